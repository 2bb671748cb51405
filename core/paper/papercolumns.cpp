// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/papercolumns.h"

#include "core/paper/paperstyle.h"
#include "core/paper/papertext.h"

#include <algorithm>
#include <numeric>

namespace {
// A single word does not take more than this part of the sheet; longer ones are divided.
constexpr double widestPiece = 0.34;

struct Need
{
    double least = 0; ///< longest undivided piece
    double natural = 0; ///< everything on one line
};

void widen(Need &need, const Paper::Text &text, const PaperStyle::Type &type, double padding,
           PaperFonts &fonts)
{
    const double least = PaperText::longestPiece(text, type, fonts) + padding;
    need.least = std::max(need.least, std::min(least, PaperStyle::bodyWidth * widestPiece));
    need.natural = std::max(need.natural, PaperText::naturalWidth(text, type, fonts) + padding);
}

std::vector<Need> needs(const Paper::Table &table, PaperFonts &fonts)
{
    PaperStyle::Type second = PaperStyle::tableText;
    second.size *= PaperStyle::smallFactor;
    const std::size_t count = table.columns.size();
    std::vector<Need> result(count);
    for (std::size_t column = 0; column < count; ++column) {
        const double padding = paperPaddingLeft(column) + paperPaddingRight(column, count);
        widen(result[column], {Paper::Span{table.columns[column].head}}, PaperStyle::tableHead, padding,
              fonts);
        result[column].least = std::max(result[column].least, PaperStyle::mm(table.columns[column].width));
        for (const Paper::Row &row : table.rows) {
            if (column >= row.cells.size())
                continue;
            const auto &lines = row.cells[column].lines;
            for (std::size_t at = 0; at < lines.size(); ++at)
                widen(result[column], lines[at], at == 0 ? PaperStyle::tableText : second, padding, fonts);
        }
    }
    return result;
}

// What the fixed columns leave goes to the others, by what they would like to have.
void shareRest(std::vector<double> &widths, const std::vector<std::size_t> &flexible,
               const std::vector<Need> &need)
{
    double rest = PaperStyle::bodyWidth - std::accumulate(widths.begin(), widths.end(), 0.0);
    if (rest <= 0 || flexible.empty())
        return;
    double wanted = 0;
    for (const std::size_t column : flexible)
        wanted += std::max(0.0, need[column].natural - need[column].least);
    for (const std::size_t column : flexible) {
        const double wish = std::max(0.0, need[column].natural - need[column].least);
        widths[column] += wanted > 0 ? rest * wish / wanted : rest / double(flexible.size());
    }
}
}

double paperPaddingLeft(std::size_t column)
{
    return column == 0 ? 0 : PaperStyle::cellPaddingX;
}

double paperPaddingRight(std::size_t column, std::size_t columnCount)
{
    return column + 1 == columnCount ? 0 : PaperStyle::cellPaddingX;
}

std::vector<double> paperColumnWidths(const Paper::Table &table, PaperFonts &fonts)
{
    const std::vector<Need> need = needs(table, fonts);
    std::vector<double> widths;
    std::vector<std::size_t> flexible;
    for (std::size_t column = 0; column < need.size(); ++column) {
        widths.push_back(need[column].least);
        if (table.columns[column].width <= 0)
            flexible.push_back(column);
    }
    const double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (sum > PaperStyle::bodyWidth) {
        for (double &width : widths)
            width *= PaperStyle::bodyWidth / sum;
        return widths;
    }
    if (flexible.empty() && !widths.empty())
        flexible.push_back(widths.size() - 1);
    shareRest(widths, flexible, need);
    return widths;
}
