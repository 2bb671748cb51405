// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperfonts.h"
#include "core/paper/papertext.h"
#include "core/paper/statusshape.h"

#include <QPointF>
#include <QRectF>

#include <variant>
#include <vector>

class QPainter;

/// What is painted on a page, with positions relative to the piece it belongs to: x from the left edge of the
/// sheet, y from the top of the piece. Lengths in units of PaperStyle.
namespace PaperOps {

struct TextOp
{
    double x = 0;
    double baseline = 0;
    QString text;
    PaperFonts::Id font = 0;
    QRgb color = PaperStyle::ink;
    double width = 0;
    double limit = 0; ///< the right edge it must not pass
};
struct LineOp
{
    QPointF from;
    QPointF to;
    double width = 0;
    QRgb color = PaperStyle::ink;
};
struct BoxOp
{
    QRectF rect;
    QRgb fill = PaperStyle::white;
    double line = 0; ///< width of the frame; 0: none
    double radius = 0;
};
struct ShapeOp
{
    StatusShape::Shape shape;
    QRectF box;
    QRgb color = PaperStyle::ink;
};
using Op = std::variant<TextOp, LineOp, BoxOp, ShapeOp>;
using Ops = std::vector<Op>;

/// Height of capital letters as a part of the size; shapes are centred on it.
inline constexpr double capHeight = 0.716;

/// Baseline in a line of this type whose top is at \a top.
[[nodiscard]] double baseline(const PaperStyle::Type &type, double top);
/// Appends a set line that starts at \a x; nothing of it may pass \a limit.
void append(Ops &ops, const PaperText::Line &line, const PaperStyle::Type &type, double x, double top,
            double limit);
/// Appends one line of text that starts at \a x and returns its width.
double append(Ops &ops, const Paper::Text &text, const PaperStyle::Type &type, double x, double top,
              double limit, PaperFonts &fonts);
void appendRule(Ops &ops, double y, double width, QRgb color = PaperStyle::ink);
/// Moves operations down.
void shift(Ops &ops, double down);
/// The shape of a mark in a 16 box of this side, standing on a line of text.
[[nodiscard]] ShapeOp shapeOp(const Paper::Mark &mark, double x, double baseline, double size);

/// Paints the operations; the painter's unit is that of PaperStyle, its origin the corner of the piece.
void paint(QPainter &painter, const Ops &ops, const PaperFonts &fonts);

}
