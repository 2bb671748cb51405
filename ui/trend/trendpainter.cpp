// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trend/trendpainter.h"

#include "ui/timeline/plotmarks.h"
#include "ui/timeline/plotpainter.h"

#include <QPainter>

#include <algorithm>

namespace {
constexpr qreal trendMovedWidth = 1.6;
constexpr qreal trendStillWidth = 1.2;
constexpr qreal trendSelectedWidth = 2.4;
constexpr qreal trendDotRadius = 4.2;
constexpr qreal trendBarWidth = 2.4;
constexpr qreal trendCircleRadius = 8.5;
constexpr qreal trendShieldScale = 0.85; ///< of the mark of the Zeitplan

class TrendChartPainter
{
public:
    TrendChartPainter(QPainter &painter, const TrendPicture::Picture &picture, const TrendPainter::Look &look)
        : m_painter(painter)
        , m_picture(picture)
        , m_look(look)
        // White lines of a grid could not be told from the lines of the items.
        , m_gridStrong(hasContours() ? look.theme.hair : PlotPainter::surfaces(look.theme.kind).gridStrong)
    {
    }

    void paintGround()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(theme().chrome);
        m_painter.drawPolygon(m_picture.past);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        for (const TrendPicture::GridLine &line : m_picture.grid) {
            if (hasContours() && !line.isStrong)
                continue; // there is but one grey to tell months from quarters
            m_painter.setPen(QPen(line.isStrong ? m_gridStrong : theme().hair, 1));
            m_painter.drawLine(line.line);
        }
        m_painter.setPen(QPen(m_gridStrong, 1));
        m_painter.drawLine(m_picture.plot.bottomLeft(), m_picture.plot.bottomRight());
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(theme().text, trendMovedWidth));
        if (!m_picture.diagonal.isNull())
            m_painter.drawLine(m_picture.diagonal);
        paintSlanted();
        for (const TrendPicture::Words &words : m_picture.words)
            paintWords(words, theme().*words.color);
    }

    void paintLeaders()
    {
        m_painter.setBrush(Qt::NoBrush);
        for (const TrendPicture::Label &label : m_picture.labels) {
            m_painter.setPen(QPen(m_gridStrong, 1));
            m_painter.drawPolyline(label.leader);
        }
    }

    /// What stood still lies below what moved, and the selected line above all.
    void paintLines()
    {
        for (const bool moved : {false, true})
            for (const TrendPicture::Stroke &stroke : m_picture.strokes)
                if (stroke.hasMoved == moved && !isSelected(stroke.line))
                    paintStroke(stroke);
        paintPoints(false);
        for (const TrendPicture::Stroke &stroke : m_picture.strokes)
            if (isSelected(stroke.line))
                paintStroke(stroke);
        paintPoints(true);
    }

    void paintCircles()
    {
        const qreal radius = trendCircleRadius * m_look.scale;
        m_painter.setFont(m_look.note);
        for (const TrendPicture::Circle &circle : m_picture.circles) {
            m_painter.setPen(QPen(color(circle.line), 1));
            m_painter.setBrush(theme().page);
            m_painter.drawEllipse(circle.center, radius, radius);
            m_painter.setPen(isSelected(circle.line) ? theme().accent : theme().text);
            m_painter.drawText(
                QRectF(circle.center - QPointF(radius * 2, radius), QSizeF(radius * 4, radius * 2)),
                Qt::AlignCenter, QString::number(circle.number));
        }
    }

    void paintLabels()
    {
        for (const TrendPicture::Label &label : m_picture.labels) {
            if (label.isInside) // lines that run behind it would strike it out
                m_painter.fillRect(label.rect.adjusted(0, 1, 0, -1),
                                   isSelected(label.line) ? theme().selection : theme().chrome);
            StatusShape::paint(m_painter, label.shape, label.mark, theme().*label.color);
            bool isKey = true;
            for (const TrendPicture::Words &words : label.words) {
                const bool accented = isKey && isSelected(label.line);
                paintWords(words, accented ? theme().accent : theme().*words.color);
                isKey = false;
            }
        }
    }

private:
    [[nodiscard]] const Theme &theme() const { return m_look.theme; }
    [[nodiscard]] bool hasContours() const { return m_look.theme.kind == Theme::Kind::HighContrast; }
    [[nodiscard]] bool isSelected(std::size_t line) const { return m_look.selected == int(line); }
    [[nodiscard]] QColor color(std::size_t line) const
    {
        if (isSelected(line))
            return theme().accent;
        const auto moves = [line](const TrendPicture::Stroke &stroke) {
            return stroke.line == line && stroke.hasMoved;
        };
        return std::ranges::any_of(m_picture.strokes, moves) ? theme().text : theme().text2;
    }

    void paintWords(const TrendPicture::Words &words, const QColor &color)
    {
        m_painter.setFont(words.isStrong ? m_look.strong : m_look.note);
        m_painter.setPen(color);
        m_painter.drawText(words.at, words.text);
    }

    void paintSlanted()
    {
        const TrendPicture::Slanted &words = m_picture.diagonalWords;
        if (words.text.isEmpty())
            return;
        m_painter.save();
        m_painter.translate(words.at);
        m_painter.rotate(words.degrees);
        m_painter.setFont(m_look.note);
        m_painter.setPen(theme().text2);
        m_painter.drawText(QPointF(), words.text);
        m_painter.restore();
    }

    void paintStroke(const TrendPicture::Stroke &stroke)
    {
        const qreal width = isSelected(stroke.line) ? trendSelectedWidth
            : stroke.hasMoved                       ? trendMovedWidth
                                                    : trendStillWidth;
        m_painter.setPen(
            QPen(color(stroke.line), width * m_look.scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(stroke.points);
    }

    void paintPoints(bool selected)
    {
        for (const TrendPicture::Bar &bar : m_picture.bars) {
            if (isSelected(bar.line) != selected)
                continue;
            const QColor &own = selected ? theme().accent : theme().text2;
            m_painter.setPen(QPen(own, 1));
            m_painter.drawLine(QPointF(bar.x, bar.top), bar.point);
            m_painter.setPen(QPen(own, trendBarWidth * m_look.scale, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLine(QPointF(bar.x, bar.top), QPointF(bar.x, bar.bottom));
        }
        for (const TrendPicture::Dot &dot : m_picture.dots)
            if (isSelected(dot.line) == selected)
                paintDot(dot);
    }

    void paintDot(const TrendPicture::Dot &dot)
    {
        const QColor own = color(dot.line);
        m_painter.setPen(QPen(own, trendMovedWidth * m_look.scale));
        m_painter.setBrush(dot.isFilled ? own : theme().page);
        if (dot.kind == ItemKind::Resolution)
            m_painter.drawPath(
                Plot::glyphPath(ItemKind::Resolution, trendShieldScale * m_look.scale).translated(dot.at));
        else
            m_painter.drawEllipse(dot.at, trendDotRadius * m_look.scale, trendDotRadius * m_look.scale);
    }

    QPainter &m_painter;
    const TrendPicture::Picture &m_picture;
    const TrendPainter::Look &m_look;
    QColor m_gridStrong;
};
}

void TrendPainter::paint(QPainter &painter, const TrendPicture::Picture &picture, const Look &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    TrendChartPainter chart(painter, picture, look);
    chart.paintGround();
    chart.paintLeaders();
    chart.paintLines();
    chart.paintCircles();
    chart.paintLabels();
    painter.restore();
}
