// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sheet.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

QRectF Sheet::Page::add(QPointF at, TextBlock block, Color color)
{
    texts.push_back({at, std::move(block), color});
    return texts.back().rect();
}

QRectF Sheet::Page::addRight(qreal right, qreal top, TextBlock block, Color color)
{
    const qreal left = right - block.width();
    return add({left, top}, std::move(block), color);
}

void Sheet::Page::addMark(QPointF at, qreal size, const StatusShape::Shape &shape, Color color)
{
    marks.push_back({QRectF(at, QSizeF(size, size)), shape, color});
}

void Sheet::Page::addLine(qreal left, qreal right, qreal top, qreal thickness, Color color)
{
    fills.push_back({QRectF(left, top, right - left, thickness), color, Fill::Style::Solid});
}

void Sheet::Page::append(const Page &other, QPointF offset)
{
    for (Text text : other.texts) {
        text.at += offset;
        texts.push_back(std::move(text));
    }
    for (Mark mark : other.marks) {
        mark.box.translate(offset);
        marks.push_back(std::move(mark));
    }
    for (Fill fill : other.fills) {
        fill.rect.translate(offset);
        fills.push_back(fill);
    }
    for (Press press : other.presses) {
        press.area.translate(offset.toPoint());
        for (QLineF &line : press.underlines)
            line.translate(offset);
        presses.push_back(std::move(press));
    }
}

void Sheet::Page::addPhrases(QPointF at, const TextBlock &block, const std::vector<Phrase> &phrases)
{
    for (const Phrase &phrase : phrases) {
        const QString &text = block.fullText();
        const qsizetype from = text.indexOf(phrase.text);
        const auto rects = from < 0 ? std::vector<QRectF>() : block.rectsOf(from, phrase.text.size());
        if (rects.empty())
            continue;
        // The ring of the focus goes around the mark that follows, not through it, and close to it: the next
        // word stands only a blank away.
        const qsizetype end = from + phrase.text.size();
        const bool hasMark = end < text.size() && text[end].isPunct();
        Press press{{}, Press::Kind::Figure, phrase.target, phrase.text, {}, {}};
        press.name.replace(QChar::Nbsp, u' ');
        // Where it goes on in the next line, the longer part is pressed and both are underlined.
        const auto longest = std::ranges::max_element(rects, {}, &QRectF::width);
        QRectF area = *longest;
        if (hasMark && longest + 1 == rects.end())
            area.setRight(std::floor(block.rectsOf(end, 1).front().right() + at.x()) - at.x() - 1);
        press.area = area.translated(at).toAlignedRect().adjusted(0, 0, 0, 2);
        for (const QRectF &rect : rects) {
            const qreal y = at.y() + rect.top() + block.ascent() + 2.5;
            press.underlines.emplace_back(at.x() + rect.left(), y, at.x() + rect.right(), y);
        }
        presses.push_back(std::move(press));
    }
}

Sheet::Page Sheet::Page::withAir(int air) const
{
    Page page;
    page.append(*this, QPointF(air, 0));
    page.height = height;
    for (Press &press : page.presses)
        if (press.kind == Press::Kind::Row)
            press.area.adjust(-air, 0, air, 0);
    return page;
}

void Sheet::Page::makeStop(std::size_t first, int stop)
{
    for (std::size_t index = first; index < presses.size(); ++index)
        presses[index].stop = stop;
}

std::vector<QLineF> Sheet::underlinesOf(const TextBlock &block, QPointF at)
{
    std::vector<QLineF> lines;
    for (int index = 0; index < block.lineCount(); ++index) {
        const qreal y = at.y() + block.baseline(index) + 2.5;
        lines.emplace_back(at.x(), y, at.x() + block.lineWidth(index), y);
    }
    return lines;
}

namespace {
void hatch(QPainter &painter, const QRectF &rect)
{
    painter.save();
    painter.setClipRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qreal x = rect.left() - rect.height() + 2; x < rect.right(); x += 5)
        painter.drawLine(QLineF(x, rect.bottom(), x + rect.height(), rect.top()));
    painter.restore();
}
}

void Sheet::paintFill(QPainter &painter, const Fill &fill, const Theme &theme)
{
    const QColor color = theme.*fill.color;
    if (fill.style == Fill::Style::Solid) {
        painter.fillRect(fill.rect, color);
        return;
    }
    const QRectF frame = fill.rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    QPen pen(color, 1);
    if (fill.style == Fill::Style::Dotted)
        pen.setDashPattern({1, 2});
    painter.setPen(pen);
    if (fill.style == Fill::Style::Hatched)
        hatch(painter, frame);
    painter.drawRect(frame);
}

void Sheet::paint(QPainter &painter, const Page &page, const Theme &theme)
{
    for (const Fill &fill : page.fills)
        paintFill(painter, fill, theme);
    for (const Mark &mark : page.marks)
        StatusShape::paint(painter, mark.shape, mark.box, theme.*mark.color);
    for (const Text &text : page.texts)
        text.block.paint(painter, text.at, theme.*text.color);
}
