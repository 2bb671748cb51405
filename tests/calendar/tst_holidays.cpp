// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using Holidays::Name;

namespace {
// Easter Sunday from 2018 on as the day counted from 1 March (32 is 1 April): The On-Line Encyclopedia of
// Integer Sequences, sequence A060958, "Gregorian Easter dates", https://oeis.org/A060958. The dates agree
// with those of `ncal -e YEAR` (Debian package ncal 12.1.8).
constexpr std::array publishedEaster = {
    32, 52, 43, 35, 48, 40, 31, 51, 36, 28, 47, 32, 52, 44, 28,
    48, 40, 25, 44, 36, 56, 41, 32, 52, 37, 29, 48, 40, 25, 45,
};

struct MovableRow
{
    int year;
    const char *days; ///< Good Friday, Easter Monday, Ascension, Whit Monday
};

// The movable public holidays of Bremen as the Python package "holidays" lists them (Germany, province HB;
// Debian package python3-holidays 0.10.1). For 2025 to 2027 they agree with the tables on
// https://www.ferienwiki.de/feiertage/de/bremen and
// https://feiertage-deutschland.de/bundesland/freie-hansestadt-bremen.
constexpr std::array publishedMovable = {
    MovableRow{2018, "03-30 04-02 05-10 05-21"}, MovableRow{2019, "04-19 04-22 05-30 06-10"},
    MovableRow{2020, "04-10 04-13 05-21 06-01"}, MovableRow{2021, "04-02 04-05 05-13 05-24"},
    MovableRow{2022, "04-15 04-18 05-26 06-06"}, MovableRow{2023, "04-07 04-10 05-18 05-29"},
    MovableRow{2024, "03-29 04-01 05-09 05-20"}, MovableRow{2025, "04-18 04-21 05-29 06-09"},
    MovableRow{2026, "04-03 04-06 05-14 05-25"}, MovableRow{2027, "03-26 03-29 05-06 05-17"},
    MovableRow{2028, "04-14 04-17 05-25 06-05"}, MovableRow{2029, "03-30 04-02 05-10 05-21"},
    MovableRow{2030, "04-19 04-22 05-30 06-10"}, MovableRow{2031, "04-11 04-14 05-22 06-02"},
    MovableRow{2032, "03-26 03-29 05-06 05-17"}, MovableRow{2033, "04-15 04-18 05-26 06-06"},
    MovableRow{2034, "04-07 04-10 05-18 05-29"}, MovableRow{2035, "03-23 03-26 05-03 05-14"},
    MovableRow{2036, "04-11 04-14 05-22 06-02"}, MovableRow{2037, "04-03 04-06 05-14 05-25"},
    MovableRow{2038, "04-23 04-26 06-03 06-14"}, MovableRow{2039, "04-08 04-11 05-19 05-30"},
    MovableRow{2040, "03-30 04-02 05-10 05-21"}, MovableRow{2041, "04-19 04-22 05-30 06-10"},
    MovableRow{2042, "04-04 04-07 05-15 05-26"}, MovableRow{2043, "03-27 03-30 05-07 05-18"},
    MovableRow{2044, "04-15 04-18 05-26 06-06"}, MovableRow{2045, "04-07 04-10 05-18 05-29"},
    MovableRow{2046, "03-23 03-26 05-03 05-14"}, MovableRow{2047, "04-12 04-15 05-23 06-03"},
};

constexpr std::array namesInMovableRow = {Name::GoodFriday, Name::EasterMonday, Name::Ascension,
                                          Name::WhitMonday};
}

class TestHolidays : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithThePublishedEasterTable_data();
    void agreesWithThePublishedEasterTable();
    void keepsTheExtremesOfEaster();
    void agreesWithThePublishedHolidays_data();
    void agreesWithThePublishedHolidays();
    void keepsTheFixedDays_data();
    void keepsTheFixedDays();
    void keepsReformationDayIn2017AndFrom2018On_data();
    void keepsReformationDayIn2017AndFrom2018On();
    void listsEveryDayThatItNames();
    void keepsBothNamesWhereTwoHolidaysMeet();
    void leavesOtherDaysAlone_data();
    void leavesOtherDaysAlone();
    void hasNoHolidayOnAnInvalidDay();
};

void TestHolidays::agreesWithThePublishedEasterTable_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("easter");
    int year = 2018;
    for (const int dayFromMarch : publishedEaster) {
        QTest::addRow("%d", year) << year << QDate(year, 3, 1).addDays(dayFromMarch - 1);
        ++year;
    }
    QCOMPARE(year, 2048);
}

void TestHolidays::agreesWithThePublishedEasterTable()
{
    QFETCH(int, year);
    QFETCH(QDate, easter);
    QCOMPARE(Holidays::easterSunday(year), easter);
}

void TestHolidays::keepsTheExtremesOfEaster()
{
    // The earliest and the latest day Easter can have; years as in Meeus, Astronomical Algorithms, chapter 8.
    QCOMPARE(Holidays::easterSunday(1818), QDate(1818, 3, 22));
    QCOMPARE(Holidays::easterSunday(2285), QDate(2285, 3, 22));
    QCOMPARE(Holidays::easterSunday(1886), QDate(1886, 4, 25));
    QCOMPARE(Holidays::easterSunday(2038), QDate(2038, 4, 25));
    // The two exceptions of Gauss's rule.
    QCOMPARE(Holidays::easterSunday(1954), QDate(1954, 4, 18));
    QCOMPARE(Holidays::easterSunday(1981), QDate(1981, 4, 19));
}

