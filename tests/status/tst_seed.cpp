// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/status/statusdump.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

/// The worked examples of the domain on the seeded portfolio, row by row.
class TestSeed final : public QObject
{
    Q_OBJECT
private slots:
    void itemIs_data();
    void itemIs();
    void kiCountsAreThoseOfThePaper();
    void resolutionTwoOnTheDayAfter();
    void bufferOfResolutionTwo();
    void confirmedAssumptionsPutResolutionTwoAtRisk();
    void resolutionFiveNamesTheTuesdayBefore_data();
    void resolutionFiveNamesTheTuesdayBefore();
    void invalidDateIsReadAsTheLastOfTheMonth();
    void confirmedLinkPutsKi06AtRisk();
    void recordedContradictionStandsOnAnyDay();
    void approximateDateIsNeverOverdue();
    void ampelOnTheDayOfRecord_data();
    void ampelOnTheDayOfRecord();
    void assessmentFadesAfterNinetyDays();
    void totalsDifferFromTheStatementOn();
    void nextItemAndNewestReport();
};

void TestSeed::itemIs_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *key, QDate asOf, const char *expected) {
        QTest::addRow("%s on %s", key, qPrintable(asOf.toString(Qt::ISODate)))
            << QByteArray(key) << asOf << QString::fromLatin1(expected);
    };
    row("B-2", {2026, 5, 6},
        "overdue 1: overdue no-report-since-due predecessor-late[KI-06] predecessor-overdue[KI-06] "
        "(buffer-short[KI-06]) stale");
    row("B-2", {2026, 5, 5}, "atRisk 0: predecessor-overdue[KI-06] (buffer-short[KI-06]) due-soon stale");
    row("B-2", {2026, 4, 30}, "dueSoon 5: (buffer-short[KI-06]) due-soon stale");
    row("B-2", {2026, 4, 1}, "dueSoon 34: (buffer-short[KI-06]) due-soon stale");
    row("B-5", {2025, 10, 7}, "onTrack 358: (not-a-session-day)");
    row("KI-06", {2025, 10, 7}, "onTrack 205: invalid-date no-unit");
    row("KI-06", {2026, 4, 1}, "onTrack 29: (predecessor-overdue[KI-05]) invalid-date stale no-unit");
    row("KI-01", {2025, 6, 2}, "done: contradiction");
    row("KI-02", {2025, 10, 7}, "overdue 68: overdue no-unit");
    row("KI-03", {2025, 10, 7}, "dueSoon 24: (predecessor-overdue[KI-02]) due-soon non-working-day no-unit");
    row("DBA-07", {2026, 4, 1}, "unscheduled: predecessor-overdue[DBA-06] stale no-date no-unit");
    row("DBA-09", {2025, 10, 7}, "atRisk: impediment no-date");
    row("DBA-09", {2027, 1, 1}, "atRisk: impediment stale no-date");
    row("PAKT-03", {2026, 4, 1}, "atRisk: approximate-passed stale no-unit");
    row("BA-01", {2025, 12, 31}, "dueSoon 0: due-soon");
    row("BA-01", {2026, 1, 1}, "overdue 1: overdue no-report-since-due");
    row("M-01", {2025, 10, 7}, "unscheduled: no-date no-unit");
}

void TestSeed::itemIs()
{
    QFETCH(QByteArray, key);
    QFETCH(QDate, asOf);
    QFETCH(QString, expected);
    QCOMPARE(dump(itemStatus(evaluated(seed(), asOf), key.constData())), expected);
}

void TestSeed::kiCountsAreThoseOfThePaper()
{
    const StatusReport report = evaluated(seed(), {2026, 5, 6});
    QCOMPARE(report.counts.total(), 136);
    QCOMPARE(report.counts.of(ScheduleStatus::Overdue), 14);
    QCOMPARE(report.counts.of(ScheduleStatus::AtRisk), 2);
    QCOMPARE(report.overdueWithoutReport, 13); // KI-02 was reported on after its date
    const ProjectStatus &ki = projectStatus(report, "KI");
    QCOMPARE(ki.counts.of(ScheduleStatus::Overdue), 7);
    QCOMPARE(ki.overdueWithoutReport, 6);
    QCOMPARE(dump(ki), u"red Overdue 7: impediment"_s);
}

