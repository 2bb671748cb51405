// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/workbookfile.h"
#include "core/sheets/xlsxdates.h"
#include "tests/exchange/sheetfiles.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Result<Workbook> readSheet(const QByteArray &sheetData, const QByteArray &sharedStrings = {},
                           const QByteArray &properties = {})
{
    return WorkbookFile::read(SheetFiles::xlsx(sheetData, sharedStrings, properties), u"a.bin"_s);
}

QByteArray cell(const QByteArray &attributes, const QByteArray &content)
{
    return "<row r=\"1\"><c r=\"A1\" " + attributes + ">" + content + "</c></row>";
}
}

class TestXlsxReader : public QObject
{
    Q_OBJECT
private slots:
    void readsEachKindOfCell_data()
    {
        using Grain = SheetCell::Grain;
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<SheetCell>("expected");
        const auto row = [](const char *name, const char *attributes, const char *content,
                            const SheetCell &expected) {
            QTest::newRow(name) << QByteArray(attributes) << QByteArray(content) << expected;
        };
        row("number", "", "<v>12.5</v>", Cells::number(12.5));
        row("no number", "", "<v>zwölf</v>", Cells::error(u"zwölf"_s));
        row("not finite", "", "<v>inf</v>", Cells::error(u"inf"_s));
        row("shared", "t=\"s\"", "<v>1</v>", Cells::text(u"zwei"_s));
        row("shared beyond the end", "t=\"s\"", "<v>7</v>", Cells::error(u"7"_s));
        row("shared of rich text", "t=\"s\"", "<v>0</v>", Cells::text(u"eins mit Rest"_s));
        row("inline", "t=\"inlineStr\"", "<is><t>a</t><rPh><t>x</t></rPh><r><t> b</t></r></is>",
            Cells::text(u"a b"_s));
        row("escaped", "t=\"inlineStr\"", "<is><t>a_x000D_&#10;b_x005F_x0041_</t></is>",
            Cells::text(u"a\nb_x0041_"_s));
        row("true", "t=\"b\"", "<v>1</v>", Cells::truth(true));
        row("false", "t=\"b\"", "<v>0</v>", Cells::truth(false));
        row("error value", "t=\"e\"", "<v>#REF!</v>", Cells::error(u"#REF!"_s));
        row("day", "s=\"1\"", "<v>46147</v>", Cells::date(QDate(2026, 5, 5)));
        row("day with time", "s=\"1\"", "<v>46147.75</v>", Cells::date(QDate(2026, 5, 5)));
        row("month", "s=\"2\"", "<v>46143</v>", Cells::date(QDate(2026, 5, 1), Grain::Month));
        row("a day that never was", "s=\"1\"", "<v>60</v>", Cells::number(60));
        row("before all days", "s=\"1\"", "<v>-3</v>", Cells::number(-3));
        row("percentage", "s=\"3\"", "<v>0.5</v>", Cells::percentage(0.5));
        row("style beyond the end", "s=\"99\"", "<v>46147</v>", Cells::number(46147));
        row("ISO day", "t=\"d\"", "<v>2026-05-05T00:00:00</v>", Cells::date(QDate(2026, 5, 5)));
        row("formula", "", "<f>1+1</f><v>2</v>", Cells::number(2));
        row("formula of a text", "t=\"str\"", "<f>\"a\"</f><v>a</v>", Cells::text(u"a"_s));
        row("formula of the empty text", "t=\"str\"", "<f>\"\"</f><v></v>", SheetCell());
        row("formula never computed", "", "<f>1+1</f>", Cells::error());
        row("formula with an empty value", "", "<f>1+1</f><v></v>", Cells::error());
        row("text formula never computed", "t=\"str\"", "<f>A2</f>", Cells::error());
        row("empty", "s=\"1\"", "", SheetCell());
    }
    void readsEachKindOfCell()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QByteArray, content);
        QFETCH(SheetCell, expected);
        const auto book = readSheet(cell(attributes, content),
                                    "<si><r><t>eins</t></r><r><t xml:space=\"preserve\"> mit </t></r>"
                                    "<r><t>Rest</t></r><rPh><t>x</t></rPh></si><si><t>zwei</t></si>");
        QVERIFY_RESULT(book);
        QCOMPARE(book->sheets.size(), 1u);
        QCOMPARE(book->sheets[0].name, u"Blatt"_s);
        const SheetCell &found = book->sheets[0].at(0, 0);
        QVERIFY2(found == expected,
                 qPrintable(u"kind %1, %2"_s.arg(int(found.kind)).arg(Cells::asTyped(found))));
    }
    void countsDaysFrom1904WhereTheFileSaysSo()
    {
        const auto book = readSheet(cell("s=\"1\"", "<v>44685</v>"), {}, "<workbookPr date1904=\"1\"/>");
        QVERIFY_RESULT(book);
        QCOMPARE(book->sheets[0].at(0, 0).date, QDate(2026, 5, 5));
    }
    void placesCellsByTheirReferenceOrTheirOrder()
    {
        const auto book = readSheet("<row r=\"3\"><c r=\"AB3\"><v>1</v></c><c><v>2</v></c></row>"
                                    "<row><c><v>3</v></c><c r=\"D4\"><v>4</v></c></row>");
        QVERIFY_RESULT(book);
        const Sheet &sheet = book->sheets[0];
        QCOMPARE(sheet.rows.size(), 4u);
        QVERIFY(sheet.rows[0].empty());
        QCOMPARE(sheet.at(2, 27).number, 1.0);
        QCOMPARE(sheet.at(2, 28).number, 2.0);
        QCOMPARE(sheet.at(3, 0).number, 3.0);
        QCOMPARE(sheet.at(3, 3).number, 4.0);
        QVERIFY(sheet.at(3, 1).isEmpty() && sheet.at(99, 99).isEmpty());
    }
    void ignoresEmptyCellsFarOut()
    {
        const auto book = readSheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>"
                                    "<row r=\"1048576\"><c r=\"A1048576\" s=\"1\"/></row>");
        QVERIFY_RESULT(book);
        QCOMPARE(book->sheets[0].rows.size(), 1u);
        QCOMPARE(book->sheets[0].rows[0].size(), 1u);
    }
    void tellsDatesFromOtherNumberFormats_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("grain"); // -1: no date
        const auto row = [](const char *code, int grain) {
            QTest::newRow(code) << QString::fromUtf8(code) << grain;
        };
        row("dd/mm/yyyy", 0);
        row("[$-407]d. mmmm yyyy;@", 0);
        row("TT.MM.JJJJ", 0);
        row("yyyy\\-mm\\-dd\\ hh:mm", 0);
        row("dd/mm", 0);
        row("mmm yy", 1);
        row("MM/YYYY", 1);
        row("yyyy", 2);
        row("General", -1);
        row("Standard", -1);
        row("0.00", -1);
        row("#,##0 \"days\"", -1);
        row("[Red]0", -1);
        row("0.00E+00", -1);
        row("hh:mm:ss", -1);
        row("[h]:mm", -1);
        row("h:mm AM/PM", -1);
        row("@", -1);
        row("\"unclosed", -1);
    }
    void tellsDatesFromOtherNumberFormats()
    {
        QFETCH(QString, code);
        QFETCH(int, grain);
        const auto found = XlsxDates::ofCode(code);
        QCOMPARE(found ? int(*found) : -1, grain);
    }
    void knowsTheBuiltInDates()
    {
        for (int format = 0; format < 60; ++format) {
            const bool date = (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31)
                || format == 36 || format >= 50;
            QCOMPARE(XlsxDates::ofBuiltIn(format).has_value(), date && format < 59);
        }
    }
    void countsDaysAsSpreadsheetProgramsDo()
    {
        using XlsxDates::Epoch;
        QCOMPARE(XlsxDates::day(1, Epoch::Year1900), QDate(1900, 1, 1));
        QCOMPARE(XlsxDates::day(59, Epoch::Year1900), QDate(1900, 2, 28));
        QCOMPARE(XlsxDates::day(61, Epoch::Year1900), QDate(1900, 3, 1));
        QCOMPARE(XlsxDates::day(2958465, Epoch::Year1900), QDate(9999, 12, 31));
        QVERIFY(!XlsxDates::day(2958466, Epoch::Year1900).isValid());
        QVERIFY(!XlsxDates::day(0.5, Epoch::Year1900).isValid());
        QCOMPARE(XlsxDates::day(1, Epoch::Year1904), QDate(1904, 1, 2));
    }
    void saysWhatWasTyped_data()
    {
        using Grain = SheetCell::Grain;
        QTest::addColumn<SheetCell>("cell");
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << SheetCell() << QString();
        QTest::newRow("text") << Cells::text(u" a b "_s) << u"a b"_s;
        QTest::newRow("whole") << Cells::number(3) << u"3"_s;
        QTest::newRow("part") << Cells::number(1.1) << u"1.1"_s;
        QTest::newRow("hundredths") << Cells::percentage(0.25) << u"25 %"_s;
        QTest::newRow("thousandths") << Cells::percentage(0.255) << u"25,5 %"_s;
        QTest::newRow("day") << Cells::date(QDate(2026, 5, 5)) << u"05.05.2026"_s;
        QTest::newRow("month") << Cells::date(QDate(2026, 5, 1), Grain::Month) << u"Mai 2026"_s;
        QTest::newRow("year") << Cells::date(QDate(2026, 1, 1), Grain::Year) << u"2026"_s;
        QTest::newRow("yes") << Cells::truth(true) << u"ja"_s;
        QTest::newRow("no") << Cells::truth(false) << u"nein"_s;
        QTest::newRow("error") << Cells::error(u"#N/A"_s) << u"#N/A"_s;
    }
    void saysWhatWasTyped()
    {
        QFETCH(SheetCell, cell);
        QFETCH(QString, typed);
        QCOMPARE(Cells::asTyped(cell), typed);
    }
};

LENKUNGSSTAND_TEST(TestXlsxReader)
#include "tst_xlsxreader.moc"
