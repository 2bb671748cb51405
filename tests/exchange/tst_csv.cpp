// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvguard.h"
#include "core/exchange/csvwriter.h"
#include "core/sheets/workbookfile.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace {
std::vector<QStringList> textsOf(const Workbook &book)
{
    std::vector<QStringList> rows;
    for (const auto &row : book.sheets.at(0).rows) {
        QStringList texts;
        for (const SheetCell &cell : row)
            texts.append(cell.text);
        rows.push_back(texts);
    }
    return rows;
}
}

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void readsEachVariant_data()
    {
        using Rows = std::vector<QStringList>;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("expected");
        const Rows plain = {{u"Nr."_s, u"Für"_s}, {u"M-03"_s, u"ä; b"_s}};
        const QString utf16 = u"\uFEFFNr.;Für\r\nM-03;\"ä; b\"\r\n"_s;
        const auto row = [](const char *name, const QByteArray &bytes, const Rows &expected) {
            QTest::newRow(name) << bytes << expected;
        };
        row("semicolon", "Nr.;Für\nM-03;\"ä; b\"\n", plain);
        row("comma", "Nr.,Für\nM-03,ä; b\n", plain);
        row("tab", "Nr.\tFür\nM-03\tä; b\n", plain);
        row("with a mark", "\xEF\xBB\xBFNr.;Für\nM-03;\"ä; b\"\n", plain);
        row("Windows-1252", "Nr.;F\xFCr\nM-03;\"\xE4; b\"\n", plain);
        row("UTF-16", QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2), plain);
        row("CRLF", "Nr.;Für\r\nM-03;\"ä; b\"\r\n", plain);
        row("CR", "Nr.;Für\rM-03;\"ä; b\"\r", plain);
        row("no last line end", "Nr.;Für\nM-03;\"ä; b\"", plain);
        row("named separator", "sep=,\r\nNr.,Für\r\n", {{}, {u"Nr."_s, u"Für"_s}});
        row("euro and quotes of Windows", "a;\x80 \x84x\x93\n", {{u"a"_s, u"€ „x“"_s}});
        row("doubled quotes", "a;\"b \"\"c\"\"\"\n", {{u"a"_s, u"b \"c\""_s}});
        row("a quote inside", "a;b \"c\"\n", {{u"a"_s, u"b \"c\""_s}});
        row("text behind a quote", "a;\"b\"c\n", {{u"a"_s, u"bc"_s}});
        row("lines in a field", "a;\"b\r\nc\"\n", {{u"a"_s, u"b\nc"_s}});
        row("empty fields at the end", "a;;\n;b\n", {{u"a"_s}, {QString(), u"b"_s}});
        row("empty lines", "a;b\n\nc;d\n", {{u"a"_s, u"b"_s}, {}, {u"c"_s, u"d"_s}});
        row("one column", "a\nb\n", {{u"a"_s}, {u"b"_s}});
        row("commas in a list with semicolons", "a;b,c,d\ne;f,g\nh;i\n",
            {{u"a"_s, u"b,c,d"_s}, {u"e"_s, u"f,g"_s}, {u"h"_s, u"i"_s}});
        row("guarded", "'=1+1;''-x;'a\n", {{u"=1+1"_s, u"'-x"_s, u"'a"_s}});
    }
    void readsEachVariant()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(std::vector<QStringList>, expected);
        const auto book = WorkbookFile::read(bytes, u"a.xlsx"_s);
        QVERIFY_RESULT(book);
        QCOMPARE(textsOf(*book), expected);
    }
    void refusesWhatIsNoTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, Error::Code code) {
            QTest::newRow(name) << bytes << int(code);
        };
        row("nothing", "", Error::Code::NoSheet);
        row("blanks", " \r\n ", Error::Code::NoSheet);
        row("zero bytes", QByteArray("a;b\0c", 5), Error::Code::NoSheet);
        row("a byte that no encoding knows",
            "Nr.;T\xC3\x81"
            "ext\xFF\x81\n",
            Error::Code::SheetEncoding);
        row("a mark of UTF-8 and none", "\xEF\xBB\xBFNr.;\xFC\n", Error::Code::SheetEncoding);
        row("PDF", "%PDF-1.7\n", Error::Code::NoSheet);
        row("HTML", "<html><table>", Error::Code::NoSheet);
        row("old binary format", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), Error::Code::SheetLocked);
        row("open quote", "a;\"b\nc;d\n", Error::Code::SheetDamaged);
        row("half a UTF-16 character", QByteArray("\xFF\xFE\x41", 3), Error::Code::SheetEncoding);
    }
    void refusesWhatIsNoTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto book = WorkbookFile::read(bytes, u"a.csv"_s);
        QCOMPARE_ERROR(book, code);
        QCOMPARE(book.error().subject, u"a.csv"_s);
    }
    void writesForGermanSpreadsheets()
    {
        const QByteArray written = Csv::write({{u"Nr."_s, u"a;b"_s}, {u"=1"_s, u"ä"_s}});
        QCOMPARE(written, QByteArray("\xEF\xBB\xBFNr.;\"a;b\"\r\n'=1;\xC3\xA4\r\n"));
    }
    void readsWhatItWrote()
    {
        const QString alphabet = u"a;,\"'=+-@\t\n ä€x1"_s;
        QRandomGenerator random(20260301);
        for (int round = 0; round < 500; ++round) {
            std::vector<QStringList> rows;
            for (int row = 0; row < 4; ++row) {
                QStringList cells = {u"M"_s};
                for (int column = 0; column < 4; ++column) {
                    QString text;
                    for (int length = random.bounded(8); length > 0; --length)
                        text += alphabet[random.bounded(alphabet.size())];
                    cells.append(text);
                }
                cells.append(u"Ende"_s);
                rows.push_back(cells);
            }
            const auto book = WorkbookFile::read(Csv::write(rows), u"a.csv"_s);
            QVERIFY_RESULT(book);
            QCOMPARE(textsOf(*book), rows);
        }
    }
    void guardIsTakenOffAsItWasPutOn()
    {
        for (const QString &text : {u"=1"_s, u"'=1"_s, u"''=1"_s, u"-"_s, u"'"_s, u"'a"_s, QString(),
                                    u"a=b"_s, u"@x"_s, u"+49"_s, u"\t="_s}) {
            const QString guarded = CsvGuard::guarded(text);
            QVERIFY(guarded.isEmpty() || !QStringView(u"=+-@\t").contains(guarded[0]));
            QCOMPARE(CsvGuard::unguarded(guarded), text);
        }
    }
};

LENKUNGSSTAND_TEST(TestCsv)
#include "tst_csv.moc"
