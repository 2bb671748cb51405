// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/plotarrows.h"
#include "ui/timeline/timeaxis.h"

#include <QFont>

class QPainter;

/// Paints what the layout of the Zeitplan made, in the order of its layers. No alpha anywhere, so that a
/// printed PDF stays PDF/A-1.
class PlotPainter
{
public:
    PlotPainter(QPainter &painter, const Theme &theme, const QFont &body, qreal textScale);

    void paintShades(const std::vector<TimeAxis::Shade> &shades, const QRectF &area) const;
    void paintGrid(const TimeAxis::Strips &strips, const QRectF &area) const;
    /// Full height, dotted, for the sessions that a deadline hangs on.
    void paintSessionLines(const std::vector<TimeAxis::Session> &sessions, const QRectF &area) const;
    void paintBands(const Plot::Row &row, QPointF at) const;
    /// Original, slip and overdue lines, columns of a folded project.
    void paintLines(const Plot::Row &row, QPointF at) const;
    void paintCells(const Plot::Row &row, QPointF at) const;
    void paintMarks(const Plot::Row &row, QPointF at) const;
    /// With a halo in \a ground, so that they stay readable on lines.
    void paintWords(const Plot::Row &row, QPointF at, const QColor &ground) const;

    enum class Emphasis { Plain, Chain, Critical };
    void paintArrow(const PlotArrows::Route &route, bool inferred, Emphasis emphasis) const;
    /// The day of the Berichtsstand that is compared.
    void paintBaseline(qreal x, const QRectF &area) const;
    void paintStichtag(qreal x, const QRectF &area) const;
    void paintFocus(const QRectF &mark) const;

    /// The four surfaces that only charts have (charts.md, "Type and colours").
    struct Surfaces
    {
        QColor band;
        QColor weekend;
        QColor holiday;
        QColor gridStrong;
    };
    [[nodiscard]] static Surfaces surfaces(Theme::Kind kind);

private:
    void paintGlyph(const Plot::Glyph &glyph, QPointF at) const;
    void paintBand(const Plot::Band &band, QPointF at) const;
    void paintHaloed(const Plot::Words &words, QPointF at, const QColor &ground) const;
    [[nodiscard]] bool hasContours() const { return m_theme.kind == Theme::Kind::HighContrast; }

    QPainter &m_painter;
    const Theme &m_theme;
    QFont m_body;
    qreal m_scale;
    Surfaces m_surfaces;
};
