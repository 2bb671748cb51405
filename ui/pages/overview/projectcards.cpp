// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/projectcards.h"

#include "ui/charts/stackedbar.h"
#include "ui/support/theme.h"
#include "ui/support/typography.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>

using ProjectCards::Card;
using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
constexpr int partCount = 6;
constexpr int cardGap = 20;
constexpr int narrowRows = 480; // where words need the room between the columns
constexpr int mostSideBySide = 5;
constexpr int widestNeed = 260; // a longer word may break
constexpr int leastMiddle = 108; // "eingeschätzt" and "1 impediment" are not divided
constexpr int betweenReasons = 3; // the ring of the focus goes between two that can be pressed
constexpr int wordLeft = 24; // of the Ampel and of all that is said below it; its shape stands before it

/// Where the number of a project stands: above its title where that leaves the room that a long word needs.
enum class NumberPlace { Beside, Above };

/// A press that covers all texts of \a page and underlines them.
void pressAll(Sheet::Page &page, const Target &target, const QString &name, const QString &toolTip)
{
    QRectF area;
    std::vector<QLineF> underlines;
    for (const Sheet::Text &text : page.texts) {
        area |= text.rect();
        for (const QLineF &line : Sheet::underlinesOf(text.block, text.at))
            underlines.push_back(line);
    }
    for (const Sheet::Mark &mark : page.marks)
        area |= mark.box;
    page.presses.push_back({area.toAlignedRect().adjusted(0, 0, 2, 2), Sheet::Press::Kind::Figure, target,
                            name, toolTip, underlines});
}

int titleLeft(const Card &card, NumberPlace number)
{
    return number == NumberPlace::Above
        ? 0
        : std::max(px(22), textWidth(card.number, font(Role::ProjectNumber)) + px(8));
}

Sheet::Page titlePart(const Card &card, int width, NumberPlace place)
{
    Sheet::Page page;
    const bool above = place == NumberPlace::Above;
    const TextBlock number(card.number, font(Role::ProjectNumber), width);
    const int left = titleLeft(card, place);
    const int top = above ? number.height() : 0;
    const TextBlock title(card.title, font(Role::Strong), width - left);
    page.add(QPointF(left, top), title);
    pressAll(page, card.titleTarget, card.number.isEmpty() ? card.title : card.number + u' ' + card.title,
             card.titleToolTip);
    page.add({0, above ? 0 : title.ascent() - number.ascent()}, number, &Theme::accent);
    page.height = top + title.height();
    return page;
}

Sheet::Page ragPart(const Card &card, int width)
{
    Sheet::Page page;
    const TextBlock word(card.ragWord, font(Role::GroupRow), width);
    const int left = px(wordLeft);
    const int reasonLeft = left + word.width() + px(10);
    const TextBlock onOneLine(card.ragReason, font(Role::Body), width);
    const bool fits = reasonLeft + onOneLine.width() <= width;
    page.addMark(QPointF(0, (word.height() - px(16)) / 2.0), px(16), StatusShape::of(card.rag),
                 Theme::shapeToken(card.rag));
    page.add({qreal(left), 0}, word);
    page.height = word.height();
    if (fits) {
        page.add({qreal(reasonLeft), 0}, onOneLine);
    } else {
        const TextBlock below(card.ragReason, font(Role::Note), width - left);
        page.add({qreal(left), qreal(page.height)}, below);
        page.height += below.height();
    }
    pressAll(page, card.ragTarget, card.ragSentence, card.ragDetails);
    return page;
}

/// One after the other on a line as long as they fit.
Sheet::Page remarkPart(const Card &card, int width)
{
    Sheet::Page page;
    int left = 0;
    int top = px(betweenReasons);
    for (const ProjectCards::Remark &remark : card.remarks) {
        const TextBlock text(remark.text, font(Role::Note), width - px(wordLeft));
        int indent = left == 0 ? px(wordLeft) : remark.shape ? px(17) : 0;
        if (left > 0 && left + indent + text.width() > width) {
            left = 0;
            top = page.height + px(betweenReasons);
            indent = px(wordLeft);
        }
        const int markLeft = left == 0 ? px(2) : 1; // under the middle of the Ampel's
        Sheet::Page one;
        const qreal lineHeight = QFontMetricsF(font(Role::Note)).lineSpacing();
        if (remark.shape)
            one.addMark(QPointF(markLeft, (lineHeight - px(12)) / 2.0), px(12), *remark.shape,
                        remark.shapeColor);
        one.add({qreal(indent), 0}, text, remark.color);
        pressAll(one, remark.target, remark.sentence, remark.sentence);
        page.append(one, QPointF(left, top));
        page.height = std::max(page.height, top + text.height());
        left += indent + text.width() + px(12);
    }
    return page;
}

