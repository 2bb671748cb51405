// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperstrips.h"

#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using PaperStyle::mm;
using PaperStyle::pt;

// Sets a paragraph at x and returns the height it takes.
double setText(PaperOps::Ops &ops, const Paper::Text &text, const PaperStyle::Type &type, double x, double y,
               double width, PaperFonts &fonts)
{
    double height = 0;
    for (const PaperText::Line &line : PaperText::lines(text, type, width, fonts)) {
        PaperOps::append(ops, line, type, x, y + height, x + width);
        height += type.lineHeight();
    }
    return height;
}

// Facts get the width they would like, in proportion, but none gets less than its longest piece.
std::vector<double> factWidths(const Paper::FactStrip &strip, double gap, PaperFonts &fonts)
{
    const double room = PaperStyle::bodyWidth - gap * double(strip.facts.size() - 1);
    std::vector<double> widths;
    double sum = 0;
    for (const auto &fact : strip.facts) {
        const double name = PaperText::naturalWidth({Paper::Span{fact.name}}, PaperStyle::tableHead, fonts);
        const double value = PaperText::naturalWidth(fact.value, PaperStyle::body, fonts);
        widths.push_back(std::min(std::max(name, value), room / 2));
        sum += widths.back();
    }
    for (double &width : widths)
        width = sum > room ? width * room / sum : width + (room - sum) / double(widths.size());
    return widths;
}
// The frame sets the Ampel of a project apart from the status of an item.
void appendRag(PaperOps::Ops &ops, Rag rag, const QRectF &frame, const Language &language, PaperFonts &fonts)
{
    constexpr double shapeSize = pt(13);
    const double top = frame.center().y() - PaperStyle::body.lineHeight() / 2;
    const double baseline = PaperOps::baseline(PaperStyle::body, top);
    const double middle = baseline - PaperStyle::body.size * PaperOps::capHeight / 2;
    ops.push_back(PaperOps::BoxOp{frame, PaperStyle::white, mm(0.3), mm(0.9)});
    ops.push_back(PaperOps::shapeOp({rag}, frame.left() + mm(1.6),
                                    middle + shapeSize * PaperOps::capHeight / 2, shapeSize));
    const Paper::Text words{Paper::Span{language.translate("Paper", "RAG") + u' '},
                            Paper::Span{Wording::of(rag, language), Paper::Span::Style::Bold}};
    PaperOps::append(ops, words, PaperStyle::body, frame.left() + mm(6.8), top, frame.right(), fonts);
}
}

PaperPiece PaperStrips::title(const Paper::Title &title, PaperFonts &fonts)
{
    PaperPiece piece;
    piece.kind = PaperPiece::Kind::Strip;
    piece.height = setText(piece.ops, {Paper::Span{title.text}}, PaperStyle::title, PaperStyle::left, 0,
                           PaperStyle::bodyWidth, fonts);
    const double bar = piece.height + pt(2.6);
    piece.ops.push_back(PaperOps::LineOp{
        {PaperStyle::left, bar}, {PaperStyle::left + mm(24), bar}, pt(2.2), PaperStyle::accent});
    piece.height = bar + pt(1.1);
    if (!title.subtitle.isEmpty()) {
        piece.height += mm(1.6);
        piece.height += setText(piece.ops, {Paper::Span{title.subtitle}}, PaperStyle::subtitle,
                                PaperStyle::left, piece.height, PaperStyle::bodyWidth, fonts);
    }
    return piece;
}

PaperPiece PaperStrips::heading(const Paper::Heading &heading, PaperFonts &fonts)
{
    const bool isFirstLevel = heading.level <= 1;
    const PaperStyle::Type &type = isFirstLevel ? PaperStyle::heading1 : PaperStyle::heading2;
    PaperPiece piece;
    piece.kind = PaperPiece::Kind::Heading;
    piece.rank = isFirstLevel ? 1 : 2;
    piece.before = isFirstLevel ? mm(5.2) : mm(4);
    piece.after = isFirstLevel ? mm(1.4) : mm(1.2);
    double indent = 0;
    if (!heading.number.isEmpty()) {
        const double number = PaperOps::append(piece.ops, {Paper::Span{heading.number}}, type,
                                               PaperStyle::left, 0, PaperStyle::right, fonts);
        indent = std::max(mm(6), number + mm(3));
    }
    piece.height = setText(piece.ops, {Paper::Span{heading.text}}, type, PaperStyle::left + indent, 0,
                           PaperStyle::bodyWidth - indent, fonts);
    return piece;
}

