// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ruledlist.h"

#include "ui/support/typography.h"

#include <QFontMetricsF>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
struct RuledColumns
{
    int label = 0; ///< left edge; 0: no such column
    int title = 0;
    int value = 0; ///< right edge
    int valueWidth = 0;
    int countdown = 0; ///< right edge; 0: no such column
    int titleWidth = 0;
};

constexpr int rowInset = 6; // room for the focus ring and the bar of a selected row
constexpr int tightRow = 28;
constexpr int comfortableRow = 32;

struct Widths
{
    int label = 0;
    int value = 0;
    int countdown = 0;
};

RuledColumns columnsWith(const Widths &widths, int width)
{
    RuledColumns columns;
    columns.title = px(rowInset + 20);
    if (widths.label > 0) {
        columns.label = columns.title;
        columns.title += widths.label + px(14);
    }
    const int right = width - px(rowInset);
    columns.value = right - (widths.countdown > 0 ? widths.countdown + px(16) : 0);
    columns.valueWidth = widths.value;
    columns.countdown = widths.countdown > 0 ? right : 0;
    columns.titleWidth = columns.value - (widths.value > 0 ? widths.value + px(12) : 0) - columns.title;
    return columns;
}

int widestTitleWord(const RuledList::Content &content)
{
    int need = 0;
    for (const RuledList::Row &row : content.rows)
        need = std::max(need, widestWord(row.title, font(Role::Body)));
    return need;
}

QString labelIn(const RuledList::Row &row, int width)
{
    return row.labelIsCount || width >= px(RuledList::narrow) ? row.label : row.narrowLabel;
}

RuledColumns columnsOf(const RuledList::Content &content, int width)
{
    const bool wide = width >= px(RuledList::narrow);
    const bool counts = std::ranges::any_of(content.rows, &RuledList::Row::labelIsCount);
    Widths widths;
    for (const RuledList::Row &row : content.rows) {
        widths.label = std::max(
            widths.label, textWidth(labelIn(row, width), font(row.labelIsCount ? Role::Strong : Role::Body)));
        widths.value = std::max(widths.value, textWidth(row.value, font(Role::Strong)));
        if (wide)
            widths.countdown = std::max(widths.countdown, textWidth(row.countdown, font(Role::Body)));
    }
    // What the titles are due before numbers and countdown get a column.
    const int word = widestTitleWord(content);
    const int need = std::max(px(RuledList::leastTitle), word);
    if (columnsWith(widths, width).titleWidth < need)
        widths.countdown = 0;
    // Labels that stay in a narrow column give way only to a word that would break.
    const int due = wide ? need : word;
    if (columnsWith(widths, width).titleWidth < due && !counts)
        widths.label = 0;
    return columnsWith(widths, width);
}

void addRow(Sheet::Page &page, const RuledList::Row &row, const RuledColumns &columns, int width,
            bool comfortable)
{
    QFont titleFont = font(Role::Body);
    titleFont.setItalic(row.titleMissing);
    const TextBlock title(row.title, titleFont, columns.titleWidth);
    const int lineHeight = qRound(QFontMetricsF(font(Role::Body)).lineSpacing());
    const int least = px(comfortable ? comfortableRow : tightRow);
    // The first line of a wrapped row stands as high as the only line of its neighbour in the next list.
    const int pad = std::max(0, (least - 1 - lineHeight) / 2);
    const TextBlock action(row.action, font(Role::Note), columns.titleWidth);
    const int actionHeight = row.action.isEmpty() ? 0 : action.height();
    const int height = std::max(least, title.height() + actionHeight + 2 * pad + 1);
    const int top = page.height;
    const int textTop = top + pad;
    page.addMark(QPointF(px(rowInset), textTop + (lineHeight - px(13)) / 2.0), px(13), row.shape,
                 row.shapeColor);
    if (columns.label > 0 && row.labelIsCount)
        page.addRight(columns.title - px(14), textTop, TextBlock(row.label, font(Role::Strong), width));
    else if (columns.label > 0)
        page.add(QPointF(columns.label, textTop), TextBlock(labelIn(row, width), font(Role::Body), width),
                 &Theme::text2);
    page.add(QPointF(columns.title, textTop), title, row.titleMissing ? &Theme::text2 : &Theme::text);
    if (!row.action.isEmpty())
        page.add(QPointF(columns.title, textTop + title.height()), action, &Theme::text2);
    if (!row.value.isEmpty())
        page.addRight(columns.value, textTop, TextBlock(row.value, font(Role::Strong), width),
                      row.valueColor);
    if (columns.countdown > 0 && !row.countdown.isEmpty())
        page.addRight(columns.countdown, textTop, TextBlock(row.countdown, font(Role::Body), width));
    page.addLine(0, width, top + height - 1, 1, &Theme::hair);
    page.presses.push_back(
        {QRect(0, top, width, height - 1), Sheet::Press::Kind::Row, row.target, row.name, row.toolTip, {}});
    page.height += height;
}

