// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionpieces.h"

#include "core/report/wording.h"
#include "ui/charts/stackedbar.h"
#include "ui/support/paintkit.h"
#include "ui/support/uilanguage.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using SessionContent::Remark;
using SessionContent::Row;
using SessionContent::Section;
using SessionFlow::Piece;
using SessionRole = SessionType::Role;

namespace {
struct SessionPiecesTr
{
    Q_DECLARE_TR_FUNCTIONS(SessionView)
};

// In ems of the body.
constexpr qreal textInset = 1.6; ///< right of a mark
constexpr qreal columnSpace = 0.8;
constexpr qreal leastTitle = 11;
constexpr qreal airAbove = 0.22; ///< for the dots of capital umlauts, too
constexpr qreal airBelow = 0.2;
constexpr qreal placeRoom = 4.5; ///< for "2 von 3"

int lineHeight(const QFont &font)
{
    return qRound(QFontMetricsF(font).lineSpacing());
}

int thickness(const SessionType &type, qreal ems)
{
    return std::max(1, type.em(ems));
}
}

SessionPieces::Title SessionPieces::title(const SessionContent::Topic &topic, const SessionType &type,
                                          QSize room)
{
    constexpr std::array factors = {1.0, 0.8, 0.65};
    const QString number = topic.number ? QString::number(*topic.number) : QString();
    Title title;
    title.piece.kind = SessionLayout::Part::Kind::Title;
    title.piece.spoken = number.isEmpty() ? topic.title : u"%1 %2"_s.arg(number, topic.title);
    const int rule = thickness(type, 0.09);
    const int top = rule + type.em(0.35);
    for (const qreal factor : factors) {
        const QFont font = type.title(factor);
        QFont light = font;
        light.setWeight(QFont::Normal);
        const int left = number.isEmpty() ? 0 : textWidth(number, light) + type.em(0.6);
        const int width = room.width() - left - type.em(placeRoom);
        const bool isLast = factor == factors.back();
        const int most = std::max(1, room.height() / 3 / lineHeight(font));
        const TextBlock block(topic.title, font, width, isLast ? most : 0);
        if (!isLast && block.lineCount() > most)
            continue;
        title.isShortened = block.isShortened();
        title.piece.sheet.addLine(0, room.width(), 0, rule, &Theme::text);
        if (!number.isEmpty())
            title.piece.sheet.add(QPointF(0, top), TextBlock(number, light, room.width()), &Theme::accent);
        title.piece.sheet.add(QPointF(left, top), block);
        title.piece.sheet.height = top + block.height();
        break;
    }
    return title;
}

void SessionPieces::addAtRight(Piece &title, const QString &text, const SessionType &type, int width)
{
    const TextBlock block(text, type.font(SessionRole::Remark), width);
    // On the line of the title's first words.
    const Sheet::Text &words = title.sheet.texts.back();
    title.sheet.addRight(width, words.at.y() + words.block.ascent() - block.ascent(), block, &Theme::text2);
    title.spoken += u", "_s + text;
}

/// Where the columns of a section stand; a column that would leave the titles too little room goes into a
/// line under them.
struct SessionPieces::Maker::Columns
{
    int label = 0; ///< left edge; 0: no such column
    int labelRight = 0;
    int title = 0;
    int titleWidth = 0;
    int value = 0; ///< right edge; 0: value and countdown stand under the title
    int countdown = 0; ///< right edge; 0: no such column
    bool countsInLabel = false; ///< figures, set to the right
};

SessionPieces::Maker::Maker(const SessionType &type, const SessionFlow::Room &room)
    : m_type(type)
    , m_room(room)
    , m_mostHeight(0)
{
    m_mostHeight = std::max(m_room.height - heading(u"X"_s, true).sheet.height, 1);
}

std::vector<TextBlock> SessionPieces::Maker::blocks(const QString &text, const QFont &font, int width) const
{
    const int air = m_type.em(airAbove) + m_type.em(airBelow) + 1;
    const int most = std::max(1, (m_mostHeight - air) / lineHeight(font) - 1);
    const TextBlock whole(text, font, width);
    if (whole.lineCount() <= most)
        return {whole};
    std::vector<TextBlock> blocks;
    for (int from = 0; from < whole.lineCount(); from += most) {
        QStringList lines;
        for (int line = from; line < std::min(from + most, whole.lineCount()); ++line)
            lines.append(whole.line(line));
        blocks.emplace_back(lines.join(u' '), font, width);
    }
    return blocks;
}

void SessionPieces::Maker::addMark(Sheet::Page &sheet, const SessionContent::Mark &mark, const QFont &font,
                                   int left, int top) const
{
    const QFontMetrics metrics(font);
    const QRectF box = PaintKit::shapeBox(metrics, left, top + metrics.ascent(), font.pixelSize() * 0.85);
    sheet.addMark(box.topLeft(), box.width(), mark.shape, mark.color);
}

