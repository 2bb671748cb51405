// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/senatesessions.h"
#include "tests/status/statusdump.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QDate spring()
{
    return {2026, 3, 2};
}

/// X is due at the session on Tuesday, 5 May 2026; A finishes on the day given. Reports are fresh.
QByteArray afterOne(const char *finish, const char *more = "")
{
    return QByteArray("X  resolution  planned: 2026-05-05  after: A  reported: 2026-03-01  ") + more
        + "\nA  task  reported: 2026-03-01  planned: " + finish + '\n';
}

QByteArray settled()
{
    return "calendar: confirmed\nleadTime: 10  confirmed: yes\n";
}
}

/// Back-planning at the Senate: buffers and session days, and what is assumed.
class TestSenate final : public QObject
{
    Q_OBJECT
private slots:
    void findings_data();
    void findings();
    void assumptions_data();
    void assumptions();
    void inferredLinkDecidesWhereItIsLatest();
    void firmLinkDecidesWhereBothAreLatest();
    void whatIsShortWithoutAssumptionsStaysShort();
    void sameCalendarServesBufferAndSessionDay();
    void withoutASessionThereIsNoBuffer();
    void bufferIsGivenWhereItIsLong();
    void rejectedAssumptions_data();
    void rejectedAssumptions();
    void aRejectedCalendarHasNoSessions();
    void aRejectedLeadTimeNeedsNothing();
};

void TestSenate::findings_data()
{
    QTest::addColumn<QByteArray>("portfolio");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &portfolio, const char *expected) {
        QTest::newRow(name) << portfolio << QString::fromLatin1(expected);
    };
    row("10 working days", settled() + afterOne("2026-04-17"), "onTrack 64: ");
    row("10, from the Sunday", settled() + afterOne("2026-04-19"), "onTrack 64: ");
    row("9 working days", settled() + afterOne("2026-04-20"), "atRisk 64: buffer-short[A]");
    row("0 working days", settled() + afterOne("2026-05-04"), "atRisk 64: buffer-short[A]");
    row("finishes on the day of the session", settled() + afterOne("2026-05-05"),
        "atRisk 64: buffer-short[A]");
    row("finishes after it", settled() + afterOne("2026-05-06"),
        "atRisk 64: predecessor-late[A] buffer-short[A]");
    row("report", settled() + afterOne("2026-04-20", "order: report"), "atRisk 64: buffer-short[A]");
    row("examination", settled() + afterOne("2026-04-20", "order: examine"), "onTrack 64: ");
    row("draft", settled() + afterOne("2026-04-20", "order: draft"), "onTrack 64: ");
    row("membership", settled() + afterOne("2026-04-20", "order: membership"), "onTrack 64: ");
    row("noting", settled() + afterOne("2026-04-20", "order: noting"), "onTrack 64: ");
    row("another body", settled() + afterOne("2026-04-20", "body: LENKU"), "onTrack 64: ");
    row("done", settled() + afterOne("2026-04-20", "progress: done"), "done: ");
    row("done predecessor", settled() + afterOne("2026-04-20  progress: done"), "onTrack 64: ");
    row("shorter lead time", "calendar: confirmed\nleadTime: 9  confirmed: yes\n" + afterOne("2026-04-20"),
        "onTrack 64: ");
    row("predecessor without a date", settled() + "X  resolution  planned: 2026-05-05  after: A\nA  task",
        "onTrack 64: stale");
    row("undated", settled() + "X  resolution  after: A  reported: 2026-03-01\nA  task  planned: 2026-05-04",
        "unscheduled: no-date");
    row("deadline on a Wednesday",
        settled()
            + "X  resolution  planned: 2026-05-06  after: A  reported: 2026-03-01\n"
              "A  task  planned: 2026-04-20",
        "atRisk 65: buffer-short[A] not-a-session-day");
    row("deadline in a month has no day", settled() + "X  resolution  planned: 2026-04  reported: 2026-03-01",
        "onTrack 59: ");
    row("Tuesday", settled() + "X  resolution  planned: 2026-04-28  reported: 2026-03-01", "onTrack 57: ");
    row("Tuesday without a session",
        "calendar: confirmed  cancelled: 2026-04-28\n"
        "X  resolution  planned: 2026-04-28  reported: 2026-03-01",
        "onTrack 57: not-a-session-day");
    row("week without a session",
        "calendar: confirmed  without: 2026-04-27\n"
        "X  resolution  planned: 2026-04-28  reported: 2026-03-01",
        "onTrack 57: not-a-session-day");
    row("added Wednesday",
        "calendar: confirmed  added: 2026-04-29\n"
        "X  resolution  planned: 2026-04-29  reported: 2026-03-01",
        "onTrack 58: ");
    row("Wednesday, calendar assumed", "X  resolution  planned: 2026-04-29  reported: 2026-03-01",
        "onTrack 58: (not-a-session-day)");
    row("Wednesday, examination", "X  resolution  planned: 2026-04-29  order: examine  reported: 2026-03-01",
        "onTrack 58: ");
    row("Wednesday, another body", "X  resolution  planned: 2026-04-29  body: LENKU  reported: 2026-03-01",
        "onTrack 58: ");
    row("Wednesday, done", "X  resolution  planned: 2026-04-29  progress: done", "done: ");
    row("Wednesday, a task", "X  task  planned: 2026-04-29  reported: 2026-03-01", "onTrack 58: ");
}

