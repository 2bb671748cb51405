// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Row
{
    const char16_t *typed;
    const char *edtf;
};

void addRows(std::initializer_list<Row> rows)
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("edtf");
    for (const Row &row : rows) {
        const QString typed = QString::fromUtf16(row.typed);
        QTest::newRow(qPrintable(typed)) << typed << QString::fromLatin1(row.edtf);
    }
}
}

class TestDateInput : public QObject
{
    Q_OBJECT

private slots:
    void understandsDays_data();
    void understandsDays() { compareRow(); }
    void understandsMonths_data();
    void understandsMonths() { compareRow(); }
    void understandsPartsOfYears_data();
    void understandsPartsOfYears() { compareRow(); }
    void understandsWeeks_data();
    void understandsWeeks() { compareRow(); }
    void understandsYears_data();
    void understandsYears() { compareRow(); }
    void understandsIntervals_data();
    void understandsIntervals() { compareRow(); }
    void understandsDoubts_data();
    void understandsDoubts() { compareRow(); }
    void understandsEdtf_data();
    void understandsEdtf() { compareRow(); }
    void toleratesBlanksDashesAndCase_data();
    void toleratesBlanksDashesAndCase() { compareRow(); }
    void keepsImpossibleDaysMarked_data();
    void keepsImpossibleDaysMarked();
    void keepsTextsWithoutADate_data();
    void keepsTextsWithoutADate();

private:
    static void compareRow();
};

void TestDateInput::compareRow()
{
    QFETCH(QString, typed);
    QFETCH(QString, edtf);
    const auto reading = DateInput::read(typed);
    QVERIFY2(reading.date.has_value(), qPrintable(QString::number(int(reading.refusal))));
    QCOMPARE(reading.date->edtf(), edtf);
    QCOMPARE(reading.date->asWritten(), typed);
    QVERIFY(reading.date->isValid());
}

void TestDateInput::understandsDays_data()
{
    addRows({{u"05.05.2026", "2026-05-05"},
             {u"5.5.2026", "2026-05-05"},
             {u"05.05.26", "2026-05-05"},
             {u"5.5.26", "2026-05-05"},
             {u"2026-05-05", "2026-05-05"},
             {u"2026/05/05", "2026-05-05"},
             {u"2026.05.05", "2026-05-05"},
             {u"05-05-2026", "2026-05-05"},
             {u"05/06/2026", "2026-06-05"},
             {u"5. Mai 2026", "2026-05-05"},
             {u"5 Mai 2026", "2026-05-05"},
             {u"5. Mai 26", "2026-05-05"},
             {u"05. Okt. 2026", "2026-10-05"},
             {u"5 May 2026", "2026-05-05"},
             {u"May 5, 2026", "2026-05-05"},
             {u"May 5 2026", "2026-05-05"},
             {u"May 5th, 2026", "2026-05-05"},
             {u"5th of May 2026", "2026-05-05"},
             {u"on the 1st of March 2026", "2026-03-01"},
             {u"5-May-2026", "2026-05-05"},
             {u"29.02.2024", "2024-02-29"},
             {u"am 9.10.2025", "2025-10-09"},
             {u"zum 05.05.2026", "2026-05-05"},
             {u"bis 31.03.2026", "2026-03-31"},
             {u"bis zum 30.09.2026", "2026-09-30"},
             {u"spätestens am 30.09.2026", "2026-09-30"},
             {u"bis spätestens 30.09.2026", "2026-09-30"},
             {u"by 30 September 2026", "2026-09-30"},
             {u"until 30 September 2026", "2026-09-30"},
             {u"Dienstag, den 05.05.2026", "2026-05-05"},
             {u"Di, 05.05.2026", "2026-05-05"},
             {u"Sitzung des Senats am 05.05.2026", "2026-05-05"},
             {u"(geplant: 05.05.2026)", "2026-05-05"},
             {u"bis 31.03.2026.", "2026-03-31"},
             {u"5.5.00", "2000-05-05"},
             {u"5.5.89", "2089-05-05"},
             {u"5.5.90", "1990-05-05"},
             {u"5.5.99", "1999-05-05"},
             {u"01.01.1990", "1990-01-01"},
             {u"31.12.2199", "2199-12-31"}});
}

