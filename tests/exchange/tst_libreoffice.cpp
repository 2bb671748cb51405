// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/unitsheetwriter.h"
#include "core/sheets/workbookfile.h"
#include "tests/exchange/sheetfiles.h"
#include "tests/exchange/surveyfixture.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
std::vector<QStringList> typedTable(const Workbook &book)
{
    std::vector<QStringList> rows;
    for (const auto &row : book.sheets.at(0).rows) {
        QStringList texts;
        for (const SheetCell &cell : row)
            texts.append(cell.isError() ? u"(Fehler)"_s : Cells::asTyped(cell));
        while (!texts.isEmpty() && texts.last().isEmpty())
            texts.removeLast();
        rows.push_back(texts);
    }
    return rows;
}
}

/// The program that many units use: what it saves is read as what was sent.
class TestLibreOffice : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_program = QStandardPaths::findExecutable(u"soffice"_s);
        if (m_program.isEmpty())
            QSKIP("LibreOffice is not installed");
        QVERIFY(m_folder.isValid());
    }
    void savesTheSheetAsItWasSent_data() { addFormats(); }
    void savesTheSheetAsItWasSent()
    {
        QFETCH(QString, format);
        const UnitSheet sheet = SurveyFixture::sheetOf(SurveyFixture::portfolio(), u"SF"_s);
        const auto xlsx = UnitSheetWriter::xlsx(sheet);
        QVERIFY_RESULT(xlsx);
        const auto sent = WorkbookFile::read(*xlsx, u"sent"_s);
        const auto saved = WorkbookFile::read(savedAs(*xlsx, u"sheet.xlsx"_s, format), u"saved"_s);
        QVERIFY_RESULT(sent);
        QVERIFY_RESULT(saved);
        QCOMPARE(typedTable(*saved), typedTable(*sent));
    }
    void keepsDatesAsTyped_data() { addFormats(); }
    void keepsDatesAsTyped()
    {
        QFETCH(QString, format);
        UnitSheet sheet = SurveyFixture::sheetOf(SurveyFixture::portfolio(), u"SF"_s);
        sheet.rows[0].cells[6] = u"Mai 2026"_s;
        sheet.rows[1].cells[7] = u"05.05.2026"_s;
        sheet.rows[1].cells[8] = u"2026"_s;
        const auto xlsx = UnitSheetWriter::xlsx(sheet);
        QVERIFY_RESULT(xlsx);
        const auto saved = WorkbookFile::read(savedAs(*xlsx, u"typed.xlsx"_s, format), u"saved"_s);
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->sheets.at(0).at(6, 6), Cells::text(u"Mai 2026"_s));
        QCOMPARE(saved->sheets.at(0).at(7, 7), Cells::text(u"05.05.2026"_s));
        QCOMPARE(saved->sheets.at(0).at(7, 8), Cells::text(u"2026"_s));
    }
    void savesDatesAndResults_data() { addFormats(); }
    void savesDatesAndResults()
    {
        QFETCH(QString, format);
        const QByteArray xlsx = SheetFiles::xlsx(
            "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46147</v></c><c r=\"B1\" s=\"2\"><v>46143</v></c>"
            "<c r=\"C1\"><v>1.5</v></c><c r=\"D1\"><f>1+1</f></c>"
            "<c r=\"E1\"><f>1/0</f></c></row>");
        const auto saved = WorkbookFile::read(savedAs(xlsx, u"dates.xlsx"_s, format), u"saved"_s);
        QVERIFY_RESULT(saved);
        // The program computes what was never computed; what cannot be stays an error.
        QCOMPARE(typedTable(*saved).at(0),
                 (QStringList{u"05.05.2026"_s, u"Mai 2026"_s, u"1.5"_s, u"2"_s, u"(Fehler)"_s}));
    }
    void opensTheCsvAsATable()
    {
        const UnitSheet sheet = SurveyFixture::sheetOf(SurveyFixture::portfolio(), u"SBMS"_s);
        const auto saved =
            WorkbookFile::read(savedAs(UnitSheets::csv(sheet), u"sheet.csv"_s, u"ods"_s), u"saved"_s);
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->sheets.at(0).at(6, 0).text, u"M-03"_s);
        QCOMPARE(saved->sheets.at(0).at(6, 2).text, u"'=1+1"_s); // never a formula
    }

private:
    static void addFormats()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("XLSX") << u"xlsx"_s;
        QTest::newRow("ODS") << u"ods"_s;
    }

    // The bytes as the program saves them after opening; empty if it did not.
    QByteArray savedAs(const QByteArray &bytes, const QString &name, const QString &format)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        file.close();
        const QString out = m_folder.filePath(u"out"_s);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_folder.path());
        program.setProcessEnvironment(environment);
        QStringList arguments = {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                                 u"--headless"_s,
                                 u"--convert-to"_s,
                                 format,
                                 u"--outdir"_s,
                                 out};
        if (name.endsWith(".csv"_L1)) // semicolon, quotes, UTF-8
            arguments << u"--infilter=CSV:59,34,76"_s;
        program.start(m_program, arguments << file.fileName());
        program.waitForFinished(180'000);
        QFile saved(out + u'/' + name.section(u'.', 0, 0) + u'.' + format);
        return saved.open(QIODevice::ReadOnly) ? saved.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_program;
};

LENKUNGSSTAND_TEST(TestLibreOffice)
#include "tst_libreoffice.moc"
