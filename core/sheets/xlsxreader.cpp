// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/xlsxreader.h"

#include "core/sheets/guardedxml.h"
#include "core/sheets/workbookbuilder.h"
#include "core/sheets/xlsxparts.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Xlsx {

namespace {
constexpr std::size_t beyondAllColumns = 1'000'000;

// "AB12" is column 27; nullopt if no letters lead.
std::optional<std::size_t> columnOf(const QString &reference)
{
    std::size_t column = 0;
    for (const QChar character : reference) {
        const char16_t letter = character.toUpper().unicode();
        if (letter < u'A' || letter > u'Z' || column > beyondAllColumns)
            break;
        column = column * 26 + std::size_t(letter - u'A') + 1;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

// The children of a cell as they stand in the file.
struct RawCell
{
    QString type;
    QString style;
    bool formula = false;
    bool hasValue = false;
    QString value;
    QString inlineText;
};

RawCell readRawCell(GuardedXml &xml)
{
    RawCell raw{xml.attribute("t"_L1), xml.attribute("s"_L1), false, false, {}, {}};
    const int inside = xml.depth();
    while (xml.depth() >= inside && xml.next()) {
        if (xml.token() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "f"_L1) {
            raw.formula = true;
            xml.skip();
        } else if (xml.name() == "v"_L1) {
            raw.hasValue = true;
            raw.value = xml.text();
        } else if (xml.name() == "t"_L1) {
            raw.inlineText += meantText(xml.text());
        } else if (xml.name() == "rPh"_L1) {
            xml.skip();
        }
    }
    return raw;
}

class SheetReader
{
public:
    SheetReader(const Package &package, WorkbookBuilder &builder)
        : m_package(package)
        , m_builder(builder)
    {
    }

    // False if a limit is passed.
    bool read(GuardedXml &xml)
    {
        while (xml.nextElement()) {
            if (xml.name() == "row"_L1)
                startRow(xml.attribute("r"_L1));
            else if (xml.name() == "c"_L1 && !readCell(xml))
                return false;
        }
        return true;
    }

private:
    void startRow(const QString &number)
    {
        bool isNumber = false;
        const qulonglong given = number.toULongLong(&isNumber);
        m_row = isNumber && given > 0 ? given - 1 : m_nextRow;
        m_nextRow = m_row + 1;
        m_nextColumn = 0;
    }

    bool readCell(GuardedXml &xml)
    {
        const std::size_t column = columnOf(xml.attribute("r"_L1)).value_or(m_nextColumn);
        m_nextColumn = column + 1;
        return m_builder.put(m_row, column, cellOf(readRawCell(xml)));
    }

    SheetCell cellOf(const RawCell &raw) const
    {
        if (raw.type == "inlineStr"_L1)
            return Cells::text(raw.inlineText);
        // A formula may well have the empty text as its result; everything else without a value has none.
        if (raw.type == "str"_L1)
            return raw.formula && !raw.hasValue ? Cells::error() : Cells::text(meantText(raw.value));
        if (raw.value.isEmpty())
            return raw.formula ? Cells::error() : SheetCell();
        if (raw.type == "s"_L1)
            return sharedText(raw.value);
        if (raw.type == "b"_L1)
            return Cells::truth(raw.value == "1"_L1 || raw.value == "true"_L1);
        if (raw.type == "e"_L1)
            return Cells::error(raw.value);
        if (raw.type == "d"_L1)
            return dayOf(QDate::fromString(raw.value.left(10), Qt::ISODate), raw.value);
        return numberOf(raw);
    }

    SheetCell sharedText(const QString &value) const
    {
        bool isNumber = false;
        const qulonglong index = value.toULongLong(&isNumber);
        if (!isNumber || index >= m_package.sharedStrings.size())
            return Cells::error(value);
        return Cells::text(m_package.sharedStrings[index]);
    }

    SheetCell numberOf(const RawCell &raw) const
    {
        bool isNumber = false;
        const double number = raw.value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return Cells::error(raw.value);
        bool hasStyle = false;
        const qulonglong style = raw.style.toULongLong(&hasStyle);
        if (!hasStyle || style >= m_package.styles.size())
            return Cells::number(number);
        const NumberStyle &look = m_package.styles[style];
        const QDate day = look.date ? XlsxDates::day(number, m_package.epoch) : QDate();
        if (day.isValid())
            return Cells::date(day, *look.date);
        return look.percent ? Cells::percentage(number) : Cells::number(number);
    }

    static SheetCell dayOf(QDate day, const QString &value)
    {
        return day.isValid() ? Cells::date(day) : Cells::error(value);
    }

    const Package &m_package;
    WorkbookBuilder &m_builder;
    std::size_t m_row = 0;
    std::size_t m_nextRow = 0;
    std::size_t m_nextColumn = 0;
};
}

Result<Workbook> read(ZipArchive &archive, const QString &file)
{
    const auto package = readPackage(archive, file);
    if (!package)
        return package.error();
    WorkbookBuilder builder;
    for (const SheetPart &sheet : package->sheets) {
        const auto bytes = archive.read(sheet.part);
        if (!bytes)
            return bytes.error();
        GuardedXml xml(*bytes);
        if (!builder.startSheet(sheet.name) || !SheetReader(*package, builder).read(xml))
            return Error{Error::Code::SheetTooLarge, builder.exceeded(), file};
        if (xml.failed())
            return Error{Error::Code::SheetDamaged, sheet.part + u": "_s + xml.failure(), file};
    }
    return std::move(builder).take();
}

}