void TestHolidays::agreesWithThePublishedHolidays_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("days");
    for (const MovableRow &row : publishedMovable)
        QTest::addRow("%d", row.year) << row.year << QString::fromLatin1(row.days);
}

void TestHolidays::agreesWithThePublishedHolidays()
{
    QFETCH(int, year);
    QFETCH(QString, days);
    QStringList movable;
    QStringList fixed;
    for (const auto &holiday : Holidays::ofYear(year)) {
        QCOMPARE(holiday.date.year(), year);
        const auto at = std::ranges::find(namesInMovableRow, holiday.name);
        if (at == namesInMovableRow.end()) {
            fixed += holiday.date.toString(u"MM-dd"_s);
            continue;
        }
        QCOMPARE(at - namesInMovableRow.begin(), movable.size());
        movable += holiday.date.toString(u"MM-dd"_s);
    }
    QCOMPARE(movable.join(u' '), days);
    QCOMPARE(fixed.join(u' '), u"01-01 05-01 10-03 10-31 12-25 12-26"_s);
}

void TestHolidays::keepsTheFixedDays_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("name");
    QTest::newRow("New Year") << 1 << 1 << int(Name::NewYear);
    QTest::newRow("1 May") << 5 << 1 << int(Name::LabourDay);
    QTest::newRow("German unity") << 10 << 3 << int(Name::GermanUnity);
    QTest::newRow("Reformation") << 10 << 31 << int(Name::Reformation);
    QTest::newRow("Christmas") << 12 << 25 << int(Name::ChristmasDay);
    QTest::newRow("second day of Christmas") << 12 << 26 << int(Name::SecondChristmasDay);
}

void TestHolidays::keepsTheFixedDays()
{
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(int, name);
    const QDate date(2026, month, day);
    const auto found = Holidays::on(date);
    QVERIFY(found.has_value());
    QCOMPARE(int(*found), name);
}

void TestHolidays::keepsReformationDayIn2017AndFrom2018On_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<bool>("kept");
    QTest::newRow("2015") << 2015 << false;
    QTest::newRow("2016") << 2016 << false;
    QTest::newRow("2017, 500 years") << 2017 << true;
    QTest::newRow("2018, by law") << 2018 << true;
    QTest::newRow("2047") << 2047 << true;
}

void TestHolidays::keepsReformationDayIn2017AndFrom2018On()
{
    QFETCH(int, year);
    QFETCH(bool, kept);
    QCOMPARE(Holidays::on(QDate(year, 10, 31)).has_value(), kept);
    QCOMPARE(Holidays::ofYear(year).size(), std::size_t(kept ? 10 : 9));
}

void TestHolidays::listsEveryDayThatItNames()
{
    for (int year = 2010; year <= 2060; ++year) {
        std::vector<QDate> named;
        for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
            if (Holidays::on(day))
                named.push_back(day);
        std::vector<QDate> listed;
        for (const auto &holiday : Holidays::ofYear(year))
            listed.push_back(holiday.date);
        QVERIFY(std::ranges::is_sorted(listed));
        QVERIFY2(named == listed, qPrintable(QString::number(year)));
    }
}

void TestHolidays::keepsBothNamesWhereTwoHolidaysMeet()
{
    // In 2008 Ascension fell on 1 May.
    const auto days = Holidays::ofYear(2008);
    QCOMPARE(days.size(), std::size_t(9));
    QCOMPARE(std::ranges::count(days, QDate(2008, 5, 1), &Holidays::Holiday::date), 2);
    QVERIFY(Holidays::on(QDate(2008, 5, 1)).has_value());
}

void TestHolidays::leavesOtherDaysAlone_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("Epiphany") << QDate(2026, 1, 6);
    QTest::newRow("women's day") << QDate(2026, 3, 8);
    QTest::newRow("Maundy Thursday") << QDate(2026, 4, 2);
    QTest::newRow("day after Easter Monday") << QDate(2026, 4, 7);
    QTest::newRow("day after Ascension") << QDate(2026, 5, 15);
    QTest::newRow("day after Whit Monday") << QDate(2026, 5, 26);
    QTest::newRow("Corpus Christi") << QDate(2026, 6, 4);
    QTest::newRow("30 October") << QDate(2026, 10, 30);
    QTest::newRow("All Saints") << QDate(2026, 11, 1);
    QTest::newRow("day of repentance") << QDate(2026, 11, 18);
    QTest::newRow("Christmas Eve") << QDate(2026, 12, 24);
    QTest::newRow("27 December") << QDate(2026, 12, 27);
    QTest::newRow("New Year's Eve") << QDate(2026, 12, 31);
}

void TestHolidays::leavesOtherDaysAlone()
{
    QFETCH(QDate, day);
    QVERIFY(!Holidays::on(day).has_value());
}

void TestHolidays::hasNoHolidayOnAnInvalidDay()
{
    QVERIFY(!Holidays::on(QDate()).has_value());
    QVERIFY(!Holidays::easterSunday(0).isValid());
    QVERIFY(Holidays::ofYear(-1).empty());
}

LENKUNGSSTAND_TEST(TestHolidays)

#include "tst_holidays.moc"
