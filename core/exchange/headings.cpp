// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headings.h"

#include "core/exchange/csvguard.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
struct Ranked
{
    std::size_t rank;
    Headings::Column column;
};

std::vector<Headings::Column> columnsOf(const std::vector<SheetCell> &row,
                                        std::span<const Headings::Name> names)
{
    std::vector<Ranked> best; // one per field
    for (std::size_t column = 0; column < row.size(); ++column) {
        if (row[column].kind != SheetCell::Kind::Text)
            continue;
        const QString folded = Headings::folded(row[column].text);
        const auto name = std::ranges::find(names, folded, &Headings::Name::folded);
        if (name == names.end())
            continue;
        const Ranked found{std::size_t(name - names.begin()),
                           {name->field, column, row[column].text.simplified()}};
        const auto same = std::ranges::find_if(
            best, [&found](const Ranked &other) { return other.column.field == found.column.field; });
        if (same == best.end())
            best.push_back(found);
        else if (found.rank < same->rank)
            *same = found;
    }
    std::vector<Headings::Column> columns;
    for (const Ranked &ranked : best)
        columns.push_back(ranked.column);
    std::ranges::sort(columns, {}, &Headings::Column::column);
    return columns;
}

ImportCell importCell(const Headings::Column &column, const Sheet &sheet, std::size_t row)
{
    const SheetCell &cell = sheet.at(row, column.column);
    QString typed = Cells::asTyped(cell);
    // Who opens the CSV in a spreadsheet program and saves it as another kind saves the guard along.
    if (!sheet.name.isEmpty())
        typed = CsvGuard::unguarded(typed);
    return {column.field, int(column.column) + 1, column.heading, typed, cell.isError()};
}

bool isBlank(const ImportCell &cell)
{
    return cell.typed.isEmpty() && !cell.noValue;
}
}

namespace Headings {

QString folded(const QString &heading)
{
    static const QRegularExpression inBrackets(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    if (heading.trimmed() == u'#')
        return u"#"_s; // the one sign that is a heading by itself
    QString text = heading.toLower();
    text.remove(inBrackets);
    text.replace(u"ä"_s, u"ae"_s).replace(u"ö"_s, u"oe"_s).replace(u"ü"_s, u"ue"_s).replace(u"ß"_s, u"ss"_s);
    text.removeIf([](QChar character) { return !character.isLetterOrNumber(); });
    return text;
}

std::optional<Mapping> find(const Workbook &book, std::span<const Name> names, ImportField key)
{
    for (std::size_t sheet = 0; sheet < book.sheets.size(); ++sheet)
        for (std::size_t row = 0; row < book.sheets[sheet].rows.size(); ++row) {
            const auto columns = columnsOf(book.sheets[sheet].rows[row], names);
            if (columns.size() >= 2 && std::ranges::find(columns, key, &Column::field) != columns.end())
                return Mapping{sheet, row, columns};
        }
    return std::nullopt;
}

std::optional<Mapping> likely(const Workbook &book, std::span<const Name> names)
{
    Mapping best;
    for (std::size_t sheet = 0; sheet < book.sheets.size(); ++sheet)
        for (std::size_t row = 0; row < book.sheets[sheet].rows.size(); ++row)
            if (auto columns = columnsOf(book.sheets[sheet].rows[row], names);
                columns.size() > std::max(best.columns.size(), std::size_t(1)))
                best = {sheet, row, std::move(columns)};
    return best.columns.empty() ? std::nullopt : std::optional(best);
}

std::vector<ImportRow> rowsBelow(const Workbook &book, const Mapping &mapping, ImportField key,
                                 std::optional<std::size_t> versionColumn)
{
    std::vector<ImportRow> rows;
    if (mapping.sheet >= book.sheets.size())
        return rows;
    const Sheet &sheet = book.sheets[mapping.sheet];
    for (std::size_t row = mapping.row + 1; row < sheet.rows.size(); ++row) {
        ImportRow read;
        read.row = int(row) + 1;
        read.key.field = key;
        if (versionColumn)
            read.version = Cells::asTyped(sheet.at(row, *versionColumn));
        for (const Column &column : mapping.columns) {
            if (column.field == key)
                read.key = importCell(column, sheet, row);
            else
                read.cells.push_back(importCell(column, sheet, row));
        }
        if (!isBlank(read.key) || !std::ranges::all_of(read.cells, &isBlank))
            rows.push_back(std::move(read));
    }
    return rows;
}

}