void TestDateInput::understandsMonths_data()
{
    addRows({{u"Januar 2026", "2026-01"},
             {u"zum Januar 2026", "2026-01"},
             {u"January 2026", "2026-01"},
             {u"Jan. 2026", "2026-01"},
             {u"Jänner 2026", "2026-01"},
             {u"Feb. 2026", "2026-02"},
             {u"März 2026", "2026-03"},
             {u"Maerz 2026", "2026-03"},
             {u"Mrz. 2026", "2026-03"},
             {u"March 2026", "2026-03"},
             {u"April 2026", "2026-04"},
             {u"Mai 2026", "2026-05"},
             {u"May 2026", "2026-05"},
             {u"June 2026", "2026-06"},
             {u"Juli 2026", "2026-07"},
             {u"Aug. 2026", "2026-08"},
             {u"Sept. 2026", "2026-09"},
             {u"Oktober 2026", "2026-10"},
             {u"Oct 2026", "2026-10"},
             {u"Nov 2026", "2026-11"},
             {u"Dez. 2026", "2026-12"},
             {u"December 2026", "2026-12"},
             {u"05/2026", "2026-05"},
             {u"5/2026", "2026-05"},
             {u"05.2026", "2026-05"},
             {u"05/26", "2026-05"},
             {u"2026-05", "2026-05"},
             {u"2026/05", "2026-05"},
             {u"Mai '26", "2026-05"},
             {u"Mai/26", "2026-05"},
             {u"im Mai des Jahres 2026", "2026-05"},
             {u"Anfang Mai 2026", "2026-05"},
             {u"Mitte Mai 2026", "2026-05"},
             {u"Ende Mai 2026", "2026-05"},
             {u"Ende November 2025", "2025-11"},
             {u"bis Ende November 2025", "2025-11"},
             {u"Anfang bis Mitte Mai 2026", "2026-05"},
             {u"end of May 2026", "2026-05"},
             {u"mid-May 2026", "2026-05"},
             {u"mid May 2026", "2026-05"},
             {u"mid-May to mid-June 2026", "2026-05/2026-06"},
             {u"zu Beginn des Monats Mai 2026", "2026-05"},
             {u"frühestens im Mai 2026", "2026-05"},
             {u"seit September 2024", "2024-09"},
             {u"ab Oktober 2025", "2025-10"},
             {u"since September 2024", "2024-09"}});
}

void TestDateInput::understandsPartsOfYears_data()
{
    addRows({{u"Q1 2025", "2025-33"},
             {u"Q2 2025", "2025-34"},
             {u"Q3 2025", "2025-35"},
             {u"Q4 2025", "2025-36"},
             {u"Q4/2025", "2025-36"},
             {u"Q4/25", "2025-36"},
             {u"Q4-2025", "2025-36"},
             {u"2025 Q4", "2025-36"},
             {u"2025-Q4", "2025-36"},
             {u"4. Quartal 2025", "2025-36"},
             {u"4.Quartal 2025", "2025-36"},
             {u"4. Quartal des Jahres 2025", "2025-36"},
             {u"4. Qu. 2025", "2025-36"},
             {u"zu Beginn des 4. Quartals 2025", "2025-36"},
             {u"Quartal 4/2025", "2025-36"},
             {u"Quartal IV/2025", "2025-36"},
             {u"IV. Quartal 2025", "2025-36"},
             {u"Im IV. Quartal 2025", "2025-36"},
             {u"III. Quartal 2025", "2025-35"},
             {u"I. Quartal 2025", "2025-33"},
             {u"IV/2025", "2025-36"},
             {u"im zweiten Quartal 2025", "2025-34"},
             {u"erstes Quartal 2025", "2025-33"},
             {u"viertes Quartal 2025", "2025-36"},
             {u"second quarter of 2026", "2026-34"},
             {u"3rd quarter 2026", "2026-35"},
             {u"für Q4 2025 geplant", "2025-36"},
             {u"1. Halbjahr 2026", "2026-40"},
             {u"2. Halbjahr 2026", "2026-41"},
             {u"erstes Halbjahr 2026", "2026-40"},
             {u"im II. Halbjahr 2026", "2026-41"},
             {u"H1 2026", "2026-40"},
             {u"H2/2026", "2026-41"},
             {u"1. Hj. 2026", "2026-40"},
             {u"in der ersten Hälfte 2026", "2026-40"},
             {u"zweite Jahreshälfte 2026", "2026-41"},
             {u"first half of 2026", "2026-40"}});
}

