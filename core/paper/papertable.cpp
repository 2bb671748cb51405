// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/papertable.h"

#include "core/paper/papercolumns.h"
#include "core/paper/paperstatusbar.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double headRule = PaperStyle::pt(0.9);
constexpr double betweenRows = PaperStyle::pt(0.25);
constexpr double barHeight = PaperStyle::mm(4.4);

PaperStyle::Type secondLine()
{
    PaperStyle::Type type = PaperStyle::tableText;
    type.size = qRound(type.size * PaperStyle::smallFactor);
    return type;
}
}

PaperTable::PaperTable(const Paper::Table &table, const QLocale &locale, PaperFonts &fonts)
    : m_table(table)
    , m_locale(locale)
    , m_fonts(fonts)
{
    const std::vector<double> widths = paperColumnWidths(table, fonts);
    double x = PaperStyle::left;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        m_columns.push_back({x + paperPaddingLeft(column),
                             x + widths[column] - paperPaddingRight(column, widths.size()),
                             table.columns[column].align});
        x += widths[column];
    }
}

void PaperTable::appendLine(Block &block, const SetColumn &column, const SetLine &line, double top) const
{
    const bool right = column.align == Paper::Column::Align::Right;
    const double x = right ? column.right - line.line.width : column.left;
    PaperOps::append(block.ops, line.line, line.type, x, top, column.right);
}

PaperTable::Block PaperTable::head() const
{
    const PaperStyle::Type &type = PaperStyle::tableHead;
    std::vector<std::vector<PaperText::Line>> heads;
    std::size_t highest = 1;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const double width = m_columns[column].right - m_columns[column].left;
        heads.push_back(PaperText::lines({Paper::Span{m_table.columns[column].head}}, type, width, m_fonts));
        highest = std::max(highest, heads.back().size());
    }
    Block block;
    for (std::size_t column = 0; column < heads.size(); ++column) {
        double top = double(highest - heads[column].size()) * type.lineHeight();
        for (const PaperText::Line &line : heads[column]) {
            appendLine(block, m_columns[column], {line, type}, top);
            top += type.lineHeight();
        }
    }
    block.height = double(highest) * type.lineHeight() + PaperStyle::cellPaddingY;
    PaperOps::appendRule(block.ops, block.height, headRule);
    return block;
}

PaperTable::Block PaperTable::continuedCaption(const QString &continued) const
{
    const PaperStyle::Type &type = PaperStyle::tableText;
    Block block;
    Paper::Text caption;
    if (!m_table.caption.isEmpty())
        caption.push_back(Paper::Span{m_table.caption + u' '});
    caption.push_back(Paper::Span{continued, Paper::Span::Style::Missing});
    for (const PaperText::Line &line : PaperText::lines(caption, type, PaperStyle::bodyWidth, m_fonts)) {
        PaperOps::append(block.ops, line, type, PaperStyle::left, block.height, PaperStyle::right);
        block.height += type.lineHeight();
    }
    block.height += PaperStyle::mm(1.2);
    return block;
}

PaperTable::Block PaperTable::continuedHead(const QString &continued, const QString &group) const
{
    Block block = continuedCaption(continued);
    Block columns = head();
    PaperOps::shift(columns.ops, block.height);
    block.ops.insert(block.ops.end(), columns.ops.begin(), columns.ops.end());
    block.height += columns.height;
    if (group.isEmpty())
        return block;
    Block title = groupRow(group);
    PaperOps::appendRule(title.ops, title.height, betweenRows, PaperStyle::thinLine);
    PaperOps::shift(title.ops, block.height);
    block.ops.insert(block.ops.end(), title.ops.begin(), title.ops.end());
    block.height += title.height;
    return block;
}

std::vector<PaperTable::SetCell> PaperTable::setRow(const Paper::Row &row) const
{
    std::vector<SetCell> cells;
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        SetCell cell;
        if (column < row.cells.size()) {
            const double width = m_columns[column].right - m_columns[column].left;
            PaperStyle::Type type = PaperStyle::tableText;
            for (const Paper::Text &text : row.cells[column].lines) {
                for (PaperText::Line &line : PaperText::lines(text, type, width, m_fonts))
                    cell.push_back({std::move(line), type});
                type = secondLine();
            }
        }
        cells.push_back(std::move(cell));
    }
    return cells;
}

PaperTable::Block PaperTable::slice(const Paper::Row &row, const std::vector<SetCell> &cells,
                                    std::vector<std::size_t> &next, double room) const
{
    Block block;
    double highest = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        double top = PaperStyle::cellPaddingY;
        const bool isFirst = next[column] == 0;
        if (isFirst && column < row.cells.size() && row.cells[column].bar) {
            const SetColumn &place = m_columns[column];
            top += paperStatusBar(block.ops, row.cells[column].bar->counts, m_locale,
                                  QRectF(place.left, top, place.right - place.left, barHeight), m_fonts);
        }
        while (next[column] < cells[column].size()) {
            const SetLine &line = cells[column][next[column]];
            if (top + line.type.lineHeight() + PaperStyle::cellPaddingY > room
                && top > PaperStyle::cellPaddingY)
                break;
            appendLine(block, m_columns[column], line, top);
            top += line.type.lineHeight();
            ++next[column];
        }
        highest = std::max(highest, top);
    }
    block.height = highest + PaperStyle::cellPaddingY;
    return block;
}

PaperTable::Block PaperTable::groupRow(const QString &title) const
{
    PaperStyle::Type type = PaperStyle::tableText;
    type.bold = true;
    Block block;
    block.height = PaperStyle::cellPaddingY;
    for (const PaperText::Line &line :
         PaperText::lines({Paper::Span{title}}, type, PaperStyle::bodyWidth, m_fonts)) {
        PaperOps::append(block.ops, line, type, PaperStyle::left, block.height, PaperStyle::right);
        block.height += type.lineHeight();
    }
    block.height += PaperStyle::cellPaddingY;
    return block;
}

std::vector<PaperTable::Block> PaperTable::row(std::size_t index, double room) const
{
    constexpr double atEnd = PaperStyle::pt(0.5);
    const Paper::Row &row = m_table.rows.at(index);
    std::vector<Block> blocks;
    if (!row.group.isEmpty()) {
        blocks.push_back(groupRow(row.group));
    } else {
        const std::vector<SetCell> cells = setRow(row);
        std::vector<std::size_t> next(cells.size(), 0);
        const auto isDone = [&] {
            for (std::size_t column = 0; column < cells.size(); ++column) {
                if (next[column] < cells[column].size())
                    return false;
            }
            return true;
        };
        do {
            blocks.push_back(slice(row, cells, next, room));
        } while (!isDone());
    }
    const bool isLast = index + 1 == m_table.rows.size();
    Block &last = blocks.back();
    PaperOps::appendRule(last.ops, last.height, isLast ? atEnd : betweenRows,
                         isLast ? PaperStyle::ink : PaperStyle::thinLine);
    return blocks;
}