Sheet::Page barPart(const Card &card, int width)
{
    Sheet::Page page;
    StackedBar::addTo(page, card.counts, QRectF(0, 0, width, px(StackedBar::height)));
    int left = 0;
    int top = px(StackedBar::height + 5);
    const int mark = px(12);
    for (const ProjectCards::Figure &figure : card.figures) {
        const TextBlock count(QString::number(figure.count), font(Role::ChipOn), width);
        const int wide = px(2) + mark + px(5) + count.width();
        if (left > 0 && left + wide > width) {
            left = 0;
            top += count.height() + px(4);
        }
        page.addMark(QPointF(left + px(2), top + (count.height() - mark) / 2.0), mark, figure.shape,
                     figure.color);
        const QPointF at(left + px(2) + mark + px(5), top);
        page.add(at, count);
        page.presses.push_back({QRect(left, top - 2, wide + 4, count.height() + 4),
                                Sheet::Press::Kind::Figure, figure.target, figure.name, figure.toolTip,
                                Sheet::underlinesOf(count, at)});
        left += wide + px(14);
        page.height = top + count.height();
    }
    page.height = std::max(page.height, top);
    return page;
}

Sheet::Page deadlinePart(const Card &card, int width)
{
    Sheet::Page page;
    const TextBlock date(card.deadline, font(Role::Strong), width);
    const TextBlock countdown(card.countdown, font(Role::Body), width);
    page.add({0, 0}, date);
    page.height = date.height();
    if (!card.countdown.isEmpty() && date.width() + px(12) + countdown.width() <= width) {
        page.addRight(width, 0, countdown);
    } else if (!card.countdown.isEmpty()) {
        page.add({0, qreal(page.height)}, countdown);
        page.height += countdown.height();
    }
    for (const QString &text : {card.deadlineNote, card.extra}) {
        if (text.isEmpty())
            continue;
        const TextBlock note(text, font(Role::Note), width, 2);
        page.add({0, qreal(page.height)}, note, &Theme::text2);
        page.height += note.height();
    }
    pressAll(page, card.deadlineTarget, card.deadlineName, card.deadlineName);
    return page;
}

Sheet::Page agePart(const Card &card, int width)
{
    Sheet::Page page;
    const TextBlock age(card.age, font(Role::Note), width);
    const TextBlock note(card.ageNote, font(Role::Note), width);
    page.add({0, 0}, age);
    page.height = age.height();
    if (!card.ageNote.isEmpty() && age.width() + px(8) + note.width() <= width) {
        page.add({qreal(age.width() + px(8)), 0}, note, &Theme::text2);
    } else if (!card.ageNote.isEmpty()) {
        page.add({0, qreal(page.height)}, note, &Theme::text2);
        page.height += note.height();
    }
    pressAll(page, card.ageTarget, card.ageName, {});
    return page;
}

using Parts = std::array<Sheet::Page, partCount>;
Parts partsOf(const Card &card, int width, NumberPlace number)
{
    return {titlePart(card, width, number), ragPart(card, width),      remarkPart(card, width),
            barPart(card, width),           deadlinePart(card, width), agePart(card, width)};
}

/// One line of cards: equal parts start at equal heights.
Sheet::Page lineOfCards(const std::vector<Parts> &line, int cardWidth, int firstStop)
{
    constexpr std::array before{8, 6, 0, 6, 12, 6};
    Sheet::Page page;
    for (std::size_t column = 0; column < line.size(); ++column) {
        const int left = int(column) * (cardWidth + px(cardGap));
        page.addLine(left, left + cardWidth, 0, 2, &Theme::text);
    }
    std::array<int, partCount> tops{};
    int top = 0;
    for (std::size_t part = 0; part < partCount; ++part) {
        top += px(before[part]);
        tops[part] = top;
        int tallest = 0;
        for (const Parts &parts : line)
            tallest = std::max(tallest, parts[part].height);
        top += tallest;
    }
    for (std::size_t column = 0; column < line.size(); ++column) {
        const int left = int(column) * (cardWidth + px(cardGap));
        const std::size_t firstPress = page.presses.size();
        page.addLine(left, left + cardWidth, tops[4] - px(9), 1, &Theme::hair);
        for (std::size_t part = 0; part < partCount; ++part)
            page.append(line[column][part], QPointF(left, tops[part]));
        page.makeStop(firstPress, firstStop + int(column));
    }
    page.height = top;
    return page;
}

