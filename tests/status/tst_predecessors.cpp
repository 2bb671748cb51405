// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/status/statusdump.h"
#include "tests/status/usualday.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
void linkRow(const char *name, const char *portfolio, const char *expected)
{
    QTest::newRow(name) << QByteArray(portfolio) << QString::fromLatin1(expected);
}

void linkColumns()
{
    QTest::addColumn<QByteArray>("portfolio");
    QTest::addColumn<QString>("expected");
}
}

/// Links between items: expected finishes, hints and cycles. The item asked about is X.
class TestPredecessors final : public QObject
{
    Q_OBJECT
private slots:
    void expectedFinishIs_data();
    void expectedFinishIs();
    void findings_data();
    void findings() { compare(); }
    void hints_data();
    void hints() { compare(); }
    void cycles_data();
    void cycles() { compare(); }
    void namesTheGravestPredecessorFirst();
    void aFindingThatCountsNamesNoInferredLink();
    void ignoresKeysThatLeadNowhere();
    void takesTheFirstOfADoubleKey();
    void namesAllOnACycle();
    void hintOfACycleSaysOnWhatItRests();
    void leavesOutTheLinksOfACycle();
    void onlyAFirmCycleColoursTheProject();

private:
    void compare();
};

void TestPredecessors::compare()
{
    QFETCH(QByteArray, portfolio);
    QFETCH(QString, expected);
    QCOMPARE(dump(itemStatus(evaluated(portfolioOf(portfolio), today()), "X")), expected);
}

void TestPredecessors::expectedFinishIs_data()
{
    QTest::addColumn<QByteArray>("portfolio");
    QTest::addColumn<QDate>("expected");
    const auto finish = [](const char *name, const char *portfolio, QDate expected) {
        QTest::newRow(name) << QByteArray(portfolio) << expected;
    };
    finish("planned", "X  task  planned: 2025-12", {2025, 12, 31});
    finish("forecast before planned", "X  task  planned: 2025-12  forecast: 2025-12-01", {2025, 12, 1});
    finish("forecast alone", "X  task  forecast: 2025-12-01", {2025, 12, 1});
    finish("forecast without a value", "X  task  planned: 2025-12  forecast: bald", {2025, 12, 31});
    finish("passed", "X  task  planned: 2025-11-04", today());
    finish("planned has passed, the forecast not", "X  task  planned: 2025-11-04  forecast: 2025-11-20",
           {2025, 11, 20});
    finish("forecast has passed, planned not", "X  task  planned: 2025-12-31  forecast: 2025-11-01", today());
    finish("nothing dates it", "X  task", {});
    finish("done", "X  task  planned: 2025-12  progress: done", {});
    finish("cancelled", "X  task  planned: 2025-12  progress: cancelled", {});
    finish("undated, by its predecessor", "X  task  after: A\nA  task  planned: 2025-12-01", {2025, 12, 1});
    finish("later predecessor",
           "X  task  planned: 2025-11-10  after: A, B!\n"
           "A  task  planned: 2025-12-01\nB  task  planned: 2025-12-02",
           {2025, 12, 2});
    finish("earlier predecessor", "X  task  planned: 2025-12-10  after: A\nA  task  planned: 2025-12-01",
           {2025, 12, 10});
    finish("inferred predecessor", "X  task  planned: 2025-11-10  after: A?\nA  task  planned: 2025-12-01",
           {2025, 11, 10});
    finish("inferred predecessor further up",
           "A  task  planned: 2025-12-01\nX  task  planned: 2025-11-10  after: A?", {2025, 11, 10});
    finish("done predecessor",
           "X  task  planned: 2025-11-10  after: A\nA  task  planned: 2025-12-01  progress: done",
           {2025, 11, 10});
    finish("cascade",
           "X  task  planned: 2025-11-10  after: A\nA  task  after: B\nB  task  forecast: 2026-01-02",
           {2026, 1, 2});
    finish("cascade broken by an inferred link",
           "X  task  planned: 2025-11-10  after: A\nA  task  planned: 2025-11-09  after: B?\n"
           "B  task  forecast: 2026-01-02",
           {2025, 11, 10});
    finish("cascade broken by a done item",
           "X  task  planned: 2025-11-10  after: A\nA  task  progress: done  after: B\n"
           "B  task  forecast: 2026-01-02",
           {2025, 11, 10});
}

void TestPredecessors::expectedFinishIs()
{
    QFETCH(QByteArray, portfolio);
    QFETCH(QDate, expected);
    const StatusReport report = evaluated(portfolioOf(portfolio), today());
    QCOMPARE(itemStatus(report, "X").expectedFinish, expected);
}

