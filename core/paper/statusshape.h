// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/statusreport.h"

#include <QColor>
#include <QPainterPath>
#include <QRectF>

class QPainter;

/// The shapes of status, Ampel and severity, drawn as paths in a 16 x 16 box and never as glyphs (look.md,
/// section 4).
namespace StatusShape {

struct Shape
{
    QPainterPath path; ///< in the 16 box
    qreal strokeWidth = 0; ///< 0: filled
};

[[nodiscard]] Shape of(ScheduleStatus status);
/// The outlined triangle for "overdue, and nobody has reported since".
[[nodiscard]] Shape overdueWithoutReport();
[[nodiscard]] Shape of(const ItemStatus &item);
[[nodiscard]] Shape of(Rag rag);
[[nodiscard]] Shape of(Severity severity);

/// Paints \a shape into \a box in one colour; round joins and ends.
void paint(QPainter &painter, const Shape &shape, const QRectF &box, const QColor &color);

}
