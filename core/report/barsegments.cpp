// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/barsegments.h"

std::vector<BarSegment> barSegments(const StatusCounts &counts)
{
    using enum ScheduleStatus;
    std::vector<BarSegment> segments;
    for (const ScheduleStatus status : {Overdue, AtRisk, DueSoon, OnTrack, Unscheduled, Cancelled})
        segments.push_back({status, counts.of(status)});
    segments.push_back({Done, counts.of(Done) + counts.of(DoneLate)});
    std::erase_if(segments, [](const BarSegment &segment) { return segment.count == 0; });
    return segments;
}
