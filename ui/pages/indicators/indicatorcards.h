// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/indicatorstate.h"
#include "ui/charts/sheet.h"

#include <QRect>

#include <vector>

/// The small multiples of the page Kennzahlen without their plots: name, figure, day, target.
namespace IndicatorCards {

struct Layout
{
    Sheet::Page page;
    std::vector<QRect> plots; ///< where the plot of each card stands, in their order
};

/// As many in a row as fit; the parts of a row stand at one height.
[[nodiscard]] Layout layOut(const std::vector<IndicatorState> &drawn, bool editable, int width);

/// A place to press for one indicator: says all of it, shows its source, opens its values where \a editable.
[[nodiscard]] Sheet::Press press(const IndicatorState &state, const QRect &area, bool editable);

}
