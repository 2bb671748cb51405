// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "core/exchange/headings.h"
#include "core/exchange/surveyanswers.h"
#include "core/sheets/unitsheetwriter.h"
#include "core/sheets/workbookfile.h"
#include "tests/exchange/surveyfixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Workbook answersBook(const std::vector<QStringList> &rows)
{
    const auto book = WorkbookFile::read(Csv::write(rows), u"a.csv"_s);
    return book ? *book : Workbook();
}

const ImportCell *cellOf(const ImportRow &row, ImportField field)
{
    const auto found = std::ranges::find(row.cells, field, &ImportCell::field);
    return found == row.cells.end() ? nullptr : &*found;
}
}

class TestSurveyAnswers : public QObject
{
    Q_OBJECT
private slots:
    void namesWhatItDoesNotRead()
    {
        Workbook book = answersBook({{u"Nr."_s, u"Termin"_s, u"Stand neu"_s, u"Termin"_s, {}, u"Leer"_s},
                                     {u"M-01"_s, u"Mai 2027"_s, u"läuft"_s, u"2028"_s, u"Notiz"_s, {}}});
        const auto answers = readSurveyAnswers(book, u"a.csv"_s);
        QVERIFY_RESULT(answers);
        using Column = ImportLeftOut::Column;
        QVERIFY((answers->leftOut.columns
                 == std::vector{Column{3, u"Stand neu"_s}, Column{4, u"Termin"_s}, Column{5, {}}}));
        QVERIFY(answers->leftOut.sheets.isEmpty());
        book.sheets.push_back({u"Tabelle2"_s, {{Cells::text(u"M-02"_s)}}});
        book.sheets.push_back({u"Leer"_s, {}});
        QCOMPARE(readSurveyAnswers(book, u"a.csv"_s)->leftOut.sheets, QStringList{u"Tabelle2"_s});
    }
    void readsWhatWasSent_data()
    {
        QTest::addColumn<bool>("isXlsx");
        QTest::newRow("XLSX") << true;
        QTest::newRow("CSV") << false;
    }
    void readsWhatWasSent()
    {
        QFETCH(bool, isXlsx);
        const UnitSheet sheet = SurveyFixture::sheetOf(SurveyFixture::portfolio(), u"SF"_s);
        const auto xlsx = UnitSheetWriter::xlsx(sheet);
        QVERIFY_RESULT(xlsx);
        const auto book = WorkbookFile::read(isXlsx ? *xlsx : UnitSheets::csv(sheet), u"sf"_s);
        QVERIFY_RESULT(book);
        const auto answers = readSurveyAnswers(*book, u"sf"_s);
        QVERIFY_RESULT(answers);
        QCOMPARE(answers->file, u"sf"_s);
        QCOMPARE(answers->survey, u"2026-03"_s);
        QCOMPARE(answers->unit, u"SF"_s);
        QVERIFY(!answers->nothingToReport);
        QCOMPARE(answers->rows.size(), 4u);
        QVERIFY(answers->leftOut.columns.empty() && answers->leftOut.sheets.isEmpty());
        const ImportRow &first = answers->rows.front();
        QCOMPARE(first.row, 7);
        QCOMPARE(first.version, u"v-M-01"_s);
        QCOMPARE(first.key.typed, u"M-01"_s);
        QCOMPARE(first.cells.size(), 10u);
        QCOMPARE(cellOf(first, ImportField::Planned)->typed, u"05.05.2026"_s);
        QCOMPARE(cellOf(first, ImportField::Planned)->heading, u"Termin"_s);
        QCOMPARE(cellOf(first, ImportField::Planned)->column, 7);
        QCOMPARE(cellOf(answers->rows[2], ImportField::Title)->typed, u"-10 Prozent; \"schnell\""_s);
    }
    void findsTheHeadingsWhereverTheyStand()
    {
        Workbook book =
            answersBook({{u"Liebe Kollegin"_s},
                         {},
                         {{}, u"nr"_s, u"FRIST (TT.MM.JJJJ)"_s, u"Sach-\nstand:"_s, u"Sonstiges"_s},
                         {{}, u"3"_s, u"Q4/2025"_s, u"läuft"_s, u"x"_s},
                         {{}, {}, {}, {}, u"nur hier"_s}});
        book.sheets.insert(book.sheets.begin(), Sheet{u"Hinweise"_s, {{Cells::text(u"Nr."_s)}}});
        const auto answers = readSurveyAnswers(book, u"a"_s);
        QVERIFY_RESULT(answers);
        QCOMPARE(answers->rows.size(), 1u);
        QCOMPARE(answers->rows[0].row, 4);
        QCOMPARE(answers->rows[0].key.typed, u"3"_s);
        QCOMPARE(answers->rows[0].version, QString());
        QCOMPARE(cellOf(answers->rows[0], ImportField::Planned)->typed, u"Q4/2025"_s);
        QCOMPARE(cellOf(answers->rows[0], ImportField::StatusNote)->typed, u"läuft"_s);
        QVERIFY(answers->unit.isEmpty() && answers->survey.isEmpty());
    }
    void foldsHeadings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("folded");
        QTest::newRow("points and blanks") << u" Lfd. Nr. "_s << u"lfdnr"_s;
        QTest::newRow("hyphen") << u"Katalog-Nr."_s << u"katalognr"_s;
        QTest::newRow("umlauts") << u"Maßnahme / Zuständigkeit"_s << u"massnahmezustaendigkeit"_s;
        QTest::newRow("brackets") << u"Termin (TT.MM.JJJJ) [neu]"_s << u"termin"_s;
        QTest::newRow("line end") << u"Erledigt\nam"_s << u"erledigtam"_s;
    }
    void foldsHeadings()
    {
        QFETCH(QString, heading);
        QFETCH(QString, folded);
        QCOMPARE(Headings::folded(heading), folded);
    }
    void refusesATableWithoutHeadings_data()
    {
        using Rows = std::vector<QStringList>;
        QTest::addColumn<Rows>("rows");
        QTest::newRow("none") << Rows{{u"a"_s, u"b"_s}};
        QTest::newRow("only a number") << Rows{{u"Nr."_s, u"b"_s}};
        QTest::newRow("no number") << Rows{{u"Termin"_s, u"Sachstand"_s}};
    }
    void refusesATableWithoutHeadings()
    {
        QFETCH(std::vector<QStringList>, rows);
        const auto answers = readSurveyAnswers(answersBook(rows), u"a"_s);
        QCOMPARE_ERROR(answers, Error::Code::NoHeadings);
        QCOMPARE(answers.error().subject, u"a"_s);
    }
    void seesWhetherThereIsNothingToReport_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<bool>("nothing");
        const QString label = u"Fehlanzeige – es gibt nichts zu melden (bitte ankreuzen):"_s;
        QTest::newRow("as sent") << QStringList{label} << false;
        QTest::newRow("ticked") << QStringList{label, {}, {}, u"X"_s} << true;
        QTest::newRow("yes") << QStringList{label, u"ja"_s} << true;
        QTest::newRow("no") << QStringList{label, u"nein"_s} << false;
        QTest::newRow("a stroke") << QStringList{label, u"-"_s} << false;
        QTest::newRow("a sentence") << QStringList{label, {}, {}, u"keine Änderungen"_s} << true;
        QTest::newRow("a cross in brackets") << QStringList{label, u"[X]"_s} << true;
        QTest::newRow("a promise") << QStringList{label, {}, u"kommt noch"_s} << false;
        QTest::newRow("a no with more") << QStringList{label, u"Nein, siehe unten"_s} << false;
        QTest::newRow("the bare word") << QStringList{u"FEHLANZEIGE"_s} << true;
        QTest::newRow("something else") << QStringList{u"Bemerkung"_s, u"X"_s} << false;
    }
    void seesWhetherThereIsNothingToReport()
    {
        QFETCH(QStringList, line);
        QFETCH(bool, nothing);
        for (const bool above : {true, false}) {
            std::vector<QStringList> rows = {{u"Nr."_s, u"Termin"_s}, {u"M-01"_s, u"2026"_s}};
            rows.insert(above ? rows.begin() : rows.end(), line);
            const auto answers = readSurveyAnswers(answersBook(rows), u"a"_s);
            QVERIFY_RESULT(answers);
            QCOMPARE(answers->nothingToReport, nothing);
            const bool isUnclear = line.contains(u"kommt noch"_s) || line.contains(u"Nein, siehe unten"_s);
            QCOMPARE(answers->nothingUnclear, isUnclear ? line.last() : QString());
            QCOMPARE(answers->rows.front().key.typed, u"M-01"_s);
        }
    }
    void takesTheMoreExactOfTwoHeadings()
    {
        const auto answers = readSurveyAnswers(
            answersBook({{u"Status"_s, u"Nr."_s, u"Bearbeitungsstand"_s}, {u"grün"_s, u"M-01"_s, u"ruht"_s}}),
            u"a"_s);
        QVERIFY_RESULT(answers);
        QCOMPARE(answers->rows[0].cells.size(), 1u);
        QCOMPARE(answers->rows[0].cells[0].typed, u"ruht"_s);
    }
};

LENKUNGSSTAND_TEST(TestSurveyAnswers)
#include "tst_surveyanswers.moc"
