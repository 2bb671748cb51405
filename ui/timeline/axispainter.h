// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"
#include "ui/timeline/timeaxis.h"

#include <QFont>
#include <QRectF>

class QPainter;

/// Paints the four strips above the plot of the Zeitplan, on the screen and on paper: Stichtag, coarse scale,
/// fine scale, sessions of the Senate.
class AxisPainter
{
public:
    AxisPainter(QPainter &painter, const Theme &theme, const QFont &note, qreal textScale);

    static constexpr int stripCount = 4;

    /// \a asOf may lie outside the view.
    void paint(const TimeAxis::Strips &strips, const QRectF &area, const TimeScale &scale, QDate asOf,
               const QString &stichtag) const;
    /// The day of the Berichtsstand that is compared, in the strip of the Stichtag, whose tag has precedence.
    void paintBaseline(const QRectF &area, qreal x, const QString &text, qreal stichtagX,
                       const QString &stichtag) const;

private:
    [[nodiscard]] QRectF stichtagTag(qreal x, const QRectF &area, const QString &text) const;
    void paintPeriods(const std::vector<TimeAxis::Period> &periods, const QRectF &strip, bool coarse) const;
    void paintSessions(const std::vector<TimeAxis::Session> &sessions, const QRectF &strip) const;
    void paintStichtag(qreal x, const QRectF &area, const QString &text) const;
    [[nodiscard]] qreal baseline(const QRectF &strip) const;
    void drawOnGround(QPointF baseline, const QString &text) const;
    [[nodiscard]] qreal sessionBaseline(const QRectF &strip) const;

    QPainter &m_painter;
    const Theme &m_theme;
    QFont m_note;
    QFont m_strong;
    qreal m_scale;
};