void TestSenate::findings()
{
    QFETCH(QByteArray, portfolio);
    QFETCH(QString, expected);
    QCOMPARE(dump(itemStatus(evaluated(portfolioOf(portfolio), spring()), "X")), expected);
}

void TestSenate::assumptions_data()
{
    QTest::addColumn<bool>("link");
    QTest::addColumn<bool>("leadTime");
    QTest::addColumn<bool>("sessions");
    for (int set = 0; set < 8; ++set)
        QTest::addRow("link %d, lead time %d, sessions %d", set & 1, (set >> 1) & 1, set >> 2)
            << bool(set & 1) << bool(set & 2) << bool(set & 4);
}

void TestSenate::assumptions()
{
    QFETCH(bool, link);
    QFETCH(bool, leadTime);
    QFETCH(bool, sessions);
    Portfolio portfolio = portfolioOf(R"(
        X  resolution  planned: 2026-05-05  after: A?
        A  task        planned: 2026-04-30
    )");
    if (!link)
        confirmLinks(portfolio);
    if (!leadTime)
        confirmLeadTime(portfolio);
    if (!sessions)
        confirmSessions(portfolio);
    const StatusReport report = evaluated(portfolio, spring());
    const Finding *finding = findingOf(report, "X", Rule::BufferShort);
    QVERIFY(finding);
    QVERIFY((finding->assumed == Assumptions{link, leadTime, sessions}));
    const bool hint = link || leadTime || sessions;
    QCOMPARE(finding->severity, hint ? Severity::Info : Severity::Warning);
    QCOMPARE(itemStatus(report, "X").status, hint ? ScheduleStatus::OnTrack : ScheduleStatus::AtRisk);
    QCOMPARE(finding->facts.basis, link ? QStringList{u"Grund A"_s} : QStringList());
}

void TestSenate::inferredLinkDecidesWhereItIsLatest()
{
    const StatusReport report = evaluated(portfolioOf(settled() + R"(
        X  resolution  planned: 2026-05-05  after: A, B?
        A  task        planned: 2026-04-01
        B  task        planned: 2026-04-30
    )"),
                                          spring());
    const Finding *finding = findingOf(report, "X", Rule::BufferShort);
    QVERIFY(finding);
    QVERIFY((finding->assumed == Assumptions{true, false, false}));
    QCOMPARE(finding->facts.keys, QStringList{u"B"_s});
    QCOMPARE(itemStatus(report, "X").status, ScheduleStatus::OnTrack);
    QCOMPARE(itemStatus(report, "X").bufferDays, std::optional(1));
}

