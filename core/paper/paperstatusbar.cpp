// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperstatusbar.h"

#include "core/report/barsegments.h"

#include <algorithm>

namespace {
constexpr double leastWidth = PaperStyle::mm(6.9);
constexpr double frameLine = PaperStyle::pt(0.5);
constexpr PaperStyle::Type figure{PaperStyle::pt(7.8), 1.2, true};

bool isDark(ScheduleStatus status)
{
    return status == ScheduleStatus::Overdue || status == ScheduleStatus::AtRisk;
}

QRgb fillOf(ScheduleStatus status)
{
    if (isDark(status))
        return PaperText::shapeColor({status});
    return status == ScheduleStatus::Done ? PaperStyle::doneFill : PaperStyle::white;
}

void appendFigure(PaperOps::Ops &ops, const BarSegment &segment, const QLocale &locale,
                  const QRectF &box, PaperFonts &fonts)
{
    const Paper::Text text{Paper::Mark{segment.status}, Paper::Span{locale.toString(segment.count)}};
    const double width = PaperText::naturalWidth(text, figure, fonts);
    const double top = box.center().y() - figure.lineHeight() / 2;
    PaperOps::Ops inside;
    PaperOps::append(inside, text, figure, box.center().x() - width / 2, top, box.right(), fonts);
    if (isDark(segment.status)) {
        for (PaperOps::Op &op : inside) {
            if (auto *label = std::get_if<PaperOps::TextOp>(&op))
                label->color = PaperStyle::white;
            if (auto *shape = std::get_if<PaperOps::ShapeOp>(&op))
                shape->color = PaperStyle::white;
        }
    }
    ops.insert(ops.end(), inside.begin(), inside.end());
}
}

void paperStatusBar(PaperOps::Ops &ops, const StatusCounts &counts, const QLocale &locale, const QRectF &room,
                    PaperFonts &fonts)
{
    const std::vector<BarSegment> segments = barSegments(counts);
    if (segments.empty())
        return;
    int total = 0;
    for (const BarSegment &segment : segments)
        total += segment.count;
    const double least = std::min(leastWidth, room.width() / double(segments.size()));
    const double rest = room.width() - least * double(segments.size());
    double x = room.left();
    for (const BarSegment &segment : segments) {
        const double width = least + rest * segment.count / total;
        const QRectF box(x, room.top(), width, room.height());
        ops.push_back(PaperOps::BoxOp{box, fillOf(segment.status), frameLine, 0});
        appendFigure(ops, segment, locale, box, fonts);
        x += width;
    }
}
