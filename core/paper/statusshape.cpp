// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/statusshape.h"

#include <QPainter>

namespace {
using StatusShape::Shape;

Shape triangle(qreal strokeWidth = 0)
{
    QPainterPath path;
    if (strokeWidth > 0)
        path.addPolygon(QPolygonF({{8, 3.2}, {13.6, 13.1}, {2.4, 13.1}}));
    else
        path.addPolygon(QPolygonF({{8, 1.8}, {15, 14}, {1, 14}}));
    path.closeSubpath();
    return {path, strokeWidth};
}

Shape diamond()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{8, 0.8}, {15.2, 8}, {8, 15.2}, {0.8, 8}}));
    path.closeSubpath();
    return {path, 0};
}

Shape circle(qreal radius, qreal strokeWidth = 0)
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), radius, radius);
    return {path, strokeWidth};
}

Shape square()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.6, 2.6, 10.8, 10.8), 1, 1);
    return {path, 0};
}

Shape tick()
{
    QPainterPath path(QPointF(2.5, 8.6));
    path.lineTo(6.3, 12.4);
    path.lineTo(13.5, 4);
    return {path, 2};
}

Shape cross()
{
    QPainterPath path(QPointF(4, 4));
    path.lineTo(12, 12);
    path.moveTo(12, 4);
    path.lineTo(4, 12);
    return {path, 2};
}
}

StatusShape::Shape StatusShape::of(ScheduleStatus status)
{
    switch (status) {
    case ScheduleStatus::Overdue:
        return triangle();
    case ScheduleStatus::AtRisk:
        return diamond();
    case ScheduleStatus::DueSoon:
        return circle(5.8);
    case ScheduleStatus::OnTrack:
        return square();
    case ScheduleStatus::Done:
    case ScheduleStatus::DoneLate:
        return tick();
    case ScheduleStatus::Unscheduled:
        return circle(5, 1.8);
    case ScheduleStatus::Cancelled:
        return cross();
    }
    Q_UNREACHABLE();
}

StatusShape::Shape StatusShape::overdueWithoutReport()
{
    return triangle(1.8);
}

StatusShape::Shape StatusShape::of(const ItemStatus &item)
{
    return item.status == ScheduleStatus::Overdue && !item.reportedSinceDue ? overdueWithoutReport()
                                                                            : of(item.status);
}

StatusShape::Shape StatusShape::of(Rag rag)
{
    switch (rag) {
    case Rag::Red:
        return triangle();
    case Rag::Amber:
        return diamond();
    case Rag::Green:
        return square();
    case Rag::Grey:
        return circle(5, 1.8);
    }
    Q_UNREACHABLE();
}

StatusShape::Shape StatusShape::of(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return triangle();
    case Severity::Warning:
        return diamond();
    case Severity::Info:
        return circle(3);
    }
    Q_UNREACHABLE();
}

void StatusShape::paint(QPainter &painter, const Shape &shape, const QRectF &box, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    if (shape.strokeWidth > 0) {
        painter.setPen(QPen(color, shape.strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
    }
    painter.drawPath(shape.path);
    painter.restore();
}
