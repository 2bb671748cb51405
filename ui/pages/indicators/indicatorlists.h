// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/indicatorstate.h"
#include "ui/charts/sheet.h"

#include <vector>

/// What the page Kennzahlen says without a plot.
namespace IndicatorLists {

/// Figures without target and history: right-aligned, their wording before them, in up to three columns that
/// are read downwards.
[[nodiscard]] Sheet::Page figures(const std::vector<IndicatorState> &listed, bool editable, int width);

/// One bar for a whole and its parts; what is left of it is marked as worked out, the share that is done
/// online stands at its foot. Parts that are too narrow for their words are named below it.
[[nodiscard]] Sheet::Page parts(const IndicatorParts &parts, int width);
/// The same for a screen reader.
[[nodiscard]] QString partsSentence(const IndicatorParts &parts);

}