void TestPredecessors::findings_data()
{
    linkColumns();
    linkRow("finishes on the day", "X  task  planned: 2025-12-31  after: A\nA  task  planned: 2025-12-31",
            "onTrack 56: ");
    linkRow("finishes a day later", "X  task  planned: 2025-12-31  after: A\nA  task  planned: 2026-01-01",
            "atRisk 56: predecessor-late[A]");
    linkRow("approximate predecessor that passed today's due day",
            "X  task  planned: 2025-11-04~  after: A\nA  task  planned: 2025-10~",
            "atRisk: predecessor-late[A] approximate-passed");
    linkRow("open end of a predecessor", "X  task  planned: 2025-12-31  after: A\nA  task", "onTrack 56: ");
    linkRow("cancelled predecessor",
            "X  task  planned: 2025-12-31  after: A\nA  task  planned: 2026-01-01  progress: cancelled",
            "onTrack 56: ");
    linkRow("done predecessor",
            "X  task  planned: 2025-12-31  after: A\nA  task  planned: 2025-11-01  progress: done",
            "onTrack 56: ");
    linkRow("predecessor that is done only tomorrow",
            "X  task  planned: 2025-12-31  after: A\n"
            "A  task  planned: 2025-11-01  progress: done  actual: 2025-11-06",
            "atRisk 56: predecessor-overdue[A]");
    linkRow("predecessor that rests",
            "X  task  planned: 2025-12-31  after: A\nA  task  planned: 2026-01-01  progress: onHold",
            "atRisk 56: predecessor-late[A]");
    linkRow("predecessor of a predecessor",
            "X  task  planned: 2025-12-31  after: A\nA  task  planned: 2025-12-01  after: B\n"
            "B  task  forecast: 2026-02-01",
            "atRisk 56: predecessor-late[A]");
    linkRow("only direct predecessors are named as overdue",
            "X  task  planned: 2025-12-31  after: A\nA  task  planned: 2025-12-01  after: B\n"
            "B  task  planned: 2025-11-04",
            "onTrack 56: ");
    linkRow("predecessor due today", "X  task  planned: 2025-12-31  after: A\nA  task  planned: 2025-11-05",
            "onTrack 56: ");
    linkRow("predecessor due yesterday",
            "X  task  planned: 2025-12-31  after: A\nA  task  planned: 2025-11-04",
            "atRisk 56: predecessor-overdue[A]");
    linkRow("undated after an overdue one", "X  task  after: A\nA  task  planned: 2025-11-04",
            "unscheduled: predecessor-overdue[A] no-date");
    linkRow("undated after a late one", "X  task  after: A\nA  task  planned: 2026-11-04",
            "unscheduled: no-date");
    linkRow("done after an overdue one", "X  task  progress: done  after: A\nA  task  planned: 2025-11-04",
            "done: ");
    linkRow("confirmed link", "X  task  planned: 2025-12-31  after: A!\nA  task  planned: 2025-11-04",
            "atRisk 56: predecessor-overdue[A]");
    linkRow("the same link twice", "X  task  planned: 2025-12-31  after: A, A\nA  task  planned: 2025-11-04",
            "atRisk 56: predecessor-overdue[A]");
}

void TestPredecessors::hints_data()
{
    linkColumns();
    linkRow("inferred, late", "X  task  planned: 2025-12-31  after: A?\nA  task  planned: 2026-01-01",
            "onTrack 56: (predecessor-late[A])");
    linkRow("inferred, overdue", "X  task  planned: 2025-12-31  after: A?\nA  task  planned: 2025-11-04",
            "onTrack 56: (predecessor-overdue[A])");
    linkRow("inferred and undated", "X  task  after: A?\nA  task  planned: 2025-11-04",
            "unscheduled: (predecessor-overdue[A]) no-date");
    linkRow("all of them inferred",
            "X  task  planned: 2025-12-31  after: A?, B?\nA  task  planned: 2025-11-04\n"
            "B  task  planned: 2025-11-03",
            "onTrack 56: (predecessor-overdue[B A])");
    linkRow("one of them firm",
            "X  task  planned: 2025-12-31  after: B?, A\nA  task  planned: 2025-11-04\n"
            "B  task  planned: 2025-11-03",
            "atRisk 56: predecessor-overdue[A]");
    linkRow("the firm one is in time",
            "X  task  planned: 2025-12-31  after: A, B?\nA  task  planned: 2025-12-01\n"
            "B  task  planned: 2025-11-03",
            "onTrack 56: (predecessor-overdue[B])");
    linkRow("the same link inferred and firm",
            "X  task  planned: 2025-12-31  after: A?, A\nA  task  planned: 2025-11-04",
            "atRisk 56: predecessor-overdue[A]");
    linkRow("the predecessor's own finish takes firm links",
            "X  task  planned: 2025-12-31  after: A?\nA  task  planned: 2025-12-01  after: B\n"
            "B  task  forecast: 2026-02-01",
            "onTrack 56: (predecessor-late[A])");
    linkRow("and no inferred ones",
            "X  task  planned: 2025-12-31  after: A?\nA  task  planned: 2025-12-01  after: B?\n"
            "B  task  forecast: 2026-02-01",
            "onTrack 56: ");
}

