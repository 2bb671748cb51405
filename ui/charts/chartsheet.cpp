// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsheet.h"

#include "ui/support/typography.h"
#include "ui/timeline/plotpainter.h"

#include <QPainter>

#include <cmath>

namespace {
constexpr qreal markSize = 10;
constexpr double airAboveValues = 1.15;

void paintArrow(QPainter &painter, QPointF at, qreal size, qreal direction)
{
    const qreal length = size * 1.1 * direction;
    painter.drawLine(at - QPointF(size * 0.8, 0), at + QPointF(size * 0.8, 0));
    painter.drawLine(at, at + QPointF(0, length));
    const QPointF tip = at + QPointF(0, length);
    const qreal back = -size * 0.42 * direction;
    painter.drawPolyline(QPolygonF{tip + QPointF(-size * 0.42, back), tip, tip + QPointF(size * 0.42, back)});
}
}

void paintValueMark(QPainter &painter, const ChartSheet::ValueMark &mark, qreal size, const Theme &theme)
{
    const QColor color = theme.*mark.color;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, size * 0.16, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (mark.certainty) {
    case Certainty::Exact:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(mark.at, size / 2, size / 2);
        break;
    case Certainty::About:
        painter.setBrush(theme.page); // the line of the series ends at the ring
        painter.drawEllipse(mark.at, size * 0.65, size * 0.65);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(mark.at, size * 0.28, size * 0.28);
        break;
    case Certainty::AtMost:
        paintArrow(painter, mark.at, size, 1);
        break;
    case Certainty::Over:
        paintArrow(painter, mark.at, size, -1);
        break;
    }
    painter.restore();
}

namespace {
void paintStrokes(QPainter &painter, const std::vector<ChartSheet::Stroke> &strokes, const Theme &theme)
{
    for (const ChartSheet::Stroke &stroke : strokes) {
        painter.setPen(QPen(theme.*stroke.color, stroke.width, stroke.style, Qt::FlatCap));
        painter.drawLine(stroke.line);
    }
}
}

void ChartSheet::paintUnder(QPainter &painter, const Theme &theme) const
{
    const auto surfaces = PlotPainter::surfaces(theme.kind);
    for (const Ground &ground : grounds)
        painter.fillRect(ground.rect, ground.kind == Ground::Kind::Band ? surfaces.band : theme.chrome);
    paintStrokes(painter, grid, theme);
    if (theme.kind != Theme::Kind::HighContrast)
        return;
    painter.setPen(QPen(theme.text2, 1)); // there grounds are outlines
    painter.setBrush(Qt::NoBrush);
    for (const Ground &ground : grounds)
        painter.drawRect(ground.rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void ChartSheet::paintOver(QPainter &painter, const Theme &theme) const
{
    paintStrokes(painter, strokes, theme);
    for (const ValueMark &mark : marks)
        paintValueMark(painter, mark, Typography::px(markSize), theme);
    for (const Sheet::Text &text : texts)
        text.block.paint(painter, text.at, theme.*text.color);
}

double AxisSteps::stepFor(double range, int most)
{
    if (range <= 0 || most < 1)
        return 1;
    const double least = range / most;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

double AxisSteps::topFor(double highest)
{
    if (highest <= 0)
        return 1;
    const double wanted = highest * airAboveValues;
    const double step = stepFor(wanted, 5);
    return std::ceil(wanted / step - 1e-9) * step;
}
