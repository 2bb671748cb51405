// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"
#include "core/calendar/workdays.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <random>

namespace {
/// The definition, day by day.
bool isWorkdayByDefinition(QDate day)
{
    if (day.dayOfWeek() == Qt::Saturday || day.dayOfWeek() == Qt::Sunday)
        return false;
    for (const auto &holiday : Holidays::ofYear(day.year()))
        if (holiday.date == day)
            return false;
    return true;
}

int countedDayByDay(QDate first, QDate last)
{
    int count = 0;
    for (QDate day = first.addDays(1); day < last; day = day.addDays(1))
        count += isWorkdayByDefinition(day) ? 1 : 0;
    return count;
}

class RandomDays
{
public:
    QDate day() { return QDate(1995, 1, 1).addDays(m_days(m_engine)); }
    int upTo(int highest) { return std::uniform_int_distribution(0, highest)(m_engine); }

private:
    std::mt19937 m_engine{20260505};
    std::uniform_int_distribution<int> m_days{0, 60 * 365};
};
}

class TestWorkdays : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheDaysOfTheWeek_data();
    void knowsTheDaysOfTheWeek();
    void countsStrictlyBetween_data();
    void countsStrictlyBetween();
    void countsAsIfDayByDay();
    void countsADayOnceWhereTwoHolidaysMeet();
    void goesBackWorkingDays_data();
    void goesBackWorkingDays();
    void goesBackAsFarAsItCounts();
    void hasNoWorkdayOnAnInvalidDay();
};

void TestWorkdays::knowsTheDaysOfTheWeek_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("workday");
    QTest::newRow("Monday") << QDate(2026, 5, 4) << true;
    QTest::newRow("Friday") << QDate(2026, 5, 8) << true;
    QTest::newRow("Saturday") << QDate(2026, 5, 9) << false;
    QTest::newRow("Sunday") << QDate(2026, 5, 10) << false;
    QTest::newRow("1 May, a Friday") << QDate(2026, 5, 1) << false;
    QTest::newRow("30 April, a Thursday") << QDate(2026, 4, 30) << true;
    QTest::newRow("Christmas Eve, a Thursday") << QDate(2026, 12, 24) << true;
    QTest::newRow("31 October 2016, a Monday") << QDate(2016, 10, 31) << true;
    QTest::newRow("31 October 2017, a Tuesday") << QDate(2017, 10, 31) << false;
}

void TestWorkdays::knowsTheDaysOfTheWeek()
{
    QFETCH(QDate, day);
    QFETCH(bool, workday);
    QCOMPARE(Workdays::isWorkday(day), workday);
}

void TestWorkdays::countsStrictlyBetween_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<int>("count");
    const QDate monday(2026, 6, 8);
    QTest::newRow("over 1 May and a weekend") << QDate(2026, 4, 30) << QDate(2026, 5, 5) << 1;
    QTest::newRow("the same day") << monday << monday << 0;
    QTest::newRow("the next day") << monday << monday.addDays(1) << 0;
    QTest::newRow("the day after next") << monday << monday.addDays(2) << 1;
    QTest::newRow("the other way round") << monday.addDays(2) << monday << 0;
    QTest::newRow("Friday to Monday") << QDate(2026, 6, 12) << QDate(2026, 6, 15) << 0;
    QTest::newRow("Friday to Tuesday") << QDate(2026, 6, 12) << QDate(2026, 6, 16) << 1;
    QTest::newRow("nine") << monday << QDate(2026, 6, 20) << 9;
    QTest::newRow("ten at the end of a week") << monday << QDate(2026, 6, 23) << 10;
    QTest::newRow("nine at the end of a week") << monday << QDate(2026, 6, 22) << 9;
    QTest::newRow("over the turn of the year") << QDate(2026, 12, 23) << QDate(2027, 1, 5) << 6;
    QTest::newRow("no first day") << QDate() << monday << 0;
    QTest::newRow("no last day") << monday << QDate() << 0;
}

void TestWorkdays::countsStrictlyBetween()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(int, count);
    QCOMPARE(Workdays::strictlyBetween(first, last), count);
}

void TestWorkdays::countsAsIfDayByDay()
{
    RandomDays random;
    for (int round = 0; round < 3000; ++round) {
        const QDate first = random.day();
        const QDate last = first.addDays(random.upTo(round % 20 == 0 ? 900 : 40) - 5);
        const QString pair = first.toString(Qt::ISODate) + u' ' + last.toString(Qt::ISODate);
        QVERIFY2(Workdays::strictlyBetween(first, last) == countedDayByDay(first, last), qPrintable(pair));
        QVERIFY2(Workdays::isWorkday(first) == isWorkdayByDefinition(first), qPrintable(pair));
    }
}

void TestWorkdays::countsADayOnceWhereTwoHolidaysMeet()
{
    // In 2008 Ascension fell on 1 May, a Thursday: Monday, Tuesday, Wednesday and Friday were left.
    QCOMPARE(Workdays::strictlyBetween(QDate(2008, 4, 27), QDate(2008, 5, 3)), 4);
}

void TestWorkdays::goesBackWorkingDays_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("count");
    QTest::addColumn<QDate>("before");
    const QDate session(2026, 5, 5);
    QTest::newRow("none") << session << 0 << session;
    QTest::newRow("none, on a Sunday") << QDate(2026, 5, 10) << 0 << QDate(2026, 5, 10);
    QTest::newRow("one") << session << 1 << QDate(2026, 5, 4);
    QTest::newRow("two, over 1 May") << session << 2 << QDate(2026, 4, 30);
    QTest::newRow("ten") << session << 10 << QDate(2026, 4, 20);
    QTest::newRow("eleven") << session << 11 << QDate(2026, 4, 17);
    QTest::newRow("one from a Sunday") << QDate(2026, 5, 10) << 1 << QDate(2026, 5, 8);
    QTest::newRow("less than none") << session << -3 << session;
    QTest::newRow("from nowhere") << QDate() << 3 << QDate();
}

void TestWorkdays::goesBackWorkingDays()
{
    QFETCH(QDate, day);
    QFETCH(int, count);
    QFETCH(QDate, before);
    QCOMPARE(Workdays::before(day, count), before);
}

void TestWorkdays::goesBackAsFarAsItCounts()
{
    RandomDays random;
    for (int round = 0; round < 2000; ++round) {
        const QDate day = random.day();
        const int count = 1 + random.upTo(300);
        const QDate before = Workdays::before(day, count);
        QVERIFY(Workdays::isWorkday(before));
        QCOMPARE(Workdays::strictlyBetween(before, day), count - 1);
    }
}

void TestWorkdays::hasNoWorkdayOnAnInvalidDay()
{
    QVERIFY(!Workdays::isWorkday(QDate()));
}

LENKUNGSSTAND_TEST(TestWorkdays)

#include "tst_workdays.moc"