PaperPiece PaperStrips::facts(const Paper::FactStrip &strip, PaperFonts &fonts)
{
    constexpr double gap = mm(4);
    PaperPiece piece;
    piece.kind = PaperPiece::Kind::Strip;
    piece.before = mm(2.2);
    if (strip.facts.empty())
        return piece;
    const std::vector<double> widths = factWidths(strip, gap, fonts);
    const double rule = PaperStyle::tableHead.lineHeight() + PaperStyle::cellPaddingY;
    double x = PaperStyle::left;
    double highest = 0;
    for (std::size_t at = 0; at < strip.facts.size(); ++at) {
        const auto &fact = strip.facts[at];
        setText(piece.ops, {Paper::Span{fact.name}}, PaperStyle::tableHead, x, 0, widths[at], fonts);
        highest = std::max(highest,
                           setText(piece.ops, fact.value, PaperStyle::body, x,
                                   rule + PaperStyle::cellPaddingY, widths[at], fonts));
        x += widths[at] + gap;
    }
    PaperOps::appendRule(piece.ops, rule, pt(0.5));
    piece.height = rule + highest + 2 * PaperStyle::cellPaddingY;
    PaperOps::appendRule(piece.ops, piece.height, pt(0.5));
    return piece;
}

PaperPiece PaperStrips::counts(const Paper::CountStrip &strip, const Language &language, PaperFonts &fonts)
{
    PaperPiece piece;
    piece.kind = PaperPiece::Kind::Strip;
    piece.before = mm(1.8);
    if (strip.counts.empty())
        return piece;
    const double column = PaperStyle::bodyWidth / double(strip.counts.size());
    const double figures = PaperStyle::bigFigure.lineHeight();
    const double words = PaperStyle::tableText.lineHeight();
    piece.height = mm(1) + figures + mm(0.6) + words + mm(1.2);
    PaperOps::appendRule(piece.ops, 0, pt(0.5));
    double x = PaperStyle::left;
    for (std::size_t at = 0; at < strip.counts.size(); ++at) {
        const auto &count = strip.counts[at];
        const double text = at == 0 ? x : x + mm(1.6);
        const double limit = x + column;
        if (at > 0)
            piece.ops.push_back(
                PaperOps::LineOp{{x, mm(1.6)}, {x, piece.height - mm(1.2)}, pt(0.5), PaperStyle::thinLine});
        PaperOps::append(piece.ops,
                         {Paper::Mark{count.status}, Paper::Span{language.locale().toString(count.count)}},
                         PaperStyle::bigFigure, text, mm(1), limit, fonts);
        PaperOps::append(piece.ops, {Paper::Span{Wording::of(count.status, language)}}, PaperStyle::tableText,
                         text, mm(1.6) + figures, limit, fonts);
        x += column;
    }
    PaperOps::appendRule(piece.ops, piece.height, pt(0.5));
    return piece;
}

PaperPiece PaperStrips::projectHead(const Paper::ProjectHead &head, const Language &language,
                                    PaperFonts &fonts)
{
    constexpr double frameWidth = mm(31);
    constexpr double frameHeight = mm(5.6);
    constexpr double top = mm(1.4);
    PaperPiece piece;
    piece.kind = PaperPiece::Kind::ProjectHead;
    piece.rank = 2;
    piece.before = mm(4);
    piece.after = mm(1.6);
    PaperOps::appendRule(piece.ops, 0, pt(0.9));
    const Paper::Text number{Paper::Span{head.number}};
    const double indent =
        std::clamp(PaperText::naturalWidth(number, PaperStyle::projectTitle, fonts) + mm(2), mm(8), mm(40));
    const double textLeft = PaperStyle::left + indent;
    const double titleTop = mm(1.8);
    setText(piece.ops, number, PaperStyle::projectTitle, PaperStyle::left, titleTop, indent, fonts);
    const double title = setText(piece.ops, {Paper::Span{head.title}}, PaperStyle::projectTitle, textLeft,
                                 titleTop, PaperStyle::bodyWidth - indent - frameWidth - mm(4), fonts);
    const QRectF frame(PaperStyle::right - frameWidth, top, frameWidth, frameHeight);
    appendRag(piece.ops, head.rag, frame, language, fonts);
    double y = std::max(titleTop + title + mm(0.8), frame.bottom() + mm(1.2));
    for (const Paper::Text &line : head.lines)
        y += setText(piece.ops, line, PaperStyle::projectLine, textLeft, y, PaperStyle::bodyWidth - indent,
                     fonts);
    piece.height = y;
    return piece;
}