void TestSeed::resolutionTwoOnTheDayAfter()
{
    const StatusReport report = evaluated(seed(), {2026, 5, 6});
    const Finding *overdue = findingOf(report, "B-2", Rule::Overdue);
    QVERIFY(overdue);
    QCOMPARE(overdue->severity, Severity::Critical);
    QCOMPARE(overdue->facts.date, QDate(2026, 5, 5));
    QCOMPARE(overdue->facts.otherDate, QDate(2025, 10, 7));
    QCOMPARE(overdue->facts.progress, Progress::NotStarted);
    const Finding *predecessor = findingOf(report, "B-2", Rule::PredecessorOverdue);
    QVERIFY(predecessor);
    QVERIFY(!predecessor->isHint());
    QCOMPARE(predecessor->facts.days, 6);
    QCOMPARE(findingOf(report, "B-2", Rule::PredecessorLate)->facts.otherDate, QDate(2026, 5, 6));
    QCOMPARE(itemStatus(report, "B-2").expectedFinish, QDate(2026, 5, 6));
}

void TestSeed::bufferOfResolutionTwo()
{
    const StatusReport report = evaluated(seed(), {2026, 4, 1});
    const ItemStatus &status = itemStatus(report, "B-2");
    QCOMPARE(status.lastSession, QDate(2026, 5, 5));
    QCOMPARE(status.bufferDays, std::optional(1)); // 1 May is a holiday, then a weekend
    QCOMPARE(status.expectedFinish, QDate(2026, 5, 5));
    const Finding *buffer = findingOf(report, "B-2", Rule::BufferShort);
    QVERIFY(buffer);
    QCOMPARE(buffer->severity, Severity::Info);
    QVERIFY((buffer->assumed == Assumptions{false, true, true})); // the link is the source's
    QCOMPARE(buffer->facts.date, QDate(2026, 5, 5));
    QCOMPARE(buffer->facts.otherDate, QDate(2026, 4, 30));
    QCOMPARE(buffer->facts.days, 1);
    QCOMPARE(buffer->facts.needed, 10);
    QCOMPARE(buffer->facts.keys, QStringList{u"KI-06"_s});
    QVERIFY(buffer->facts.basis.isEmpty());
}

void TestSeed::confirmedAssumptionsPutResolutionTwoAtRisk()
{
    Portfolio portfolio = seed();
    confirmLeadTime(portfolio);
    QCOMPARE(itemStatus(evaluated(portfolio, {2026, 4, 1}), "B-2").status, ScheduleStatus::DueSoon);
    confirmSessions(portfolio);
    QCOMPARE(dump(itemStatus(evaluated(portfolio, {2026, 4, 1}), "B-2")),
             u"atRisk 34: buffer-short[KI-06] due-soon stale"_s);
}

void TestSeed::resolutionFiveNamesTheTuesdayBefore_data()
{
    QTest::addColumn<QDate>("asOf");
    for (const QDate day : {QDate(2025, 1, 1), QDate(2025, 10, 7), QDate(2026, 9, 29), QDate(2026, 9, 30)})
        QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate))) << day;
}

void TestSeed::resolutionFiveNamesTheTuesdayBefore()
{
    QFETCH(QDate, asOf);
    const StatusReport report = evaluated(seed(), asOf);
    const Finding *finding = findingOf(report, "B-5", Rule::NotASessionDay);
    QVERIFY(finding);
    QVERIFY(finding->isHint());
    QCOMPARE(finding->facts.date, QDate(2026, 9, 30));
    QCOMPARE(finding->facts.otherDate, QDate(2026, 9, 29));
    QCOMPARE(itemStatus(report, "B-5").lastSession, QDate(2026, 9, 29));
    QVERIFY(!itemStatus(report, "B-5").bufferDays); // it depends on nothing
}

void TestSeed::invalidDateIsReadAsTheLastOfTheMonth()
{
    const StatusReport report = evaluated(seed(), {2025, 10, 7});
    const Finding *finding = findingOf(report, "KI-06", Rule::InvalidDate);
    QVERIFY(finding);
    QCOMPARE(finding->facts.text, u"31.04.2026"_s);
    QCOMPARE(finding->facts.date, QDate(2026, 4, 30));
}

void TestSeed::confirmedLinkPutsKi06AtRisk()
{
    Portfolio portfolio = seed();
    const Finding hint = *findingOf(evaluated(portfolio, {2026, 4, 1}), "KI-06", Rule::PredecessorOverdue);
    QCOMPARE(hint.facts.days, 32);
    QCOMPARE(hint.facts.basis, QStringList{u"Reihenfolge der Liste"_s});
    QVERIFY((hint.assumed == Assumptions{true, false, false}));
    confirmLinks(portfolio);
    const StatusReport report = evaluated(portfolio, {2026, 4, 1});
    QCOMPARE(itemStatus(report, "KI-06").status, ScheduleStatus::AtRisk);
    QVERIFY(!findingOf(report, "KI-06", Rule::PredecessorOverdue)->isHint());
}

