// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/statusshape.h"
#include "ui/support/theme.h"

#include <QFont>
#include <QFontMetrics>
#include <QRect>
#include <QString>

class QPainter;

/// What several painted pieces of the window have in common, so that they look alike to the pixel.
namespace PaintKit {

/// \a text if it fits into \a width, else its first words and " …". A first word that is alone too wide is
/// cut.
[[nodiscard]] QString elided(const QString &text, const QFontMetrics &metrics, int width);
/// Height of \a text wrapped into \a width.
[[nodiscard]] int wrappedHeight(const QString &text, const QFont &font, int width);
/// A square of \a size at \a left, centred on the x-height of text that stands on \a baseline.
[[nodiscard]] QRectF shapeBox(const QFontMetrics &metrics, qreal left, qreal baseline, qreal size);
/// Baseline that centres a line of text in \a rect.
[[nodiscard]] int baselineIn(const QRect &rect, const QFontMetrics &metrics);

/// Shape and word of a status, the pair that says it twice; the word in Theme::word().
struct StatusMark
{
    ScheduleStatus status = ScheduleStatus::Unscheduled;
    bool outlined = false; ///< overdue, and nobody has reported since
    bool operator==(const StatusMark &) const = default;

    [[nodiscard]] static StatusMark of(const ItemStatus &item);
    [[nodiscard]] StatusShape::Shape shape() const;
};
/// Paints into \a rect, left-aligned, at the painter's font size; words that need a look are semibold. More
/// lines than one stand below \a rect, where the row has room for them.
void drawStatus(QPainter &painter, const QRect &rect, const StatusMark &mark, const QString &word,
                const Theme &theme, int mostLines = 1);

/// Two pixels of accent inside \a rect: keyboard focus, everywhere.
void drawFocusRing(QPainter &painter, const QRect &rect, const Theme &theme, qreal radius = 0);
/// A horizontal line inside the picture: 2 px or 1 px ink, 1 px hair.
void drawLine(QPainter &painter, int left, int right, int top, int thickness, const QColor &color);
/// Under the text of a date that does not exist.
void drawWave(QPainter &painter, qreal left, qreal right, qreal top, const QColor &color);

}
Q_DECLARE_METATYPE(PaintKit::StatusMark)
