// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicators/indicatorlists.h"

#include "core/report/indicatortext.h"
#include "ui/charts/ruledlist.h"
#include "ui/pages/indicators/indicatorcards.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
struct IndicatorListsTr
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorLists)
};

constexpr int narrowestListColumn = 400;
constexpr int mostListColumns = 3;
constexpr int figureColumnGap = 32;
constexpr int figureListInset = 6;
constexpr int figureGap = 14;
constexpr int partsHeight = 54;
constexpr int partGap = 2;
constexpr int mostPartLines = 2;
constexpr int onlineHeight = 7;
constexpr int partInset = 8;

QString listedFigure(const IndicatorState &state)
{
    if (!state.current)
        return u"–"_s;
    // The unit stands below the name; percent is part of the figure.
    const Language &language = uiLanguage();
    return state.indicator.unit == "Prozent"_L1
        ? IndicatorText::worded(*state.current, state.indicator.unit, language)
        : IndicatorText::figure(*state.current, language);
}

QString listedNote(const IndicatorState &state)
{
    const Language &language = uiLanguage();
    QStringList parts;
    if (const QString unit = IndicatorText::unitWords(state.indicator.unit, language); !unit.isEmpty())
        parts.append(unit);
    parts.append(state.current ? IndicatorText::measuredOn(*state.current, language)
                               : IndicatorText::missing(state, language));
    parts.append(IndicatorText::undatedLine(state, language));
    parts.append(IndicatorText::passage(state, language));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

int addFigureRow(Sheet::Page &page, const IndicatorState &state, QPoint at, int figureWidth, int width,
                 bool editable)
{
    const int left = at.x() + px(figureListInset);
    const int nameLeft = left + figureWidth + px(figureGap);
    const int nameWidth = std::max(1, at.x() + width - px(figureListInset) - nameLeft);
    const int pad = px(4);
    const TextBlock name(state.indicator.name, font(Role::Body), nameWidth);
    const TextBlock note(listedNote(state), font(Role::Note), nameWidth);
    page.addRight(left + figureWidth, at.y() + pad,
                  TextBlock(listedFigure(state), font(Role::Strong), figureWidth + 2));
    page.add(QPointF(nameLeft, at.y() + pad), name);
    page.add(QPointF(nameLeft, at.y() + pad + name.height()), note, &Theme::text2);
    const int height = 2 * pad + name.height() + note.height() + 1;
    page.addLine(at.x(), at.x() + width, at.y() + height - 1, 1, &Theme::hair);
    page.presses.push_back(IndicatorCards::press(state, QRect(at.x(), at.y(), width, height - 1), editable));
    return height;
}

struct PartText
{
    QString words;
    QRectF rect;
    double online = 0;
    bool isRest = false;
};

std::vector<PartText> partTexts(const IndicatorParts &parts, int width)
{
    const Language &language = uiLanguage();
    std::vector<PartText> texts;
    const double whole = parts.whole.current->value;
    const qreal room = width - partGap * qreal(parts.parts.size());
    qreal left = 0;
    for (const IndicatorParts::Part &part : parts.parts) {
        const qreal across = room * part.state.current->value / whole;
        texts.push_back(
            {IndicatorText::figure(*part.state.current, language) + u' ' + part.state.indicator.name,
             QRectF(left, 0, across, px(partsHeight)), part.online.value_or(0) / 100, false});
        left += across + partGap;
    }
    //: %1 is the whole, %2 the sum of its parts
    const QString rest =
        IndicatorListsTr::tr("others (worked out: %1 − %2)")
            .arg(IndicatorText::number(whole, language), IndicatorText::number(parts.sum(), language));
    texts.push_back({rest, QRectF(left, 0, width - left, px(partsHeight)), 0, true});
    return texts;
}

QString onlineNote(const IndicatorParts &parts)
{
    const Language &language = uiLanguage();
    QStringList online;
    QStringList unknown;
    for (const IndicatorParts::Part &part : parts.parts)
        if (part.online)
            online.append(u"%1 %2"_s.arg(part.state.indicator.name,
                                         IndicatorText::amount(*part.online, u"Prozent"_s, language)));
        else
            unknown.append(part.state.indicator.name);
    QStringList sentences;
    if (!online.isEmpty())
        sentences.append(
            IndicatorListsTr::tr("Bar at the foot: online today (%1).").arg(online.join(", "_L1)));
    if (!unknown.isEmpty())
        sentences.append(
            IndicatorListsTr::tr("%1: the source names no online share.").arg(unknown.join(", "_L1)));
    return sentences.join(u' ');
}

QString partsTitle(const IndicatorParts &parts)
{
    const Indicator &whole = parts.whole.indicator;
    return IndicatorListsTr::tr("%1: %2, and what they consist of")
        .arg(whole.name, IndicatorText::worded(*parts.whole.current, whole.unit, uiLanguage()));
}
}

