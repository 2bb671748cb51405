// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/status/statusdump.h"
#include "tests/status/usualday.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
void ruleRow(const char *name, const char *portfolio, const char *expected, QDate asOf = today())
{
    QTest::newRow(name) << QByteArray(portfolio) << asOf << QString::fromLatin1(expected);
}
}

/// Every rule on items that needs no predecessor, on each side of its edge. The item asked about is X.
class TestRules final : public QObject
{
    Q_OBJECT
private slots:
    void progressAndDates_data();
    void progressAndDates() { compare(); }
    void warningDays_data();
    void warningDays() { compare(); }
    void plansAndForecasts_data();
    void plansAndForecasts() { compare(); }
    void recordedFaults_data();
    void recordedFaults() { compare(); }
    void reports_data();
    void reports() { compare(); }
    void everydayFindings_data();
    void everydayFindings() { compare(); }
    void responsibilityOfAnotherRoleIsNone();
    void factsOfDates();
    void factsOfAMovedPlan();
    void factsOfOpenChildren();
    void namesFiftyOpenChildrenAndCountsAll();
    void anItemUnderItselfEndsTheWalk();

private:
    void compare();
};

void TestRules::compare()
{
    QFETCH(QByteArray, portfolio);
    QFETCH(QDate, asOf);
    QFETCH(QString, expected);
    QCOMPARE(dump(itemStatus(evaluated(portfolioOf(portfolio), asOf), "X")), expected);
}

static void ruleColumns()
{
    QTest::addColumn<QByteArray>("portfolio");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("expected");
}

void TestRules::progressAndDates_data()
{
    ruleColumns();
    ruleRow("due today is not overdue", "X  task  planned: 2025-11-05", "dueSoon 0: due-soon");
    ruleRow("due yesterday", "X  task  planned: 2025-11-04", "overdue 1: overdue no-report-since-due");
    ruleRow("interval counts to its end", "X  task  planned: 2025-10-20/2025-11-05", "dueSoon 0: due-soon");
    ruleRow("interval that has ended", "X  task  planned: 2025-10-20/2025-11-04",
            "overdue 1: overdue no-report-since-due");
    ruleRow("month counts to its end", "X  task  planned: 2025-11", "dueSoon 25: due-soon");
    ruleRow("on hold is open", "X  task  planned: 2025-11-04  progress: onHold",
            "overdue 1: overdue no-report-since-due");
    ruleRow("collective statement is open", "X  task  planned: 2025-11-04  progress: inProgressOrDone",
            "overdue 1: overdue no-report-since-due");
    ruleRow("not reported is open", "X  task  planned: 2025-11-04  progress: notReported",
            "overdue 1: overdue no-report-since-due");
    ruleRow("cancelled keeps no date", "X  task  planned: 2025-11-04  progress: cancelled  impediment: A",
            "cancelled: ");
    ruleRow("approximate day of yesterday", "X  task  planned: 2025-11-04~", "atRisk: approximate-passed");
    ruleRow("uncertain month that has passed", "X  task  planned: 2025-10?", "atRisk: approximate-passed");
    ruleRow("approximate start of an interval", "X  task  planned: 2025-10-20~/2025-11-04",
            "atRisk: approximate-passed");
    ruleRow("approximate day of today", "X  task  planned: 2025-11-05~", "dueSoon 0: due-soon");
    ruleRow("no date", "X  task", "unscheduled: no-date");
    ruleRow("text that names no date", "X  task  planned: bald", "unscheduled: no-date");
    ruleRow("forecast alone does not date", "X  task  forecast: 2025-11-04", "unscheduled: no-date");
    ruleRow("done without a day", "X  task  planned: 2025-11-04  progress: done", "done: ");
    ruleRow("done on time", "X  task  planned: 2025-11-04  progress: done  actual: 2025-11-04", "done: ");
    ruleRow("done a day late", "X  task  planned: 2025-11-03  progress: done  actual: 2025-11-04",
            "doneLate 1: done-late");
    ruleRow("done in a month that ends late", "X  task  planned: 2025-11-03  progress: done  actual: 2025-11",
            "doneLate 27: done-late");
    ruleRow("done after an approximate date",
            "X  task  planned: 2025-10~  progress: done  actual: 2025-11-04", "done: ");
    ruleRow("done without a plan", "X  task  progress: done  actual: 2025-11-04", "done: ");
    ruleRow("done, the day is only a word", "X  task  planned: 2025-11-03  progress: done  actual: bald",
            "done: ");
    ruleRow("done from today", "X  task  planned: 2025-11-05  progress: done  actual: 2025-11-05", "done: ");
    ruleRow("done only tomorrow", "X  task  planned: 2025-11-04  progress: done  actual: 2025-11-06",
            "overdue 1: overdue no-report-since-due");
}

