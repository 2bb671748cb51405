// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/odscell.h"

#include "core/domain/dateinput.h"
#include "core/sheets/sheetlimits.h"

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Ods {

namespace {
// What the attributes of a cell say (OpenDocument 1.3, part 3, 9.1.4).
struct Stored
{
    QString type;
    QString style;
    QString value;
    QString text;
    bool hasText = false;
    bool formula = false;
    bool error = false;
};

Stored readStored(const GuardedXml &xml)
{
    Stored stored;
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        const QStringView name = attribute.name();
        const QString value = attribute.value().toString();
        if (name == "value-type"_L1) { // LibreOffice adds one of its own, which alone knows errors
            if (value == "error"_L1)
                stored.error = true;
            else
                stored.type = value;
        } else if (name == "style-name"_L1) {
            stored.style = value;
        } else if (name == "value"_L1 || name == "date-value"_L1 || name == "boolean-value"_L1) {
            stored.value = value;
        } else if (name == "string-value"_L1) {
            stored.text = value;
            stored.hasText = true;
        } else if (name == "formula"_L1) {
            stored.formula = true;
        }
    }
    return stored;
}

QString readParagraph(GuardedXml &xml)
{
    QString text;
    const int inside = xml.depth();
    while (xml.depth() >= inside && xml.next()) {
        if (xml.token() == QXmlStreamReader::Characters) {
            text += xml.characters();
        } else if (xml.token() == QXmlStreamReader::StartElement) {
            if (xml.name() == "s"_L1)
                text += QString(qsizetype(qMin(repetitions(xml.attribute("c"_L1)), quint64(1000))), u' ');
            else if (xml.name() == "tab"_L1)
                text += u'\t';
            else if (xml.name() == "line-break"_L1)
                text += u'\n';
            else if (xml.name() == "annotation"_L1 || xml.name() == "ruby-text"_L1 || xml.name() == "note"_L1)
                xml.skip();
        }
        if (text.size() > SheetLimits::cellText)
            break; // refused by whoever stores it
    }
    return text;
}

// Where no style says how much of a date is shown, the text beside it may.
SheetCell::Grain grainShown(QDate day, const QString &shown)
{
    const auto reading = DateInput::read(shown);
    if (!reading.date || reading.date->earliest() > day || reading.date->latest() < day)
        return SheetCell::Grain::Day;
    if (reading.date->grain() == PartialDate::Grain::Month)
        return SheetCell::Grain::Month;
    return reading.date->grain() == PartialDate::Grain::Year ? SheetCell::Grain::Year : SheetCell::Grain::Day;
}

// The day is stored in full, even if "Mai 2026" was meant.
SheetCell dateCell(const Stored &stored, const QString &shown, const Styles &styles)
{
    const QDate day = QDate::fromString(stored.value.left(10), Qt::ISODate);
    if (!day.isValid())
        return Cells::error(stored.value);
    const auto grain = styles.grainOf(stored.style);
    return Cells::date(day, grain ? *grain : grainShown(day, shown));
}

SheetCell cellOf(const Stored &stored, const QString &shown, const Styles &styles)
{
    if (stored.error)
        return Cells::error(shown);
    if (stored.type.isEmpty())
        return stored.formula ? Cells::error() : Cells::text(shown);
    if (stored.type == "date"_L1)
        return dateCell(stored, shown, styles);
    if (stored.type == "boolean"_L1)
        return Cells::truth(stored.value == "true"_L1);
    if (stored.type == "float"_L1 || stored.type == "percentage"_L1 || stored.type == "currency"_L1) {
        bool isNumber = false;
        const double number = stored.value.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(number))
            return Cells::error(stored.value);
        return stored.type == "percentage"_L1 ? Cells::percentage(number) : Cells::number(number);
    }
    return Cells::text(stored.hasText ? stored.text : shown);
}
}

quint64 repetitions(const QString &attribute)
{
    constexpr quint64 most = 1'000'000;
    return qBound(quint64(1), quint64(attribute.toULongLong()), most);
}

SheetCell readCell(GuardedXml &xml, const Styles &styles, const QString &inherited)
{
    Stored stored = readStored(xml);
    if (stored.style.isEmpty())
        stored.style = inherited;
    QString shown;
    bool isFirst = true;
    while (xml.nextChild()) {
        if (xml.name() != "p"_L1) {
            xml.skip();
            continue;
        }
        if (!isFirst)
            shown += u'\n';
        isFirst = false;
        shown += readParagraph(xml);
        if (shown.size() > SheetLimits::cellText)
            break;
    }
    return cellOf(stored, shown, styles);
}

}
