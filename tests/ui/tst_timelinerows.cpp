// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/timeline/timelinerows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QDate rowsAsOf()
{
    return {2026, 4, 1};
}

QStringList keysOf(const Portfolio &portfolio, const TimelineRows::Row &row)
{
    QStringList keys;
    for (const std::size_t item : row.items)
        keys.append(portfolio.items[item].key);
    return keys;
}
}

/// The order of the rows of the Zeitplan.
class TestTimelineRows : public QObject
{
    Q_OBJECT
private slots:
    void ordersTheRowsOfAProject();
    void putsWhatWasDoneBeforeTheViewIntoOneLine();
    void leavesNobodyOut();
    void namesTheLastSessionsOfOpenOrders();
};

void TestTimelineRows::ordersTheRowsOfAProject()
{
    const Portfolio portfolio = portfolioOf(R"(
project: A
A-1  task  in: A  planned: 01.09.2026
A-2  task  in: A
A-3  task  in: A  planned: 01.05.2026
A-4  task  in: A  planned: 01.02.2026  actual: 01.06.2026  progress: done
M-01  measure  in: A
)");
    const auto parts = TimelineRows::arrange(*snapshotOf(portfolio, QDate(2026, 7, 1)), QDate(2026, 1, 1));
    const auto part =
        std::ranges::find_if(parts, [&](const TimelineRows::Part &each) { return each.rows.size() == 5; });
    QVERIFY(part != parts.end());
    QStringList order;
    for (const TimelineRows::Row &row : part->rows)
        order.append(keysOf(portfolio, row));
    // The done one by its end, then those without a date, then the measures.
    QCOMPARE(order, QStringList({u"A-3"_s, u"A-4"_s, u"A-1"_s, u"A-2"_s, u"M-01"_s}));
    QCOMPARE(int(part->rows[3].kind), int(TimelineRows::Row::Kind::Undated));
    QCOMPARE(int(part->rows[4].kind), int(TimelineRows::Row::Kind::Measures));
}

void TestTimelineRows::putsWhatWasDoneBeforeTheViewIntoOneLine()
{
    const Portfolio portfolio = portfolioOf(R"(
project: A
A-1  task  in: A  planned: 01.02.2026  actual: 28.02.2026  progress: done
A-2  task  in: A  planned: 01.02.2026
)");
    const auto snapshot = snapshotOf(portfolio, rowsAsOf());
    const auto rowsFrom = [&](QDate start) {
        for (const TimelineRows::Part &part : TimelineRows::arrange(*snapshot, start))
            if (!part.rows.empty())
                return part.rows;
        return std::vector<TimelineRows::Row>();
    };
    const auto after = rowsFrom(QDate(2026, 3, 1));
    QCOMPARE(int(after.front().kind), int(TimelineRows::Row::Kind::DoneBefore));
    QCOMPARE(keysOf(portfolio, after.front()), QStringList(u"A-1"_s));
    QCOMPARE(keysOf(portfolio, after.back()), QStringList(u"A-2"_s)); // open, however old
    QCOMPARE(int(rowsFrom(QDate(2026, 2, 28)).front().kind), int(TimelineRows::Row::Kind::Item));
}

void TestTimelineRows::leavesNobodyOut()
{
    const auto snapshot = snapshotOf(sampleOfAll(), rowsAsOf());
    std::vector<std::size_t> seen;
    for (const TimelineRows::Part &part : TimelineRows::arrange(*snapshot, QDate(2026, 3, 15)))
        for (const TimelineRows::Row &row : part.rows)
            seen.insert(seen.end(), row.items.begin(), row.items.end());
    std::ranges::sort(seen);
    QCOMPARE(seen.size(), snapshot->portfolio->items.size());
    QVERIFY(std::ranges::adjacent_find(seen) == seen.end());
}

// Of orders of every kind: B-4, which is neither to be submitted nor to be reported, has one as well.
void TestTimelineRows::namesTheLastSessionsOfOpenOrders()
{
    const SnapshotPtr seed = seedOn(rowsAsOf());
    QCOMPARE(TimelineRows::lastSessions(*seed),
             (QSet<QDate>{QDate(2026, 3, 31), QDate(2026, 5, 5), QDate(2026, 9, 29)}));
}

LENKUNGSSTAND_TEST(TestTimelineRows)
#include "tst_timelinerows.moc"
