// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/sheetlimits.h"
#include "core/sheets/workbookfile.h"
#include "tests/exchange/sheetfiles.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray goodXlsx()
{
    return SheetFiles::xlsx(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46147</v></c>"
        "</row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>zwei</t></is></c>"
        "<c r=\"B2\"><f>1+1</f><v>2</v></c></row>",
        "<si><t>Grüße</t></si>");
}

QByteArray goodOds()
{
    return SheetFiles::ods("<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"2\">"
                           "<table:table-cell office:value-type=\"string\"><text:p>Grüße</text:p>"
                           "</table:table-cell><table:table-cell office:value-type=\"date\" "
                           "office:date-value=\"2026-05-05\"/></table:table-row></table:table>");
}

// The stored and the packed parts of an archive with one part exchanged.
QByteArray withPart(SheetFiles::Parts parts, const QByteArray &name, const QByteArray &content)
{
    for (auto &part : parts)
        if (part.first == name)
            part.second = content;
    return SheetFiles::zipped(parts);
}

QByteArray withSheet(const QByteArray &xml)
{
    return withPart(SheetFiles::xlsxParts({}), "xl/worksheets/sheet1.xml", xml);
}

QByteArray withContent(const QByteArray &xml)
{
    return withPart(SheetFiles::odsParts({}), "content.xml", xml);
}

QByteArray inTable(const QByteArray &rows)
{
    return "<table:table table:name=\"A\">" + rows + "</table:table>";
}

QByteArray withExtraPart(const QByteArray &name)
{
    auto parts = SheetFiles::xlsxParts({});
    parts.emplace_back(name, "x");
    return SheetFiles::zipped(parts);
}

// Two parts of one name: no writer makes them, so one is renamed in the bytes.
QByteArray withPartTwice()
{
    auto parts = SheetFiles::odsParts({});
    parts.emplace_back("kontent.xml", "x");
    return SheetFiles::zipped(parts).replace("kontent.xml", "content.xml");
}

QByteArray manyParts()
{
    auto parts = SheetFiles::xlsxParts({});
    for (int part = 0; part <= SheetLimits::archiveEntries; ++part)
        parts.emplace_back("p" + QByteArray::number(part), "");
    return SheetFiles::zipped(parts);
}

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + QByteArray("</a>").repeated(depth);
}
}