void TestDateInput::understandsWeeks_data()
{
    // ISO 8601: the first week holds 4 January; 2020 and 2026 have 53 weeks.
    addRows({{u"KW 12/2026", "2026-03-16/2026-03-22"},
             {u"KW12/2026", "2026-03-16/2026-03-22"},
             {u"KW 12 2026", "2026-03-16/2026-03-22"},
             {u"KW 12/26", "2026-03-16/2026-03-22"},
             {u"12. KW 2026", "2026-03-16/2026-03-22"},
             {u"12. Kalenderwoche 2026", "2026-03-16/2026-03-22"},
             {u"in der Woche 12/2026", "2026-03-16/2026-03-22"},
             {u"week 12 2026", "2026-03-16/2026-03-22"},
             {u"week 12 of 2026", "2026-03-16/2026-03-22"},
             {u"calendar week 12, 2026", "2026-03-16/2026-03-22"},
             {u"2026-W12", "2026-03-16/2026-03-22"},
             {u"KW 1/2026", "2025-12-29/2026-01-04"},
             {u"KW 1/2027", "2027-01-04/2027-01-10"},
             {u"KW 52/2025", "2025-12-22/2025-12-28"},
             {u"KW 53/2026", "2026-12-28/2027-01-03"},
             {u"KW 53/2020", "2020-12-28/2021-01-03"},
             {u"weeks 12-14 2026", "2026-03-16/2026-04-05"},
             {u"Ende KW 12/2026", "2026-03-16/2026-03-22"},
             {u"KW 12-14/2026", "2026-03-16/2026-04-05"},
             {u"KW 51/2025 bis KW 2/2026", "2025-12-15/2026-01-11"}});
}

void TestDateInput::understandsYears_data()
{
    addRows({{u"2026", "2026"},
             {u"in 2026", "2026"},
             {u"im Jahr 2026", "2026"},
             {u"Ende 2026", "2026"},
             {u"Ende des Jahres 2026", "2026"},
             {u"Jahresende 2026", "2026"},
             {u"im Laufe des Jahres 2026", "2026"},
             {u"noch in 2026", "2026"},
             {u"mid-2026", "2026"},
             {u"by the end of 2026", "2026"},
             {u"1990", "1990"},
             {u"2199", "2199"}});
}

void TestDateInput::understandsIntervals_data()
{
    addRows({{u"01.06.-15.06.2026", "2026-06-01/2026-06-15"},
             {u"1.6.-15.6.26", "2026-06-01/2026-06-15"},
             {u"01.06.2026-15.06.2026", "2026-06-01/2026-06-15"},
             {u"01.-15.06.2026", "2026-06-01/2026-06-15"},
             {u"1. bis 15. Juni 2026", "2026-06-01/2026-06-15"},
             {u"5.-7. Mai 2026", "2026-05-05/2026-05-07"},
             {u"1. Mai-30. Juni 2026", "2026-05-01/2026-06-30"},
             {u"5. Mai - 17. Juni 2026", "2026-05-05/2026-06-17"},
             {u"01.06.2026 bis 15.06.", "2026-06-01/2026-06-15"},
             {u"24.09.2025 bis 10.10.2025", "2025-09-24/2025-10-10"},
             {u"24.09.2025 - 10.10.2025", "2025-09-24/2025-10-10"},
             {u"24.09.2025/10.10.2025", "2025-09-24/2025-10-10"},
             {u"2025-09-24/2025-10-10", "2025-09-24/2025-10-10"},
             {u"2025-09-24 bis 2025-10-10", "2025-09-24/2025-10-10"},
             {u"zwischen dem 24.09.2025 und dem 10.10.2025", "2025-09-24/2025-10-10"},
             {u"vom 24.09.2025 bis zum 10.10.2025", "2025-09-24/2025-10-10"},
             {u"vom 24.09. bis 10.10.2025", "2025-09-24/2025-10-10"},
             {u"from 24 September 2025 to 10 October 2025", "2025-09-24/2025-10-10"},
             {u"between 24 September and 10 October 2025", "2025-09-24/2025-10-10"},
             {u"May 5-7, 2026", "2026-05-05/2026-05-07"},
             {u"May 5 to June 7, 2026", "2026-05-05/2026-06-07"},
             {u"05.05.2026-05.05.2026", "2026-05-05/2026-05-05"},
             {u"15.12.2026 bis 15.01.2027", "2026-12-15/2027-01-15"},
             {u"Januar bis März 2026", "2026-01/2026-03"},
             {u"Mai/Juni 2026", "2026-05/2026-06"},
             {u"10-12/2026", "2026-10/2026-12"},
             {u"Ende November 2025 bis Mitte Januar 2026", "2025-11/2026-01"},
             {u"Q1-Q2 2026", "2026-33/2026-34"},
             {u"Q1/Q2 2026", "2026-33/2026-34"},
             {u"Q4 2025 - Q1 2026", "2025-36/2026-33"},
             {u"1.-2. Quartal 2026", "2026-33/2026-34"},
             {u"I./II. Quartal 2026", "2026-33/2026-34"},
             {u"IV. Quartal 2025 bis II. Quartal 2026", "2025-36/2026-34"},
             {u"2025/2026", "2025/2026"},
             {u"2025-2026", "2025/2026"},
             {u"2025 bis 2027", "2025/2027"},
             {u"01.06.2026 bis Ende 2026", "2026-06-01/2026"}});
}

