// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/result.h"
#include "core/sheets/sheetlimits.h"

#include <vector>

/// Collects cells into a workbook and keeps to the limits of sheetlimits.h. The readers ask after each step
/// whether they may go on.
class WorkbookBuilder
{
public:
    /// False if there are too many sheets.
    [[nodiscard]] bool startSheet(const QString &name);
    /// Into the sheet that was started last; \a row and \a column count from 0. Empty cells are not stored,
    /// and take no room wherever they stand. False if a limit is passed.
    [[nodiscard]] bool put(std::size_t row, std::size_t column, SheetCell cell);

    /// Forgets the sheet that was started last.
    void dropSheet();

    /// Which limit was passed, in English for the log; empty while all is well.
    [[nodiscard]] const QString &exceeded() const { return m_exceeded; }
    [[nodiscard]] Workbook take() && { return std::move(m_workbook); }

private:
    bool refuse(const QString &limit);
    // Gaps take room as well: a single cell far out would otherwise cost a whole row of them.
    template<typename T>
    bool reserve(std::vector<T> &places, std::size_t index)
    {
        if (index < places.size())
            return true;
        m_places += index + 1 - places.size();
        if (m_places > SheetLimits::cells)
            return false;
        places.resize(index + 1);
        return true;
    }

    Workbook m_workbook;
    QString m_exceeded;
    std::size_t m_places = 0;
    qint64 m_text = 0;
};
