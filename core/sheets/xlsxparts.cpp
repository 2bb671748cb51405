// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xlsxparts.h"

#include "core/sheets/guardedxml.h"
#include "core/sheets/sheetlimits.h"

using namespace Qt::Literals::StringLiterals;

namespace Xlsx {

namespace {
struct Relation
{
    QString type; // the last word of the type's address
    QString part;
};
using Relations = QHash<QString, Relation>;

Error damaged(const QString &file, const QString &part, const QString &text)
{
    return {Error::Code::SheetDamaged, part + u": "_s + text, file};
}

// "../media/a" beside "xl/worksheets/sheet1.xml" is "xl/media/a"; empty where it leaves the archive.
QString resolved(const QString &base, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.sliced(1);
    QStringList parts = base.split(u'/');
    parts.removeLast();
    const QStringList steps = target.split(u'/');
    for (const QString &step : steps) {
        if (step == "."_L1)
            continue;
        if (step != ".."_L1) {
            parts.append(step);
            continue;
        }
        if (parts.isEmpty())
            return {};
        parts.removeLast();
    }
    return parts.join(u'/');
}

QString relationsOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.first(slash) + u"_rels/"_s + part.sliced(slash) + u".rels"_s;
}

Result<Relations> readRelations(ZipArchive &archive, const QString &part, const QString &file)
{
    const auto bytes = archive.read(relationsOf(part));
    if (!bytes)
        return bytes.error();
    Relations relations;
    GuardedXml xml(*bytes);
    while (xml.nextElement()) {
        if (xml.name() != "Relationship"_L1 || xml.attribute("TargetMode"_L1) == "External"_L1)
            continue;
        const QString type = xml.attribute("Type"_L1);
        relations.insert(
            xml.attribute("Id"_L1),
            {type.sliced(type.lastIndexOf(u'/') + 1), resolved(part, xml.attribute("Target"_L1))});
    }
    if (xml.failed())
        return damaged(file, relationsOf(part), xml.failure());
    return relations;
}

QString firstOfType(const Relations &relations, QLatin1StringView type)
{
    for (const Relation &relation : relations)
        if (relation.type == type)
            return relation.part;
    return {};
}

Result<> readWorkbookPart(const QByteArray &bytes, const Relations &relations, const QString &file,
                          Package &package)
{
    GuardedXml xml(bytes);
    while (xml.nextElement()) {
        if (xml.name() == "workbookPr"_L1) {
            const QString truth = xml.attribute("date1904"_L1);
            if (truth == "1"_L1 || truth == "true"_L1)
                package.epoch = XlsxDates::Epoch::Year1904;
        } else if (xml.name() == "sheet"_L1) {
            // "r:id" and "sheetId" differ in their local names.
            const Relation relation = relations.value(xml.attribute("id"_L1));
            if (relation.type == "worksheet"_L1)
                package.sheets.push_back({xml.attribute("name"_L1), relation.part});
            if (package.sheets.size() > SheetLimits::sheets)
                return Error{Error::Code::SheetTooLarge, u"too many sheets"_s, file};
        }
    }
    if (xml.failed())
        return damaged(file, u"workbook"_s, xml.failure());
    return ok();
}

Result<> readSharedStrings(const QByteArray &bytes, const QString &file, Package &package)
{
    GuardedXml xml(bytes);
    while (xml.nextElement()) {
        if (xml.name() == "si"_L1) {
            if (package.sharedStrings.size() >= SheetLimits::sharedStrings)
                return Error{Error::Code::SheetTooLarge, u"too many shared texts"_s, file};
            package.sharedStrings.emplace_back();
        } else if (xml.name() == "rPh"_L1) {
            xml.skip(); // how to pronounce it, not what it says
        } else if (xml.name() == "t"_L1 && !package.sharedStrings.empty()) {
            package.sharedStrings.back() += meantText(xml.text());
            if (package.sharedStrings.back().size() > SheetLimits::cellText)
                return Error{Error::Code::SheetTooLarge, u"a shared text that is too long"_s, file};
        }
    }
    if (xml.failed())
        return damaged(file, u"shared texts"_s, xml.failure());
    return ok();
}

Result<> readStyles(const QByteArray &bytes, const QString &file, Package &package)
{
    QHash<int, QString> codes;
    bool inCells = false;
    GuardedXml xml(bytes);
    while (xml.nextElement()) {
        if (xml.name() == "numFmt"_L1) {
            codes.insert(xml.attribute("numFmtId"_L1).toInt(), xml.attribute("formatCode"_L1));
        } else if (xml.name() == "cellXfs"_L1 || xml.name() == "cellStyleXfs"_L1
                   || xml.name() == "cellStyles"_L1) {
            inCells = xml.name() == "cellXfs"_L1;
        } else if (xml.name() == "xf"_L1 && inCells) {
            if (package.styles.size() >= SheetLimits::styles)
                return Error{Error::Code::SheetTooLarge, u"too many styles"_s, file};
            const int format = xml.attribute("numFmtId"_L1).toInt();
            const bool isBuiltIn = !codes.contains(format);
            const bool isBuiltInPercent = format == 9 || format == 10; // "0%" and "0.00%"
            const QString code = codes.value(format);
            package.styles.push_back({isBuiltIn ? XlsxDates::ofBuiltIn(format) : XlsxDates::ofCode(code),
                                      isBuiltIn ? isBuiltInPercent : XlsxDates::isPercent(code)});
        }
    }
    if (xml.failed())
        return damaged(file, u"styles"_s, xml.failure());
    return ok();
}

using PartReader = Result<> (*)(const QByteArray &, const QString &, Package &);

Result<> readOptional(ZipArchive &archive, const QString &part, const QString &file, PartReader reader,
                      Package &package)
{
    if (part.isEmpty())
        return ok();
    const auto bytes = archive.read(part);
    if (!bytes)
        return bytes.error();
    return reader(*bytes, file, package);
}
}

QString meantText(const QString &stored)
{
    constexpr qsizetype escapeLength = 7;
    qsizetype at = stored.indexOf("_x"_L1);
    if (at < 0)
        return stored;
    QString text = stored;
    for (; at >= 0; at = text.indexOf("_x"_L1, at)) {
        bool isNumber = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isNumber, 16);
        if (isNumber && code != 0 && at + escapeLength <= text.size() && text[at + escapeLength - 1] == u'_')
            text.replace(at, escapeLength, QChar(code));
        ++at;
    }
    return text.replace("\r\n"_L1, "\n"_L1);
}

Result<Package> readPackage(ZipArchive &archive, const QString &file)
{
    const auto top = readRelations(archive, {}, file);
    if (!top)
        return top.error();
    const QString workbook = firstOfType(*top, "officeDocument"_L1);
    const auto bytes = archive.read(workbook);
    if (!bytes)
        return bytes.error();
    const auto relations = readRelations(archive, workbook, file);
    if (!relations)
        return relations.error();
    Package package;
    if (const auto read = readWorkbookPart(*bytes, *relations, file, package); !read)
        return read.error();
    if (const auto read = readOptional(archive, firstOfType(*relations, "sharedStrings"_L1), file,
                                       &readSharedStrings, package);
        !read)
        return read.error();
    if (const auto read =
            readOptional(archive, firstOfType(*relations, "styles"_L1), file, &readStyles, package);
        !read)
        return read.error();
    return package;
}

}
