// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperops.h"

#include <QLocale>

#include <vector>

/// Sets a table: column widths, head and rows (papers.md, section 4). Lengths in units of PaperStyle.
class PaperTable
{
public:
    PaperTable(const Paper::Table &table, const QLocale &locale, PaperFonts &fonts);

    struct Block
    {
        PaperOps::Ops ops;
        double height = 0;
    };

    [[nodiscard]] Block head() const;
    /// Caption with "(Fortsetzung)", above notes that a page break parts from their table.
    [[nodiscard]] Block continuedCaption(const QString &continued) const;
    /// The same and the head; \a group is the title of the group that goes on, empty if there is none.
    [[nodiscard]] Block continuedHead(const QString &continued, const QString &group = {}) const;
    /// One row; several blocks if it is higher than \a room.
    [[nodiscard]] std::vector<Block> row(std::size_t index, double room) const;

private:
    struct SetColumn
    {
        double left = 0;
        double right = 0; ///< both without padding
        Paper::Column::Align align = Paper::Column::Align::Left;
    };
    struct SetLine
    {
        PaperText::Line line;
        PaperStyle::Type type;
    };
    using SetCell = std::vector<SetLine>;

    [[nodiscard]] std::vector<SetCell> setRow(const Paper::Row &row) const;
    [[nodiscard]] Block slice(const Paper::Row &row, const std::vector<SetCell> &cells,
                              std::vector<std::size_t> &next, double room) const;
    void appendLine(Block &block, const SetColumn &column, const SetLine &line, double top) const;
    [[nodiscard]] Block groupRow(const QString &title) const;

    const Paper::Table &m_table;
    QLocale m_locale;
    PaperFonts &m_fonts;
    std::vector<SetColumn> m_columns;
};
