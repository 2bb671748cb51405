// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperfonts.h"
#include "core/report/reportdocument.h"

#include <vector>

/// Widths of the columns of a table, padding included; they add up to PaperStyle::bodyWidth. No column is
/// narrower than its longest undivided piece, unless the sheet is too narrow for all of them.
[[nodiscard]] std::vector<double> paperColumnWidths(const Paper::Table &table, PaperFonts &fonts);
/// Padding at the two sides of a column: none at the outer edges of the table.
[[nodiscard]] double paperPaddingLeft(std::size_t column);
[[nodiscard]] double paperPaddingRight(std::size_t column, std::size_t columnCount);
