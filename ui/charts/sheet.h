// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/statusshape.h"
#include "ui/charts/target.h"
#include "ui/charts/textblock.h"
#include "ui/support/theme.h"

#include <QLineF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

/// What a painted figure consists of: the output of a layout function, read by the painter, by hit testing
/// and by the accessible tree. Positions are logical pixels inside the figure; colours are named by their
/// token, so that a change of theme needs no new layout.
namespace Sheet {

using Color = QColor Theme::*;

struct Text
{
    QPointF at; ///< top left
    TextBlock block;
    Color color = &Theme::text;

    [[nodiscard]] QRectF rect() const
    {
        return {at.x(), at.y(), qreal(block.width()), qreal(block.height())};
    }
};

struct Mark
{
    QRectF box;
    StatusShape::Shape shape;
    Color color = &Theme::text;
};

struct Fill
{
    enum class Style { Solid, Outline, Hatched, Dotted };
    QRectF rect;
    Color color = &Theme::text;
    Style style = Style::Solid;
};

/// A place to press: a child widget with name, focus and keyboard.
struct Press
{
    enum class Kind {
        Figure, ///< text that is underlined while the pointer is on it
        Row, ///< a row that gets a ground
        Link, ///< text in the accent colour
    };
    QRect area;
    Kind kind = Kind::Figure;
    Target target;
    QString name; ///< what a screen reader says
    QString toolTip;
    std::vector<QLineF> underlines;
    int stop = 0; ///< presses of one stop share a place in the tab order; arrow keys walk among them
};

/// Words in a text that lead somewhere.
struct Phrase
{
    QString text; ///< as they stand there
    Target target;
};

struct Page
{
    std::vector<Text> texts;
    std::vector<Mark> marks;
    std::vector<Fill> fills;
    std::vector<Press> presses;
    int height = 0;

    /// Adds the text and returns its rectangle.
    QRectF add(QPointF at, TextBlock block, Color color = &Theme::text);
    QRectF addRight(qreal right, qreal top, TextBlock block, Color color = &Theme::text);
    void addMark(QPointF at, qreal size, const StatusShape::Shape &shape, Color color);
    /// A line across: 2 px or 1 px ink, 1 px hair.
    void addLine(qreal left, qreal right, qreal top, qreal thickness, Color color);
    /// Takes over what \a other holds, moved by \a offset.
    void append(const Page &other, QPointF offset);
    /// Makes each of \a phrases in \a block, which stands at \a at, a place to press; those that are not in
    /// it are left out.
    void addPhrases(QPointF at, const TextBlock &block, const std::vector<Phrase> &phrases);
    /// The same with \a air pixels at the left and the right, which belong to its rows: room for the ring of
    /// the focus beside the letters.
    [[nodiscard]] Page withAir(int air) const;
    /// Makes all presses from the one at \a first on one stop of the tab order.
    void makeStop(std::size_t first, int stop);
};

/// One line under each line of \a block at \a at.
[[nodiscard]] std::vector<QLineF> underlinesOf(const TextBlock &block, QPointF at);

void paintFill(QPainter &painter, const Fill &fill, const Theme &theme);
void paint(QPainter &painter, const Page &page, const Theme &theme);

}
