// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendaruid.h"
#include "core/report/calendarentries.h"
#include "tests/report/seedreport.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace {
std::vector<CalendarEntry> entriesOf(const Portfolio &portfolio)
{
    return CalendarEntries::from(portfolio, QDate(2026, 4, 1), SeedReport::german());
}

/// An empty entry if there is none.
CalendarEntry entryNamed(const std::vector<CalendarEntry> &entries, const QString &uid)
{
    const auto found = std::ranges::find(entries, uid + u"@lenkungsstand"_s, &CalendarEntry::uid);
    return found == entries.end() ? CalendarEntry() : *found;
}
}

/// What the office calendar is told.
class TestCalendarEntries : public QObject
{
    Q_OBJECT
private slots:
    void namesOnlyOpenItemsWithADay()
    {
        const Portfolio portfolio = portfolioOf("OPEN  task  planned: 30.09.2026\n"
                                                "DONE  task  planned: 30.09.2026  progress: done\n"
                                                "OFF   task  planned: 30.09.2026  progress: cancelled\n"
                                                "SOON  task  planned: schnellstmöglich\n"
                                                "NONE  task\n");
        QStringList deadlines;
        for (const CalendarEntry &entry : entriesOf(portfolio))
            if (CalendarUid::isDeadline(entry.uid))
                deadlines.append(entry.uid);
        QCOMPARE(deadlines, QStringList{u"frist-OPEN@lenkungsstand"_s});
    }
    void putsAVagueDateAtItsEndInItsWords()
    {
        const auto entry =
            entryNamed(entriesOf(portfolioOf("BA-01  task  planned: IV. Quartal 2026\n")), u"frist-BA-01"_s);
        QCOMPARE(entry.day, QDate(2026, 12, 31));
        QVERIFY2(entry.description.contains(u"„IV. Quartal 2026“"_s), qPrintable(entry.description));
        QVERIFY2(entry.description.contains(u"01.10.–31.12.2026"_s), qPrintable(entry.description));
        QCOMPARE(entry.alarmDaysBefore, std::optional<int>(14));
    }
    void remindsAtTheLatestStart()
    {
        const auto entries = entriesOf(portfolioOf("B-5  resolution  planned: 30.09.2026\n"));
        const CalendarEntry entry = entryNamed(entries, u"frist-B-5"_s);
        QCOMPARE(entry.day, QDate(2026, 9, 30));
        QCOMPARE(entry.day.addDays(-*entry.alarmDaysBefore), QDate(2026, 9, 15));
        for (const QString &line :
             {u"Letzte Sitzung des Senats davor: Dienstag, 29.09.2026."_s,
              u"Spätester Beginn: Dienstag, 15.09.2026, 10 Arbeitstage vor der Sitzung."_s,
              u"Angenommen: 10 Arbeitstage Vorlauf."_s,
              u"Angenommen: Der Senat tagt jeden Dienstag, der kein Feiertag ist."_s})
            QVERIFY2(entry.description.split(u'\n').contains(line), qPrintable(entry.description));
        const CalendarEntry session = entryNamed(entries, u"senat-2026-09-29"_s);
        QVERIFY2(session.description.contains(u"30.09.2026"_s), qPrintable(session.description));
        QVERIFY(session.description.contains(u"Angenommen"_s));
    }
    void remindsAtTheFirstStepOfTheOffice()
    {
        const auto entries = entriesOf(
            portfolioOf("leadTime: 10  steps: 8, 5, 3, 3, 1\nB-5  resolution  planned: 30.09.2026\n"));
        const CalendarEntry entry = entryNamed(entries, u"frist-B-5"_s);
        QCOMPARE(entry.day.addDays(-*entry.alarmDaysBefore), QDate(2026, 9, 1));
        QVERIFY2(entry.description.contains(
                     u"Spätester Beginn: Dienstag, 01.09.2026, 20 Arbeitstage vor der Sitzung."_s),
                 qPrintable(entry.description));
        for (const QString &line :
             {u"Schritt 8: 8 Arbeitstage, 01.–10.09.2026"_s, u"Schritt 1: 1 Arbeitstag, 28.09.2026"_s})
            QVERIFY2(entry.description.split(u'\n').contains(line), qPrintable(entry.description));
        QVERIFY2(!entry.description.contains(u"Vorlauf"_s), qPrintable(entry.description)); // nothing assumed
    }
    void callsNothingAssumedThatWasConfirmed()
    {
        Portfolio portfolio = portfolioOf("B-5  resolution  planned: 30.09.2026\n");
        confirmSessions(portfolio);
        confirmLeadTime(portfolio);
        for (const CalendarEntry &entry : entriesOf(portfolio))
            QVERIFY2(!entry.description.contains(u"Angenommen"_s), qPrintable(entry.description));
    }
    void restsOnNoSessionsOnceTheyWereRejected()
    {
        const auto entries = entriesOf(portfolioOf("calendar: rejected\n"
                                                   "B-5  resolution  planned: 30.09.2026\n"));
        QCOMPARE(entries.size(), std::size_t(1));
        QVERIFY2(!entries.front().description.contains(u"Sitzung"_s),
                 qPrintable(entries.front().description));
        QCOMPARE(entries.front().alarmDaysBefore, std::optional<int>(14));
    }
    void saysWhichSessionsDoNotTakePlace()
    {
        const auto entries = entriesOf(
            portfolioOf("calendar: confirmed  added: 2026-09-24  cancelled: 2026-09-29  without: 2026-07-27\n"
                        "B-5  resolution  planned: 30.09.2026\n"));
        QVERIFY(entryNamed(entries, u"senat-2026-09-29"_s).cancelled);
        QVERIFY(entryNamed(entries, u"senat-2026-07-28"_s).cancelled);
        QVERIFY(!entryNamed(entries, u"senat-2026-09-24"_s).cancelled);
        QCOMPARE(entryNamed(entries, u"senat-2026-09-24"_s).day, QDate(2026, 9, 24));
        const QString words = entryNamed(entries, u"frist-B-5"_s).description;
        QVERIFY2(words.contains(u"24.09.2026"_s), qPrintable(words));
    }
    void keepsTheIdentifierOfAMovedDate()
    {
        Portfolio portfolio = portfolioOf("KI-06  task  planned: 30.04.2026\n");
        const auto before = entryNamed(entriesOf(portfolio), u"frist-KI-06"_s);
        itemOf(portfolio, "KI-06").planned = PartialDate::day(QDate(2026, 5, 29));
        const auto after = entryNamed(entriesOf(portfolio), u"frist-KI-06"_s);
        QCOMPARE(before.day, QDate(2026, 4, 30));
        QCOMPARE(after.day, QDate(2026, 5, 29));
        QCOMPARE(after.uid, before.uid);
    }
    void saysHowOftenADateWasChanged()
    {
        const Portfolio before = portfolioOf("KI-06  task  planned: 30.04.2026\n"
                                             "B-5  resolution  planned: 30.09.2026\n");
        Portfolio after = before;
        itemOf(after, "KI-06").planned = PartialDate::day(QDate(2026, 5, 29));
        after.senateCalendar.cancelled = {QDate(2026, 9, 22)};
        const QDateTime moved(QDate(2026, 4, 2), QTime(8, 0), Qt::UTC);
        CalendarRevisions revisions;
        revisions.take(Record(before.items.front()), Record(after.items.front()), moved);
        revisions.take(Record(before.senateCalendar), Record(after.senateCalendar), moved.addDays(1));
        const auto entries = CalendarEntries::from(after, QDate(2026, 4, 1), SeedReport::german(), revisions);
        QCOMPARE(entryNamed(entries, u"frist-KI-06"_s).sequence, 1);
        QCOMPARE(entryNamed(entries, u"frist-KI-06"_s).changed, moved);
        QVERIFY(entryNamed(entries, u"senat-2026-09-22"_s).cancelled);
        QCOMPARE(entryNamed(entries, u"senat-2026-09-22"_s).sequence, 1);
        QCOMPARE(entryNamed(entries, u"senat-2026-09-29"_s).sequence, 0);
        // Its day is what it was, but the sessions that it is planned back from were changed.
        QCOMPARE(entryNamed(entries, u"frist-B-5"_s).sequence, 0);
        QCOMPARE(entryNamed(entries, u"frist-B-5"_s).changed, moved.addDays(1));
    }
    void keepsADeadlineThatIsDoneWithoutItsAlarm()
    {
        const Portfolio before = portfolioOf("KI-06  milestone  planned: 30.09.2026\n"
                                             "KI-07  milestone  planned: 30.09.2026\n"
                                             "OLD    milestone  planned: 30.09.2026  progress: done\n");
        Portfolio after = before;
        itemOf(after, "KI-06").progress = Progress::Done;
        itemOf(after, "KI-06").actual = PartialDate::day(QDate(2026, 4, 2));
        itemOf(after, "KI-07").progress = Progress::Cancelled;
        const QDateTime told(QDate(2026, 4, 2), QTime(8, 0), Qt::UTC);
        CalendarRevisions revisions;
        for (const std::size_t at : {0U, 1U})
            revisions.take(Record(before.items[at]), Record(after.items[at]), told);
        const auto entries = CalendarEntries::from(after, QDate(2026, 4, 1), SeedReport::german(), revisions);
        const CalendarEntry done = entryNamed(entries, u"frist-KI-06"_s);
        QCOMPARE(done.day, QDate(2026, 9, 30));
        QVERIFY2(done.summary.startsWith(u"Erledigt: Frist KI-06"_s), qPrintable(done.summary));
        QVERIFY2(done.description.contains(u"Erledigt: „02.04.2026“"_s), qPrintable(done.description));
        QVERIFY(!done.alarmDaysBefore);
        QVERIFY(!done.cancelled);
        QCOMPARE(done.sequence, 1);
        const CalendarEntry off = entryNamed(entries, u"frist-KI-07"_s);
        QVERIFY2(off.summary.startsWith(u"Entfällt: Frist KI-07"_s), qPrintable(off.summary));
        QVERIFY(off.cancelled && !off.alarmDaysBefore);
        QVERIFY(entryNamed(entries, u"frist-OLD"_s).uid.isEmpty()); // was never in a calendar
    }
    void takesBackTheSessionsOfARuleThatWasRejected()
    {
        const Portfolio before = portfolioOf("calendar: assumed  added: 2026-09-24\n");
        const Portfolio after = portfolioOf("calendar: rejected\n");
        CalendarRevisions revisions;
        revisions.take(Record(before.senateCalendar), Record(after.senateCalendar),
                       QDateTime(QDate(2026, 4, 2), QTime(8, 0), Qt::UTC));
        const auto entries = CalendarEntries::from(after, QDate(2026, 4, 1), SeedReport::german(), revisions);
        for (const QString &uid : {u"senat-2026-09-22"_s, u"senat-2026-09-24"_s}) {
            const CalendarEntry session = entryNamed(entries, uid);
            QCOMPARE(session.summary, u"Nicht mehr angenommen: Sitzung des Senats"_s);
            QVERIFY(session.cancelled && !session.alarmDaysBefore);
            QCOMPARE(session.sequence, 1);
        }
        QVERIFY(std::ranges::all_of(entries, &CalendarEntry::cancelled));
    }
    void remindsOfASessionOnTheWorkingDayBefore()
    {
        const auto entries = entriesOf(portfolioOf("calendar: confirmed  cancelled: 2026-09-29\n"));
        const CalendarEntry session = entryNamed(entries, u"senat-2026-04-14"_s);
        QCOMPARE(session.alarmDaysBefore, std::optional<int>(1));
        QVERIFY2(session.description.contains(u"Erinnerung am Arbeitstag davor (Voreinstellung)."_s),
                 qPrintable(session.description));
        // The day after Easter Monday: on Thursday, before the holidays.
        QCOMPARE(entryNamed(entries, u"senat-2026-04-07"_s).alarmDaysBefore, std::optional<int>(5));
        QVERIFY(!entryNamed(entries, u"senat-2026-09-29"_s).alarmDaysBefore);
    }
    void everyIdentifierIsItsOwn()
    {
        const auto entries = entriesOf(SeedReport::portfolio());
        std::set<QString> uids;
        for (const CalendarEntry &entry : entries)
            uids.insert(entry.uid);
        QCOMPARE(uids.size(), entries.size());
        QVERIFY(std::ranges::is_sorted(entries, {}, &CalendarEntry::day));
    }
    void speaksBothLanguages()
    {
        for (const Language &language : {SeedReport::german(), SeedReport::english()})
            for (const CalendarEntry &entry :
                 CalendarEntries::from(SeedReport::portfolio(), QDate(2026, 4, 1), language)) {
                QCOMPARE(SeedReport::faultOf(entry.summary, language), QString());
                QVERIFY(!entry.category.isEmpty());
            }
    }
    void namesTheFile()
    {
        QCOMPARE(CalendarEntries::fileName(QDate(2026, 4, 1)), u"2026-04-01_lenku-vd_termine.ics"_s);
    }
};

LENKUNGSSTAND_TEST(TestCalendarEntries)
#include "tst_calendarentries.moc"