void TestSeed::recordedContradictionStandsOnAnyDay()
{
    for (const QDate day : {QDate(2025, 1, 1), QDate(2025, 10, 7), QDate(2030, 1, 1)}) {
        const StatusReport report = evaluated(seed(), day);
        QCOMPARE(itemStatus(report, "KI-01").status, ScheduleStatus::Done);
        QVERIFY(findingOf(report, "KI-01", Rule::Contradiction));
        QVERIFY(!findingOf(report, "KI-01", Rule::Contradiction)->facts.text.isEmpty());
    }
}

void TestSeed::approximateDateIsNeverOverdue()
{
    for (QDate day(2025, 10, 7); day < QDate(2028, 1, 1); day = day.addDays(10))
        QVERIFY(itemStatus(evaluated(seed(), day), "PAKT-03").status != ScheduleStatus::Overdue);
}

void TestSeed::ampelOnTheDayOfRecord_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("BA") << QByteArray("BA") << u"grey MostlyUndated 4: "_s;
    QTest::newRow("DBA") << QByteArray("DBA") << u"amber AtRisk 1: impediment"_s;
    QTest::newRow("KI") << QByteArray("KI") << u"red Overdue 1: impediment assessment-differs"_s;
    QTest::newRow("DN") << QByteArray("DN") << u"grey MostlyUndated 5: "_s;
    QTest::newRow("PAKT") << QByteArray("PAKT") << u"amber ProjectFinding 2: count-mismatch count-mismatch"_s;
    QTest::newRow("LENKU") << QByteArray("LENKU") << u"green InOrder 0: "_s;
}

void TestSeed::ampelOnTheDayOfRecord()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, expected);
    QCOMPARE(dump(projectStatus(evaluated(seed(), {2025, 10, 7}), key.constData())), expected);
}

void TestSeed::assessmentFadesAfterNinetyDays()
{
    const ProjectStatus last = projectStatus(evaluated(seed(), QDate(2025, 10, 7).addDays(90)), "KI");
    QCOMPARE(last.assessed, std::optional(Rag::Green));
    const FindingFacts &facts = last.findings.back().facts;
    QCOMPARE(last.findings.back().rule, Rule::AssessmentDiffers);
    QCOMPARE(facts.assessed, std::optional(Rag::Green));
    QCOMPARE(facts.computed, std::optional(Rag::Red));
    QCOMPARE(facts.date, QDate(2025, 10, 7));
    QCOMPARE(facts.days, last.counts.of(ScheduleStatus::Overdue));
    const ProjectStatus faded = projectStatus(evaluated(seed(), QDate(2025, 10, 7).addDays(91)), "KI");
    QVERIFY(!faded.assessed);
    QCOMPARE(faded.findings.back().rule, Rule::Impediment);
}

void TestSeed::totalsDifferFromTheStatementOn()
{
    const ProjectStatus before = projectStatus(evaluated(seed(), {2025, 2, 17}), "PAKT");
    QVERIFY(before.findings.empty());
    const ProjectStatus after = projectStatus(evaluated(seed(), {2025, 2, 18}), "PAKT");
    QCOMPARE(after.findings.size(), std::size_t(2));
    const FindingFacts &marked = after.findings.front().facts;
    QCOMPARE(marked.text, u"priorityMeasures"_s);
    QCOMPARE(marked.date, QDate(2025, 2, 18));
    QCOMPARE((std::array{marked.reported, marked.reportedOf, marked.recorded, marked.recordedOf}),
             (std::array{19, 77, 0, 77}));
    const FindingFacts &done = after.findings.back().facts;
    QCOMPARE(done.text, u"priorityMeasuresDone"_s);
    QCOMPARE((std::array{done.reported, done.reportedOf, done.recorded, done.recordedOf}),
             (std::array{5, 19, 0, 19}));
}

void TestSeed::nextItemAndNewestReport()
{
    const StatusReport report = evaluated(seed(), {2026, 4, 1});
    QCOMPARE(projectStatus(report, "KI").nextItem, u"KI-06"_s);
    QCOMPARE(projectStatus(report, "LENKU").nextItem, u"B-2"_s);
    QCOMPARE(projectStatus(report, "BA").nextItem, QString());
    QCOMPARE(projectStatus(report, "BA").newestReport, QDate(2025, 10, 7));
    QCOMPARE(projectStatus(evaluated(seed(), {2026, 5, 5}), "LENKU").nextItem, u"B-2"_s);
    QCOMPARE(projectStatus(evaluated(seed(), {2026, 5, 6}), "LENKU").nextItem, u"B-5"_s);
}

LENKUNGSSTAND_TEST(TestSeed)
#include "tst_seed.moc"
