// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusreportfile.h"

#include "core/exchange/portfoliojson.h"
#include "core/paper/pdfwriter.h"
#include "core/report/statuspaper.h"
#include "core/status/statusengine.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

Result<FrozenPaper> statusReportFile(const Portfolio &portfolio, QDate asOf, const Language &language)
{
    const StatusPolicy policy = policyOf(portfolio);
    const Paper::Document paper = statusPaper(portfolio, evaluate(portfolio, asOf, policy), policy,
                                              PortfolioJson::fingerprint(portfolio), language);
    const QTemporaryDir folder;
    const QString path = folder.filePath(statusFileName(asOf, u"pdf"_s));
    if (auto written = PaperWriter::writePdf(paper, path); !written)
        return written.error();
    return FrozenPaper::fromFile(path);
}