void TestPredecessors::cycles_data()
{
    linkColumns();
    linkRow("two items", "X  task  after: A\nA  task  after: X",
            "unscheduled: dependency-cycle[X A] no-date");
    linkRow("confirmed", "X  task  after: A!\nA  task  after: X",
            "unscheduled: dependency-cycle[X A] no-date");
    linkRow("three items", "X  task  after: A\nA  task  after: B\nB  task  after: X",
            "unscheduled: dependency-cycle[X A B] no-date");
    linkRow("only inferred", "X  task  after: A?\nA  task  after: X?",
            "unscheduled: (dependency-cycle[X A]) no-date");
    linkRow("closed by an inferred link", "X  task  after: A\nA  task  after: X?",
            "unscheduled: (dependency-cycle[X A]) no-date");
    linkRow("a firm one inside an inferred one",
            "X  task  after: A\nA  task  after: X, B?\nB  task  after: X",
            "unscheduled: dependency-cycle[X A] no-date");
    linkRow("behind a cycle", "X  task  after: A\nA  task  after: B\nB  task  after: A",
            "unscheduled: no-date");
    linkRow("before a cycle", "X  task\nA  task  after: B, X\nB  task  after: A", "unscheduled: no-date");
    linkRow("itself", "X  task  after: X", "unscheduled: dependency-cycle[X] no-date");
    linkRow("itself, inferred", "X  task  after: X?", "unscheduled: (dependency-cycle[X]) no-date");
    linkRow("itself, overdue", "X  task  planned: 2025-11-04  after: X",
            "overdue 1: overdue no-report-since-due dependency-cycle[X]");
    linkRow("done", "X  task  progress: done  after: A\nA  task  after: X", "done: ");
    linkRow("through a done item", "X  task  after: A\nA  task  progress: done  after: X",
            "unscheduled: dependency-cycle[X A] no-date");
    linkRow("diamond", "X  task  after: A, B\nA  task  after: C\nB  task  after: C\nC  task",
            "unscheduled: no-date");
    linkRow("dated on a cycle", "X  task  planned: 2025-12-31  after: A\nA  task  after: X",
            "onTrack 56: dependency-cycle[X A]");
}

void TestPredecessors::namesTheGravestPredecessorFirst()
{
    const StatusReport report = evaluated(portfolioOf(R"(
        X  task  planned: 2025-12-31  after: A, B, C, D
        A  task  planned: 2025-11-04  forecast: 2026-01-10
        B  task  planned: 2025-11-01  forecast: 2026-01-05
        C  task  planned: 2025-11-02  forecast: 2026-01-20
        D  task  planned: 2025-11-02
    )"),
                                          today());
    const FindingFacts late = findingOf(report, "X", Rule::PredecessorLate)->facts;
    QCOMPARE(late.keys, QStringList({u"C"_s, u"A"_s, u"B"_s}));
    QCOMPARE(late.date, QDate(2025, 12, 31));
    QCOMPARE(late.otherDate, QDate(2026, 1, 20));
    QCOMPARE(late.days, 20);
    const FindingFacts overdue = findingOf(report, "X", Rule::PredecessorOverdue)->facts;
    QCOMPARE(overdue.keys, QStringList({u"B"_s, u"C"_s, u"D"_s, u"A"_s}));
    QCOMPARE(overdue.otherDate, QDate(2025, 11, 1));
    QCOMPARE(overdue.days, 4);
}