void addLink(Sheet::Page &page, const QString &text, const Target &target, int width)
{
    const TextBlock block(text, font(Role::Strong), width);
    const QPointF at(0, page.height + px(6));
    page.add(at, block, &Theme::accent);
    page.presses.push_back(
        {page.texts.back().rect().toAlignedRect().adjusted(-3, -2, 3, 3) & QRect(0, 0, width, 1 << 20),
         Sheet::Press::Kind::Link,
         target,
         text,
         {},
         Sheet::underlinesOf(block, at)});
    page.height += block.height() + px(8);
}

void addFootnote(Sheet::Page &page, const QString &text, const Target &target, int width)
{
    const TextBlock block(text, font(Role::Note), width);
    const QPointF at(0, page.height + px(6));
    const QRectF rect = page.add(at, block, &Theme::text2);
    page.presses.push_back({rect.toAlignedRect().adjusted(0, 0, 2, 2),
                            Sheet::Press::Kind::Figure,
                            target,
                            text,
                            {},
                            Sheet::underlinesOf(block, at)});
    page.height += px(6) + block.height();
}
}

Sheet::Page RuledList::head(const QString &title, const QString &note, int width)
{
    Sheet::Page page;
    const TextBlock noteBlock(note, font(Role::Note), width);
    const int noteRoom = note.isEmpty() ? 0 : noteBlock.width() + px(12);
    const TextBlock titleBlock(title, font(Role::SectionTitle), std::max(width - noteRoom, width / 2));
    const int top = Typography::dots();
    page.add({0, qreal(top)}, titleBlock);
    const int last = titleBlock.lineCount() - 1;
    if (!note.isEmpty() && noteRoom + titleBlock.lineWidth(last) <= width)
        page.addRight(width, top + titleBlock.baseline(last) - noteBlock.ascent(), noteBlock, &Theme::text2);
    else if (!note.isEmpty())
        page.add(QPointF(0, top + titleBlock.height()), noteBlock, &Theme::text2);
    const bool below = !note.isEmpty() && page.texts.back().at.x() == 0;
    page.height = top + titleBlock.height() + (below ? noteBlock.height() : 0) + px(8);
    page.addLine(0, width, page.height, 1, &Theme::text);
    page.height += 1;
    return page;
}

Sheet::Page RuledList::layOut(const Content &content, int width)
{
    const int onOneLine = textWidth(content.title, font(Role::SectionTitle)) + px(12)
        + textWidth(content.note, font(Role::Note));
    const bool full = content.shortNote.isEmpty() || onOneLine <= width;
    Sheet::Page page = head(content.title, full ? content.note : content.shortNote, width);
    if (page.texts.size() > 1) // the note behind the title
        page.addPhrases(page.texts.back().at, page.texts.back().block, content.noteFigures);
    for (Sheet::Press &figure : page.presses)
        figure.name.prepend(content.title + u": "_s);
    if (content.rows.empty() && !content.empty.isEmpty()) {
        const TextBlock empty(content.empty, font(Role::Body), width);
        page.add(QPointF(0, page.height + px(6)), empty, &Theme::text2);
        page.height += empty.height() + px(12);
        if (!content.footnote.isEmpty())
            addFootnote(page, content.footnote, content.footnoteTarget, width);
        return page;
    }
    const RuledColumns columns = columnsOf(content, width);
    const std::size_t all = content.rows.size();
    const std::size_t most = content.limit > 0 ? std::min(all, std::size_t(content.limit)) : all;
    for (std::size_t shown = 0; shown < most; ++shown)
        addRow(page, content.rows[shown], columns, width, content.comfortable);
    if (most < all && !content.more.isEmpty())
        addLink(page, content.more, content.moreTarget, width);
    if (!content.footnote.isEmpty())
        addFootnote(page, content.footnote, content.footnoteTarget, width);
    return page;
}
