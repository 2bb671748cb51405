// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/status/statusdump.h"
#include "tests/status/usualday.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
void ampelRow(const char *name, const QByteArray &portfolio, const char *expected)
{
    QTest::newRow(name) << portfolio << QString::fromLatin1(expected);
}

void ampelColumns()
{
    QTest::addColumn<QByteArray>("portfolio");
    QTest::addColumn<QString>("expected");
}
}

/// The roll-up of a project, P: its Ampel, why, and the findings on the project itself.
class TestAmpel final : public QObject
{
    Q_OBJECT
private slots:
    void ampelIs_data();
    void ampelIs() { compare(); }
    void greyIs_data();
    void greyIs() { compare(); }
    void assessments_data();
    void assessments() { compare(); }
    void totals_data();
    void totals() { compare(); }
    void laterAssessmentOfTheSameDayWins();
    void doneFiguresAreThoseOfTheDayOfTheStatement();
    void countsOfAllItems();
    void nextItemIsTheNearest_data();
    void nextItemIsTheNearest();
    void projectsAreKeptApart();
    void emptyPortfolioHasAnEmptyReport();

private:
    void compare();
};

void TestAmpel::compare()
{
    QFETCH(QByteArray, portfolio);
    QFETCH(QString, expected);
    QCOMPARE(dump(projectStatus(evaluated(portfolioOf(portfolio), today()), "P")), expected);
}

void TestAmpel::ampelIs_data()
{
    ampelColumns();
    ampelRow("overdue", "X  task  planned: 2025-11-04", "red Overdue 1: ");
    ampelRow("overdue measure", "X  measure  planned: 2025-11-04", "red Overdue 1: ");
    ampelRow("overdue goes before a cycle", "X  task  planned: 2025-11-04  after: X", "red Overdue 1: ");
    ampelRow("cycle", "X  task  planned: 2026-11-04  after: X", "red Cycle 1: ");
    ampelRow("cycle that only inferred links close", "X  task  planned: 2026-11-04  after: X?",
             "green InOrder 0: ");
    ampelRow("cycle of done items", "X  task  progress: done  after: X", "green InOrder 0: ");
    ampelRow("cycle goes before a risk", "X  task  planned: 2026-11-04  after: X  impediment: A",
             "red Cycle 1: ");
    ampelRow("at risk", "X  task  planned: 2026-11-04  impediment: A\nY  task  impediment: A",
             "amber AtRisk 2: ");
    ampelRow("risk goes before the project's impediment",
             "project: P  impediment: A\nX  task  planned: 2026-11-04  impediment: A",
             "amber AtRisk 1: impediment");
    ampelRow("impediment of the project", "project: P  impediment: A\nX  task  planned: 2026-11-04",
             "amber Impediment 1: impediment");
    ampelRow("impediment of an empty project", "project: P  impediment: A", "amber Impediment 1: impediment");
    ampelRow("due soon", "X  task  planned: 2025-11-06", "green InOrder 0: ");
    ampelRow("done late", "X  task  planned: 2025-10-06  progress: done  actual: 2025-10-07",
             "green InOrder 0: ");
    ampelRow("hint of an overdue predecessor elsewhere",
             "X  task  planned: 2026-11-04  after: Y?\nY  task  planned: 2025-11-04  in: Q",
             "green InOrder 0: ");
    ampelRow("firm link to an overdue predecessor elsewhere",
             "X  task  planned: 2026-11-04  after: Y\nY  task  planned: 2025-11-04  in: Q",
             "amber AtRisk 1: ");
    ampelRow("warnings on items alone do not colour",
             "X  task  planned: 2026-11-04  contradiction: A\nY  resolution  planned: 2026-09-30",
             "green InOrder 0: ");
    ampelRow("session day that counts does not colour either",
             "calendar: confirmed\nY  resolution  planned: 2026-09-30", "green InOrder 0: ");
}

