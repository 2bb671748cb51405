// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "core/report/datetext.h"
#include "core/report/textlist.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
PartialDate dateOf(const QString &asWritten, const QString &edtf)
{
    const auto date = PartialDate::fromEdtf(asWritten, edtf);
    return date ? *date : PartialDate();
}
}

/// Dates as people read them.
class TestDateText : public QObject
{
    Q_OBJECT
private slots:
    void writesDaysAndWeekdays()
    {
        const QDate day(2026, 5, 5);
        QCOMPARE(DateText::day(day, SeedReport::german()), u"05.05.2026"_s);
        QCOMPARE(DateText::day(day, SeedReport::english()), u"5 May 2026"_s);
        QCOMPARE(DateText::weekdayShort(day, SeedReport::german()), u"Di"_s);
        QCOMPARE(DateText::weekdayShort(day, SeedReport::english()), u"Tue"_s);
        QCOMPARE(DateText::weekday(day, SeedReport::german()), u"Dienstag"_s);
        QCOMPARE(DateText::weekday(day, SeedReport::english()), u"Tuesday"_s);
    }

    void shortensRanges_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        QTest::newRow("day") << QDate(2026, 5, 5) << QDate(2026, 5, 5) << u"05.05.2026"_s << u"5 May 2026"_s;
        QTest::newRow("month") << QDate(2025, 10, 1) << QDate(2025, 10, 31) << u"01.–31.10.2025"_s
                               << u"1–31 October 2025"_s;
        QTest::newRow("months") << QDate(2025, 9, 24) << QDate(2025, 10, 10) << u"24.09.–10.10.2025"_s
                                << u"24 September–10 October 2025"_s;
        QTest::newRow("quarter") << QDate(2025, 10, 1) << QDate(2025, 12, 31) << u"01.10.–31.12.2025"_s
                                 << u"1 October–31 December 2025"_s;
        QTest::newRow("years") << QDate(2025, 12, 15) << QDate(2026, 1, 10) << u"15.12.2025–10.01.2026"_s
                               << u"15 December 2025–10 January 2026"_s;
        QTest::newRow("same month of two years") << QDate(2025, 5, 1) << QDate(2026, 5, 1)
                                                 << u"01.05.2025–01.05.2026"_s << u"1 May 2025–1 May 2026"_s;
    }
    void shortensRanges()
    {
        QFETCH(const QDate, first);
        QFETCH(const QDate, last);
        QTEST(DateText::range(first, last, SeedReport::german()), "german");
        QTEST(DateText::range(first, last, SeedReport::english()), "english");
    }

    void keepsTheGrain_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        QTest::newRow("day") << u"2026-05-05"_s << u"05.05.2026"_s << u"5 May 2026"_s;
        QTest::newRow("about a day") << u"2026-05-05~"_s << u"05.05.2026 (etwa)"_s << u"5 May 2026 (about)"_s;
        QTest::newRow("month") << u"2026-01"_s << u"Januar 2026"_s << u"January 2026"_s;
        QTest::newRow("March") << u"2026-03?"_s << u"März 2026 (fraglich)"_s << u"March 2026 (uncertain)"_s;
        QTest::newRow("first quarter") << u"2025-33"_s << u"I. Quartal 2025"_s << u"Q1 2025"_s;
        QTest::newRow("third quarter") << u"2025-35"_s << u"III. Quartal 2025"_s << u"Q3 2025"_s;
        QTest::newRow("fourth quarter") << u"2025-36"_s << u"IV. Quartal 2025"_s << u"Q4 2025"_s;
        QTest::newRow("first half") << u"2026-40"_s << u"1. Halbjahr 2026"_s << u"first half of 2026"_s;
        QTest::newRow("second half") << u"2026-41"_s << u"2. Halbjahr 2026"_s << u"second half of 2026"_s;
        QTest::newRow("year") << u"2026"_s << u"2026"_s << u"2026"_s;
        QTest::newRow("about a year") << u"2026~"_s << u"2026 (etwa)"_s << u"2026 (about)"_s;
        QTest::newRow("uncertain year") << u"2026?"_s << u"2026 (fraglich)"_s << u"2026 (uncertain)"_s;
        QTest::newRow("both") << u"2026%"_s << u"2026 (etwa, fraglich)"_s << u"2026 (about, uncertain)"_s;
        QTest::newRow("interval") << u"2025-09-24/2025-10-10"_s << u"24.09.–10.10.2025"_s
                                  << u"24 September–10 October 2025"_s;
        QTest::newRow("interval with a vague end")
            << u"2025-09-24/2025-10~"_s << u"24.09.–31.10.2025 (etwa)"_s
            << u"24 September–31 October 2025 (about)"_s;
        QTest::newRow("none") << QString() << QString() << QString();
    }
    void keepsTheGrain()
    {
        QFETCH(const QString, edtf);
        QTEST(DateText::grain(dateOf(u"x"_s, edtf), SeedReport::german()), "german");
        QTEST(DateText::grain(dateOf(u"x"_s, edtf), SeedReport::english()), "english");
    }

    void saysHowADateWasUnderstoodOnlyIfThatSaysMore_data()
    {
        QTest::addColumn<QString>("asWritten");
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        QTest::newRow("quarter") << u"IV. Quartal 2025"_s << u"2025-36"_s << u"01.10.–31.12.2025"_s
                                 << u"1 October–31 December 2025"_s;
        QTest::newRow("month") << u"zum Januar 2026"_s << u"2026-01"_s << u"01.–31.01.2026"_s
                               << u"1–31 January 2026"_s;
        QTest::newRow("the day itself") << u"zum 05.05.2026"_s << u"2026-05-05"_s << QString() << QString();
        QTest::newRow("the day, shorter") << u"5.5.2026"_s << u"2026-05-05"_s << QString() << QString();
        QTest::newRow("the day in ISO") << u"2026-05-05"_s << u"2026-05-05"_s << QString() << QString();
        QTest::newRow("two figures of year")
            << u"05.05.26"_s << u"2026-05-05"_s << u"05.05.2026"_s << u"5 May 2026"_s;
        QTest::newRow("both ends named") << u"zwischen dem 24.09.2025 und dem 10.10.2025"_s
                                         << u"2025-09-24/2025-10-10"_s << QString() << QString();
        QTest::newRow("one end named")
            << u"KW 12/2026"_s << u"2026-03-16/2026-03-22"_s << u"16.–22.03.2026"_s << u"16–22 March 2026"_s;
        QTest::newRow("about") << u"voraussichtlich in 2026"_s << u"2026~"_s
                               << u"ungefähr 01.01.–31.12.2026"_s << u"about 1 January–31 December 2026"_s;
        QTest::newRow("uncertain") << u"2026?"_s << u"2026?"_s << u"01.01.–31.12.2026, fraglich"_s
                                   << u"1 January–31 December 2026, uncertain"_s;
        QTest::newRow("no date") << u"ab der nächsten Sitzung"_s << QString() << u"nicht als Datum lesbar"_s
                                 << u"cannot be read as a date"_s;
        QTest::newRow("nothing") << QString() << QString() << QString() << QString();
    }
    void saysHowADateWasUnderstoodOnlyIfThatSaysMore()
    {
        QFETCH(const QString, asWritten);
        QFETCH(const QString, edtf);
        QTEST(DateText::understood(dateOf(asWritten, edtf), SeedReport::german()), "german");
        QTEST(DateText::understood(dateOf(asWritten, edtf), SeedReport::english()), "english");
    }

    void saysAsWhatAnImpossibleDayIsRead()
    {
        const auto reading = DateInput::read(u"31.04.2026"_s);
        QVERIFY(reading.date);
        QCOMPARE(DateText::understood(*reading.date, SeedReport::german()), u"gelesen als 30.04.2026"_s);
        QCOMPARE(DateText::understood(*reading.date, SeedReport::english()), u"read as 30 April 2026"_s);
    }

    void quotesInTheMarksOfTheLanguage()
    {
        QCOMPARE(DateText::quoted(u"Ende Mai"_s, SeedReport::german()), u"„Ende Mai“"_s);
        QCOMPARE(DateText::quoted(u"Ende Mai"_s, SeedReport::english()), u"“Ende Mai”"_s);
        QCOMPARE(DateText::quoted(u"das „Ziel“"_s, SeedReport::german()), u"„das ‚Ziel‘“"_s);
        QCOMPARE(DateText::quoted(u"100 %1"_s, SeedReport::german()), u"„100 %1“"_s);
    }

    void joinsLists()
    {
        const Language &german = SeedReport::german();
        QCOMPARE(TextList::joined({}, german), QString());
        QCOMPARE(TextList::joined({u"A"_s}, german), u"A"_s);
        QCOMPARE(TextList::joined({u"A"_s, u"B"_s}, german), u"A und B"_s);
        QCOMPARE(TextList::joined({u"A"_s, u"B"_s, u"C"_s}, SeedReport::english()), u"A, B and C"_s);
        QCOMPARE(TextList::shortened({u"A"_s, u"B"_s, u"C"_s}, 3, german), u"A, B, C"_s);
        QCOMPARE(TextList::shortened({u"A"_s, u"B"_s, u"C"_s}, 2, german), u"A, B und 1 weiterer"_s);
        QCOMPARE(TextList::shortened({u"A"_s, u"B"_s, u"C"_s, u"D"_s}, 2, german), u"A, B und 2 weitere"_s);
        QCOMPARE(TextList::ended(u"Satz"_s), u"Satz."_s);
        QCOMPARE(TextList::ended(u"Satz."_s), u"Satz."_s);
        QCOMPARE(TextList::ended(u" "_s), QString());
    }
};

LENKUNGSSTAND_TEST(TestDateText)
#include "tst_datetext.moc"
