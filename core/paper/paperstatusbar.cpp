// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperstatusbar.h"

#include "core/report/barsegments.h"

#include <algorithm>

namespace {
constexpr double leastWidth = PaperStyle::mm(6.9);
constexpr double besideFigure = PaperStyle::mm(0.8);
constexpr double betweenLines = PaperStyle::mm(0.8);
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

Paper::Text figureOf(const BarSegment &segment, const QLocale &locale)
{
    return {Paper::Mark{segment.status}, Paper::Span{locale.toString(segment.count)}};
}

void appendFigure(PaperOps::Ops &ops, const BarSegment &segment, const QLocale &locale, const QRectF &box,
                  PaperFonts &fonts)
{
    const Paper::Text text = figureOf(segment, locale);
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

struct BarLine
{
    std::vector<BarSegment> segments;
    std::vector<double> least; // width of each, for its shape and number
    double used = 0; // by these widths
    int total = 0;
};

// Where the segments do not all find room for shape and number, the bar goes on in a second line.
std::vector<BarLine> linesOf(const std::vector<BarSegment> &segments, const QLocale &locale, double width,
                             PaperFonts &fonts)
{
    std::vector<BarLine> lines;
    for (const BarSegment &segment : segments) {
        const double natural = PaperText::naturalWidth(figureOf(segment, locale), figure, fonts);
        const double least = std::max(leastWidth, natural + 2 * besideFigure);
        if (lines.empty() || lines.back().used + least > width)
            lines.emplace_back();
        BarLine &line = lines.back();
        line.segments.push_back(segment);
        line.least.push_back(least);
        line.used += least;
        line.total += segment.count;
    }
    return lines;
}
}

double paperStatusBar(PaperOps::Ops &ops, const StatusCounts &counts, const QLocale &locale,
                      const QRectF &room, PaperFonts &fonts)
{
    double top = room.top();
    for (const BarLine &line : linesOf(barSegments(counts), locale, room.width(), fonts)) {
        double x = room.left();
        for (std::size_t at = 0; at < line.segments.size(); ++at) {
            const double share = double(line.segments[at].count) / line.total;
            const double width = line.least[at] + (room.width() - line.used) * share;
            const QRectF box(x, top, width, room.height());
            ops.push_back(PaperOps::BoxOp{box, fillOf(line.segments[at].status), frameLine, 0});
            appendFigure(ops, line.segments[at], locale, box, fonts);
            x += width;
        }
        top += room.height() + betweenLines;
    }
    return std::max(0.0, top - betweenLines - room.top());
}
