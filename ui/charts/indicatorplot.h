// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/indicatorstate.h"
#include "ui/charts/plotchart.h"

/// A small multiple: the values of one indicator over the days, its target as a band or as one edge with the
/// allowed side.
namespace IndicatorPlot {

/// What small multiples share, so that they can be compared: the days, and for each unit the top of the axis.
struct Frame
{
    QDate first; ///< 1 January
    QDate last; ///< 31 December
    std::vector<std::pair<QString, double>> tops; ///< by unit

    [[nodiscard]] double topOf(const QString &unit) const;
};
/// Years from the first value to the Stichtag; axes that hold every value and every target.
[[nodiscard]] Frame frameOf(const std::vector<IndicatorState> &drawn, QDate asOf);

/// Which side of a target with one figure is allowed: below "bis zu", above "mindestens", none if its words
/// do not say.
enum class AllowedSide { None, Below, Above };
[[nodiscard]] AllowedSide allowedSide(const IndicatorTarget &target);

[[nodiscard]] PlotChart::Content content(const IndicatorState &state, const Frame &frame,
                                         int reportingInterval);
/// \a edges is the edgeRoom() of all small multiples.
[[nodiscard]] ChartSheet layOut(const IndicatorState &state, const Frame &frame, int edges, QSizeF size);
/// Pixels right of the plot for the figures of the targets; the widest of all, so that the plots are alike.
[[nodiscard]] int edgeRoom(const std::vector<IndicatorState> &drawn);

}
