// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperops.h"

#include <QPainter>

namespace {
using namespace PaperOps;

/// One function per kind of operation.
class Brush
{
public:
    Brush(QPainter &painter, const PaperFonts &fonts)
        : m_painter(painter)
        , m_fonts(fonts)
    {
    }

    void operator()(const TextOp &op)
    {
        m_painter.setFont(m_fonts.font(op.font));
        m_painter.setPen(QColor(op.color));
        m_painter.drawText(QPointF(op.x, op.baseline), op.text);
    }
    void operator()(const LineOp &op)
    {
        m_painter.setPen(QPen(QColor(op.color), op.width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(op.from, op.to);
    }
    void operator()(const BoxOp &op)
    {
        m_painter.setPen(
            op.line > 0 ? QPen(QColor(PaperStyle::ink), op.line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin)
                        : QPen(Qt::NoPen));
        m_painter.setBrush(QColor(op.fill));
        if (op.radius > 0)
            m_painter.drawRoundedRect(op.rect, op.radius, op.radius);
        else
            m_painter.drawRect(op.rect);
    }
    void operator()(const ShapeOp &op) { StatusShape::paint(m_painter, op.shape, op.box, QColor(op.color)); }

private:
    QPainter &m_painter;
    const PaperFonts &m_fonts;
};

StatusShape::Shape shapeOf(const Paper::Mark &mark)
{
    if (mark.outlined)
        return StatusShape::overdueWithoutReport();
    return std::visit([](auto what) { return StatusShape::of(what); }, mark.what);
}
}

double PaperOps::baseline(const PaperStyle::Type &type, double top)
{
    return top + (type.lineHeight() + type.size * capHeight) / 2;
}

ShapeOp PaperOps::shapeOp(const Paper::Mark &mark, double x, double baseline, double size)
{
    const double side = size * PaperStyle::shapeFactor;
    const double top = baseline - (size * capHeight + side) / 2;
    return {shapeOf(mark), QRectF(x, top, side, side), PaperText::shapeColor(mark)};
}

void PaperOps::append(Ops &ops, const PaperText::Line &line, const PaperStyle::Type &type, double x,
                      double top, double limit)
{
    const double base = baseline(type, top);
    for (const PaperText::Fragment &part : line.fragments) {
        if (part.text.isEmpty())
            ops.push_back(shapeOp(part.mark, x + part.x, base, type.size));
        else
            ops.push_back(TextOp{x + part.x, base, part.text, part.font, part.color, part.width, limit});
    }
}

double PaperOps::append(Ops &ops, const Paper::Text &text, const PaperStyle::Type &type, double x, double top,
                        double limit, PaperFonts &fonts)
{
    constexpr double endless = 1e9;
    const auto lines = PaperText::lines(text, type, endless, fonts);
    append(ops, lines.front(), type, x, top, limit);
    return lines.front().width;
}

void PaperOps::appendRule(Ops &ops, double y, double width, QRgb color)
{
    ops.push_back(LineOp{{PaperStyle::left, y}, {PaperStyle::right, y}, width, color});
}

void PaperOps::shift(Ops &ops, double down)
{
    for (Op &op : ops) {
        if (auto *text = std::get_if<TextOp>(&op))
            text->baseline += down;
        else if (auto *line = std::get_if<LineOp>(&op)) {
            line->from.ry() += down;
            line->to.ry() += down;
        } else if (auto *box = std::get_if<BoxOp>(&op))
            box->rect.translate(0, down);
        else if (auto *shape = std::get_if<ShapeOp>(&op))
            shape->box.translate(0, down);
    }
}

void PaperOps::paint(QPainter &painter, const Ops &ops, const PaperFonts &fonts)
{
    Brush brush(painter, fonts);
    for (const Op &op : ops)
        std::visit(brush, op);
}