void TestDateInput::understandsDoubts_data()
{
    addRows({{u"voraussichtlich in 2026", "2026~"},
             {u"vsl. Q4 2025", "2025-36~"},
             {u"etwa Mai 2026", "2026-05~"},
             {u"ca. 05.05.2026", "2026-05-05~"},
             {u"circa Mai 2026", "2026-05~"},
             {u"ungefähr Mai 2026", "2026-05~"},
             {u"about May 2026", "2026-05~"},
             {u"approximately May 2026", "2026-05~"},
             {u"probably Q4 2026", "2026-36~"},
             {u"05.05.2026 (voraussichtlich)", "2026-05-05~"},
             {u"vielleicht 2026", "2026?"},
             {u"fraglich: Mai 2026", "2026-05?"},
             {u"evtl. Mai 2026", "2026-05?"},
             {u"maybe May 2026", "2026-05?"},
             {u"Mai 2026?", "2026-05?"},
             {u"ca. Mai 2026?", "2026-05%"},
             {u"ca. KW 12/2026", "2026-03-16~/2026-03-22~"},
             {u"ca. 1.6.-15.6.2026", "2026-06-01~/2026-06-15~"},
             {u"vom 24.09.2025 bis voraussichtlich 10.10.2025", "2025-09-24/2025-10-10~"}});
}

void TestDateInput::understandsEdtf_data()
{
    addRows({{u"2025-36", "2025-36"},
             {u"2025-40", "2025-40"},
             {u"2025-12~", "2025-12~"},
             {u"2026?", "2026?"},
             {u"2026-05-05%", "2026-05-05%"},
             {u"2025-12~/2026-33", "2025-12~/2026-33"}});
}

void TestDateInput::toleratesBlanksDashesAndCase_data()
{
    addRows({{u" 05 . 05 . 2026 ", "2026-05-05"},
             {u"\t05.05.2026\n", "2026-05-05"},
             {u"5.\u00a0Mai\u202f2026", "2026-05-05"},
             {u"im  iv.quartal   2025", "2025-36"},
             {u"IM IV. QUARTAL 2025", "2025-36"},
             {u"q4 / 2025", "2025-36"},
             {u"Kw12 / 2026", "2026-03-16/2026-03-22"},
             {u"MÄRZ 2026", "2026-03"},
             {u"Ma\u0308rz 2026", "2026-03"},
             {u"01.06.\u201315.06.2026", "2026-06-01/2026-06-15"},
             {u"01.06.\u201415.06.2026", "2026-06-01/2026-06-15"},
             {u"01.06.\u201115.06.2026", "2026-06-01/2026-06-15"},
             {u"01.06.\u221215.06.2026", "2026-06-01/2026-06-15"},
             {u"01.06. \u2013 15.06.2026", "2026-06-01/2026-06-15"},
             {u"Mai \u201926", "2026-05"}});
}

void TestDateInput::keepsImpossibleDaysMarked_data()
{
    addRows({{u"31.04.2026", "2026-04-30"},
             {u"29.02.2025", "2025-02-28"},
             {u"29.02.2100", "2100-02-28"},
             {u"30.02.2024", "2024-02-29"},
             {u"31. Juni 2026", "2026-06-30"},
             {u"2026-02-30", "2026-02-28"},
             {u"bis zum 31.09.2026", "2026-09-30"},
             {u"31.04.-15.05.2026", "2026-04-30/2026-05-15"},
             {u"01.04.-31.04.2026", "2026-04-01/2026-04-30"},
             {u"ca. 31.04.2026", "2026-04-30~"}});
}

void TestDateInput::keepsImpossibleDaysMarked()
{
    QFETCH(QString, typed);
    QFETCH(QString, edtf);
    const auto reading = DateInput::read(typed);
    QVERIFY(reading.date.has_value());
    QVERIFY(!reading.date->isValid());
    QCOMPARE(reading.date->edtf(), edtf);
    QCOMPARE(reading.date->asWritten(), typed);
}

void TestDateInput::keepsTextsWithoutADate_data()
{
    QTest::addColumn<QString>("typed");
    for (const char16_t *typed :
         {u"Mai", u"heute", u"morgen", u"schnellstmöglich", u"ab der nächsten Sitzung", u"sukzessiv",
          u"zukünftig", u"im IV. Quartal", u"Mai", u"Ende des Jahres", u"as soon as possible", u"offen?"})
        QTest::newRow(qPrintable(QString::fromUtf16(typed))) << QString::fromUtf16(typed);
}

void TestDateInput::keepsTextsWithoutADate()
{
    QFETCH(QString, typed);
    const auto reading = DateInput::read(typed);
    QVERIFY(reading.date.has_value());
    QCOMPARE(*reading.date, PartialDate::unresolved(typed));
}

LENKUNGSSTAND_TEST(TestDateInput)

#include "tst_dateinput.moc"