void TestPredecessors::aFindingThatCountsNamesNoInferredLink()
{
    Portfolio portfolio = portfolioOf(R"(
        X  task  planned: 2025-12-31  after: A, B?
        A  task  planned: 2025-11-04
        B  task  planned: 2025-10-01
    )");
    const Finding with = *findingOf(evaluated(portfolio, today()), "X", Rule::PredecessorOverdue);
    QCOMPARE(with.severity, Severity::Warning);
    QVERIFY(with.facts.basis.isEmpty());
    removeInferredLinks(portfolio);
    QCOMPARE(*findingOf(evaluated(portfolio, today()), "X", Rule::PredecessorOverdue), with);
}

void TestPredecessors::ignoresKeysThatLeadNowhere()
{
    Portfolio portfolio = portfolioOf("X  task  planned: 2025-12-31  after: A\nA  task  planned: 2025-11-04");
    itemOf(portfolio, "X").predecessors.front().key = u"nowhere"_s;
    itemOf(portfolio, "X").project = u"nowhere"_s;
    itemOf(portfolio, "X").parent = u"nowhere"_s;
    const StatusReport report = evaluated(portfolio, today());
    QCOMPARE(dump(itemStatus(report, "X")), u"onTrack 56: "_s);
    QCOMPARE(report.counts.total(), 2);
    QCOMPARE(report.projects.front().counts.total(), 1);
}

void TestPredecessors::takesTheFirstOfADoubleKey()
{
    Portfolio portfolio = portfolioOf("X  task  planned: 2025-12-31  after: A\nA  task  planned: 2025-11-04");
    Item again = itemOf(portfolio, "A");
    again.planned = PartialDate::day({2025, 1, 2});
    portfolio.items.push_back(again);
    const StatusReport report = evaluated(portfolio, today());
    QCOMPARE(findingOf(report, "X", Rule::PredecessorOverdue)->facts.days, 1);
    QCOMPARE(report.items.back().days, std::optional(307));
}

void TestPredecessors::namesAllOnACycle()
{
    const StatusReport report = evaluated(portfolioOf(R"(
        A-1  task  after: A-3
        A-2  task  after: A-1
        B-1  task  after: B-2, A-1
        A-3  task  after: A-2
        B-2  task  after: B-1
    )"),
                                          today());
    for (const char *key : {"A-1", "A-2", "A-3"})
        QCOMPARE(findingOf(report, key, Rule::DependencyCycle)->facts.keys,
                 QStringList({u"A-1"_s, u"A-2"_s, u"A-3"_s}));
    QCOMPARE(findingOf(report, "B-1", Rule::DependencyCycle)->facts.keys, QStringList({u"B-1"_s, u"B-2"_s}));
    QCOMPARE(findingOf(report, "B-1", Rule::DependencyCycle)->severity, Severity::Critical);
}

void TestPredecessors::hintOfACycleSaysOnWhatItRests()
{
    const StatusReport report = evaluated(portfolioOf("X  task  after: A\nA  task  after: X?"), today());
    const Finding *finding = findingOf(report, "A", Rule::DependencyCycle);
    QVERIFY(finding && finding->assumed.link);
    QCOMPARE(finding->severity, Severity::Info);
    QCOMPARE(finding->facts.basis, QStringList{u"Grund X"_s});
}

void TestPredecessors::leavesOutTheLinksOfACycle()
{
    const StatusReport report = evaluated(portfolioOf(R"(
        A  task  planned: 2025-12-01  after: B
        B  task  planned: 2025-12-02  after: A, C
        C  task  planned: 2025-12-30
        D  task  planned: 2025-11-20  after: A
        E  task  planned: 2025-12-01  after: F
        F  task  planned: 2025-12-02  after: E?
    )"),
                                          today());
    QCOMPARE(itemStatus(report, "A").expectedFinish, QDate(2025, 12, 1));
    QCOMPARE(itemStatus(report, "B").expectedFinish, QDate(2025, 12, 30)); // C is on no cycle
    QCOMPARE(itemStatus(report, "D").expectedFinish, QDate(2025, 12, 1)); // nor is D
    QCOMPARE(itemStatus(report, "E").expectedFinish, QDate(2025, 12, 2)); // an inferred link cuts nothing
}

void TestPredecessors::onlyAFirmCycleColoursTheProject()
{
    Portfolio portfolio = portfolioOf(R"(
        X  task  planned: 2025-12-31  after: A
        A  task  planned: 2025-12-31  after: X?
    )");
    QCOMPARE(dump(projectStatus(evaluated(portfolio, today()), "P")), u"green InOrder 0: "_s);
    confirmLinks(portfolio);
    QCOMPARE(dump(projectStatus(evaluated(portfolio, today()), "P")), u"red Cycle 2: "_s);
}

LENKUNGSSTAND_TEST(TestPredecessors)
#include "tst_predecessors.moc"
