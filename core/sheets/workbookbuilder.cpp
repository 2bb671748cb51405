// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheets/workbookbuilder.h"

using namespace Qt::Literals::StringLiterals;

bool WorkbookBuilder::startSheet(const QString &name)
{
    if (m_workbook.sheets.size() >= SheetLimits::sheets)
        return refuse(u"too many sheets"_s);
    m_workbook.sheets.push_back({name, {}});
    return true;
}

bool WorkbookBuilder::put(std::size_t row, std::size_t column, SheetCell cell)
{
    if (cell.isEmpty())
        return m_exceeded.isEmpty();
    if (row >= SheetLimits::rows)
        return refuse(u"too many rows"_s);
    if (column >= SheetLimits::columns)
        return refuse(u"too many columns"_s);
    if (cell.text.size() > SheetLimits::cellText)
        return refuse(u"a cell with too long a text"_s);
    m_text += cell.text.size();
    auto &rows = m_workbook.sheets.back().rows;
    if (m_text > SheetLimits::allText || !reserve(rows, row) || !reserve(rows[row], column))
        return refuse(u"too many cells"_s);
    rows[row][column] = std::move(cell);
    return true;
}

void WorkbookBuilder::dropSheet()
{
    m_workbook.sheets.pop_back();
}

bool WorkbookBuilder::refuse(const QString &limit)
{
    if (m_exceeded.isEmpty())
        m_exceeded = limit;
    return false;
}