/// Whatever comes in, the answer is a table or a reason, and soon.
class TestHostileSheets : public QObject
{
    Q_OBJECT
private slots:
    void theGoodFilesAreGood()
    {
        QVERIFY_RESULT(WorkbookFile::read(goodXlsx(), u"a"_s));
        QVERIFY_RESULT(WorkbookFile::read(goodOds(), u"a"_s));
    }
    void refusesWithAReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &bytes, Error::Code code) {
            QTest::newRow(name) << bytes << int(code);
        };
        const auto damaged = Error::Code::SheetDamaged;
        const auto large = Error::Code::SheetTooLarge;
        const QByteArray lot(40 * 1024 * 1024, ' ');
        const QByteArray text = "<table:table-cell office:value-type=\"string\"><text:p>a</text:p>";
        row("zip bomb", withSheet("<worksheet>" + lot + "</worksheet>"), large);
        row("zip bomb as ODS", withContent("<a>" + lot + "</a>"), large);
        row("a part that swells", withSheet("<worksheet>" + lot.first(2'000'000) + "</worksheet>"), large);
        row("too many parts", manyParts(), large);
        row("too many bytes", QByteArray(SheetLimits::fileBytes + 1, 'a'), large);
        row("path upwards", withExtraPart("../../etc/passwd"), damaged);
        row("path inside", withExtraPart("xl/../../x"), damaged);
        row("absolute path", withExtraPart("/etc/passwd"), damaged);
        row("path of Windows", withExtraPart("..\\x"), damaged);
        row("drive", withExtraPart("c:x"), damaged);
        row("a part twice", withPartTwice(), damaged);
        row("an archive of something else", SheetFiles::zipped({{"a.txt", "a"}}), Error::Code::NoSheet);
        row("encrypted ODS",
            withPart(SheetFiles::odsParts({}), "META-INF/manifest.xml",
                     "<manifest:encryption-data manifest:checksum=\"x\"/>"),
            Error::Code::SheetLocked);
        row("no XML", withSheet("hello"), damaged);
        row("empty part", withSheet(""), damaged);
        row("entity expansion",
            withSheet("<!DOCTYPE a [<!ENTITY b \"xxxxxxxxxx\"><!ENTITY c \"&b;&b;&b;&b;\">]><worksheet>"
                      "<sheetData><row><c t=\"inlineStr\"><is><t>&c;</t></is></c></row></sheetData>"
                      "</worksheet>"),
            damaged);
        row("entity from outside",
            withContent("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"), damaged);
        row("unknown entity", withSheet("<worksheet>&b;</worksheet>"), damaged);
        row("another encoding", withSheet("<?xml version=\"1.0\" encoding=\"UTF-7\"?><worksheet/>"), damaged);
        row("UTF-16", withSheet(QByteArray("<\0a\0/\0>\0", 8)), damaged);
        row("deep nesting", withSheet(nested(100'000)), damaged);
        row("an endless tag", withSheet("<worksheet " + QByteArray("a ").repeated(500'000) + "/>"), damaged);
        row("many attributes hidden behind a quote",
            withSheet("<worksheet a=\">\" " + QByteArray("b=\"\" ").repeated(100'000) + "/>"), damaged);
        row("a row far out", SheetFiles::xlsx("<row r=\"1048576\"><c><v>1</v></c></row>"), large);
        row("a row out of all bounds",
            SheetFiles::xlsx("<row r=\"18446744073709551615\"><c><v>1</v></c></row>"), large);
        row("a column far out", SheetFiles::xlsx("<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"), large);
        row("a column out of all bounds",
            SheetFiles::xlsx("<row r=\"1\"><c r=\"ZZZZZZZZZZZZZZZZZZ1\"><v>1</v></c></row>"), large);
        row("repeated columns",
            SheetFiles::ods(inTable("<table:table-row>"
                                    + QByteArray(text).insert(18, "table:number-columns-repeated=\"16384\" ")
                                    + "</table:table-cell></table:table-row>")),
            large);
        row("repeated rows",
            SheetFiles::ods(inTable("<table:table-row table:number-rows-repeated=\"1048576\">" + text
                                    + "</table:table-cell></table:table-row>")),
            large);
        row("repeated beyond numbers",
            SheetFiles::ods(inTable("<table:table-row table:number-rows-repeated=\"99999999999999999999\">"
                                    + text + "</table:table-cell></table:table-row>"
                                    + "<table:table-row table:number-rows-repeated=\"18446744073709551615\"/>"
                                      "<table:table-row>"
                                    + QByteArray("<table:table-cell "
                                                 "table:number-columns-repeated=\"18446744073709551615\"/>")
                                          .repeated(3)
                                    + text + "</table:table-cell></table:table-row>")),
            large);
        row("a text longer than a cell",
            SheetFiles::xlsx("<row><c t=\"inlineStr\"><is><t>" + QByteArray(40'000, 'a')
                             + "</t></is></c></row>"),
            large);
        row("a shared text longer than a cell",
            SheetFiles::xlsx({}, "<si><t>" + QByteArray(40'000, 'a') + "</t></si>"), large);
        row("a paragraph longer than a cell",
            SheetFiles::ods(inTable("<table:table-row><table:table-cell><text:p>"
                                    + QByteArray("<text:s text:c=\"9999\"/>").repeated(5000)
                                    + "</text:p></table:table-cell></table:table-row>")),
            large);
        row("too many sheets", SheetFiles::ods(inTable({}).repeated(100)), large);
        row("a CSV of too many columns", QByteArray(1000, ';') + "a", large);
        row("a CSV of too many rows", QByteArray("a\n").repeated(30'000), large);
    }
    void refusesWithAReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto book = WorkbookFile::read(bytes, u"a.xlsx"_s);
        QCOMPARE_ERROR(book, code);
        QCOMPARE(book.error().subject, u"a.xlsx"_s);
    }
    void manyColumnsFarOutTakeNoMoreRoomThanAllowed()
    {
        QByteArray rows;
        for (int row = 1; row < 2000; ++row)
            rows += "<row><c r=\"SR" + QByteArray::number(row) + "\"><v>" + QByteArray::number(row * 7919)
                + "</v></c></row>";
        QCOMPARE_ERROR(WorkbookFile::read(SheetFiles::xlsx(rows), u"a"_s), Error::Code::SheetTooLarge);
    }
    void followsNoLinkOutOfTheFile()
    {
        auto parts = SheetFiles::xlsxParts({});
        for (auto &[name, content] : parts)
            if (name == "xl/_rels/workbook.xml.rels")
                content.replace("worksheets/sheet1.xml", "../../../../etc/passwd");
        QCOMPARE_ERROR(WorkbookFile::read(SheetFiles::zipped(parts), u"a"_s), Error::Code::SheetDamaged);
        for (auto &[name, content] : parts)
            if (name == "xl/_rels/workbook.xml.rels")
                content.replace("<Relationship Id=\"rId1\"",
                                "<Relationship TargetMode=\"External\" Id=\"rId1\"");
        const auto book = WorkbookFile::read(SheetFiles::zipped(parts), u"a"_s);
        QVERIFY_RESULT(book);
        QVERIFY(book->sheets.empty());
    }
    void survivesBeingCutOff_data() { addGoodFiles(); }
    void survivesBeingCutOff()
    {
        QFETCH(QByteArray, bytes);
        int refused = 0;
        int cuts = 0;
        for (qsizetype length = 0; length < bytes.size(); length += 97, ++cuts) {
            const auto book = WorkbookFile::read(bytes.first(length), u"a"_s);
            refused += !book && !book.error().text.isEmpty() ? 1 : 0;
        }
        QCOMPARE(refused, cuts);
    }
    void survivesChangedBytes_data() { addGoodFiles(); }
    void survivesChangedBytes()
    {
        QFETCH(QByteArray, bytes);
        QRandomGenerator random(77);
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            QByteArray changed = bytes;
            for (int change = 0; change <= round % 4; ++change)
                changed[random.bounded(changed.size())] = char(random.bounded(256));
            const auto book = WorkbookFile::read(changed, u"a"_s);
            refused += book ? 0 : 1;
            QVERIFY(book || (!book.error().text.isEmpty() && book.error().subject == "a"_L1));
        }
        QVERIFY(refused > 30); // the checksums notice most of it
    }
    void survivesChangedXml_data()
    {
        QTest::addColumn<bool>("isXlsx");
        QTest::newRow("XLSX") << true;
        QTest::newRow("ODS") << false;
    }
    void survivesChangedXml()
    {
        // Behind a right checksum, so that the XML itself is what is wrong.
        QFETCH(bool, isXlsx);
        auto parts = isXlsx
            ? SheetFiles::xlsxParts("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                                    "<c r=\"B1\" s=\"1\"><v>46147</v></c></row>",
                                    "<si><t>a</t></si>")
            : SheetFiles::odsParts(inTable("<table:table-row "
                                           "table:number-rows-repeated=\"12\"><table:table-cell "
                                           "office:value-type=\"string\"><text:p>a</text:p>"
                                           "</table:table-cell></table:table-row>"));
        QRandomGenerator random(78);
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            auto changed = parts;
            QByteArray &part = changed[std::size_t(random.bounded(int(changed.size())))].second;
            for (int change = 0; change <= round % 3; ++change)
                part[random.bounded(part.size())] = char(random.bounded(128));
            const auto book = WorkbookFile::read(SheetFiles::zipped(changed), u"a"_s);
            refused += book ? 0 : 1;
        }
        QVERIFY(refused > 30);
    }
    void saysWhatIsWrongWithAPath()
    {
        QTemporaryDir folder;
        QCOMPARE_ERROR(WorkbookFile::readFile(folder.filePath(u"a.xlsx"_s)), Error::Code::NotFound);
        QCOMPARE_ERROR(WorkbookFile::readFile(folder.path()), Error::Code::IsFolder);
        QFile file(folder.filePath(u"b.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a;b\n");
        file.close();
        QVERIFY_RESULT(WorkbookFile::readFile(file.fileName()));
        QCOMPARE_ERROR(WorkbookFile::readFile(u"/dev/zero"_s), Error::Code::NoRegularFile);
        const QString pipe = folder.filePath(u"pipe.csv"_s); // nobody ever writes into it
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE_ERROR(WorkbookFile::readFile(pipe), Error::Code::NoRegularFile);
    }

private:
    static void addGoodFiles()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("XLSX") << goodXlsx();
        QTest::newRow("ODS") << goodOds();
    }
};

LENKUNGSSTAND_TEST(TestHostileSheets)
#include "tst_hostilesheets.moc"
