// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/paintkit.h"

#include "ui/support/typography.h"
#include "ui/support/wrappedtext.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

QString PaintKit::elided(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const QString tail = u" …"_s;
    // The longest beginning that fits, then back to the end of a word.
    qsizetype low = 0;
    qsizetype high = text.size();
    while (low < high) {
        const qsizetype middle = (low + high + 1) / 2;
        if (metrics.horizontalAdvance(text.left(middle) + tail) <= width)
            low = middle;
        else
            high = middle - 1;
    }
    const auto isEnd = [&text](qsizetype at) { return text.at(at).isSpace() || text.at(at) == u'-'; };
    qsizetype end = low;
    while (end > 0 && !isEnd(end) && !(end < low && text.at(end) == u'-'))
        --end;
    if (end == 0)
        return metrics.elidedText(text, Qt::ElideRight, width);
    if (text.at(end) == u'-')
        ++end;
    QString head = text.left(end).trimmed();
    while (head.endsWith(u',') || head.endsWith(u';') || head.endsWith(u':'))
        head.chop(1);
    return head + tail;
}

int PaintKit::wrappedHeight(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    if (width <= 0)
        return metrics.height();
    return metrics.boundingRect(QRect(0, 0, width, 1 << 20), Qt::TextWordWrap, text).height();
}

QRectF PaintKit::shapeBox(const QFontMetrics &metrics, qreal left, qreal baseline, qreal size)
{
    // Capital letters and figures stand beside the shape, so it sits a little above the x-height's middle.
    const qreal middle = baseline - (metrics.xHeight() + metrics.capHeight()) / 4.0;
    return {left, middle - size / 2, size, size};
}

int PaintKit::baselineIn(const QRect &rect, const QFontMetrics &metrics)
{
    return rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
}

PaintKit::StatusMark PaintKit::StatusMark::of(const ItemStatus &item)
{
    return {item.status, item.status == ScheduleStatus::Overdue && !item.reportedSinceDue};
}

StatusShape::Shape PaintKit::StatusMark::shape() const
{
    return outlined ? StatusShape::overdueWithoutReport() : StatusShape::of(status);
}

void PaintKit::drawStatus(QPainter &painter, const QRect &rect, const StatusMark &mark, const QString &word,
                          const Theme &theme, int mostLines)
{
    const bool needsLook = mark.status == ScheduleStatus::Overdue || mark.status == ScheduleStatus::AtRisk
        || mark.status == ScheduleStatus::DueSoon;
    painter.save();
    QFont font = painter.font();
    font.setWeight(needsLook ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const int baseline = baselineIn(rect, metrics);
    const int size = Typography::px(13);
    StatusShape::paint(painter, mark.shape(), shapeBox(metrics, rect.left() + 1, baseline, size),
                       theme.shape(mark.status));
    const int textLeft = rect.left() + Typography::px(22);
    painter.setPen(theme.word(mark.status));
    int below = 0;
    for (const QString &line : WrappedText::lines(word, metrics, rect.right() + 1 - textLeft, mostLines)) {
        painter.drawText(textLeft, baseline + below, line);
        below += metrics.lineSpacing();
    }
    painter.restore();
}

void PaintKit::drawFocusRing(QPainter &painter, const QRect &rect, const Theme &theme, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.setPen(QPen(theme.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = QRectF(rect).adjusted(1, 1, -1, -1);
    if (radius > 0)
        painter.drawRoundedRect(ring, radius, radius);
    else
        painter.drawRect(ring);
    painter.restore();
}

void PaintKit::drawLine(QPainter &painter, int left, int right, int top, int thickness, const QColor &color)
{
    painter.fillRect(QRect(left, top, right - left, thickness), color);
}

void PaintKit::drawWave(QPainter &painter, qreal left, qreal right, qreal top, const QColor &color)
{
    constexpr qreal step = 3;
    QPainterPath path(QPointF(left, top + 1.5));
    for (qreal x = left, sign = 1; x + step <= right; x += step, sign = -sign)
        path.quadTo(QPointF(x + step / 2, top + 1.5 + 2.4 * sign), QPointF(x + step, top + 1.5));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.restore();
}
