// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frozenpaper.h"

#include "core/domain/baseline.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

Result<FrozenPaper> FrozenPaper::fromFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::NotFound, u"no such file"_s, path};
    if (info.isDir())
        return Error{Error::Code::IsFolder, u"a folder"_s, path};
    if (!info.isFile()) // a pipe would be waited for without end
        return Error{Error::Code::NoRegularFile, u"no regular file"_s, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, file.errorString(), path};
    QByteArray bytes = file.read(BaselineContent::mostPaperBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Code::Unreadable, file.errorString(), path};
    if (bytes.size() > BaselineContent::mostPaperBytes)
        return Error{Error::Code::PaperTooLarge, u"a file of too many bytes"_s, path};
    if (bytes.isEmpty())
        return Error{Error::Code::PaperEmpty, u"a file of no bytes"_s, path};
    return FrozenPaper{info.fileName(), std::move(bytes)};
}
