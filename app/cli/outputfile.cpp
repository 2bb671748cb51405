// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/outputfile.h"

#include "app/cli/evaluated.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

Result<> mayWriteAt(const Invocation &invocation, const QString &path)
{
    const QFileInfo file(path);
    // Writing moves the new file over an old one, which must never be the portfolio.
    if (file.exists() && file == QFileInfo(databasePath(invocation)))
        return Error{Error::Code::Exists, u"the output is the portfolio"_s, path};
    if (file.isDir())
        return Error{Error::Code::IsFolder, u"a folder has that name"_s, path};
    if (!file.dir().exists())
        return Error{Error::Code::NoFolder, u"no such folder"_s, file.path()};
    return ok();
}
