// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benches.h"
#include "tests/support/portfoliogenerator.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Prints medians and ratios against floors measured in the same run."_s);
    parser.addHelpOption();
    parser.addOption({u"items"_s, u"Items of the generated portfolio."_s, u"n"_s, u"100000"_s});
    parser.process(application);
    const int items = parser.value(u"items"_s).toInt();
    if (items < 1) {
        std::fputs("--items takes a number from 1 on\n", stderr);
        return 2;
    }

    const Portfolio portfolio = generatePortfolio(items);
    std::vector<BenchRow> rows;
    benchStorage(portfolio, rows);
    benchEngine(portfolio, rows);
    benchTables(portfolio, rows);
    benchStart(rows);
    benchPaper(rows);
    benchTimeline(rows);
    std::printf("%d items, except start and paper, which use the seeded portfolio, and the timeline\n\n%s",
                items, qPrintable(benchTable(rows)));
    return 0;
}
