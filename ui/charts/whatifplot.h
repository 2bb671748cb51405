// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/onlinewhatif.h"
#include "ui/charts/plotchart.h"

/// The what-if as a line: the online share, the same in all services, and the appointments that it frees.
namespace WhatIfPlot {

/// Percent at the left and the right end, multiples of five around today's shares and the estimate; also the
/// scale of the sliders.
struct Shares
{
    double left = 0;
    double right = 100;
};
[[nodiscard]] Shares sharesOf(const OnlineWhatIf &whatIf);

[[nodiscard]] PlotChart::Content content(const OnlineWhatIf &whatIf);
/// \a appointments is what the sliders say; it stands as a line across.
[[nodiscard]] ChartSheet layOut(const OnlineWhatIf &whatIf, double appointments, QSizeF size);

}
