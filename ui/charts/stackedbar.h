// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sheet.h"

#include <vector>

/// The bar of a project: one segment per status, late ones first.
namespace StackedBar {

inline constexpr int height = 10;
inline constexpr int gap = 2;
inline constexpr int smallestSegment = 4; ///< a single item among many stays visible

struct Segment
{
    ScheduleStatus status = ScheduleStatus::Unscheduled;
    int count = 0;
    QRectF rect;
};

/// The statuses in the order of the bar and of the counts under it; Done stands for DoneLate too.
[[nodiscard]] const std::vector<ScheduleStatus> &order();
/// The count of \a status as the bar shows it.
[[nodiscard]] int countOf(const StatusCounts &counts, ScheduleStatus status);
/// Segments with a count, left to right, filling \a bar but for the gaps.
[[nodiscard]] std::vector<Segment> segments(const StatusCounts &counts, const QRectF &bar);
void addTo(Sheet::Page &page, const StatusCounts &counts, const QRectF &bar);

}