void TestSenate::firmLinkDecidesWhereBothAreLatest()
{
    const StatusReport report = evaluated(portfolioOf(settled() + R"(
        X  resolution  planned: 2026-05-05  after: B?, A, C
        A  task        planned: 2026-04-30
        B  task        planned: 2026-04-30
        C  task        planned: 2026-04-29
    )"),
                                          spring());
    const Finding *finding = findingOf(report, "X", Rule::BufferShort);
    QVERIFY(finding);
    QVERIFY(!finding->isHint());
    QCOMPARE(finding->facts.keys, QStringList{u"A"_s});
    QVERIFY(finding->facts.basis.isEmpty());
    QCOMPARE(itemStatus(report, "X").status, ScheduleStatus::AtRisk);
}

void TestSenate::whatIsShortWithoutAssumptionsStaysShort()
{
    const StatusReport report = evaluated(portfolioOf(settled() + R"(
        X  resolution  planned: 2026-05-05  after: A, B?  reported: 2026-03-01
        A  task        planned: 2026-04-28
        B  task        planned: 2026-04-30
    )"),
                                          spring());
    QCOMPARE(dump(itemStatus(report, "X")), u"atRisk 64: buffer-short[A] (buffer-short[B])"_s);
    QCOMPARE(itemStatus(report, "X").findings.front().facts.days, 3);
    QCOMPARE(itemStatus(report, "X").findings.back().facts.days, 1);
}

void TestSenate::sameCalendarServesBufferAndSessionDay()
{
    const StatusReport report = evaluated(portfolioOf(settled() + R"(
        calendar: confirmed  cancelled: 2026-05-05
        X  resolution  planned: 2026-05-05  after: A
        A  task        planned: 2026-04-20
    )"),
                                          spring());
    QCOMPARE(itemStatus(report, "X").lastSession, QDate(2026, 4, 28));
    QCOMPARE(itemStatus(report, "X").bufferDays, std::optional(5));
    QCOMPARE(findingOf(report, "X", Rule::BufferShort)->facts.date, QDate(2026, 4, 28));
    QCOMPARE(findingOf(report, "X", Rule::NotASessionDay)->facts.otherDate, QDate(2026, 4, 28));
    QVERIFY(!findingOf(report, "X", Rule::NotASessionDay)->isHint());
    QCOMPARE(findingOf(report, "X", Rule::NotASessionDay)->severity, Severity::Warning);
}

void TestSenate::withoutASessionThereIsNoBuffer()
{
    Portfolio portfolio = portfolioOf(settled() + afterOne("2026-04-20"));
    for (QDate monday(2025, 4, 28); monday < QDate(2026, 6, 1); monday = monday.addDays(7))
        portfolio.senateCalendar.weeksWithout.push_back(monday);
    const StatusReport report = evaluated(portfolio, spring());
    QCOMPARE(dump(itemStatus(report, "X")), u"onTrack 64: not-a-session-day"_s);
    QVERIFY(!itemStatus(report, "X").lastSession.isValid());
    QVERIFY(!itemStatus(report, "X").bufferDays);
}

void TestSenate::bufferIsGivenWhereItIsLong()
{
    const StatusReport report = evaluated(portfolioOf(settled() + afterOne("2026-04-17")), spring());
    QCOMPARE(itemStatus(report, "X").bufferDays, std::optional(10));
    QVERIFY(!itemStatus(report, "A").bufferDays);
    QVERIFY(!itemStatus(report, "A").lastSession.isValid());
}

