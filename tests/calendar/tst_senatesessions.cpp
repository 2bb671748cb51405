// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/senatesessions.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <random>

namespace {
QDate tuesday()
{
    return {2026, 9, 29};
}

QDate wednesday()
{
    return {2026, 9, 30};
}

SenateCalendar withCancelled(QDate day)
{
    SenateCalendar calendar;
    calendar.cancelled = {day};
    return calendar;
}

SenateCalendar withAdded(QDate day)
{
    SenateCalendar calendar;
    calendar.added = {day};
    return calendar;
}

/// No Tuesday of about three years.
SenateCalendar withoutAnySession()
{
    SenateCalendar calendar;
    for (QDate day = tuesday().addDays(-7 * 80); day < tuesday().addDays(7 * 80); day = day.addDays(7))
        calendar.cancelled.push_back(day);
    return calendar;
}

QDate searched(const SenateCalendar &calendar, QDate day, int step)
{
    for (int days = 0; days <= 365; ++days)
        if (SenateSessions::isSession(calendar, day.addDays(days * step)))
            return day.addDays(days * step);
    return {};
}
}

class TestSenateSessions : public QObject
{
    Q_OBJECT

private slots:
    void sitsOnTuesdays();
    void doesNotSitOnHolidays_data();
    void doesNotSitOnHolidays();
    void findsTheLastSession();
    void findsTheNextSession();
    void skipsACancelledSession();
    void countsAnAddedSession();
    void skipsAWeekWithout();
    void keepsAnAddedSessionInAWeekWithout();
    void looksNoFurtherThanAYear();
    void listsSessionsOnceAndInOrder();
    void listsNothingForAnEmptySpan();
    void hasNoSessionOnAnInvalidDay();
    void agreesWithASearchDayByDay();
};

void TestSenateSessions::sitsOnTuesdays()
{
    const SenateCalendar calendar;
    for (QDate day(2026, 9, 7); day < QDate(2026, 9, 14); day = day.addDays(1))
        QCOMPARE(SenateSessions::isSession(calendar, day), day == QDate(2026, 9, 8));
}

void TestSenateSessions::doesNotSitOnHolidays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("German unity 2028") << QDate(2028, 10, 3);
    QTest::newRow("Reformation 2028") << QDate(2028, 10, 31);
    QTest::newRow("second day of Christmas 2028") << QDate(2028, 12, 26);
    QTest::newRow("1 May 2029") << QDate(2029, 5, 1);
    QTest::newRow("Christmas 2029") << QDate(2029, 12, 25);
    QTest::newRow("New Year 2030") << QDate(2030, 1, 1);
}

void TestSenateSessions::doesNotSitOnHolidays()
{
    QFETCH(QDate, day);
    const SenateCalendar calendar;
    QCOMPARE(day.dayOfWeek(), int(Qt::Tuesday));
    QVERIFY(!SenateSessions::isSession(calendar, day));
    QVERIFY(SenateSessions::isSession(withAdded(day), day));
    const QDate last = SenateSessions::lastOnOrBefore(calendar, day);
    QVERIFY(last < day);
    QCOMPARE(last.dayOfWeek(), int(Qt::Tuesday));
    QVERIFY(SenateSessions::nextOnOrAfter(calendar, day) > day);
}

void TestSenateSessions::findsTheLastSession()
{
    const SenateCalendar calendar;
    QCOMPARE(SenateSessions::lastOnOrBefore(calendar, wednesday()), tuesday());
    QCOMPARE(SenateSessions::lastOnOrBefore(calendar, tuesday()), tuesday());
    QCOMPARE(SenateSessions::lastOnOrBefore(calendar, tuesday().addDays(-1)), tuesday().addDays(-7));
    QCOMPARE(SenateSessions::lastOnOrBefore(calendar, tuesday().addDays(6)), tuesday());
    // The Tuesdays of 25 December 2029 and 1 January 2030 are holidays.
    QCOMPARE(SenateSessions::lastOnOrBefore(calendar, QDate(2030, 1, 7)), QDate(2029, 12, 18));
}

void TestSenateSessions::findsTheNextSession()
{
    const SenateCalendar calendar;
    QCOMPARE(SenateSessions::nextOnOrAfter(calendar, wednesday()), tuesday().addDays(7));
    QCOMPARE(SenateSessions::nextOnOrAfter(calendar, tuesday()), tuesday());
    QCOMPARE(SenateSessions::nextOnOrAfter(calendar, tuesday().addDays(-1)), tuesday());
    QCOMPARE(SenateSessions::nextOnOrAfter(calendar, QDate(2029, 12, 19)), QDate(2030, 1, 8));
}

void TestSenateSessions::skipsACancelledSession()
{
    const SenateCalendar calendar = withCancelled(tuesday());
    QVERIFY(!SenateSessions::isSession(calendar, tuesday()));
    QVERIFY(SenateSessions::isSession(calendar, tuesday().addDays(7)));
    QCOMPARE(SenateSessions::lastOnOrBefore(calendar, wednesday()), tuesday().addDays(-7));
    QCOMPARE(SenateSessions::nextOnOrAfter(calendar, tuesday()), tuesday().addDays(7));
}