void TestRules::warningDays_data()
{
    ruleColumns();
    ruleRow("28 days ahead", "X  task  planned: 2025-12-03", "dueSoon 28: due-soon");
    ruleRow("29 days ahead", "X  task  planned: 2025-12-04", "onTrack 29: ");
    ruleRow("resolution 42 days ahead", "X  resolution  planned: 2025-12-17  order: examine",
            "dueSoon 42: due-soon");
    ruleRow("resolution 43 days ahead", "X  resolution  planned: 2025-12-18  order: examine", "onTrack 43: ");
    ruleRow("resolution of the group", "X  resolution  planned: 2025-12-17  body: LENKU",
            "dueSoon 42: due-soon");
    ruleRow("measure", "X  measure  planned: 2025-12-04", "onTrack 29: ");
    ruleRow("approximate", "X  task  planned: 2025-11~", "dueSoon 25: due-soon");
    ruleRow("also where at risk", "X  task  planned: 2025-11-10  impediment: A",
            "atRisk 5: impediment due-soon");
    ruleRow("at risk and further off", "X  task  planned: 2025-12-04  impediment: A",
            "atRisk 29: impediment");
    ruleRow("at risk and undated", "X  task  impediment: A", "atRisk: impediment no-date");
    ruleRow("impediment of an overdue item", "X  task  planned: 2025-11-04  impediment: A",
            "overdue 1: overdue no-report-since-due impediment");
    ruleRow("impediment of a done item", "X  task  progress: done  impediment: A", "done: ");
}

void TestRules::plansAndForecasts_data()
{
    ruleColumns();
    ruleRow("forecast on the day", "X  task  planned: 2025-12-31  forecast: 2025-12-31", "onTrack 56: ");
    ruleRow("forecast a day later", "X  task  planned: 2025-12-31  forecast: 2026-01-01",
            "atRisk 56: forecast-late");
    ruleRow("forecast month that ends later", "X  task  planned: 2025-12-30  forecast: 2025-12",
            "atRisk 55: forecast-late");
    ruleRow("forecast earlier", "X  task  planned: 2025-12-31  forecast: 2025-11-10", "onTrack 56: ");
    ruleRow("forecast without a value", "X  task  planned: 2025-12-31  forecast: bald", "onTrack 56: ");
    ruleRow("forecast of an overdue item", "X  task  planned: 2025-11-04  forecast: 2025-11-10",
            "overdue 1: overdue no-report-since-due forecast-late");
    ruleRow("forecast of a done item", "X  task  planned: 2025-11-04  forecast: 2025-11-10  progress: done",
            "done: ");
    ruleRow("moved later", "X  task  planned: 2025-12-31  original: 2025-12-30", "onTrack 56: moved");
    ruleRow("not moved", "X  task  planned: 2025-12-31  original: 2025-12-31", "onTrack 56: ");
    ruleRow("made more precise", "X  task  planned: 2025-12-31  original: 2025-12", "onTrack 56: ");
    ruleRow("moved earlier", "X  task  planned: 2025-12-30  original: 2025-12-31", "onTrack 55: ");
    ruleRow("earlier plan not named", "X  task  planned: 2025-12-31  original: unknown", "onTrack 56: ");
    ruleRow("moved, and done", "X  task  planned: 2025-12-31  original: 2025-12-30  progress: done",
            "done: ");
}

void TestRules::recordedFaults_data()
{
    ruleColumns();
    ruleRow("day that does not exist, on the day it is read as",
            "X  task  planned: 31.04.2026  reported: 2026-04-01", "dueSoon 0: due-soon invalid-date",
            {2026, 4, 30});
    ruleRow("and a day later", "X  task  planned: 31.04.2026  reported: 2026-04-01",
            "overdue 1: overdue no-report-since-due invalid-date", {2026, 5, 1});
    ruleRow("invalid day of a done item", "X  task  planned: 31.11.2025  progress: done",
            "done: invalid-date");
    ruleRow("invalid day of a cancelled item", "X  task  planned: 31.11.2025  progress: cancelled",
            "cancelled: invalid-date");
    ruleRow("invalid forecast", "X  task  forecast: 31.11.2025", "unscheduled: invalid-date no-date");
    ruleRow("invalid day of completion", "X  task  progress: done  actual: 31.09.2025", "done: invalid-date");
    ruleRow("each invalid date once", "X  task  progress: done  planned: 31.09.2025  actual: 31.09.2025",
            "done: invalid-date");
    ruleRow("two invalid dates", "X  task  progress: done  planned: 31.11.2025  actual: 31.09.2025",
            "done: invalid-date invalid-date");
    ruleRow("word instead of a date", "X  task  planned: bald  progress: done", "done: ");
    ruleRow("contradiction", "X  task  contradiction: A", "unscheduled: contradiction no-date");
    ruleRow("contradiction, done", "X  task  contradiction: A  progress: done", "done: contradiction");
    ruleRow("open child", "X  task  progress: done\nY  task  under: X", "done: open-children[Y]");
    ruleRow("open grandchild under a done child",
            "X  task  progress: done\nY  task  under: X  progress: done\nZ  task  under: Y",
            "done: open-children[Z]");
    ruleRow("done child", "X  task  progress: done\nY  task  under: X  progress: done", "done: ");
    ruleRow("cancelled child", "X  task  progress: done\nY  task  under: X  progress: cancelled", "done: ");
    ruleRow("child that is done only tomorrow",
            "X  task  progress: done\nY  task  under: X  progress: done  actual: 2025-11-06",
            "done: open-children[Y]");
    ruleRow("open parent of an open child", "X  task\nY  task  under: X", "unscheduled: no-date");
    ruleRow("cancelled parent of an open child", "X  task  progress: cancelled\nY  task  under: X",
            "cancelled: ");
}

