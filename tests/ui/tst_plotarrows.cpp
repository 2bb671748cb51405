// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/uifixture.h"
#include "ui/timeline/plotarrows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QDate arrowsAsOf()
{
    return {2026, 4, 1};
}
}

/// Arrows of the Zeitplan, and the chain behind an item.
class TestPlotArrows : public QObject
{
    Q_OBJECT
private slots:
    void routesArrows();
    void entersFromAboveWhereTheLeftIsTaken();
    void marksTheChainBehindAnItem();
    void survivesACycle();
};

void TestPlotArrows::routesArrows()
{
    const PlotArrows::End from{100, 95, 10, 20, 0, 28, false};
    const PlotArrows::End to{200, 190, 66, 76, 56, 84, false};
    const auto route = PlotArrows::route(from, to);
    QCOMPARE(route.points, QPolygonF({QPointF(100, 20), QPointF(100, 71), QPointF(190, 71)}));
    QVERIFY(!route.isBackwards);
}

void TestPlotArrows::entersFromAboveWhereTheLeftIsTaken()
{
    const PlotArrows::End from{100, 95, 10, 20, 0, 28, false};
    PlotArrows::End to{200, 190, 66, 76, 56, 84, true};
    QCOMPARE(PlotArrows::route(from, to).points.last(), QPointF(200, 66));
    to.isLeftTaken = false;
    to.left = 101; // too near to turn
    QCOMPARE(PlotArrows::route(from, to).points.last(), QPointF(200, 66));
    to.x = 50;
    QVERIFY(PlotArrows::route(from, to).isBackwards);
}

void TestPlotArrows::marksTheChainBehindAnItem()
{
    const Portfolio portfolio = portfolioOf(R"(
A-1  task  planned: 01.05.2026
A-2  task  planned: 01.06.2026
A-3  task  planned: 01.07.2026  after: A-1, A-2
A-4  task  planned: 01.08.2026  after: A-3, A-5
A-5  task  planned: 01.01.2026  actual: 01.01.2026  progress: done
A-6  task  planned: 01.09.2026  after: A-4
)");
    const auto report = evaluate(portfolio, arrowsAsOf(), policyOf(portfolio));
    const auto links = PlotArrows::linksOf(portfolio);
    const auto chain = PlotArrows::chainOf(links, report, 3);
    const auto named = [&](const QSet<std::size_t> &places) {
        QStringList names;
        for (const std::size_t at : places)
            names.append(portfolio.items[links[at].from].key + u'>' + portfolio.items[links[at].to].key);
        names.sort();
        return names;
    };
    // Not the done one, and nothing that hangs on the item itself.
    QCOMPARE(named(chain.links), QStringList({u"A-1>A-3"_s, u"A-2>A-3"_s, u"A-3>A-4"_s}));
    QCOMPARE(named(chain.critical), QStringList({u"A-2>A-3"_s, u"A-3>A-4"_s}));
}

void TestPlotArrows::survivesACycle()
{
    const Portfolio portfolio = portfolioOf(R"(
A-1  task  planned: 01.05.2026  after: A-2
A-2  task  planned: 01.06.2026  after: A-1
)");
    const auto report = evaluate(portfolio, arrowsAsOf(), policyOf(portfolio));
    QCOMPARE(PlotArrows::chainOf(PlotArrows::linksOf(portfolio), report, 0).links.size(), 2);
}

LENKUNGSSTAND_TEST(TestPlotArrows)
#include "tst_plotarrows.moc"