Sheet::Page inColumns(const std::vector<Card> &cards, int width, NumberPlace numbers)
{
    const int number = int(cards.size());
    const int perLine = std::min(number, mostSideBySide);
    const int cardWidth = (width - (perLine - 1) * px(cardGap)) / perLine;
    Sheet::Page page;
    for (int first = 0; first < number; first += perLine) {
        std::vector<Parts> line;
        for (int index = first; index < std::min(first + perLine, number); ++index)
            line.push_back(partsOf(cards[std::size_t(index)], cardWidth, numbers));
        const Sheet::Page lineOf = lineOfCards(line, cardWidth, first);
        page.append(lineOf, QPointF(0, page.height));
        page.height += lineOf.height + (first + perLine < number ? px(24) : 0);
    }
    return page;
}

Sheet::Page inRows(const std::vector<Card> &cards, int width)
{
    const int middleWidth = std::max(width * 23 / 100, std::min(px(leastMiddle), width / 3));
    const int rightWidth = width * 27 / 100;
    const int gap = px(width < px(narrowRows) ? 10 : cardGap);
    const int leftWidth = width - middleWidth - rightWidth - 2 * gap;
    const int indent = px(22);
    Sheet::Page page;
    page.addLine(0, width, 0, 2, &Theme::text);
    page.height = 2;
    int stop = 0;
    for (const Card &card : cards) {
        const std::size_t firstPress = page.presses.size();
        const int top = page.height + px(10);
        const Sheet::Page title = titlePart(card, leftWidth, NumberPlace::Beside);
        const Sheet::Page age = agePart(card, leftWidth - indent);
        const Sheet::Page rag = ragPart(card, middleWidth);
        const Sheet::Page remarks = remarkPart(card, middleWidth);
        const Sheet::Page bar = barPart(card, middleWidth);
        const Sheet::Page deadline = deadlinePart(card, rightWidth);
        const int barTop = rag.height + remarks.height + px(6);
        page.append(title, QPointF(0, top));
        page.append(rag, QPointF(leftWidth + gap, top));
        page.append(remarks, QPointF(leftWidth + gap, top + rag.height));
        page.append(bar, QPointF(leftWidth + gap, top + barTop));
        page.append(deadline, QPointF(width - rightWidth, top));
        page.append(age, QPointF(indent, top + title.height + px(6)));
        page.makeStop(firstPress, stop++);
        const int content =
            std::max({title.height + px(6) + age.height, barTop + bar.height, deadline.height}) + px(18);
        page.height += std::max(content, px(73));
        page.addLine(0, width, page.height, 1, &Theme::hair);
        page.height += 1;
    }
    return page;
}

/// Whether no word of a title breaks in cards that stand side by side.
bool haveRoom(const std::vector<Card> &cards, int width, NumberPlace numbers)
{
    const int perLine = std::min(int(cards.size()), mostSideBySide);
    int need = 0;
    for (const Card &card : cards)
        need = std::max(need, titleLeft(card, numbers) + widestWord(card.title, font(Role::Strong)));
    return width >= perLine * std::min(need, px(widestNeed)) + (perLine - 1) * px(cardGap);
}
}

bool ProjectCards::fitSideBySide(const std::vector<Card> &cards, int width)
{
    return haveRoom(cards, width, NumberPlace::Above);
}

Sheet::Page ProjectCards::layOut(const std::vector<Card> &cards, int width)
{
    if (cards.empty())
        return {};
    for (const NumberPlace numbers : {NumberPlace::Beside, NumberPlace::Above})
        if (haveRoom(cards, width, numbers))
            return inColumns(cards, width, numbers);
    return inRows(cards, width);
}
