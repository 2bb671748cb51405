// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include "core/paper/statusshape.h"
#include "ui/support/typography.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace {
using Icons::Name;

QPainterPath lines(std::initializer_list<std::initializer_list<QPointF>> strokes)
{
    QPainterPath path;
    for (const auto &stroke : strokes) {
        path.moveTo(*stroke.begin());
        for (const QPointF &point : stroke)
            path.lineTo(point);
    }
    return path;
}

QPainterPath overview()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 2.5, 6, 7), 1, 1);
    path.addRoundedRect(QRectF(11.5, 2.5, 6, 4), 1, 1);
    path.addRoundedRect(QRectF(2.5, 12.5, 6, 5), 1, 1);
    path.addRoundedRect(QRectF(11.5, 9.5, 6, 8), 1, 1);
    return path;
}

QPainterPath portfolio()
{
    return lines({{{7, 4.5}, {17.5, 4.5}},
                  {{7, 10}, {17.5, 10}},
                  {{7, 15.5}, {17.5, 15.5}},
                  {{2.8, 4.5}, {3.2, 4.5}},
                  {{2.8, 10}, {3.2, 10}},
                  {{2.8, 15.5}, {3.2, 15.5}}});
}

QPainterPath measures()
{
    QPainterPath path;
    for (const qreal x : {2.5, 8.0, 13.5})
        for (const qreal y : {2.5, 8.0, 13.5})
            path.addRect(QRectF(x, y, 3.6, 3.6));
    return path;
}

QPainterPath resolutions()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(3.5, 2.5, 13, 15), 2, 2);
    return path;
}

// A clock.
QPainterPath history()
{
    QPainterPath path;
    path.addEllipse(QPointF(10, 10), 7.5, 7.5);
    path.addPath(lines({{{10, 5.5}, {10, 10}, {13, 12}}}));
    return path;
}

QPainterPath print()
{
    QPainterPath path = lines({{{6, 7}, {6, 2.5}, {14, 2.5}, {14, 7}}});
    path.moveTo(6, 14.5);
    path.lineTo(4, 14.5);
    path.quadTo(2.5, 14.5, 2.5, 13);
    path.lineTo(2.5, 8.5);
    path.quadTo(2.5, 7, 4, 7);
    path.lineTo(16, 7);
    path.quadTo(17.5, 7, 17.5, 8.5);
    path.lineTo(17.5, 13);
    path.quadTo(17.5, 14.5, 16, 14.5);
    path.lineTo(14, 14.5);
    path.addRect(QRectF(6, 11.5, 8, 6));
    return path;
}

QPainterPath calendar()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2.5, 4, 15, 13.5), 2, 2);
    path.addPath(lines({{{2.5, 8.5}, {17.5, 8.5}}, {{6.5, 2}, {6.5, 5.5}}, {{13.5, 2}, {13.5, 5.5}}}));
    return path;
}

QPainterPath search()
{
    QPainterPath path;
    path.addEllipse(QPointF(8.5, 8.5), 5.2, 5.2);
    path.addPath(lines({{{12.5, 12.5}, {17, 17}}}));
    return path;
}

// An arrow that turns back to the left.
QPainterPath undo()
{
    QPainterPath path = lines({{{6.5, 3}, {3, 6.5}, {6.5, 10}}});
    path.moveTo(3, 6.5);
    path.lineTo(12, 6.5);
    path.arcTo(QRectF(7, 6.5, 10, 10), 90, -180);
    path.lineTo(7.5, 16.5);
    return path;
}

// A question mark in a circle.
QPainterPath help()
{
    QPainterPath path;
    path.addEllipse(QPointF(10, 10), 7.5, 7.5);
    path.moveTo(7.6, 8);
    path.cubicTo(7.6, 4.8, 12.6, 4.9, 12.4, 8);
    path.cubicTo(12.3, 9.8, 10, 9.8, 10, 11.8);
    path.addPath(lines({{{9.9, 14.2}, {10.1, 14.2}}}));
    return path;
}