void TestAmpel::greyIs_data()
{
    ampelColumns();
    ampelRow("half of them undated", "X  task  planned: 2026-11-04\nY  task", "green InOrder 0: ");
    ampelRow("more than half undated", "X  task  planned: 2026-11-04\nY  task\nZ  task",
             "grey MostlyUndated 2: ");
    ampelRow("done ones count as little", "X  task  planned: 2026-11-04  progress: done\nY  task",
             "grey MostlyUndated 1: ");
    ampelRow("measures do not count", "X  task  planned: 2026-11-04\nY  measure\nZ  measure",
             "green InOrder 0: ");
    ampelRow("measures alone", "Y  measure\nZ  measure", "green InOrder 0: ");
    ampelRow("cancelled ones do not count",
             "X  task  planned: 2026-11-04\nY  task  progress: cancelled\nZ  task  progress: cancelled",
             "green InOrder 0: ");
    ampelRow("nothing open", "X  task  progress: done  reported: 2020-01-01", "green InOrder 0: ");
    ampelRow("empty", "project: P", "grey NoItems 0: ");
    ampelRow("newest report 90 days ago", "X  task  planned: 2026-11-04  reported: 2025-08-07",
             "green InOrder 0: ");
    ampelRow("newest report 91 days ago", "X  task  planned: 2026-11-04  reported: 2025-08-06",
             "grey NoRecentReport 90: ");
    ampelRow("never reported", "X  task  planned: 2026-11-04  reported: never", "grey NoRecentReport 90: ");
    ampelRow(
        "report on a done item is one",
        "X  task  planned: 2026-11-04  reported: 2025-08-06\nY  task  progress: done  reported: 2025-08-07",
        "green InOrder 0: ");
    ampelRow("report on a measure is one",
             "X  task  planned: 2026-11-04  reported: 2025-08-06\nY  measure  reported: 2025-08-07",
             "green InOrder 0: ");
    ampelRow("note is a report",
             "X  task  planned: 2026-11-04  reported: 2025-08-06\nnote: X  on: 2025-09-01",
             "green InOrder 0: ");
    ampelRow("undated goes before no report", "X  task  reported: 2025-01-01", "grey MostlyUndated 1: ");
}

void TestAmpel::assessments_data()
{
    ampelColumns();
    const QByteArray red = "X  task  planned: 2025-11-04\n";
    const QByteArray amber = "X  task  planned: 2026-11-04  impediment: A\n";
    const QByteArray green = "X  task  planned: 2026-11-04\n";
    const QByteArray grey = "X  task\n";
    const auto judged = [](const char *rag, const char *on = "2025-11-01") -> QByteArray {
        return QByteArray("assessment: P  rag: ") + rag + "  on: " + on + '\n';
    };
    ampelRow("green over red", red + judged("green"), "red Overdue 1: assessment-differs");
    ampelRow("amber over red", red + judged("amber"), "red Overdue 1: assessment-differs");
    ampelRow("red over red", red + judged("red"), "red Overdue 1: ");
    ampelRow("grey over red", red + judged("grey"), "red Overdue 1: ");
    ampelRow("green over amber", amber + judged("green"), "amber AtRisk 1: assessment-differs");
    ampelRow("amber over amber", amber + judged("amber"), "amber AtRisk 1: ");
    ampelRow("red over amber", amber + judged("red"), "amber AtRisk 1: ");
    ampelRow("red over green", green + judged("red"), "green InOrder 0: ");
    ampelRow("green over green", green + judged("green"), "green InOrder 0: ");
    ampelRow("green over grey", grey + judged("green"), "grey MostlyUndated 1: ");
    ampelRow("of today", red + judged("green", "2025-11-05"), "red Overdue 1: assessment-differs");
    ampelRow("of tomorrow", red + judged("green", "2025-11-06"), "red Overdue 1: ");
    ampelRow("90 days old", red + judged("green", "2025-08-07"), "red Overdue 1: assessment-differs");
    ampelRow("91 days old", red + judged("green", "2025-08-06"), "red Overdue 1: ");
    ampelRow("latest counts", red + judged("red", "2025-11-02") + judged("green", "2025-11-01"),
             "red Overdue 1: ");
    ampelRow("latest before today counts", red + judged("green", "2025-11-02") + judged("red", "2025-11-06"),
             "red Overdue 1: assessment-differs");
    ampelRow("does not make amber", green + judged("red"), "green InOrder 0: ");
    ampelRow("of another project", red + "project: Q\nassessment: Q  rag: green  on: 2025-11-01",
             "red Overdue 1: ");
}

void TestAmpel::totals_data()
{
    ampelColumns();
    const QByteArray three =
        "A  measure  priority: yes  progress: done\nB  measure  priority: no\nC  measure\n";
    ampelRow("all as stated", three + "total: measures  of: 3  completed: 1  on: 2025-10-07",
             "green InOrder 0: ");
    ampelRow("more measures stated", three + "total: measures  of: 4  on: 2025-10-07",
             "amber ProjectFinding 1: count-mismatch");
    ampelRow("fewer measures stated", three + "total: measures  of: 2  on: 2025-10-07",
             "amber ProjectFinding 1: count-mismatch");
    ampelRow("done differs", three + "total: measures  of: 3  completed: 2  on: 2025-10-07",
             "amber ProjectFinding 1: count-mismatch");
    ampelRow("priority as stated", three + "total: priorityMeasures  of: 1  completed: 1  on: 2025-10-07",
             "green InOrder 0: ");
    ampelRow("priority differs", three + "total: priorityMeasures  of: 2  completed: 1  on: 2025-10-07",
             "amber ProjectFinding 1: count-mismatch");
    ampelRow("both differ", three + "total: priorityMeasures  of: 2  completed: 0  on: 2025-10-07",
             "amber ProjectFinding 2: count-mismatch count-mismatch");
    ampelRow("stated today", three + "total: measures  of: 4  on: 2025-11-05",
             "amber ProjectFinding 1: count-mismatch");
    ampelRow("stated tomorrow", three + "total: measures  of: 4  on: 2025-11-06", "green InOrder 0: ");
    ampelRow("on another project", "project: P\nA  measure  in: Q\ntotal: measures  of: 4  on: 2025-10-07",
             "grey NoItems 0: ");
    ampelRow("no measures at all", "project: P\ntotal: measures  of: 4  on: 2025-10-07", "grey NoItems 0: ");
}

