// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stackedbar.h"

#include "ui/support/theme.h"

#include <algorithm>
#include <cmath>

const std::vector<ScheduleStatus> &StackedBar::order()
{
    static const std::vector<ScheduleStatus> all{ScheduleStatus::Overdue,     ScheduleStatus::AtRisk,
                                                 ScheduleStatus::DueSoon,     ScheduleStatus::OnTrack,
                                                 ScheduleStatus::Unscheduled, ScheduleStatus::Done,
                                                 ScheduleStatus::Cancelled};
    return all;
}

int StackedBar::countOf(const StatusCounts &counts, ScheduleStatus status)
{
    const int own = counts.of(status);
    return status == ScheduleStatus::Done ? own + counts.of(ScheduleStatus::DoneLate) : own;
}

std::vector<StackedBar::Segment> StackedBar::segments(const StatusCounts &counts, const QRectF &bar)
{
    std::vector<Segment> segments;
    for (const ScheduleStatus status : order())
        if (const int count = countOf(counts, status); count > 0)
            segments.push_back({status, count, {}});
    if (segments.empty())
        return segments;

    // Every segment gets its least width first; what is left is shared by count, without rounding drift.
    const auto number = static_cast<double>(segments.size());
    const double room = std::max(0.0, bar.width() - gap * (number - 1) - smallestSegment * number);
    int total = 0;
    for (const Segment &segment : segments)
        total += segment.count;
    int before = 0;
    double left = bar.left();
    for (Segment &segment : segments) {
        const double from = std::round(room * before / total);
        before += segment.count;
        const double width = smallestSegment + std::round(room * before / total) - from;
        segment.rect = QRectF(left, bar.top(), width, bar.height());
        left += width + gap;
    }
    return segments;
}

void StackedBar::addTo(Sheet::Page &page, const StatusCounts &counts, const QRectF &bar)
{
    using Style = Sheet::Fill::Style;
    for (const Segment &segment : segments(counts, bar)) {
        if (segment.status == ScheduleStatus::Done) {
            const bool plain = Theme::current().kind != Theme::Kind::HighContrast;
            page.fills.push_back({segment.rect, &Theme::control, plain ? Style::Solid : Style::Hatched});
            continue;
        }
        const bool outlined =
            segment.status == ScheduleStatus::Unscheduled || segment.status == ScheduleStatus::Cancelled;
        page.fills.push_back(
            {segment.rect, Theme::shapeToken(segment.status), outlined ? Style::Outline : Style::Solid});
    }
}
