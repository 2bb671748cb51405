// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sessionsheet.h"

#include "core/domain/dateinput.h"
#include "core/exchange/headings.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Null unless the cell names one day that exists.
QDate dayIn(const SheetCell &cell)
{
    if (cell.kind == SheetCell::Kind::Date)
        return cell.grain == SheetCell::Grain::Day ? cell.date : QDate();
    if (cell.kind != SheetCell::Kind::Text)
        return {};
    const auto read = DateInput::read(cell.text).date;
    const bool isDay = read && read->hasDayPrecision() && read->isValid() && !read->isApproximate();
    return isDay ? read->latest() : QDate();
}

struct Place
{
    std::size_t row = 0;
    std::size_t column = 0;
};

std::optional<Place> firstDay(const Sheet &sheet)
{
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
            if (dayIn(sheet.at(row, column)).isValid())
                return Place{row, column};
    return {};
}

/// Whether a row above the days names columns.
bool isHeadingRow(const Sheet &sheet, std::size_t row)
{
    static const QSet<QString> names{u"datum"_s,
                                     u"tag"_s,
                                     u"termin"_s,
                                     u"sitzung"_s,
                                     u"sitzungen"_s,
                                     u"sitzungstag"_s,
                                     u"sitzungstage"_s,
                                     u"sitzungstermin"_s,
                                     u"sitzungsdatum"_s,
                                     u"sitzungstermine"_s,
                                     u"senatssitzung"_s,
                                     u"wochentag"_s,
                                     u"kw"_s,
                                     u"kalenderwoche"_s,
                                     u"woche"_s,
                                     u"nr"_s,
                                     u"lfdnr"_s,
                                     u"nummer"_s,
                                     u"bemerkung"_s,
                                     u"bemerkungen"_s,
                                     u"hinweis"_s,
                                     u"anmerkung"_s,
                                     u"status"_s,
                                     u"uhrzeit"_s,
                                     u"beginn"_s,
                                     u"ort"_s,
                                     u"date"_s,
                                     u"day"_s,
                                     u"session"_s,
                                     u"sessions"_s,
                                     u"weekday"_s,
                                     u"week"_s,
                                     u"no"_s,
                                     u"number"_s,
                                     u"remark"_s,
                                     u"remarks"_s,
                                     u"note"_s,
                                     u"notes"_s,
                                     u"time"_s,
                                     u"place"_s};
    for (std::size_t column = 0; column < sheet.rows[row].size(); ++column)
        if (names.contains(Headings::folded(Cells::asTyped(sheet.at(row, column)))))
            return true;
    return false;
}

/// Whether words above the days say what the list is: "Sitzungen des Senats 2026".
bool isTitle(const QString &text)
{
    static const QRegularExpression name(uR"(senat|sitzung|termine|session|senate)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(text).hasMatch() && !SessionImport::saysNo(text);
}

/// A title above the days may name a year; what is written like a day is meant as one.
bool looksLikeADay(const QString &text)
{
    static const QRegularExpression day(uR"(\d{1,2}\.\s*\d{1,2}\.|\d{4}-\d{1,2}-\d{1,2})"_s);
    return day.match(text).hasMatch();
}

SessionImport::Day dayOf(const Sheet &sheet, std::size_t row, std::size_t column, QDate day)
{
    QStringList words;
    bool takesPlace = true;
    for (std::size_t beside = 0; beside < sheet.rows[row].size(); ++beside) {
        const SheetCell &cell = sheet.at(row, beside);
        if (beside == column || cell.isEmpty())
            continue;
        const QString text = Cells::asTyped(cell);
        takesPlace = takesPlace && !SessionImport::saysNo(text);
        words.append(text);
    }
    return {day, takesPlace, int(row) + 1, words.join(u", "_s)};
}

SessionImport::List daysOf(const Sheet &sheet, const Place &first)
{
    std::vector<SessionImport::Day> days;
    std::vector<SessionImport::Fault> faults;
    std::size_t below = 0; // the rows that are below the headings
    for (std::size_t row = 0; row < first.row; ++row)
        if (isHeadingRow(sheet, row))
            below = row + 1;
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const SheetCell &cell = sheet.at(row, first.column);
        if (cell.isEmpty())
            continue;
        const QDate day = dayIn(cell);
        const QString text = Cells::asTyped(cell);
        if (day.isValid())
            days.push_back(dayOf(sheet, row, first.column, day));
        else if (looksLikeADay(text) || row > first.row || (row >= below && (below > 0 || !isTitle(text))))
            faults.push_back({SessionImport::Fault::Kind::NoDay, int(row) + 1, text});
    }
    return SessionImport::listOf(std::move(days), std::move(faults));
}
}

SessionImport::List SessionSheet::read(const Workbook &book)
{
    for (const Sheet &sheet : book.sheets)
        if (const auto first = firstDay(sheet))
            return daysOf(sheet, *first);
    return SessionImport::listOf({}, {});
}