void TestRules::reports_data()
{
    ruleColumns();
    ruleRow("report 90 days ago", "X  task  reported: 2025-08-07", "unscheduled: no-date");
    ruleRow("report 91 days ago", "X  task  reported: 2025-08-06", "unscheduled: stale no-date");
    ruleRow("report after the day asked for", "X  task  reported: 2026-08-06", "unscheduled: no-date");
    ruleRow("never reported", "X  task  reported: never", "unscheduled: no-date");
    ruleRow("note renews the report", "X  task  reported: 2025-08-06\nnote: X  on: 2025-08-07",
            "unscheduled: no-date");
    ruleRow("draft of a note is no report",
            "X  task  reported: 2025-08-06\nnote: X  on: 2025-11-01  state: draft",
            "unscheduled: stale no-date");
    ruleRow("older note changes nothing", "X  task  reported: 2025-08-07\nnote: X  on: 2025-01-01",
            "unscheduled: no-date");
    ruleRow("old report of a done item", "X  task  progress: done  reported: 2024-01-01", "done: ");
    ruleRow("reported on the due day", "X  task  planned: 2025-11-04  reported: 2025-11-04",
            "overdue 1: overdue");
    ruleRow("reported the day before", "X  task  planned: 2025-11-04  reported: 2025-11-03",
            "overdue 1: overdue no-report-since-due");
    ruleRow("note after the due day", "X  task  planned: 2025-11-03\nnote: X  on: 2025-11-04",
            "overdue 2: overdue");
    ruleRow("draft after the due day", "X  task  planned: 2025-11-03\nnote: X  on: 2025-11-04  state: draft",
            "overdue 2: overdue no-report-since-due");
    ruleRow("overdue and never reported", "X  task  planned: 2025-11-04  reported: never",
            "overdue 1: overdue no-report-since-due");
}

void TestRules::everydayFindings_data()
{
    ruleColumns();
    ruleRow("Friday", "X  task  planned: 2025-11-14", "dueSoon 9: due-soon");
    ruleRow("Saturday", "X  task  planned: 2025-11-15", "dueSoon 10: due-soon non-working-day");
    ruleRow("Sunday", "X  task  planned: 2025-11-16", "dueSoon 11: due-soon non-working-day");
    ruleRow("Christmas Day", "X  task  planned: 2025-12-25", "onTrack 50: non-working-day");
    ruleRow("Christmas Eve", "X  task  planned: 2025-12-24", "onTrack 49: ");
    ruleRow("approximate Saturday", "X  task  planned: 2025-11-15~", "dueSoon 10: due-soon non-working-day");
    ruleRow("month that ends on a Sunday", "X  task  planned: 2025-11", "dueSoon 25: due-soon");
    ruleRow("done on a Saturday", "X  task  planned: 2025-11-15  progress: done", "done: ");
    ruleRow("no unit", "X  task  unit: none", "unscheduled: no-date no-unit");
    ruleRow("no unit, done", "X  task  unit: none  progress: done", "done: ");
    ruleRow("two units", "X  task  unit: SF, SK", "unscheduled: no-date");
}

void TestRules::responsibilityOfAnotherRoleIsNone()
{
    Portfolio portfolio = portfolioOf("X  task  unit: SF");
    itemOf(portfolio, "X").units.front().role = UnitRole::Participating;
    QVERIFY(findingOf(evaluated(portfolio, today()), "X", Rule::NoUnit));
    portfolio.projects.front().units.push_back({u"SF"_s, UnitRole::Responsible}); // nothing is inherited
    QVERIFY(findingOf(evaluated(portfolio, today()), "X", Rule::NoUnit));
}