Piece SessionPieces::Maker::heading(const QString &section, bool continued) const
{
    Piece piece;
    piece.kind = SessionLayout::Part::Kind::Heading;
    piece.section = section;
    piece.before = m_type.em(0.7);
    piece.withNext = true;
    //: Heading of a list that began on the page before
    piece.spoken = continued ? SessionPiecesTr::tr("%1 (continued)").arg(section) : section;
    const TextBlock block(piece.spoken, m_type.font(SessionRole::Section), m_room.width, 1);
    const int top = m_type.em(airAbove);
    piece.sheet.add(QPointF(0, top), block);
    const int line = top + block.height() + m_type.em(0.15);
    piece.sheet.addLine(0, m_room.width, line, thickness(m_type, 0.05), &Theme::text);
    piece.sheet.height = line + thickness(m_type, 0.05);
    return piece;
}

void SessionPieces::Maker::addRemark(Pieces &pieces, const Remark &remark, SessionRole role, int left,
                                     int markLeft) const
{
    const QFont font = m_type.font(role);
    const int width = m_room.width - left;
    std::vector<TextBlock> texts;
    if (remark.hasMarkup)
        texts = {TextBlock::fromMarkup(remark.text, font, width)};
    if (texts.empty() || texts.front().height() > m_mostHeight)
        texts = blocks(remark.hasMarkup ? withoutMarkup(remark.text) : remark.text, font, width);
    const int top = m_type.em(airAbove);
    for (const TextBlock &text : texts) {
        Piece piece;
        const bool isFirst = &text == &texts.front();
        piece.spoken = text.fullText();
        if (isFirst && remark.mark) {
            addMark(piece.sheet, *remark.mark, font, markLeft, top);
            if (!remark.mark->word.isEmpty() && !piece.spoken.startsWith(remark.mark->word))
                piece.spoken = u"%1: %2"_s.arg(remark.mark->word, piece.spoken);
        }
        piece.sheet.add(QPointF(left, top), text, remark.isQuiet ? &Theme::text2 : &Theme::text);
        piece.sheet.height = top + text.height();
        pieces.push_back(std::move(piece));
    }
}

void SessionPieces::Maker::addBar(Pieces &pieces, const StatusCounts &counts) const
{
    Piece piece;
    piece.before = m_type.em(0.4);
    StackedBar::addTo(piece.sheet, counts, QRectF(0, 0, m_room.width, m_type.em(0.45)));
    const QFont font = m_type.font(SessionRole::Remark);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const int mark = m_type.em(1.0);
    int left = 0;
    int top = m_type.em(0.45 + 0.3);
    QStringList spoken;
    for (const ScheduleStatus status : StackedBar::order()) {
        const int count = StackedBar::countOf(counts, status);
        if (count == 0)
            continue;
        const QString word = Wording::of(status, uiLanguage());
        const TextBlock figure(uiLanguage().locale().toString(count), strong, m_room.width);
        const TextBlock name(word, font, m_room.width);
        const int wide = mark + figure.width() + m_type.em(0.3) + name.width();
        if (left > 0 && left + wide > m_room.width) {
            left = 0;
            top += name.height();
        }
        addMark(piece.sheet, {StatusShape::of(status), Theme::shapeToken(status), word}, font, left, top);
        piece.sheet.add(QPointF(left + mark, top), figure);
        piece.sheet.add(QPointF(left + mark + figure.width() + m_type.em(0.3), top), name);
        spoken.append(u"%1: %2"_s.arg(word).arg(count));
        left += wide + m_type.em(1.2);
        piece.sheet.height = top + name.height();
    }
    piece.spoken = spoken.join(u", "_s);
    pieces.push_back(std::move(piece));
}

SessionPieces::Maker::Columns SessionPieces::Maker::columnsOf(const Section &section) const
{
    const QFont body = m_type.font(SessionRole::Body);
    const QFont strong = m_type.font(SessionRole::Strong);
    int label = 0;
    int value = 0;
    int countdown = 0;
    int word = 0;
    for (const Row &row : section.rows) {
        label = std::max(label, textWidth(row.label, body));
        value = std::max(value, textWidth(row.value, strong));
        countdown = std::max(countdown, textWidth(row.countdown, body));
        word = std::max(word, widestWord(row.title, body));
    }
    const int space = m_type.em(columnSpace);
    Columns columns;
    columns.title = m_type.em(textInset);
    if (label > 0) {
        columns.label = columns.title;
        columns.labelRight = columns.label + label;
        columns.title = columns.labelRight + space;
    }
    int right = m_room.width;
    if (countdown > 0) {
        columns.countdown = right;
        right -= countdown + space;
    }
    if (value > 0 || countdown > 0) {
        columns.value = right;
        right -= value > 0 ? value + space : 0;
    }
    columns.titleWidth = right - columns.title;
    if (columns.value > 0 && columns.titleWidth < std::max(word, m_type.em(leastTitle))) {
        columns.value = columns.countdown = 0;
        columns.titleWidth = m_room.width - columns.title;
    }
    if (columns.titleWidth < word) {
        columns.label = columns.labelRight = 0;
        columns.title = m_type.em(textInset);
        columns.titleWidth = m_room.width - columns.title;
    }
    return columns;
}

