// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frozenpaper.h"

#include "core/domain/baseline.h"
#include "core/exchange/portfoliojson.h"
#include "core/report/pdfwriter.h"
#include "core/report/statuspaper.h"
#include "core/status/statusengine.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

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

Result<FrozenPaper> FrozenPaper::statusReport(const Portfolio &portfolio, QDate asOf,
                                              const Language &language)
{
    const StatusPolicy policy = policyOf(portfolio);
    const Paper::Document paper = statusPaper(portfolio, evaluate(portfolio, asOf, policy), policy,
                                              PortfolioJson::fingerprint(portfolio), language);
    const QTemporaryDir folder;
    const QString path = folder.filePath(statusFileName(asOf, u"pdf"_s));
    if (auto written = PaperWriter::writePdf(paper, path); !written)
        return written.error();
    return fromFile(path);
}