void TestRules::factsOfDates()
{
    const StatusReport report = evaluated(portfolioOf(R"(
        late     task  planned: 2025-10-20  forecast: 2025-11-10  reported: 2025-10-15  progress: inProgress
        done     task  planned: 2025-10-20  actual: 2025-10-23    progress: done
        soon     task  planned: 2025-11-15~
        vague    task  planned: 2025-10~    reported: 2025-01-01
    )"),
                                          today());
    const FindingFacts overdue = findingOf(report, "late", Rule::Overdue)->facts;
    QCOMPARE(overdue.date, QDate(2025, 10, 20));
    QCOMPARE(overdue.otherDate, QDate(2025, 10, 15));
    QCOMPARE(overdue.days, 16);
    QCOMPARE(overdue.progress, Progress::InProgress);
    QCOMPARE(findingOf(report, "late", Rule::NoReportSinceDue)->facts.otherDate, QDate(2025, 10, 15));
    QCOMPARE(findingOf(report, "late", Rule::ForecastLate)->facts.otherDate, QDate(2025, 11, 10));
    QCOMPARE(findingOf(report, "late", Rule::ForecastLate)->facts.days, 21);
    QCOMPARE(findingOf(report, "done", Rule::DoneLate)->facts.otherDate, QDate(2025, 10, 23));
    QCOMPARE(findingOf(report, "done", Rule::DoneLate)->facts.days, 3);
    QCOMPARE(findingOf(report, "soon", Rule::DueSoon)->facts.date, QDate(2025, 11, 15));
    QCOMPARE(findingOf(report, "soon", Rule::DueSoon)->facts.days, 10);
    QCOMPARE(findingOf(report, "soon", Rule::NonWorkingDay)->facts.date, QDate(2025, 11, 15));
    QCOMPARE(findingOf(report, "vague", Rule::ApproximatePassed)->facts.text, u"2025-10~"_s);
    QCOMPARE(findingOf(report, "vague", Rule::ApproximatePassed)->facts.otherDate, QDate(2025, 10, 1));
    QCOMPARE(findingOf(report, "vague", Rule::Stale)->facts.date, QDate(2025, 1, 1));
    QCOMPARE(findingOf(report, "vague", Rule::Stale)->facts.days, 308);
    QCOMPARE(itemStatus(report, "late").reportedSinceDue, false);
    QCOMPARE(itemStatus(report, "soon").reportedSinceDue, true);
    QCOMPARE(report.overdueWithoutReport, 1);
}

void TestRules::factsOfAMovedPlan()
{
    const StatusReport report = evaluated(portfolioOf(R"(
        X  task  planned: 2025-12-31  original: 2025-11-15  decision: Personal fehlt  decidedBy: SF  decidedOn: 2025-10-01
    )"),
                                          today());
    const FindingFacts facts = findingOf(report, "X", Rule::Moved)->facts;
    QCOMPARE(facts.days, 46);
    QCOMPARE(facts.text, u"Personal fehlt"_s);
    QCOMPARE(facts.who, u"SF"_s);
    QCOMPARE(facts.otherDate, QDate(2025, 10, 1));
}

void TestRules::factsOfOpenChildren()
{
    const StatusReport report = evaluated(portfolioOf(R"(
        B  task  under: X
        X  task  progress: done
        C  task  under: A
        A  task  under: X
    )"),
                                          today());
    const FindingFacts facts = findingOf(report, "X", Rule::OpenChildren)->facts;
    QCOMPARE(facts.keys, QStringList({u"B"_s, u"C"_s, u"A"_s})); // in the order of the portfolio
    QCOMPARE(facts.days, 3);
}

void TestRules::namesFiftyOpenChildrenAndCountsAll()
{
    Portfolio portfolio = portfolioOf("X  task  progress: done\nY  task  under: X");
    for (int copy = 1; copy < 60; ++copy) {
        Item item = itemOf(portfolio, "Y");
        item.key += QString::number(copy);
        portfolio.items.push_back(item);
    }
    const StatusReport report = evaluated(portfolio, today());
    const FindingFacts facts = findingOf(report, "X", Rule::OpenChildren)->facts;
    QCOMPARE(facts.keys.size(), 50);
    QCOMPARE(facts.keys.first(), u"Y"_s);
    QCOMPARE(facts.days, 60);
}

void TestRules::anItemUnderItselfEndsTheWalk()
{
    Portfolio portfolio =
        portfolioOf("X  task  progress: done\nY  task  under: X  progress: done\nZ  task  under: Y");
    itemOf(portfolio, "X").parent = u"Y"_s; // no sound portfolio, but no reason to hang either
    const StatusReport report = evaluated(portfolio, today());
    QCOMPARE(dump(itemStatus(report, "Y")), u"done: open-children[Z]"_s);
    QCOMPARE(dump(itemStatus(report, "X")), u"done: "_s);
}

LENKUNGSSTAND_TEST(TestRules)
#include "tst_rules.moc"
