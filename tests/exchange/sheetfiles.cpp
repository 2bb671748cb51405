// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/sheetfiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr auto mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr auto relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + relationSpace + '/' + type + "\" Target=\""
        + target + "\"/>";
}

QByteArray contentType(const QByteArray &part, const QByteArray &type)
{
    return "<Override PartName=\"/xl/" + part
        + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
}

QByteArray relations(const QByteArray &content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships "
           "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + content + "</Relationships>";
}
}

namespace SheetFiles {

QByteArray zipped(const Parts &parts)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.zip"_s);
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, nullptr);
    for (const auto &[name, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), zip_uint64_t(content.size()), 0);
        zip_file_add(archive, name.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Parts xlsxParts(const QByteArray &sheetData, const QByteArray &sharedStrings,
                const QByteArray &workbookProperties)
{
    const QByteArray space = QByteArray(" xmlns=\"") + mainSpace + '"';
    return {
        {"[Content_Types].xml",
         QByteArray("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    "<Default Extension=\"rels\" "
                    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
             + contentType("workbook.xml", "sheet.main") + contentType("worksheets/sheet1.xml", "worksheet")
             + contentType("styles.xml", "styles") + contentType("sharedStrings.xml", "sharedStrings")
             + "</Types>"},
        {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml",
         "<workbook" + space + " xmlns:r=\"" + relationSpace + "\">" + workbookProperties
             + "<sheets><sheet name=\"Blatt\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                   + relation("rId2", "styles", "styles.xml")
                   + relation("rId3", "sharedStrings", "/xl/sharedStrings.xml"))},
        {"xl/styles.xml",
         "<styleSheet" + space
             + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-407]mmmm\\ yyyy;@\"/></numFmts>"
               "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
               "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>"},
        {"xl/sharedStrings.xml", "<sst" + space + ">" + sharedStrings + "</sst>"},
        {"xl/worksheets/sheet1.xml",
         "<worksheet" + space + "><sheetData>" + sheetData + "</sheetData></worksheet>"},
    };
}

QByteArray xlsx(const QByteArray &sheetData, const QByteArray &sharedStrings,
                const QByteArray &workbookProperties)
{
    return zipped(xlsxParts(sheetData, sharedStrings, workbookProperties));
}

Parts odsParts(const QByteArray &tables, const QByteArray &automaticStyles)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"META-INF/manifest.xml", "<manifest/>"},
            {"content.xml",
             "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
             "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
             "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
             "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
             "xmlns:number=\"urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0\" "
             "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
             "<office:automatic-styles>"
                 + automaticStyles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                 + "</office:spreadsheet></office:body></office:document-content>"}};
}

QByteArray ods(const QByteArray &tables, const QByteArray &automaticStyles)
{
    return zipped(odsParts(tables, automaticStyles));
}

}
