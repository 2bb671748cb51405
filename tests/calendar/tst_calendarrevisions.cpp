// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarrevisions.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QDateTime onDay(int day)
{
    return {QDate(2026, 4, day), QTime(9, 30), Qt::UTC};
}

Item plannedOn(QDate day)
{
    Item item;
    item.key = u"KI-06"_s;
    item.planned = PartialDate::day(day);
    return item;
}

SenateCalendar without(QDate day)
{
    SenateCalendar calendar;
    calendar.cancelled = {day};
    return calendar;
}

QDate sittingDay()
{
    return {2026, 9, 29};
}
}

/// How often what stands in an office calendar was changed.
class TestCalendarRevisions : public QObject
{
    Q_OBJECT
private slots:
    void whatWasOnlyEnteredIsUnchanged()
    {
        CalendarRevisions revisions;
        revisions.take(std::nullopt, Record(plannedOn(sittingDay())), onDay(1));
        revisions.take(std::nullopt, Record(SenateCalendar()), onDay(1));
        QVERIFY(revisions.ofDeadline(u"KI-06"_s) == CalendarRevisions::Revision());
        QVERIFY(revisions.ofSession(sittingDay()) == CalendarRevisions::Revision());
        QCOMPARE(revisions.newest(), onDay(1));
    }
    void countsEveryMoveOfADeadlineAlsoTheWayBack()
    {
        const Item first = plannedOn(sittingDay());
        const Item later = plannedOn(sittingDay().addDays(7));
        CalendarRevisions revisions;
        revisions.take(Record(first), Record(later), onDay(2));
        revisions.take(Record(later), Record(first), onDay(3)); // taken back
        QCOMPARE(revisions.ofDeadline(u"KI-06"_s).times, 2);
        QCOMPARE(revisions.ofDeadline(u"KI-06"_s).at, onDay(3));
        QCOMPARE(revisions.ofDeadline(u"KI-07"_s).times, 0);
    }
    void anotherChangeOfTheItemHasAMomentAndNoNumber()
    {
        Item renamed = plannedOn(sittingDay());
        renamed.title = u"Maßnahmen und Ziele"_s;
        CalendarRevisions revisions;
        revisions.take(Record(plannedOn(sittingDay())), Record(renamed), onDay(2));
        QVERIFY((revisions.ofDeadline(u"KI-06"_s) == CalendarRevisions::Revision{0, onDay(2)}));
    }
    void countsThatADeadlineIsDone()
    {
        Item done = plannedOn(sittingDay());
        done.progress = Progress::Done;
        CalendarRevisions revisions;
        revisions.take(Record(plannedOn(sittingDay())), Record(done), onDay(2));
        QCOMPARE(revisions.ofDeadline(u"KI-06"_s).times, 1);
        revisions.take(Record(done), Record(plannedOn(sittingDay())), onDay(3)); // and is open again
        QCOMPARE(revisions.ofDeadline(u"KI-06"_s).times, 2);
    }
    void anItemThatComesBackIsNewerThanTheOneThatWent()
    {
        CalendarRevisions revisions;
        revisions.take(std::nullopt, Record(plannedOn(sittingDay())), onDay(1));
        revisions.take(Record(plannedOn(sittingDay())), std::nullopt, onDay(2));
        revisions.take(std::nullopt, Record(plannedOn(sittingDay().addDays(7))), onDay(3));
        QCOMPARE(revisions.ofDeadline(u"KI-06"_s).times, 1);
    }
    void countsWhatCancelsASessionAndBringsItBack()
    {
        CalendarRevisions revisions;
        revisions.take(Record(SenateCalendar()), Record(without(sittingDay())), onDay(2));
        QCOMPARE(revisions.ofSession(sittingDay()).times, 1);
        QCOMPARE(revisions.ofSession(sittingDay().addDays(7)).times, 0);
        revisions.take(Record(without(sittingDay())), Record(SenateCalendar()), onDay(3));
        QCOMPARE(revisions.ofSession(sittingDay()).times, 2);
        QCOMPARE(revisions.ofSession(sittingDay()).at, onDay(3));
    }
    void knowsWhenTheLeadTimeWasChanged()
    {
        CalendarRevisions revisions;
        QVERIFY(!revisions.leadTimeAt().isValid());
        revisions.take(Record(LeadTime()), Record(LeadTime{20, {}}), onDay(4));
        QCOMPARE(revisions.leadTimeAt(), onDay(4));
    }
    void theNewestMomentIsTheLatestOfAll()
    {
        CalendarRevisions revisions;
        QVERIFY(!revisions.newest().isValid());
        revisions.takeMoment(onDay(5));
        revisions.takeMoment(onDay(4)); // a clock that was set back
        QCOMPARE(revisions.newest(), onDay(5));
    }
};

LENKUNGSSTAND_TEST(TestCalendarRevisions)
#include "tst_calendarrevisions.moc"
