// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/axispainter.h"

#include "ui/support/paintkit.h"
#include "ui/timeline/plotpainter.h"

#include <QPainter>

#include <algorithm>

namespace {
constexpr qreal axisTextInset = 6;
constexpr qreal sessionTick = 6;
constexpr qreal lastSessionTick = 14;
}

AxisPainter::AxisPainter(QPainter &painter, const Theme &theme, const QFont &note, qreal textScale)
    : m_painter(painter)
    , m_theme(theme)
    , m_note(note)
    , m_strong(note)
    , m_scale(textScale)
{
    m_strong.setWeight(QFont::DemiBold);
}

qreal AxisPainter::baseline(const QRectF &strip) const
{
    return PaintKit::baselineIn(strip.toRect(), m_painter.fontMetrics());
}

void AxisPainter::paint(const TimeAxis::Strips &strips, const QRectF &area, const TimeScale &scale,
                        QDate asOf, const QString &stichtag) const
{
    m_painter.save();
    m_painter.setClipRect(area, Qt::IntersectClip);
    const qreal height = area.height() / stripCount;
    QRectF strip(area.left(), area.top() + height, area.width(), height);
    // Below the names, which interrupt its line.
    if (asOf.isValid())
        paintStichtag(scale.mark(asOf), area, stichtag);
    paintPeriods(strips.coarse, strip, true);
    strip.translate(0, height);
    paintPeriods(strips.fine, strip, false);
    strip.translate(0, height);
    paintSessions(strips.sessions, strip);
    m_painter.restore();
}

void AxisPainter::paintPeriods(const std::vector<TimeAxis::Period> &periods, const QRectF &strip,
                               bool coarse) const
{
    const bool days = periods.size() > 1 && periods[0].first.daysTo(periods[1].first) == 1;
    for (const TimeAxis::Period &period : periods) {
        m_painter.setFont(coarse ? m_strong : m_note);
        const qreal left = strip.left() + period.left;
        if (!days && period.left >= 0)
            m_painter.fillRect(QRectF(qRound(left), strip.top(), 1, strip.height()),
                               PlotPainter::surfaces(m_theme.kind).gridStrong);
        const qreal width = m_painter.fontMetrics().horizontalAdvance(period.text);
        const qreal at = days ? left + (period.right - period.left - width) / 2
                              : std::max(left, strip.left()) + axisTextInset;
        m_painter.setPen(coarse ? m_theme.text : m_theme.text2);
        drawOnGround(QPointF(at, baseline(strip)), period.text);
        if (!period.detail.isEmpty()) {
            m_painter.setFont(m_note);
            m_painter.setPen(m_theme.text2);
            drawOnGround(QPointF(at + width + axisTextInset, baseline(strip)), period.detail);
        }
    }
}

void AxisPainter::paintSessions(const std::vector<TimeAxis::Session> &sessions, const QRectF &strip) const
{
    for (const TimeAxis::Session &session : sessions) {
        const qreal x = strip.left() + session.x;
        const qreal tick = (session.isLast ? lastSessionTick : sessionTick) * m_scale;
        m_painter.fillRect(QRectF(qRound(x), strip.bottom() - tick, session.isLast ? 2 : 1, tick),
                           session.isLast ? m_theme.text : m_theme.text2);
        if (session.text.isEmpty())
            continue;
        m_painter.setFont(session.isLast ? m_strong : m_note);
        m_painter.setPen(session.isLast ? m_theme.text : m_theme.text2);
        drawOnGround(QPointF(x + axisTextInset, sessionBaseline(strip)), session.text);
    }
}

void AxisPainter::drawOnGround(QPointF baseline, const QString &text) const
{
    if (text.isEmpty())
        return;
    const QFontMetricsF metrics(m_painter.font());
    m_painter.fillRect(QRectF(baseline.x() - 1, baseline.y() - metrics.capHeight() - 2,
                              metrics.horizontalAdvance(text) + 2, metrics.capHeight() + 4),
                       m_theme.page);
    m_painter.drawText(baseline, text);
}

// Above the ticks of the sessions, of which there are some below every name.
qreal AxisPainter::sessionBaseline(const QRectF &strip) const
{
    return std::min(baseline(strip),
                    strip.bottom() - sessionTick * m_scale - m_painter.fontMetrics().descent());
}

QRectF AxisPainter::stichtagTag(qreal x, const QRectF &area, const QString &text) const
{
    const qreal width = QFontMetrics(m_strong).horizontalAdvance(text) + 2 * axisTextInset;
    const qreal height = area.height() / stripCount - 2;
    // On the past side of its line, so that the next sessions stay readable.
    const qreal left = std::clamp<qreal>(x - width, 0, std::max<qreal>(0, area.width() - width));
    return {area.left() + qRound(left), area.top(), qreal(qRound(width)), height};
}

void AxisPainter::paintBaseline(const QRectF &area, qreal x, const QString &text, qreal stichtagX,
                                const QString &stichtag) const
{
    if (x < 0 || x > area.width())
        return;
    m_painter.save();
    m_painter.setPen(QPen(m_theme.text2, 1, Qt::DashLine));
    m_painter.drawLine(QPointF(area.left() + x, area.top()), QPointF(area.left() + x, area.bottom()));
    const QFontMetricsF metrics(m_note);
    const bool seesStichtag = stichtagX >= 0 && stichtagX <= area.width();
    const QRectF tag = seesStichtag ? stichtagTag(stichtagX, area, stichtag) : QRectF();
    QRectF box(area.left() + x - metrics.horizontalAdvance(text) - axisTextInset, area.top(),
               metrics.horizontalAdvance(text), area.height() / stripCount - 2);
    const qreal lineX = area.left() + x;
    const qreal beforeTag = tag.isNull() ? box.left() : tag.left() - box.width() - 2 * axisTextInset;
    // Left of its line as the Stichtag, else right of it, else beside the Stichtag, else over it at the edge;
    // far from its line it would say nothing, so that the line stands alone.
    for (const qreal left : {box.left(), lineX + axisTextInset, beforeTag, area.left()}) {
        box.moveLeft(left);
        const bool isFar =
            std::max(box.left() - lineX, lineX - box.right()) > tag.width() + 2 * axisTextInset;
        if (left < area.left() || box.right() > area.right() || box.intersects(tag) || isFar)
            continue;
        m_painter.fillRect(box.adjusted(0, 0, axisTextInset, 0), m_theme.page);
        m_painter.setFont(m_note);
        m_painter.setPen(m_theme.text2);
        m_painter.drawText(QPointF(left, baseline(box)), text);
        break;
    }
    m_painter.restore();
}

void AxisPainter::paintStichtag(qreal x, const QRectF &area, const QString &text) const
{
    if (x < 0 || x > area.width())
        return;
    m_painter.setFont(m_strong);
    const QRectF box = stichtagTag(x, area, text);
    const bool hasRoom =
        box.width() <= area.width(); // else the line stands alone, under the field of the day
    m_painter.fillRect(hasRoom ? box : QRectF(area.left() + x - 1, box.top(), 2, box.height()),
                       m_theme.accent);
    m_painter.setPen(m_theme.page);
    if (hasRoom)
        m_painter.drawText(QPointF(box.left() + axisTextInset, baseline(box)), text);
    m_painter.fillRect(QRectF(area.left() + x - 1, box.bottom(), 2, area.bottom() - box.bottom()),
                       m_theme.accent);
}
