// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/paper/statusshape.h"
#include "ui/support/theme.h"

#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <vector>

/// What the trend chart consists of: the output of the layout, read by the painter, hit testing and the
/// tests. Positions are pixels from the top left corner of the chart; colours are named by their token.
namespace TrendPicture {

struct Words
{
    QPointF at; ///< left end of the baseline
    QString text;
    QColor Theme::*color = &Theme::text2;
    bool isStrong = false;
};

struct GridLine
{
    QLineF line;
    bool isStrong = false; ///< the first of a quarter
};

/// The way of one item from report to report, without the gaps where no date was named.
struct Stroke
{
    std::size_t line = 0; ///< place in TrendContent::lines, here and below
    QPolygonF points; ///< at least two
    bool hasMoved = false;
};

struct Dot
{
    std::size_t line = 0;
    QPointF at;
    ItemKind kind = ItemKind::Milestone;
    bool isFilled = false; ///< the last one
    std::size_t point = 0; ///< place in Trend::Line::points
};

/// The days within which a vague date lies, beside its point.
struct Bar
{
    std::size_t line = 0;
    QPointF point;
    qreal x = 0; ///< of its lane
    qreal top = 0; ///< the last day
    qreal bottom = 0; ///< the first day, or where the plot ends
};

struct Circle
{
    std::size_t line = 0;
    QPointF center;
    int number = 0;
};

struct Label
{
    std::size_t line = 0;
    QRectF rect;
    QPolygonF leader; ///< empty: the label stands beside its point
    QRectF mark;
    StatusShape::Shape shape;
    QColor Theme::*color = &Theme::text;
    std::vector<Words> words; ///< the key first
    bool isInside = false; ///< in the plot
};

/// Words along the diagonal.
struct Slanted
{
    QPointF at; ///< left end of the baseline, about which they are turned
    qreal degrees = 0; ///< clockwise
    QString text; ///< empty: there was no room
};

struct Picture
{
    QRectF plot;
    std::vector<GridLine> grid;
    std::vector<Words> words; ///< of both axes
    QPolygonF past; ///< below the diagonal: a date there has already passed
    QLineF diagonal;
    Slanted diagonalWords;
    std::vector<Stroke> strokes;
    std::vector<Bar> bars;
    std::vector<Dot> dots;
    std::vector<Circle> circles;
    std::vector<Label> labels; ///< in the order of the ends of the lines, from top to bottom
    qreal height = 0;
};

}
