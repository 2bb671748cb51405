// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/surveycolumns.h"
#include "core/sheets/unitsheetwriter.h"
#include "core/sheets/workbookfile.h"
#include "core/sheets/ziparchive.h"
#include "tests/exchange/surveyfixture.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using SurveyFixture::portfolio;
using SurveyFixture::sheetOf;

namespace {
QString partOf(const QByteArray &xlsx, const QString &name)
{
    auto archive = ZipArchive::open(xlsx, u"a"_s);
    if (!archive)
        return {};
    ZipArchive opened = *std::move(archive);
    const auto part = opened.read(name);
    return part ? QString::fromUtf8(*part) : QString();
}

QString sheetXml(const QByteArray &xlsx)
{
    return partOf(xlsx, u"xl/worksheets/sheet1.xml"_s);
}

// The <xf> of a cell.
QString formatAt(const QByteArray &xlsx, const QString &cell)
{
    static const QRegularExpression formats(u"<cellXfs.*?</cellXfs>"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression format(u"<xf [^>]*/>|<xf .*?</xf>"_s);
    const QRegularExpression ofCell(u"<c r=\"%1\" s=\"(\\d+)\""_s.arg(cell));
    const int style = ofCell.match(sheetXml(xlsx)).captured(1).toInt();
    auto all = format.globalMatch(formats.match(partOf(xlsx, u"xl/styles.xml"_s)).captured());
    for (int index = 0; all.hasNext(); ++index)
        if (const QString found = all.next().captured(); index == style)
            return found;
    return {};
}

bool isUnlocked(const QByteArray &xlsx, const QString &cell)
{
    return formatAt(xlsx, cell).contains("locked=\"0\""_L1);
}

std::vector<QStringList> typedTexts(const Workbook &book)
{
    std::vector<QStringList> rows;
    for (const auto &row : book.sheets.at(0).rows) {
        QStringList texts;
        for (const SheetCell &cell : row)
            texts.append(cell.text);
        while (texts.size() <= qsizetype(SurveyColumns::versionColumn))
            texts.append(QString());
        rows.push_back(texts);
    }
    return rows;
}
}

class TestUnitSheet : public QObject
{
    Q_OBJECT
private slots:
    void givesEachUnitItsOwnItems()
    {
        QStringList found;
        for (const UnitSheet &sheet : SurveyFixture::sheets(portfolio())) {
            QStringList keys;
            for (const UnitSheetRow &row : sheet.rows) {
                keys.append(row.cells.first());
                QCOMPARE(row.version, u"v-"_s + row.cells.first());
            }
            found.append(sheet.unit + u": "_s + keys.join(u' '));
        }
        QCOMPARE(
            found,
            (QStringList{u"SF: M-01 M-02 BA-01 B-2"_s, u"SBMS: M-03"_s, u"BUEAMT: BA-01"_s, u": M-04"_s}));
    }
    void whatNoUnitLeadsStandsOnTheSecretariatsSheet()
    {
        Portfolio some = portfolio();
        SurveyFixture::item(some, "BA-01").units = {{u"SBMS"_s, UnitRole::Participating}};
        const UnitSheet sheet = sheetOf(some, {});
        QCOMPARE(sheet.rows.back().cells.first(), u"BA-01"_s);
        QCOMPARE(UnitSheets::grid(sheet)[0].first(),
                 u"Sachstandsabfrage: Einträge ohne federführende Stelle"_s);
    }
    void leavesOutUnknownKeys()
    {
        QVERIFY(UnitSheets::of(portfolio(), {u"M-99"_s}, {}, &SurveyFixture::versionOf).empty());
    }
    void namesFilesInAscii_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("name");
        QTest::newRow("house") << u"SF"_s << u"sf"_s;
        QTest::newRow("umlauts") << u"Bürger/ÄÖß 2"_s << u"buerger-aeoess-2"_s;
        QTest::newRow("path") << u"../../etc"_s << u"etc"_s;
        QTest::newRow("nothing left") << u"…"_s << u"sekretariat"_s;
        QTest::newRow("secretariat") << QString() << u"sekretariat"_s;
    }
    void namesFilesInAscii()
    {
        QFETCH(QString, unit);
        QFETCH(QString, name);
        UnitSheet sheet;
        sheet.unit = unit;
        sheet.asOf = QDate(2026, 3, 1);
        QCOMPARE(UnitSheets::fileName(sheet, "xlsx"_L1),
                 u"2026-03-01_lenku-vd_sachstandsabfrage_"_s + name + u".xlsx"_s);
    }
    void showsWhatIsRecorded()
    {
        const auto grid = UnitSheets::grid(sheetOf(portfolio(), u"SF"_s));
        QCOMPARE(grid[0].first(), u"Sachstandsabfrage: Der Senator für Finanzen"_s);
        QCOMPARE(grid[1].first(), u"Rückmeldung bitte bis zum 31.03.2026. Stand der Angaben: 01.03.2026."_s);
        QCOMPARE(grid[5],
                 (QStringList{u"Nr."_s, u"Katalog-Nr."_s, u"Titel"_s, u"Ressort"_s, u"Schwerpunkt"_s,
                              u"Bearbeitungsstand"_s, u"Termin"_s, u"Prognose"_s, u"Erledigt am"_s,
                              u"Sachstand"_s, u"Nachweis"_s, u"Version (bitte nicht ändern)"_s}));
        QCOMPARE(grid[6],
                 (QStringList{u"M-01"_s,
                              u"1.10"_s,
                              u"Erste Maßnahme"_s,
                              u"SF"_s,
                              u"ja"_s,
                              u"in Umsetzung"_s,
                              u"05.05.2026"_s,
                              {},
                              {},
                              {},
                              {},
                              u"v-M-01"_s}));
        QCOMPARE(grid[8].at(3), u"Bürgeramt Bremen; SF"_s);
    }
    void saysNothingOfADayThatIsNotNamed()
    {
        UnitSheet sheet = sheetOf(portfolio(), {});
        sheet.due = {};
        const auto grid = UnitSheets::grid(sheet);
        QCOMPARE(grid[0].first(), u"Sachstandsabfrage: Einträge ohne federführende Stelle"_s);
        QCOMPARE(grid[1].first(), u"Stand der Angaben: 01.03.2026."_s);
    }
    void readsBackWhatItWrote_data()
    {
        QTest::addColumn<QString>("unit");
        for (const QString &unit : {u"SF"_s, u"SBMS"_s, u"BUEAMT"_s, QString()})
            QTest::addRow("'%s'", qPrintable(unit)) << unit;
    }
    void readsBackWhatItWrote()
    {
        QFETCH(QString, unit);
        const UnitSheet sheet = sheetOf(portfolio(), unit);
        const auto xlsx = UnitSheetWriter::xlsx(sheet);
        QVERIFY_RESULT(xlsx);
        for (const QByteArray &bytes : {*xlsx, UnitSheets::csv(sheet)}) {
            const auto book = WorkbookFile::read(bytes, u"a"_s);
            QVERIFY_RESULT(book);
            QCOMPARE(typedTexts(*book), UnitSheets::grid(sheet));
        }
    }
    void writesFormulasAsText()
    {
        const auto xlsx = UnitSheetWriter::xlsx(sheetOf(portfolio(), u"SBMS"_s));
        QVERIFY_RESULT(xlsx);
        QVERIFY(!sheetXml(*xlsx).contains("<f>"_L1));
        QVERIFY(partOf(*xlsx, u"xl/sharedStrings.xml"_s).contains("<t>=1+1</t>"_L1));
        QVERIFY(UnitSheets::csv(sheetOf(portfolio(), u"SBMS"_s)).contains(";'=1+1;"));
    }
    void locksOnlyWhatIsNotToBeChanged_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("unlocked");
        const auto row = [](const char *name, const char *cell, bool unlocked) {
            QTest::newRow(name) << QString::fromLatin1(cell) << unlocked;
        };
        row("title line", "A1", false);
        row("tick for nothing to report", "D4", true);
        row("heading", "A6", false);
        row("number", "A7", false);
        row("version", "L7", false);
        row("recorded title", "C7", false);
        row("missing title", "C8", true);
        row("recorded unit", "D7", false);
        row("recorded priority", "E7", false);
        row("missing priority", "E8", true);
        row("catalogue's number", "B7", true);
        row("progress", "F7", true);
        row("planned", "G7", true);
        row("forecast", "H7", true);
        row("done on", "I7", true);
        row("Sachstand", "J7", true);
        row("evidence", "K7", true);
    }
    void locksOnlyWhatIsNotToBeChanged()
    {
        QFETCH(QString, cell);
        QFETCH(bool, unlocked);
        const auto xlsx = UnitSheetWriter::xlsx(sheetOf(portfolio(), u"SF"_s));
        QVERIFY_RESULT(xlsx);
        QCOMPARE(isUnlocked(*xlsx, cell), unlocked);
    }
    void locksTheUnitOnlyWhereItIsRecorded()
    {
        const auto xlsx = UnitSheetWriter::xlsx(sheetOf(portfolio(), {}));
        QVERIFY_RESULT(xlsx);
        QVERIFY(isUnlocked(*xlsx, u"D7"_s));
    }
    /// A program that makes a day of "Mai 2026" leaves no trace of what was typed.
    void keepsDatesAsTyped_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell : {"G7", "G8", "H7", "H8", "I7", "I8", "I10"}) // filled and empty ones
            QTest::newRow(cell) << QString::fromLatin1(cell);
    }
    void keepsDatesAsTyped()
    {
        QFETCH(QString, cell);
        const auto xlsx = UnitSheetWriter::xlsx(sheetOf(portfolio(), u"SF"_s));
        QVERIFY_RESULT(xlsx);
        QVERIFY2(formatAt(*xlsx, cell).contains("numFmtId=\"49\""_L1), qPrintable(formatAt(*xlsx, cell)));
        QVERIFY(isUnlocked(*xlsx, cell));
    }
    void helpsToFillIn()
    {
        const auto xlsx = UnitSheetWriter::xlsx(sheetOf(portfolio(), u"SF"_s));
        QVERIFY_RESULT(xlsx);
        const QString xml = sheetXml(*xlsx);
        for (const char *part :
             {"<sheetProtection sheet=\"1\"", "formatColumns=\"0\"", "state=\"frozen\"", "topLeftCell=\"B7\"",
              "orientation=\"landscape\"", "paperSize=\"9\"", "fitToHeight=\"0\"",
              "<pageSetUpPr fitToPage=\"1\"", "hidden=\"1\"", "sqref=\"F7:F10\"",
              "\"nicht begonnen,in Vorbereitung,in Umsetzung,erledigt,ruht,abgebrochen\"", "\"ja,nein\"",
              "sqref=\"G7:G10\"", "sqref=\"H7:H10\"", "sqref=\"I7:I10\"", "type=\"custom\"",
              "ISNUMBER(SEARCH(\"20\",G7))", "errorStyle=\"information\""})
            QVERIFY2(xml.contains(QLatin1StringView(part)), part);
        QVERIFY(!xml.contains("errorStyle=\"stop\""_L1) && !xml.contains("password"_L1));
        QVERIFY(partOf(*xlsx, u"xl/workbook.xml"_s).contains("Print_Titles"_L1));
    }
    void writesTheSameBytesForTheSameSheet()
    {
        const UnitSheet sheet = sheetOf(portfolio(), u"SF"_s);
        const auto first = UnitSheetWriter::xlsx(sheet);
        const auto second = UnitSheetWriter::xlsx(sheet);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        QCOMPARE(*first, *second);
    }
    void keepsOddCharacters()
    {
        UnitSheet sheet = sheetOf(portfolio(), u"SF"_s);
        sheet.rows[0].cells[2] = u"\u0001 _x0041_ \U0001F600 <&>\"' \u00AD\u200B"_s + QChar(0xFFFF) + u'Ä';
        const auto xlsx = UnitSheetWriter::xlsx(sheet);
        QVERIFY_RESULT(xlsx);
        const auto book = WorkbookFile::read(*xlsx, u"a"_s);
        QVERIFY_RESULT(book);
        QCOMPARE(book->sheets[0].at(6, 2).text, sheet.rows[0].cells[2].remove(QChar(0xFFFF)));
    }
    void refusesATextThatNoCellHolds()
    {
        UnitSheet sheet = sheetOf(portfolio(), u"SF"_s);
        sheet.rows[0].cells[2] = QString(40'000, u'a');
        QCOMPARE_ERROR(UnitSheetWriter::xlsx(sheet), Error::Code::SheetTooLarge);
    }
};

LENKUNGSSTAND_TEST(TestUnitSheet)
#include "tst_unitsheet.moc"
