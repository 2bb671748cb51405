// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/report/papersamples.h"

#include <algorithm>

/// Ways to look into a document: its blocks of one kind, its tables, what a cell says.
namespace PaperView {

using namespace Qt::Literals::StringLiterals;

inline Paper::Document seed(int year, int month, int day, const QString &language = u"de"_s)
{
    return PaperSamples::statusReport(QDate(year, month, day), language);
}

template<typename Block>
std::vector<Block> all(const Paper::Document &document)
{
    std::vector<Block> found;
    for (const Paper::Block &block : document.blocks) {
        if (const auto *one = std::get_if<Block>(&block))
            found.push_back(*one);
    }
    return found;
}

inline QString textOf(const Paper::Text &text)
{
    QString whole;
    for (const Paper::Inline &part : text) {
        if (const auto *span = std::get_if<Paper::Span>(&part))
            whole += span->text;
    }
    return whole.replace(QChar(0x00A0), u' ');
}

inline QString textOf(const Paper::Cell &cell)
{
    QStringList lines;
    for (const Paper::Text &line : cell.lines)
        lines << textOf(line);
    return lines.join(u'\n');
}

inline Paper::Table tableOf(const Paper::Document &document, const QString &caption)
{
    for (const Paper::Table &table : all<Paper::Table>(document)) {
        if (table.caption == caption)
            return table;
    }
    return {};
}

inline QStringList column(const Paper::Table &table, const QString &head)
{
    const auto at = std::ranges::find(table.columns, head, &Paper::Column::head);
    QStringList texts;
    if (at == table.columns.end())
        return texts;
    for (const Paper::Row &row : table.rows) {
        if (row.group.isEmpty())
            texts << textOf(row.cells.at(std::size_t(at - table.columns.begin())));
    }
    return texts;
}

/// All that a report of these items says, one paragraph or cell a line.
inline QString textOn(const Portfolio &portfolio, QDate day, const QString &language = u"de"_s)
{
    const Paper::Document document = PaperSamples::reportOf(portfolio, day, language);
    return Paper::plainText(document.blocks).join(u'\n').replace(QChar(0x00A0), u' ');
}

inline QDate april()
{
    return {2026, 4, 1};
}

}
