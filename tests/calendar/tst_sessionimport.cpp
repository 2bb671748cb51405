// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendaruid.h"
#include "core/calendar/senatesessions.h"
#include "core/calendar/sessionchange.h"
#include "core/calendar/sessionimport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using SessionImport::Missing;
using FaultKind = SessionImport::Fault::Kind;

namespace {
QDate sessionDay()
{
    return {2026, 9, 29}; // a Tuesday
}

CalendarEntry entryOn(QDate day, const QString &summary, const QString &uid = u"1@test"_s)
{
    return {uid, day, summary, {}};
}

SessionImport::List listOn(const std::vector<QDate> &days, bool takesPlace = true)
{
    std::vector<SessionImport::Day> named;
    for (const QDate day : days)
        named.push_back({day, takesPlace, int(named.size()) + 1, {}});
    return SessionImport::listOf(named, {});
}

Confirmation office()
{
    return {u"Sekretariat"_s, QDate(2026, 4, 1)};
}
}

/// What differs from "every Tuesday that is no holiday", entered day by day or from a file.
class TestSessionImport : public QObject
{
    Q_OBJECT
private slots:
    void aDeadlineFollowsTheCalendar()
    {
        SenateCalendar calendar;
        QCOMPARE(SenateSessions::lastOnOrBefore(calendar, QDate(2026, 9, 30)), sessionDay());
        calendar = SessionChange::without(calendar, sessionDay());
        QCOMPARE(calendar.cancelled, std::vector<QDate>{sessionDay()});
        QCOMPARE(SenateSessions::lastOnOrBefore(calendar, QDate(2026, 9, 30)), QDate(2026, 9, 22));
        calendar = SessionChange::with(calendar, QDate(2026, 9, 24));
        QCOMPARE(SenateSessions::lastOnOrBefore(calendar, QDate(2026, 9, 30)), QDate(2026, 9, 24));
    }
    void aChangeAndItsOppositeLeaveNothing()
    {
        const SenateCalendar rule;
        QVERIFY(SessionChange::with(SessionChange::without(rule, sessionDay()), sessionDay()) == rule);
        const QDate thursday(2026, 9, 24);
        QVERIFY(SessionChange::without(SessionChange::with(rule, thursday), thursday) == rule);
    }
    void whatIsSoAlreadyIsNotSaidAgain()
    {
        const SenateCalendar rule;
        QVERIFY(SessionChange::with(rule, sessionDay()) == rule);
        QVERIFY(SessionChange::without(rule, QDate(2026, 9, 24)) == rule);
        QVERIFY(SessionChange::with(rule, QDate()) == rule);
        QVERIFY(SessionChange::without(rule, QDate()) == rule);
    }
    void aHolidayAndAWeekWithoutCanHoldASession()
    {
        SenateCalendar calendar;
        calendar.weeksWithout = {QDate(2026, 7, 27)};
        for (const QDate day : {QDate(2026, 7, 28), QDate(2029, 5, 1)}) { // 1 May 2029 is a Tuesday
            QVERIFY(!SenateSessions::isSession(calendar, day));
            calendar = SessionChange::with(calendar, day);
            QVERIFY(SenateSessions::isSession(calendar, day));
        }
        QCOMPARE(calendar.weeksWithout, std::vector<QDate>{QDate(2026, 7, 27)});
    }
    void takesAFileForTheWholeListOfItsTime()
    {
        const auto list = listOn({QDate(2026, 9, 15), QDate(2026, 9, 24), QDate(2026, 10, 6)});
        const auto preview = SessionImport::preview(list, {}, Missing::Cancelled, office());
        QCOMPARE(preview.added, std::vector<QDate>{QDate(2026, 9, 24)});
        QCOMPARE(preview.cancelled, (std::vector<QDate>{QDate(2026, 9, 22), sessionDay()}));
        QCOMPARE(preview.unchanged, 2);
        QVERIFY(SenateSessions::isSession(preview.after, QDate(2026, 9, 8))); // before its time
        QVERIFY(SenateSessions::isSession(preview.after, QDate(2026, 10, 13)));
        QCOMPARE(SenateSessions::lastOnOrBefore(preview.after, QDate(2026, 9, 30)), QDate(2026, 9, 24));
    }
    void leavesAloneWhatTheFileDoesNotName()
    {
        const auto list = listOn({QDate(2026, 9, 15), QDate(2026, 9, 24), QDate(2026, 10, 6)});
        const auto preview = SessionImport::preview(list, {}, Missing::Untouched, office());
        QCOMPARE(preview.added, std::vector<QDate>{QDate(2026, 9, 24)});
        QVERIFY(preview.cancelled.empty());
    }
    void confirmsTheCalendar()
    {
        SenateCalendar rejected;
        rejected.rejection = Confirmation{u"Leitung"_s, QDate(2026, 3, 1)};
        for (const SenateCalendar &before : {SenateCalendar(), rejected}) {
            const auto preview = SessionImport::preview(listOn({sessionDay(), sessionDay().addDays(7)}),
                                                        before, Missing::Cancelled, office());
            QVERIFY(preview.confirms);
            QVERIFY(preview.after.confirmation == office());
            QVERIFY(!preview.after.rejection);
            QVERIFY(SenateSessions::areKnown(preview.after));
        }
        SenateCalendar confirmed;
        confirmed.confirmation = Confirmation{u"Leitung"_s, QDate(2026, 3, 1)};
        const auto again =
            SessionImport::preview(listOn({sessionDay()}), confirmed, Missing::Cancelled, office());
        QVERIFY(!again.confirms);
        QVERIFY(again.after == confirmed);
    }
    void singleDaysConfirmNothing_data()
    {
        QTest::addColumn<bool>("takesPlace");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("whole");
        QTest::newRow("one cancelled") << false << 1 << true;
        QTest::newRow("some cancelled") << false << 3 << true;
        QTest::newRow("one") << true << 1 << true;
        QTest::newRow("some of many") << true << 3 << false;
        QTest::newRow("some cancelled of many") << false << 3 << false;
    }
    void singleDaysConfirmNothing()
    {
        QFETCH(bool, takesPlace);
        QFETCH(int, days);
        QFETCH(bool, whole);
        std::vector<QDate> named;
        for (int day = 0; day < days; ++day) // Thursdays are added, Tuesdays cancelled
            named.push_back(sessionDay().addDays(7 * day + (takesPlace ? 2 : 0)));
        const auto preview = SessionImport::preview(
            listOn(named, takesPlace), {}, whole ? Missing::Cancelled : Missing::Untouched, office());
        QVERIFY(!preview.confirms);
        QVERIFY(!preview.after.confirmation);
        QCOMPARE(preview.added.size() + preview.cancelled.size(), std::size_t(days));
    }
    void anOwnFileChangesNothing()
    {
        CalendarContent own;
        for (const QDate day : {QDate(2026, 9, 15), QDate(2026, 9, 22), sessionDay()})
            own.entries.push_back(entryOn(day, u"Sitzung des Senats"_s, CalendarUid::ofSession(day)));
        own.entries.push_back(entryOn(QDate(2026, 9, 17), u"Frist B-5"_s, CalendarUid::ofDeadline(u"B-5"_s)));
        const auto list = SessionImport::fromCalendar(own);
        QVERIFY(list.isOwn);
        QCOMPARE(list.days.size(), std::size_t(3));
        QCOMPARE(list.leftOut, 1);
        const auto preview = SessionImport::preview(list, {}, Missing::Cancelled, office());
        QVERIFY(preview.after == SenateCalendar());
        QVERIFY(!preview.confirms);
        // Where it says something else it counts like any other.
        const auto other = SessionImport::preview(list, SessionChange::without({}, sessionDay()),
                                                  Missing::Cancelled, office());
        QCOMPARE(other.added, std::vector<QDate>{sessionDay()});
        QVERIFY(other.confirms);
    }
    void ofAForeignCalendarTakesWhatNamesTheSenate()
    {
        CalendarContent mixed;
        mixed.entries = {entryOn(sessionDay(), u"Senatssitzung"_s),
                         entryOn(QDate(2026, 9, 30), u"Zahnarzt"_s),
                         entryOn(QDate(2026, 10, 1), u"Termin der Senatorin"_s)};
        const auto list = SessionImport::fromCalendar(mixed);
        QCOMPARE(list.days.size(), std::size_t(1));
        QCOMPARE(list.leftOut, 2);
        CalendarContent plain;
        plain.entries = {entryOn(sessionDay(), u"Sitzung"_s)};
        QCOMPARE(SessionImport::fromCalendar(plain).days.size(), std::size_t(1));
    }
    void readsATitleThatSaysNo()
    {
        CalendarContent content;
        content.entries = {entryOn(sessionDay(), u"Senat entfällt"_s),
                           entryOn(QDate(2026, 10, 6), u"Keine Senatssitzung"_s),
                           entryOn(QDate(2026, 10, 13), u"Senatspause"_s),
                           entryOn(QDate(2026, 10, 15), u"Abgabe Senatsvorlagen an die Senatskanzlei"_s)};
        const auto list = SessionImport::fromCalendar(content);
        QCOMPARE(list.leftOut, 1);
        QCOMPARE(list.days.size(), std::size_t(3));
        for (const auto &day : list.days)
            QVERIFY2(!day.takesPlace, qPrintable(day.title));
        const auto preview = SessionImport::preview(list, {}, Missing::Untouched, office());
        QCOMPARE(preview.cancelled.size(), std::size_t(3));
        QVERIFY(!preview.confirms);
    }
    void knowsWhatIsCancelledInACalendar()
    {
        CalendarContent content;
        content.entries = {entryOn(sessionDay(), u"Senat"_s), entryOn(QDate(2026, 10, 6), u"Senat"_s)};
        content.entries[0].cancelled = true;
        const auto preview =
            SessionImport::preview(SessionImport::fromCalendar(content), {}, Missing::Untouched, office());
        QCOMPARE(preview.cancelled, std::vector<QDate>{sessionDay()});
    }
    void takesNothingOfAFileWithFaults()
    {
        CalendarContent content;
        content.entries = {entryOn(QDate(2026, 9, 24), u"Senat"_s)};
        content.faults = {{CalendarFault::Kind::NoDay, 9, u"Senat"_s}};
        const auto list = SessionImport::fromCalendar(content);
        QCOMPARE(list.faults.size(), std::size_t(1));
        QVERIFY(list.faults.front().kind == FaultKind::NoDayNamed);
        QVERIFY(SessionImport::preview(list, {}, Missing::Cancelled, office()).after == SenateCalendar());
    }
    void saysWhatContradictsItself()
    {
        const auto list =
            SessionImport::listOf({{sessionDay(), true, 3, {}}, {sessionDay(), false, 7, {}}}, {});
        QCOMPARE(list.faults.size(), std::size_t(1));
        QVERIFY(list.faults.front().kind == FaultKind::Contradiction);
        QCOMPARE(list.faults.front().line, 7);
        QVERIFY(SessionImport::listOf({{sessionDay(), true, 3, {}}, {sessionDay(), true, 7, {}}}, {})
                    .faults.empty());
    }
    // A mistyped year would cancel all that lies between.
    void aYearThatIsFarOffIsAFault()
    {
        const auto faults = [](QDate last) {
            return SessionImport::listOf({{QDate(2026, 9, 1), true, 2, {}}, {last, true, 3, {}}}, {}).faults;
        };
        QCOMPARE(faults(QDate(2027, 9, 2)).size(), std::size_t(0));
        QCOMPARE(
            faults(QDate(2062, 9, 8)),
            (std::vector<SessionImport::Fault>{{SessionImport::Fault::Kind::FarApart, 3, u"2062-09-08"_s}}));
    }
    void anEmptyFileIsAFault()
    {
        QVERIFY(SessionImport::preview({}, {}, Missing::Cancelled, office()).after == SenateCalendar());
        QVERIFY(SessionImport::fromCalendar({}).faults.front().kind == FaultKind::Empty);
    }
};

LENKUNGSSTAND_TEST(TestSessionImport)
#include "tst_sessionimport.moc"
