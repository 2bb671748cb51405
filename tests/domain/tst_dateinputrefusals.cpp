// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "tests/support/testrunner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using DateInput::Refusal;

class TestDateInputRefusals : public QObject
{
    Q_OBJECT

private slots:
    void refusesNonsense_data();
    void refusesNonsense();
    void namesTheDayBesideAWrongWeekday_data();
    void namesTheDayBesideAWrongWeekday();
    void takesTheRightWeekday_data();
    void takesTheRightWeekday();
    void refusesWhatCouldBeMisread_data();
    void refusesWhatCouldBeMisread();
    void refusesLongTextsAtOnce_data();
    void refusesLongTextsAtOnce();
    void readsUpToTheLongestText();
};

void TestDateInputRefusals::refusesNonsense_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("refusal");
    const auto rows = [](Refusal refusal, std::initializer_list<const char16_t *> texts) {
        for (const char16_t *text : texts)
            QTest::addRow("%s (%d)", qPrintable(QString::fromUtf16(text)), int(refusal))
                << QString::fromUtf16(text) << int(refusal);
    };
    rows(Refusal::Empty, {u"", u" ", u"\t\n", u"\u00a0"});
    rows(Refusal::NoSuchDay,
         {u"45.04.2026", u"32.01.2026", u"2026-05-32", u"45. Mai 2026", u"May 45, 2026", u"01.06.-45.06.2026",
          u"45.-46.06.2026"});
    rows(Refusal::DayZero,
         {u"00.01.2026", u"0.5.2026", u"2026-05-00", u"0. Mai 2026", u"May 0, 2026", u"00.06.-15.06.2026"});
    rows(Refusal::WrongWeekday,
         {u"Montag, 05.05.2026", u"Montag, den 5. Mai 2026", u"am Mittwoch 2026/05/05", u"Mo, 05.05.2026",
          u"Mo. 05.05.2026", u"So 05.05.2026", u"So. 05.05.2026", u"05.05.2026 (Sonnabend)",
          u"Monday, 5 May 2026", u"Mon 5 May 2026", u"Thurs, May 7-8, 2026 Mon",
          u"Montag, 04.05. bis Mittwoch, 05.05.2026", u"Mi 04.05.2026 - Di 05.05.2026",
          u"Montag, Dienstag, 05.05.2026"});
    rows(Refusal::NoSuchMonth,
         {u"05.13.2026", u"05.00.2026", u"13/2026", u"00/2026", u"2026-13", u"2026-00", u"2026-13-01",
          u"05/13/2026", u"2025/26", u"01.13.-15.13.2026"});
    rows(Refusal::NoSuchQuarter,
         {u"Q5 2025", u"Q0 2025", u"5. Quartal 2025", u"V. Quartal 2025", u"Q4-Q5 2025", u"VIII/2025"});
    rows(Refusal::NoSuchWeek,
         {u"KW 54/2026", u"KW 0/2026", u"KW 53/2025", u"KW 53/2027", u"99. KW 2026", u"week 53 2021",
          u"2025-W53"});
    rows(Refusal::PartsContradict,
         {u"Anfang Ende Mai 2026", u"Ende Anfang Mai 2026", u"Mitte Ende 2026", u"Anfang Mai 2026 (Ende)",
          u"early late May 2026", u"early mid-May 2026", u"Ende Mai bis Anfang Mitte Juni 2026",
          u"Anfang Mitte Mai bis Ende Juni 2026", u"voraussichtlich Ende, Anfang Mai 2026"});
    rows(Refusal::EndBeforeStart,
         {u"15.06.-01.06.2026", u"15.-01.06.2026", u"10.10.2025 bis 24.09.2025", u"Q2-Q1 2026",
          u"Juni bis Mai 2026", u"2027-2026", u"KW 14-12/2026", u"2026-06-15/2026-06-01",
          u"15.12.2026 bis 15.01."});
    rows(Refusal::YearOutOfRange,
         {u"05.05.1889", u"05.05.1989", u"31.12.1989", u"01.01.2200", u"1889", u"0000", u"9999", u"Q4 1889",
          u"Mai 2200", u"KW 1/1989", u"1889-05-05", u"2199-12-31/2200-01-01", u"2026 bis 2200"});
    const QString notUnderstood =
        u"5/x/26;12345678901;1.1.1;1.1.001;05.05.;05.05;5. Mai;Mai 26;26 May;Q4;KW 12;5;"
        u"12/13/14/15;20260505;05052026;123.04.2026;05.05.2026 05.06.2026;"
        u"05.05.2026, 06.06.2026;1..5.2026;--2026;2026-;05.05.2026-;-05.05.2026;"
        u"2026-05-05T10:00;05.05.2026 14:00;2026!;50 %;H3 2026;0. Halbjahr 2026;abc2026;"
        u"2026abc;x5.5.2026;5 - Mai 2026;01.06. bis 2026;Mai bis Ende 2026/2027;"
        u"zwischen 05.05.2026;05.05.2026 und 06.05.2026;1-2-3-4;05-06-26;٢٠٢٦;２０２６;"
        u"ab der 3. Sitzung;in 14 Tagen;3 Monate nach Beschluss;2.026;-;–;???;…"_s;
    const QStringList all = notUnderstood.split(u';');
    for (const QString &text : all)
        QTest::addRow("%s", qPrintable(text)) << text << int(Refusal::NotUnderstood);
}

