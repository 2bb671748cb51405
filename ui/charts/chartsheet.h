// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/indicatortext.h"
#include "ui/charts/sheet.h"

#include <QPolygonF>

#include <vector>

/// What stands on a chart beside the series that Qt Charts draws: the output of a layout function, read by
/// the painter and by tests. Positions are logical pixels inside the chart.
struct ChartSheet
{
    struct Ground
    {
        enum class Kind {
            Band, ///< between two named figures
            Allowed, ///< the side of the only figure that is named
        };
        QRectF rect;
        Kind kind = Kind::Band;
    };
    struct Stroke
    {
        QLineF line;
        Sheet::Color color = &Theme::text2;
        qreal width = 1;
        Qt::PenStyle style = Qt::SolidLine;
    };
    /// A value; its shape says how sure it is.
    struct ValueMark
    {
        QPointF at;
        Certainty certainty = Certainty::Exact;
        Sheet::Color color = &Theme::text;
    };

    QRectF plot; ///< where the series are drawn
    std::vector<Ground> grounds; ///< below the series
    std::vector<Stroke> grid; ///< below the series too
    std::vector<Stroke> strokes; ///< above the series, as all that follows
    std::vector<ValueMark> marks;
    std::vector<Sheet::Text> texts;

    void paintUnder(QPainter &painter, const Theme &theme) const;
    void paintOver(QPainter &painter, const Theme &theme) const;
};

/// ● exact, ◎ about, a bar with an arrow below it (at most) or above it (over); \a size is the width of the
/// circle.
void paintValueMark(QPainter &painter, const ChartSheet::ValueMark &mark, qreal size, const Theme &theme);

/// Numbers of an axis.
namespace AxisSteps {
/// The least step of 1, 2 or 5 times a power of ten that divides \a range into no more than \a most parts.
[[nodiscard]] double stepFor(double range, int most);
/// Top of an axis from 0 on which \a highest has air above it.
[[nodiscard]] double topFor(double highest);
}
