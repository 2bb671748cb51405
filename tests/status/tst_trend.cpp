// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/trend.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Trend::Report report(const QString &name, QDate on, const QByteArray &items)
{
    return {name, on, name.isEmpty() ? QDateTime() : on.startOfDay().addSecs(12 * 3600),
            Trend::itemsOf(portfolioOf(items))};
}

/// Three Berichtsstände and what is recorded now.
Trend::Reports reportsOf(const QByteArray &first, const QByteArray &second, const QByteArray &third,
                         const QByteArray &now)
{
    return {report(u"eins"_s, {2025, 10, 7}, first), report(u"zwei"_s, {2025, 12, 2}, second),
            report(u"drei"_s, {2026, 2, 3}, third), report({}, {2026, 4, 7}, now)};
}

Trend::Reports same(const QByteArray &items)
{
    return reportsOf(items, items, items, items);
}

HistoryLine change(const QString &key, QDate on, const QString &reason, const QString &field = u"planned"_s)
{
    const auto entry = std::make_shared<const RecordedChange>(RecordedChange{
        1, on.startOfDay(), u"Referat 10"_s, reason, u"item"_s, key, {}, key, std::nullopt, {}});
    return {entry, HistoryLine::What::Changed, field, u"alt"_s, u"neu"_s};
}

QStringList keysOf(const Trend::Chart &chart)
{
    QStringList keys;
    for (const Trend::Line &line : chart.lines)
        keys.append(line.item.key);
    return keys;
}
}