QPainterPath pathOf(Name name)
{
    switch (name) {
    case Name::Overview:
        return overview();
    case Name::Portfolio:
        return portfolio();
    case Name::Timeline: // bars on three lines
        return lines(
            {{{2.5, 4.5}, {9, 4.5}}, {{7, 10}, {14, 10}}, {{12, 15.5}, {17.5, 15.5}}, {{2.5, 2}, {2.5, 18}}});
    case Name::Measures:
        return measures();
    case Name::Resolutions:
        return resolutions();
    case Name::Indicators: // values that rise, over the foot of a chart
        return lines({{{2.5, 17}, {17.5, 17}}, {{3, 12.5}, {7.5, 8}, {11.5, 10.5}, {17, 3.5}}});
    case Name::History:
        return history();
    case Name::Print:
        return print();
    case Name::Calendar:
        return calendar();
    case Name::Search:
        return search();
    case Name::Menu:
        return lines({{{3, 5}, {17, 5}}, {{3, 10}, {17, 10}}, {{3, 15}, {17, 15}}});
    case Name::Undo:
        return undo();
    case Name::Redo:
        return QTransform(-1, 0, 0, 1, 20, 0).map(undo());
    case Name::Close:
        return lines({{{4.5, 4.5}, {15.5, 15.5}}, {{15.5, 4.5}, {4.5, 15.5}}});
    case Name::Check:
        return lines({{{3.5, 10.5}, {8, 15}, {16.5, 5}}});
    case Name::ChevronDown:
        return lines({{{4, 7}, {10, 13}, {16, 7}}});
    case Name::ChevronRight:
        return lines({{{7, 4}, {13, 10}, {7, 16}}});
    case Name::ChevronLeft:
        return lines({{{13, 4}, {7, 10}, {13, 16}}});
    case Name::Help:
        return help();
    }
    Q_UNREACHABLE();
}

// Paints afresh at every size and reads the theme each time: sharp at any scale, right after a change.
class PathIconEngine : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
};

class LineIconEngine final : public PathIconEngine
{
public:
    LineIconEngine(Name name, QColor Theme::*color)
        : m_name(name)
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const Theme &theme = Theme::current();
        const QColor color = mode == QIcon::Disabled ? theme.disabled()
            : state == QIcon::On                     ? theme.accent
                                                     : theme.*m_color;
        Icons::paint(*painter, m_name, rect, color);
    }
    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_color); }

private:
    Name m_name;
    QColor Theme::*m_color;
};

class MarkIconEngine final : public PathIconEngine
{
public:
    explicit MarkIconEngine(Severity severity)
        : m_severity(severity)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal margin = rect.height() / 8.0;
        StatusShape::paint(*painter, StatusShape::of(m_severity),
                           QRectF(rect).adjusted(margin, margin, -margin, -margin),
                           Theme::current().shape(m_severity));
    }
    QIconEngine *clone() const override { return new MarkIconEngine(m_severity); }

private:
    Severity m_severity;
};
}

void Icons::paint(QPainter &painter, Name name, const QRectF &box, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 20, box.height() / 20);
    painter.setPen(
        QPen(color, qMax(1.6, 1.4 * 20 / box.width()), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(name));
    if (name == Name::Resolutions) {
        QFont font = Typography::font(Typography::Role::Strong);
        font.setPixelSize(12); // of the 20 box
        painter.setFont(font);
        painter.drawText(QRectF(3.5, 2, 13, 15.5), Qt::AlignCenter, QString(QChar(0xA7)));
    }
    painter.restore();
}

QIcon Icons::icon(Name name, QColor Theme::*color)
{
    return QIcon(new LineIconEngine(name, color));
}

QIcon Icons::mark(Severity severity)
{
    return QIcon(new MarkIconEngine(severity));
}
