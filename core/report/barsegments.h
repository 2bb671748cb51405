// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/statusreport.h"

#include <vector>

/// A part of the stacked bar of a project.
struct BarSegment
{
    ScheduleStatus status;
    int count = 0;
};
/// The segments of the bar in their order, those of nothing left out; verspätet erledigt counts as erledigt.
[[nodiscard]] std::vector<BarSegment> barSegments(const StatusCounts &counts);