void TestDateInputRefusals::refusesNonsense()
{
    QFETCH(QString, typed);
    QFETCH(int, refusal);
    const auto reading = DateInput::read(typed);
    QVERIFY2(!reading.date.has_value(), reading.date ? qPrintable(reading.date->edtf()) : "");
    QCOMPARE(int(reading.refusal), refusal);
}

void TestDateInputRefusals::namesTheDayBesideAWrongWeekday_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    QTest::newRow("one day") << u"Montag, 05.05.2026"_s << QDate(2026, 5, 5);
    QTest::newRow("first end") << u"Fr, 04.05. - Di, 05.05.2026"_s << QDate(2026, 5, 4);
    QTest::newRow("second end") << u"Mo, 04.05. - Mo, 05.05.2026"_s << QDate(2026, 5, 5);
}

void TestDateInputRefusals::namesTheDayBesideAWrongWeekday()
{
    QFETCH(QString, typed);
    QTEST(DateInput::read(typed).day, "day");
}

void TestDateInputRefusals::takesTheRightWeekday_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char16_t *typed, const char *edtf) {
        QTest::addRow("%s", qPrintable(QString::fromUtf16(typed)))
            << QString::fromUtf16(typed) << QString::fromLatin1(edtf);
    };
    for (const char16_t *typed :
         {u"Dienstag, 05.05.2026", u"am Dienstag, dem 05.05.2026", u"Di. 05.05.2026", u"Di 5.5.26",
          u"05.05.2026 (Dienstag)", u"Tuesday, 5 May 2026", u"Tue 5 May 2026", u"so am 05.05.2026"})
        row(typed, "2026-05-05");
    row(u"Sonnabend, 09.05.2026", "2026-05-09");
    row(u"So 10.05.2026", "2026-05-10");
    row(u"Mo, 04.05. bis Fr, 08.05.2026", "2026-05-04/2026-05-08");
    // Of a part of a year the day of the week says nothing that could be wrong.
    row(u"Montag, Mai 2026", "2026-05");
}

void TestDateInputRefusals::takesTheRightWeekday()
{
    QFETCH(QString, typed);
    const auto reading = DateInput::read(typed);
    QVERIFY2(reading.date.has_value(), qPrintable(QString::number(int(reading.refusal))));
    QTEST(reading.date->edtf(), "edtf");
}

void TestDateInputRefusals::refusesWhatCouldBeMisread_data()
{
    QTest::addColumn<QString>("typed");
    for (const char16_t *typed :
         {u"nach dem 05.05.2026", u"vor dem 05.05.2026", u"nicht vor 2027", u"after 2026",
          u"before 5 May 2026", u"05.05.2026 oder 06.05.2026", u"nicht am 05.05.2026", u"Q4 2025/2026",
          u"Juni und Oktober 2026", u"zwei Wochen vor dem 05.05.2026", u"2000 Stellen",
          u"erste Hälfte Mai 2026"})
        QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed);
}

void TestDateInputRefusals::refusesWhatCouldBeMisread()
{
    QFETCH(QString, typed);
    const auto reading = DateInput::read(typed);
    QVERIFY2(!reading.date.has_value(), reading.date ? qPrintable(reading.date->edtf()) : "");
    QCOMPARE(int(reading.refusal), int(Refusal::NotUnderstood));
}

void TestDateInputRefusals::refusesLongTextsAtOnce_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("digits") << u"1"_s;
    QTest::newRow("days") << u"1."_s;
    QTest::newRow("dashes") << u"1-"_s;
    QTest::newRow("fillers") << u"bis "_s;
    QTest::newRow("dates") << u"05.05.2026 "_s;
    QTest::newRow("blanks") << u" "_s;
    QTest::newRow("letters") << u"a"_s;
}

void TestDateInputRefusals::refusesLongTextsAtOnce()
{
    QFETCH(QString, pattern);
    constexpr qsizetype million = 1'000'000;
    const QString typed = pattern.repeated(million / pattern.size()) + u"2026"_s;
    QElapsedTimer timer;
    timer.start();
    const auto reading = DateInput::read(typed);
    QVERIFY(timer.elapsed() < 200);
    QVERIFY(!reading.date.has_value());
    QCOMPARE(int(reading.refusal), int(Refusal::NotUnderstood));
}

void TestDateInputRefusals::readsUpToTheLongestText()
{
    const QString longest = u"bis "_s.repeated(49) + u"2026"_s;
    QCOMPARE(longest.size(), 200);
    QVERIFY(DateInput::read(longest).date.has_value());
    QVERIFY(!DateInput::read(longest + u' ').date.has_value());
}

LENKUNGSSTAND_TEST(TestDateInputRefusals)

#include "tst_dateinputrefusals.moc"
