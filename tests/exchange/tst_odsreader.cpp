// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/workbookfile.h"
#include "tests/exchange/sheetfiles.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Result<Workbook> readTables(const QByteArray &tables)
{
    return WorkbookFile::read(SheetFiles::ods(tables), u"a.bin"_s);
}

QByteArray table(const QByteArray &rows)
{
    return "<table:table table:name=\"Blatt\">" + rows + "</table:table>";
}
}

class TestOdsReader : public QObject
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
        row("number", R"(office:value-type="float" office:value="12.5" calcext:value-type="float")",
            "<text:p>12,50</text:p>", Cells::number(12.5));
        row("percentage", R"(office:value-type="percentage" office:value="0.25")", "<text:p>25 %</text:p>",
            Cells::percentage(0.25));
        row("not finite", R"(office:value-type="float" office:value="nan")", "", Cells::error(u"nan"_s));
        row("text", R"(office:value-type="string")", "<text:p>eins</text:p>", Cells::text(u"eins"_s));
        row("text in the attribute", R"(office:value-type="string" office:string-value="eins")",
            "<text:p>zwei</text:p>", Cells::text(u"eins"_s));
        row("paragraphs", R"(office:value-type="string")", "<text:p>a</text:p><text:p>b</text:p>",
            Cells::text(u"a\nb"_s));
        row("marked up", R"(office:value-type="string")",
            "<text:p>a<text:s text:c=\"2\"/>b<text:tab/><text:span>c</text:span><text:line-break/>d</text:p>",
            Cells::text(u"a  b\tc\nd"_s));
        row("with a note", R"(office:value-type="string")",
            "<office:annotation><text:p>Notiz</text:p></office:annotation><text:p>a</text:p>",
            Cells::text(u"a"_s));
        row("true", R"(office:value-type="boolean" office:boolean-value="true")", "<text:p>WAHR</text:p>",
            Cells::truth(true));
        row("day", R"(office:value-type="date" office:date-value="2026-05-05")",
            "<text:p>05.05.2026</text:p>", Cells::date(QDate(2026, 5, 5)));
        row("day with time", R"(office:value-type="date" office:date-value="2026-05-05T12:00:00")",
            "<text:p>05.05.26 12:00</text:p>", Cells::date(QDate(2026, 5, 5)));
        row("month", R"(office:value-type="date" office:date-value="2026-05-01")",
            "<text:p>Mai 2026</text:p>", Cells::date(QDate(2026, 5, 1), Grain::Month));
        row("year", R"(office:value-type="date" office:date-value="2026-01-01")", "<text:p>2026</text:p>",
            Cells::date(QDate(2026, 1, 1), Grain::Year));
        row("month that is another", R"(office:value-type="date" office:date-value="2026-05-01")",
            "<text:p>Juni 2026</text:p>", Cells::date(QDate(2026, 5, 1)));
        row("no day", R"(office:value-type="date" office:date-value="2026-13-05")", "",
            Cells::error(u"2026-13-05"_s));
        row("formula", R"(table:formula="of:=1+1" office:value-type="float" office:value="2")",
            "<text:p>2</text:p>", Cells::number(2));
        row("formula never computed", R"(table:formula="of:=1+1")", "", Cells::error());
        row("error value",
            R"(table:formula="of:=X" office:value-type="string" office:string-value="" )"
            R"(calcext:value-type="error")",
            "<text:p>#NAME?</text:p>", Cells::error(u"#NAME?"_s));
        row("empty", "", "", SheetCell());
    }
    void readsEachKindOfCell()
    {
        QFETCH(QByteArray, attributes);
        QFETCH(QByteArray, content);
        QFETCH(SheetCell, expected);
        const auto book = readTables(table("<table:table-row><table:table-cell " + attributes + ">" + content
                                           + "</table:table-cell></table:table-row>"));
        QVERIFY_RESULT(book);
        const SheetCell &found = book->sheets.at(0).at(0, 0);
        QVERIFY2(found == expected,
                 qPrintable(u"kind %1, %2"_s.arg(int(found.kind)).arg(Cells::asTyped(found))));
    }
    /// As in XLSX: what is typed as "Februar 2026" is stored as a day, and only the format tells.
    void theFormatSaysHowMuchOfADateIsShown_data()
    {
        using Grain = SheetCell::Grain;
        QTest::addColumn<QByteArray>("cell"); // its attributes
        QTest::addColumn<int>("grain");
        const auto row = [](const char *name, const char *cell, Grain grain) {
            QTest::newRow(name) << QByteArray(cell) << int(grain);
        };
        row("day", R"(table:style-name="ceDay")", Grain::Day);
        row("month", R"(table:style-name="ceMonth")", Grain::Month);
        row("year", R"(table:style-name="ceYear")", Grain::Year);
        row("month of a common style", R"(table:style-name="ceChild")", Grain::Month);
        row("own parent", R"(table:style-name="ceLoop")", Grain::Day);
        row("unknown style", R"(table:style-name="ceNone")", Grain::Day);
        row("of the column", "", Grain::Month);
    }
    void theFormatSaysHowMuchOfADateIsShown()
    {
        QFETCH(QByteArray, cell);
        const QByteArray formats =
            R"(<number:date-style style:name="N1"><number:day/><number:text>.</number:text><number:month/>)"
            R"(<number:year/></number:date-style><number:date-style style:name="N2"><number:month/>)"
            R"(<number:text>/</number:text><number:year/></number:date-style>)"
            R"(<number:date-style style:name="N3"><number:year/></number:date-style>)";
        const QByteArray styles = R"(<style:style style:name="ceDay" style:data-style-name="N1"/>)"
                                  R"(<style:style style:name="ceMonth" style:data-style-name="N2"/>)"
                                  R"(<style:style style:name="ceYear" style:data-style-name="N3"/>)"
                                  R"(<style:style style:name="ceChild" style:parent-style-name="Monat"/>)"
                                  R"(<style:style style:name="ceLoop" style:parent-style-name="ceLoop"/>)";
        auto parts = SheetFiles::odsParts(
            table("<table:table-column table:number-columns-repeated=\"2\"/>"
                  "<table:table-column table:default-cell-style-name=\"ceMonth\"/><table:table-row>"
                  "<table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell "
                  + cell
                  + " office:value-type=\"date\" office:date-value=\"2026-02-01\"><text:p>II-26</text:p>"
                    "</table:table-cell></table:table-row>"),
            formats + styles);
        parts.emplace_back(
            "styles.xml",
            "<office:document-styles xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\"><office:styles><style:style "
            "style:name=\"Monat\" style:data-style-name=\"N2\"/></office:styles></office:document-styles>");
        const auto book = WorkbookFile::read(SheetFiles::zipped(parts), u"a.bin"_s);
        QVERIFY_RESULT(book);
        const SheetCell &found = book->sheets.at(0).at(0, 2);
        QCOMPARE(found.date, QDate(2026, 2, 1));
        QTEST(int(found.grain), "grain");
    }
    void repeatsWhatIsStoredOnce()
    {
        const QByteArray one = R"(office:value-type="float" office:value="1"/>)";
        const auto book = readTables(table(
            "<table:table-header-rows><table:table-row table:number-rows-repeated=\"2\">"
            "<table:table-cell table:number-columns-repeated=\"3\"/>"
            "<table:table-cell table:number-columns-repeated=\"2\" "
            + one + "</table:table-row></table:table-header-rows><table:table-row><table:covered-table-cell/>"
            + "<table:table-cell " + one + "</table:table-row>"
            + "<table:table-row table:number-rows-repeated=\"1048573\">"
              "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>"));
        QVERIFY_RESULT(book);
        const Sheet &sheet = book->sheets[0];
        QCOMPARE(sheet.rows.size(), 3u);
        for (const std::size_t row : {0u, 1u}) {
            QCOMPARE(sheet.rows[row].size(), 5u);
            QVERIFY(sheet.at(row, 2).isEmpty());
            QCOMPARE(sheet.at(row, 3).number, 1.0);
            QCOMPARE(sheet.at(row, 4).number, 1.0);
        }
        QCOMPARE(sheet.at(2, 1).number, 1.0);
    }
    void leavesOutWhatBelongsToNoSheetOfTheFile()
    {
        const QByteArray row = "<table:table-row><table:table-cell office:value-type=\"string\">"
                               "<text:p>a</text:p></table:table-cell></table:table-row>";
        const auto book =
            readTables("<table:tracked-changes><table:table-cell/></table:tracked-changes>" + table(row)
                       + "<table:table table:name=\"'file:///x.ods'#A\"><table:table-source/>" + row
                       + "</table:table>" + table(row));
        QVERIFY_RESULT(book);
        QCOMPARE(book->sheets.size(), 2u);
        QVERIFY(book->sheets[0] == book->sheets[1]);
        QCOMPARE(book->sheets[0].rows.size(), 1u);
    }
};

LENKUNGSSTAND_TEST(TestOdsReader)
#include "tst_odsreader.moc"