void TestSenate::rejectedAssumptions_data()
{
    QTest::addColumn<QByteArray>("portfolio");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &portfolio, const char *expected) {
        QTest::newRow(name) << portfolio << QString::fromLatin1(expected);
    };
    const QByteArray wednesday = "X  resolution  planned: 2026-05-06  after: A  reported: 2026-03-01\n"
                                 "A  task  reported: 2026-03-01  planned: 2026-05-04\n";
    row("nothing", wednesday, "onTrack 65: (buffer-short[A]) (not-a-session-day)");
    row("lead time", "leadTime: 10  rejected: yes\n" + wednesday, "onTrack 65: (not-a-session-day)");
    row("lead time, sessions confirmed", "calendar: confirmed\nleadTime: 10  rejected: yes\n" + wednesday,
        "onTrack 65: not-a-session-day");
    row("lead time, then confirmed", "leadTime: 10  confirmed: yes  rejected: yes\n" + wednesday,
        "onTrack 65: (buffer-short[A]) (not-a-session-day)");
    row("lead time, then steps", "calendar: confirmed\nleadTime: 10  rejected: yes  steps: 2\n" + wednesday,
        "atRisk 65: buffer-short[A] not-a-session-day");
    row("steps of the office", "calendar: confirmed\nleadTime: 10  steps: 5, 4\n" + afterOne("2026-04-20"),
        "onTrack 64: ");
    row("longer steps of the office",
        "calendar: confirmed\nleadTime: 5  confirmed: yes  steps: 5, 5\n" + afterOne("2026-04-20"),
        "atRisk 64: buffer-short[A]");
    row("steps, calendar assumed", "leadTime: 10  steps: 5, 5\n" + afterOne("2026-04-20"),
        "onTrack 64: (buffer-short[A])");
    row("calendar", "calendar: rejected\n" + wednesday, "onTrack 65: ");
    row("calendar, lead time confirmed", "calendar: rejected\nleadTime: 10  confirmed: yes\n" + wednesday,
        "onTrack 65: ");
    row("calendar, then a session added", "calendar: rejected  added: 2026-05-06\n" + wednesday,
        "onTrack 65: (buffer-short[A])");
    row("calendar, then one cancelled", "calendar: rejected  cancelled: 2026-05-05\n" + wednesday,
        "onTrack 65: (buffer-short[A]) (not-a-session-day)");
    row("calendar, then a week without", "calendar: rejected  without: 2026-05-04\n" + wednesday,
        "onTrack 65: (buffer-short[A]) (not-a-session-day)");
}

void TestSenate::rejectedAssumptions()
{
    QFETCH(QByteArray, portfolio);
    QFETCH(QString, expected);
    QCOMPARE(dump(itemStatus(evaluated(portfolioOf(portfolio), spring()), "X")), expected);
}

void TestSenate::aRejectedCalendarHasNoSessions()
{
    Portfolio portfolio = portfolioOf("calendar: rejected\n" + afterOne("2026-05-04"));
    const StatusReport report = evaluated(portfolio, spring());
    QVERIFY(!itemStatus(report, "X").lastSession.isValid());
    QVERIFY(!itemStatus(report, "X").bufferDays);
    QVERIFY(!SenateSessions::lastBeforeDeadline(portfolio, itemOf(portfolio, "X")).isValid());
    confirmSessions(portfolio);
    QCOMPARE(itemStatus(evaluated(portfolio, spring()), "X").lastSession, QDate(2026, 5, 5));
}

void TestSenate::aRejectedLeadTimeNeedsNothing()
{
    Portfolio portfolio = portfolioOf("leadTime: 10  rejected: yes\n" + afterOne("2026-05-04"));
    QCOMPARE(policyOf(portfolio).leadTime, 0);
    QVERIFY(!policyOf(portfolio).leadTimeAssumed);
    QCOMPARE(itemStatus(evaluated(portfolio, spring()), "X").bufferDays, std::optional(0));
    confirmLeadTime(portfolio);
    QCOMPARE(policyOf(portfolio).leadTime, 10);
}

LENKUNGSSTAND_TEST(TestSenate)
#include "tst_senate.moc"
