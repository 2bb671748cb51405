// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/sheets/guardedxml.h"

#include <QHash>

#include <optional>

namespace Ods {

/// What the styles of a file show of a date: only its number format tells "Mai 2026" from the first of May
/// (OpenDocument 1.3, part 3, 16.29.11).
class Styles
{
public:
    /// The styles in the element at whose start \a xml stands, up to its end; the later of two counts. Beyond
    /// SheetLimits::styles they are left out, and their dates are days.
    void read(GuardedXml &xml);
    /// Of a cell's style or of one that it comes from; nullopt if none says how a date looks.
    [[nodiscard]] std::optional<SheetCell::Grain> grainOf(const QString &style) const;

private:
    struct CellStyle
    {
        QString format; ///< name of the number format
        QString parent;
    };

    void readFormat(GuardedXml &xml);

    QHash<QString, SheetCell::Grain> m_formats;
    QHash<QString, CellStyle> m_styles;
};

/// The styles that cells take over from their columns.
class ColumnStyles
{
public:
    void clear() { m_runs.clear(); }
    void add(quint64 count, const QString &style);
    /// \a column counts from 0; empty if there is none.
    [[nodiscard]] QString at(std::size_t column) const;

private:
    struct Run
    {
        std::size_t end; ///< the column behind it
        QString style;
    };
    std::vector<Run> m_runs;
};

}