void SessionPieces::Maker::addValues(Sheet::Page &sheet, const Row &row, const Columns &columns,
                                     int top) const
{
    if (columns.value == 0)
        return;
    const QFont body = m_type.font(SessionRole::Body);
    if (!row.value.isEmpty()) {
        // What is no date or has no countdown stands at the edge.
        const int right =
            row.countdown.isEmpty() && columns.countdown > 0 ? columns.countdown : columns.value;
        const QFont font = row.valueColor == &Theme::text2 ? body : m_type.font(SessionRole::Strong);
        sheet.addRight(right, top, TextBlock(row.value, font, m_room.width), row.valueColor);
    }
    if (!row.countdown.isEmpty())
        sheet.addRight(columns.countdown, top, TextBlock(row.countdown, body, m_room.width));
}

void SessionPieces::Maker::addRow(Pieces &pieces, const Row &row, const Columns &columns) const
{
    QFont font = m_type.font(SessionRole::Body);
    font.setItalic(row.titleMissing);
    const QFont upright = m_type.font(SessionRole::Body);
    const int top = m_type.em(airAbove);
    bool isFirst = true;
    for (const TextBlock &title : blocks(row.title, font, columns.titleWidth)) {
        Piece piece;
        piece.sheet.height = top + title.height();
        piece.spoken = title.fullText();
        if (std::exchange(isFirst, false)) {
            piece.spoken = row.name;
            if (row.mark)
                addMark(piece.sheet, *row.mark, upright, m_type.em(0.2), top);
            if (columns.label > 0)
                piece.sheet.add(QPointF(columns.label, top), TextBlock(row.label, upright, m_room.width),
                                &Theme::text2);
            addValues(piece.sheet, row, columns, top);
        }
        piece.sheet.add(QPointF(columns.title, top), title, row.titleMissing ? &Theme::text2 : &Theme::text);
        pieces.push_back(std::move(piece));
    }
    QStringList under;
    if (columns.label == 0)
        under.append(row.label);
    if (columns.value == 0)
        under << row.value << row.countdown;
    under.removeAll(QString());
    if (!under.isEmpty())
        addRemark(pieces, {{}, under.join(u", "_s)}, SessionRole::Remark, columns.title, 0);
    for (const Remark &remark : row.remarks)
        addRemark(pieces, remark, SessionRole::Remark, columns.title, columns.title - m_type.em(1.1));
}

void SessionPieces::Maker::addSection(Pieces &pieces, const Section &section) const
{
    pieces.push_back(heading(section.title, false));
    const Columns columns = columnsOf(section);
    const std::size_t first = pieces.size();
    for (const Row &row : section.rows) {
        const std::size_t from = pieces.size();
        addRow(pieces, row, columns);
        for (std::size_t at = from; at + 1 < pieces.size(); ++at)
            pieces[at].withNext = true; // a title and its reasons
        Sheet::Page &last = pieces.back().sheet;
        last.height += m_type.em(airBelow);
        last.addLine(0, m_room.width, last.height, 1, &Theme::hair);
        last.height += 1;
    }
    if (!section.more.isEmpty())
        addRemark(pieces, {{}, section.more, false, true}, SessionRole::Remark, columns.title, 0);
    for (std::size_t at = first; at < pieces.size(); ++at)
        pieces[at].section = section.title;
}

std::vector<Piece> SessionPieces::Maker::pieces(const SessionContent::Topic &topic, bool shortened) const
{
    Pieces pieces;
    if (shortened)
        addRemark(pieces, {{}, topic.title}, SessionRole::Body, 0, 0);
    const int left = topic.status ? m_type.em(textInset) : 0;
    if (topic.status)
        addRemark(pieces, *topic.status, SessionRole::Status, left, m_type.em(0.2));
    for (const Remark &remark : topic.remarks)
        addRemark(pieces, remark, remark.hasMarkup ? SessionRole::Body : SessionRole::Remark, left,
                  m_type.em(0.3));
    if (topic.counts)
        addBar(pieces, *topic.counts);
    for (const Section &section : topic.sections)
        addSection(pieces, section);
    return pieces;
}