void TestSenateSessions::countsAnAddedSession()
{
    const QDate friday = tuesday().addDays(3);
    const SenateCalendar calendar = withAdded(friday);
    QVERIFY(SenateSessions::isSession(calendar, friday));
    QVERIFY(!SenateSessions::isSession(calendar, friday.addDays(1)));
    QCOMPARE(SenateSessions::lastOnOrBefore(calendar, friday.addDays(2)), friday);
    QCOMPARE(SenateSessions::lastOnOrBefore(calendar, friday.addDays(-1)), tuesday());
    QCOMPARE(SenateSessions::nextOnOrAfter(calendar, wednesday()), friday);
    QCOMPARE(SenateSessions::nextOnOrAfter(calendar, friday.addDays(1)), tuesday().addDays(7));
}

void TestSenateSessions::skipsAWeekWithout()
{
    SenateCalendar calendar;
    calendar.weeksWithout = {tuesday().addDays(-1)};
    QVERIFY(!SenateSessions::isSession(calendar, tuesday()));
    QVERIFY(SenateSessions::isSession(calendar, tuesday().addDays(-7)));
    QVERIFY(SenateSessions::isSession(calendar, tuesday().addDays(7)));
    QCOMPARE(SenateSessions::lastOnOrBefore(calendar, wednesday()), tuesday().addDays(-7));
}

void TestSenateSessions::keepsAnAddedSessionInAWeekWithout()
{
    SenateCalendar calendar = withAdded(wednesday());
    calendar.weeksWithout = {tuesday().addDays(-1)};
    QVERIFY(!SenateSessions::isSession(calendar, tuesday()));
    QVERIFY(SenateSessions::isSession(calendar, wednesday()));
}

void TestSenateSessions::looksNoFurtherThanAYear()
{
    SenateCalendar calendar = withoutAnySession();
    QVERIFY(SenateSessions::lastOnOrBefore(calendar, tuesday()).isNull());
    QVERIFY(SenateSessions::nextOnOrAfter(calendar, tuesday()).isNull());
    calendar.added = {tuesday().addYears(-1), tuesday().addYears(1)};
    QCOMPARE(SenateSessions::lastOnOrBefore(calendar, tuesday()), tuesday().addYears(-1));
    QCOMPARE(SenateSessions::nextOnOrAfter(calendar, tuesday()), tuesday().addYears(1));
    calendar.added = {tuesday().addYears(-1).addDays(-1), tuesday().addYears(1).addDays(1)};
    QVERIFY(SenateSessions::lastOnOrBefore(calendar, tuesday()).isNull());
    QVERIFY(SenateSessions::nextOnOrAfter(calendar, tuesday()).isNull());
}

void TestSenateSessions::listsSessionsOnceAndInOrder()
{
    SenateCalendar calendar;
    calendar.added = {QDate(2026, 9, 25), QDate(2026, 9, 8), QDate(2026, 9, 25), QDate(2026, 10, 30)};
    calendar.cancelled = {QDate(2026, 9, 22)};
    const std::vector expected = {QDate(2026, 9, 8), QDate(2026, 9, 15), QDate(2026, 9, 25), tuesday()};
    QCOMPARE(SenateSessions::between(calendar, QDate(2026, 9, 8), tuesday()), expected);
}

void TestSenateSessions::listsNothingForAnEmptySpan()
{
    const SenateCalendar calendar;
    QVERIFY(SenateSessions::between(calendar, tuesday(), tuesday().addDays(-7)).empty());
    QVERIFY(SenateSessions::between(calendar, wednesday(), tuesday().addDays(6)).empty());
    QVERIFY(SenateSessions::between(calendar, QDate(), tuesday()).empty());
    QVERIFY(SenateSessions::between(calendar, tuesday(), QDate()).empty());
}

void TestSenateSessions::hasNoSessionOnAnInvalidDay()
{
    const SenateCalendar calendar = withAdded(QDate());
    QVERIFY(!SenateSessions::isSession(calendar, QDate()));
    QVERIFY(SenateSessions::lastOnOrBefore(calendar, QDate()).isNull());
    QVERIFY(SenateSessions::nextOnOrAfter(calendar, QDate()).isNull());
}

void TestSenateSessions::agreesWithASearchDayByDay()
{
    std::mt19937 engine(7);
    std::uniform_int_distribution offset(0, 1500);
    const auto anyDay = [&] { return QDate(2026, 1, 1).addDays(offset(engine)); };
    for (int round = 0; round < 200; ++round) {
        SenateCalendar calendar;
        for (int entry = 0; entry < 30; ++entry) {
            calendar.added.push_back(anyDay());
            calendar.cancelled.push_back(SenateSessions::nextOnOrAfter({}, anyDay()));
            const QDate week = anyDay();
            calendar.weeksWithout.push_back(week.addDays(1 - week.dayOfWeek()));
        }
        const QDate day = anyDay();
        QCOMPARE(SenateSessions::lastOnOrBefore(calendar, day), searched(calendar, day, -1));
        QCOMPARE(SenateSessions::nextOnOrAfter(calendar, day), searched(calendar, day, 1));
        std::vector<QDate> expected;
        for (int days = 0; days <= 100; ++days)
            if (SenateSessions::isSession(calendar, day.addDays(days)))
                expected.push_back(day.addDays(days));
        QCOMPARE(SenateSessions::between(calendar, day, day.addDays(100)), expected);
    }
}

LENKUNGSSTAND_TEST(TestSenateSessions)

#include "tst_senatesessions.moc"