class TestTrend : public QObject
{
    Q_OBJECT
private slots:
    void whatIsFinishedLaterIsStillExpected()
    {
        const Portfolio portfolio =
            portfolioOf("M  milestone  planned: 01.05.2026  actual: 12.05.2026  progress: done\n");
        const auto before = Trend::itemsOn(portfolio, QDate(2026, 5, 11));
        QVERIFY(before.front().progress != Progress::Done);
        QVERIFY(!before.front().actual);
        QVERIFY(Trend::itemsOn(portfolio, QDate(2026, 5, 12)) == Trend::itemsOf(portfolio));
    }
    void milestonesAndResolutionsHaveALine()
    {
        const auto chart = Trend::chartOf(same("M  milestone  planned: 01.05.2026\n"
                                               "T  task  planned: 01.05.2026\n"
                                               "B  resolution  planned: 01.06.2026\n"
                                               "77  measure  planned: 01.06.2026"),
                                          {});
        QCOMPARE(keysOf(chart), QStringList({u"M"_s, u"B"_s}));
        QCOMPARE(chart.lines.front().points.size(), std::size_t(4));
        QVERIFY(!chart.lines.front().hasMoved());
        QCOMPARE(chart.days.back().on, QDate(2026, 4, 7));
    }
    void aForecastCountsBeforeThePlan()
    {
        const auto chart =
            Trend::chartOf(reportsOf("M  milestone  planned: 01.05.2026", "M  milestone  planned: 01.05.2026",
                                     "M  milestone  planned: 01.05.2026  forecast: 11.05.2026",
                                     "M  milestone  planned: 01.05.2026  forecast: 31.05.2026"),
                           {});
        const Trend::Line &line = chart.lines.front();
        QCOMPARE(line.points[1].latest(), QDate(2026, 5, 1));
        QCOMPARE(line.points[2].latest(), QDate(2026, 5, 11));
        QCOMPARE(line.slip(), 30);
        QVERIFY(line.hasMoved());
    }
    void whatMovedThereAndBackHasMoved()
    {
        const auto chart = Trend::chartOf(
            reportsOf("M  milestone  planned: 01.05.2026", "M  milestone  planned: 01.07.2026",
                      "M  milestone  planned: 01.07.2026", "M  milestone  planned: 01.05.2026"),
            {});
        QCOMPARE(chart.lines.front().slip(), 0);
        QVERIFY(chart.lines.front().hasMoved());
    }
    void aVagueDateStandsAtItsLastDay()
    {
        const auto chart = Trend::chartOf(same("M  milestone  planned: IV. Quartal 2026"), {});
        const Trend::Point &point = chart.lines.front().points.front();
        QVERIFY(point.isVague());
        QCOMPARE(point.date.earliest(), QDate(2026, 10, 1));
        QCOMPARE(point.latest(), QDate(2026, 12, 31));
    }
    void aReportThatNamesNoDateLeavesAGap()
    {
        const auto chart = Trend::chartOf(reportsOf("M  milestone  planned: 01.05.2026", "M  milestone",
                                                    "M  milestone  planned: schnellstmöglich",
                                                    "M  milestone  planned: 01.06.2026"),
                                          {});
        const auto &points = chart.lines.front().points;
        QCOMPARE(points.size(), std::size_t(2));
        QCOMPARE(points.back().report, std::size_t(3));
    }
    void undatedItemsAreNamed()
    {
        const auto chart = Trend::chartOf(same("M-1  milestone\n"
                                               "M-2  milestone  planned: schnellstmöglich\n"
                                               "M-3  milestone  progress: cancelled"),
                                          {});
        QCOMPARE(chart.undated, QStringList({u"M-1"_s, u"M-2"_s}));
        QVERIFY(chart.lines.empty());
    }
    void aFinishedItemEndsOnTheDiagonal()
    {
        const QByteArray open = "M  milestone  planned: 31.10.2025";
        const QByteArray done = open + "  actual: 16.01.2026  progress: done";
        const auto chart = Trend::chartOf(reportsOf(open, open, done, done), {});
        const Trend::Line &line = chart.lines.front();
        QCOMPARE(line.points.size(), std::size_t(3)); // none after the end
        QVERIFY(line.isFinished());
        QCOMPARE(line.points.back().on, QDate(2026, 1, 16));
        QCOMPARE(line.points.back().latest(), QDate(2026, 1, 16));
        QCOMPARE(line.slip(), 77);
    }
    void aVagueEndIsNoLaterThanTheReportThatKnewIt()
    {
        const QByteArray open = "M  milestone  planned: 31.10.2025";
        const QByteArray done = open + "  actual: 2026  progress: done";
        const auto chart = Trend::chartOf(reportsOf(open, open, done, done), {});
        QCOMPARE(chart.lines.front().points.back().on, QDate(2026, 2, 3));
        QVERIFY(!chart.lines.front().points.back().isVague());
    }
    void aReportAfterTheEndIsOvertaken()
    {
        const QByteArray open = "M  milestone  planned: 31.10.2025";
        const QByteArray done = open + "  actual: 20.10.2025  progress: done";
        const auto chart = Trend::chartOf(reportsOf(open, open, done, done), {});
        const auto &points = chart.lines.front().points;
        QVERIFY(!points[0].isOvertaken);
        QVERIFY(points[1].isOvertaken); // of 02.12., which did not know yet
        QVERIFY(points[2].isFinish);
    }
    void whatWasReopenedGoesOn()
    {
        const QByteArray open = "M  milestone  planned: 31.10.2026";
        const auto chart =
            Trend::chartOf(reportsOf(open, open + "  actual: 20.11.2025  progress: done", open, open), {});
        QCOMPARE(chart.lines.front().points.size(), std::size_t(3));
        QVERIFY(!chart.lines.front().isFinished());
    }
    void whatWasDoneBeforeTheFirstReportHasNoLine()
    {
        const auto chart =
            Trend::chartOf(same("M  milestone  planned: 01.09.2025  actual: 01.09.2025  progress: done"), {});
        QVERIFY(chart.lines.empty());
        QCOMPARE(chart.doneBefore, QStringList(u"M"_s));
        const auto onTheDay =
            Trend::chartOf(same("M  milestone  planned: 01.09.2025  actual: 07.10.2025  progress: done"), {});
        QCOMPARE(onTheDay.doneBefore, QStringList(u"M"_s)); // a point is no trend
    }
    void aCancelledItemEndsAtItsLastDate()
    {
        const QByteArray open = "M  milestone  planned: 31.10.2026";
        const QByteArray off = open + "  progress: cancelled";
        const auto chart = Trend::chartOf(reportsOf(open, open, off, off), {});
        QCOMPARE(chart.lines.front().points.size(), std::size_t(2));
    }
    void anItemThatIsGoneHasNoLine()
    {
        const auto chart = Trend::chartOf(
            reportsOf("M  milestone  planned: 01.05.2026", "A  milestone  planned: 01.05.2026",
                      "A  milestone  planned: 01.05.2026", "A  milestone  planned: 01.05.2026"),
            {});
        QCOMPARE(keysOf(chart), QStringList(u"A"_s));
        QCOMPARE(chart.lines.front().points.front().report, std::size_t(1));
    }
    void tellsTheReasonAtTheFirstReportThatKnewIt()
    {
        const QByteArray early = "M  milestone  planned: 01.05.2026";
        const QByteArray late = "M  milestone  planned: 01.07.2026";
        const auto chart = Trend::chartOf(
            reportsOf(early, early, late, late),
            {change(u"M"_s, {2025, 9, 1}, u"vor dem ersten"_s), change(u"M"_s, {2026, 1, 15}, u"spät"_s),
             change(u"M"_s, {2026, 1, 16}, QString()), change(u"M"_s, {2026, 1, 17}, u"Titel"_s, u"title"_s),
             change(u"X"_s, {2026, 1, 17}, u"anderer"_s)});
        const auto &reasons = chart.lines.front().reasons;
        QCOMPARE(reasons.size(), std::size_t(1));
        QCOMPARE(reasons.front().point, std::size_t(2));
        QCOMPARE(reasons.front().text, u"spät"_s);
        QCOMPARE(reasons.front().who, u"Referat 10"_s);
    }
    void aChangeThatWasTakenBackNeedsNoReason()
    {
        const QByteArray plan = "M  milestone  planned: 01.05.2026";
        const auto chart = Trend::chartOf(
            same(plan),
            {change(u"M"_s, {2026, 1, 15}, u"hin"_s), change(u"M"_s, {2026, 1, 16}, u"zurück"_s)});
        QVERIFY(chart.lines.front().reasons.empty());
    }
    void whatChangedAfterAPastMomentIsNotKnown()
    {
        Trend::Reports reports =
            reportsOf("M  milestone  planned: 01.05.2026", "M  milestone  planned: 01.06.2026",
                      "M  milestone  planned: 01.07.2026", "M  milestone  planned: 01.08.2026");
        reports.back().at = QDate(2026, 4, 7).startOfDay();
        const auto chart = Trend::chartOf(reports, {change(u"M"_s, {2026, 5, 1}, u"später"_s)});
        QVERIFY(chart.lines.front().reasons.empty());
    }
    void numbersFollowTheReportsAndThenTheLines()
    {
        const QByteArray both = "M  milestone  planned: 01.05.2026\nN  milestone  planned: 01.05.2026";
        const QByteArray second = "M  milestone  planned: 01.05.2026\nN  milestone  planned: 01.06.2026";
        const QByteArray last = "M  milestone  planned: 01.07.2026\nN  milestone  planned: 01.08.2026";
        const auto chart =
            Trend::chartOf(reportsOf(both, second, last, last),
                           {change(u"N"_s, {2025, 11, 1}, u"a"_s), change(u"M"_s, {2026, 1, 10}, u"b"_s),
                            change(u"M"_s, {2026, 1, 11}, u"c"_s), change(u"N"_s, {2026, 1, 12}, u"d"_s)});
        const auto numbers = Trend::reasonNumbers(chart.lines);
        QCOMPARE(numbers[0], std::vector<int>({2, 2}));
        QCOMPARE(numbers[1], std::vector<int>({1, 3}));
    }
    void ordersReportsByDayAndKeepsTheNewestOfOneDay()
    {
        Trend::Report noon = report(u"mittags"_s, {2026, 2, 3}, "");
        Trend::Report evening = report(u"abends"_s, {2026, 2, 3}, "");
        evening.at = noon.at.addSecs(3600);
        const Trend::Reports reports = Trend::inOrder(
            {report({}, {2026, 4, 7}, ""), evening, noon, report(u"erster"_s, {2025, 10, 7}, "")});
        QStringList names;
        for (const Trend::Report &each : reports)
            names.append(each.name);
        QCOMPARE(names, QStringList({u"erster"_s, u"abends"_s, QString()}));
    }
    void whatIsRecordedNowStandsLast()
    {
        const Trend::Reports ahead =
            Trend::inOrder({report(u"voraus"_s, {2026, 5, 1}, ""), report({}, {2026, 4, 7}, "")});
        QCOMPARE(ahead.size(), std::size_t(1)); // one day, one report
        QVERIFY(ahead.back().name.isEmpty());
        QCOMPARE(ahead.back().on, QDate(2026, 5, 1));
    }
    void nothingComesOfNothing()
    {
        QCOMPARE(Trend::chartOf({}, {}), Trend::Chart());
        QVERIFY(Trend::inOrder({}).empty());
    }
};

LENKUNGSSTAND_TEST(TestTrend)
#include "tst_trend.moc"