void TestAmpel::laterAssessmentOfTheSameDayWins()
{
    const Portfolio portfolio = portfolioOf(R"(
        X  task  planned: 2025-11-04
        assessment: P  rag: red    on: 2025-11-01  by: A
        assessment: P  rag: amber  on: 2025-11-01  by: B
    )");
    const ProjectStatus status = projectStatus(evaluated(portfolio, today()), "P");
    QCOMPARE(status.assessed, std::optional(Rag::Amber));
    QCOMPARE(status.findings.front().facts.text, u"B"_s);
    QCOMPARE(status.findings.front().facts.days, 1);
}

void TestAmpel::doneFiguresAreThoseOfTheDayOfTheStatement()
{
    // The second was done after the report that counted one: no contradiction.
    const Portfolio portfolio = portfolioOf(R"(
        A  measure  progress: done  actual: 2025-10-01
        B  measure  progress: done  actual: 2025-10-20
        total: measures  of: 2  completed: 1  on: 2025-10-07
    )");
    QVERIFY(projectStatus(evaluated(portfolio, today()), "P").findings.empty());
}

void TestAmpel::countsOfAllItems()
{
    const StatusReport report = evaluated(portfolioOf(R"(
        A  task     planned: 2025-11-04
        B  measure  planned: 2025-11-04  reported: 2025-11-04
        C  measure  progress: done
        D  task     progress: cancelled  in: Q
    )"),
                                          today());
    QCOMPARE(report.counts.of(ScheduleStatus::Overdue), 2);
    QCOMPARE(report.counts.of(ScheduleStatus::Done), 1);
    QCOMPARE(report.counts.of(ScheduleStatus::Cancelled), 1);
    QCOMPARE(report.counts.total(), 4);
    QCOMPARE(report.overdueWithoutReport, 1);
    const ProjectStatus &project = projectStatus(report, "P");
    QCOMPARE(project.counts.total(), 3);
    QCOMPARE(project.overdueWithoutReport, 1);
    QCOMPARE(project.newestReport, QDate(2025, 11, 4));
}

void TestAmpel::nextItemIsTheNearest_data()
{
    QTest::addColumn<QByteArray>("portfolio");
    QTest::addColumn<QString>("expected");
    const auto next = [](const char *name, const char *portfolio, const char *expected) {
        QTest::newRow(name) << QByteArray(portfolio) << QString::fromLatin1(expected);
    };
    next("nearest", "A  task  planned: 2025-12-02\nB  task  planned: 2025-12-01", "B");
    next("passed ones are none", "A  task  planned: 2025-12-02\nB  task  planned: 2025-11-04", "A");
    next("today is one", "A  task  planned: 2025-12-02\nB  task  planned: 2025-11-05", "B");
    next("done ones are none", "A  task  planned: 2025-12-02\nB  task  planned: 2025-12-01  progress: done",
         "A");
    next("the earlier start first", "A  task  planned: 2025-12-31\nB  task  planned: 2025-12", "B");
    next("the first of two", "A  task  planned: 2025-12-01\nB  task  planned: 2025-12-01", "A");
    next("none", "A  task\nB  task  planned: bald", "");
}

void TestAmpel::nextItemIsTheNearest()
{
    QFETCH(QByteArray, portfolio);
    QFETCH(QString, expected);
    QCOMPARE(projectStatus(evaluated(portfolioOf(portfolio), today()), "P").nextItem, expected);
}

void TestAmpel::projectsAreKeptApart()
{
    const StatusReport report = evaluated(portfolioOf(R"(
        project: Q
        project: P
        A  task  planned: 2025-11-04  in: P
        B  task  planned: 2026-11-04  in: Q
    )"),
                                          today());
    QCOMPARE(report.projects.at(0).key, u"Q"_s);
    QCOMPARE(dump(report.projects.at(0)), u"green InOrder 0: "_s);
    QCOMPARE(dump(report.projects.at(1)), u"red Overdue 1: "_s);
}

void TestAmpel::emptyPortfolioHasAnEmptyReport()
{
    StatusReport empty;
    empty.asOf = today();
    empty.reportingInterval = StatusPolicy().reportingInterval;
    QCOMPARE(evaluated({}, today()), empty);
}

LENKUNGSSTAND_TEST(TestAmpel)
#include "tst_ampel.moc"