Sheet::Page IndicatorLists::figures(const std::vector<IndicatorState> &listed, bool editable, int width)
{
    Sheet::Page page =
        RuledList::head(IndicatorListsTr::tr("Figures without target and history"),
                        IndicatorListsTr::tr("A single figure without a target is not drawn."), width);
    const int gap = px(figureColumnGap);
    const int columns = std::clamp((width + gap) / (px(narrowestListColumn) + gap), 1, mostListColumns);
    const int columnWidth = (width - (columns - 1) * gap) / columns;
    const std::size_t each = (listed.size() + std::size_t(columns) - 1) / std::size_t(columns);
    const int head = page.height;
    for (std::size_t first = 0, column = 0; first < listed.size(); first += each, ++column) {
        const std::size_t end = std::min(listed.size(), first + each);
        int figureWidth = 0;
        for (std::size_t at = first; at < end; ++at)
            figureWidth = std::max(figureWidth, textWidth(listedFigure(listed[at]), font(Role::Strong)));
        int top = head;
        for (std::size_t at = first; at < end; ++at)
            top += addFigureRow(page, listed[at], QPoint(int(column) * (columnWidth + gap), top), figureWidth,
                                columnWidth, editable);
        page.height = std::max(page.height, top);
    }
    return page;
}

Sheet::Page IndicatorLists::parts(const IndicatorParts &parts, int width)
{
    using Style = Sheet::Fill::Style;
    Sheet::Page page = RuledList::head(partsTitle(parts), {}, width);
    const int top = page.height + px(10);
    QStringList outside;
    for (const PartText &part : partTexts(parts, width)) {
        const QRectF rect = part.rect.translated(0, top);
        page.fills.push_back({rect, &Theme::control, part.isRest ? Style::Dotted : Style::Outline});
        if (part.online > 0)
            page.fills.push_back({QRectF(rect.left(), rect.bottom() - px(onlineHeight),
                                         rect.width() * part.online, px(onlineHeight)),
                                  &Theme::text2, Style::Solid});
        const int room = int(rect.width()) - 2 * px(partInset);
        const TextBlock words(part.words, font(Role::Note), std::max(1, room));
        if (widestWord(part.words, font(Role::Note)) <= room && words.lineCount() <= mostPartLines)
            page.add(QPointF(rect.left() + px(partInset), rect.top() + px(5)), words);
        else
            outside.append(part.words);
    }
    page.height = top + px(partsHeight) + px(6);
    QStringList notes;
    if (!outside.isEmpty())
        notes.append(
            IndicatorListsTr::tr("Not labelled in the bar, from the left: %1.").arg(outside.join("; "_L1)));
    notes.append(onlineNote(parts));
    const TextBlock note(notes.join(u' '), font(Role::Note), width);
    page.add(QPointF(0, page.height), note, &Theme::text2);
    page.height += note.height();
    return page;
}

QString IndicatorLists::partsSentence(const IndicatorParts &parts)
{
    QStringList words;
    for (const PartText &part : partTexts(parts, 1000))
        words.append(part.words);
    return QString(partsTitle(parts) + u". "_s + words.join("; "_L1) + u". "_s + onlineNote(parts))
        .replace(QChar::Nbsp, u' ');
}
