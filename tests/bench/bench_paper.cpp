// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portfoliojson.h"
#include "core/paper/pdfwriter.h"
#include "core/report/statuspaper.h"
#include "core/status/statusengine.h"
#include "tests/bench/benches.h"

#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int paperRuns = 7;

/// Four pages of plain text in the paper's font: what Qt itself takes to make such a file.
void writePlainPages(const QString &path)
{
    QPdfWriter writer(path);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.setFont(QFont(u"Liberation Sans"_s, 9));
    const int step = painter.fontMetrics().height();
    for (int page = 0; page < 4; ++page) {
        if (page > 0)
            writer.newPage();
        for (int y = step; y < writer.height(); y += step)
            painter.drawText(
                0, y, u"Eine Zeile von etwa achtzig Zeichen, wie sie in einer Tabelle auf Papier steht."_s);
    }
}
}

void benchPaper(std::vector<BenchRow> &rows)
{
    QFile seed(u":/seed/portfolio.json"_s);
    const auto portfolio =
        seed.open(QIODevice::ReadOnly) ? PortfolioJson::read(seed.readAll()) : Result<Portfolio>(Error{});
    if (!portfolio) {
        std::fputs("paper: the seeded portfolio cannot be read\n", stderr);
        return;
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(u"status.pdf"_s);
    const StatusPolicy policy = policyOf(*portfolio);
    const Language german(Language::Code::German);
    BenchRow row{.what = u"status report as PDF, data to file"_s, .floor = u"four pages of plain text"_s};
    row.ns = medianNs(paperRuns, [&] {
        const StatusReport report = evaluate(*portfolio, QDate(2026, 4, 1), policy);
        const auto paper = statusPaper(*portfolio, report, policy, u"0000 0000"_s, german);
        if (!PaperWriter::writePdf(paper, path) || QFileInfo(path).size() == 0)
            qFatal("no PDF was written");
    });
    row.floorNs = medianNs(paperRuns, [&folder] { writePlainPages(folder.filePath(u"plain.pdf"_s)); });
    rows.push_back(row);
}
