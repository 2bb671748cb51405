// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicators/indicatorcards.h"

#include "core/report/datetext.h"
#include "core/report/indicatortext.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
struct IndicatorCardsTr
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorCards)
};

constexpr int narrowestIndicatorCard = 256;
constexpr int indicatorCardGap = 20;
constexpr int indicatorRowGap = 20;
constexpr int indicatorPlotHeight = 112;
constexpr int indicatorCardInset = 6; // room for the ring of the focus

/// The texts of one card, set to its width.
struct CardTexts
{
    TextBlock name;
    TextBlock figure;
    TextBlock day;
    TextBlock target;
    TextBlock note;
    TextBlock source;
    bool isMissing = false;
};

QFont italic(Role role)
{
    QFont font = Typography::font(role);
    font.setItalic(true);
    return font;
}

CardTexts textsOf(const IndicatorState &state, int width)
{
    const Language &language = uiLanguage();
    const Indicator &indicator = state.indicator;
    CardTexts texts;
    texts.isMissing = !state.current;
    texts.name = TextBlock(indicator.name, font(Role::Strong), width);
    texts.figure = texts.isMissing
        ? TextBlock(IndicatorText::missing(state, language), italic(Role::Body), width)
        : TextBlock(IndicatorText::worded(*state.current, indicator.unit, language), font(Role::SectionTitle),
                    width);
    if (!texts.isMissing)
        texts.day = TextBlock(IndicatorText::measuredOn(*state.current, language), font(Role::Note), width);
    QStringList places{IndicatorText::undatedLine(state, language), IndicatorText::passage(state, language)};
    places.removeAll(QString());
    if (!places.isEmpty())
        texts.source = TextBlock(places.join(u" · "_s), font(Role::Note), width);
    if (!indicator.target)
        return texts;
    texts.target = TextBlock(IndicatorText::targetLine(*indicator.target, indicator.unit, language),
                             font(Role::Body), width);
    if (const QString note = IndicatorText::targetNote(*indicator.target); !note.isEmpty())
        texts.note = TextBlock(DateText::quoted(note, language), italic(Role::Note), width);
    return texts;
}

/// Heights of the parts of a row of cards.
struct RowHeights
{
    int name = 0;
    int figure = 0;
    int target = 0;
    int note = 0;
    int source = 0;

    void include(const CardTexts &texts)
    {
        name = std::max(name, texts.name.height());
        figure = std::max(figure, texts.figure.height());
        target = std::max(target, texts.target.height());
        note = std::max(note, texts.note.height());
        source = std::max(source, texts.source.height());
    }
};

/// The plot of the card, which stands at \a left and \a top.
QRect addCard(Sheet::Page &page, const CardTexts &texts, const RowHeights &heights, QPoint at, int width)
{
    const int left = at.x() + px(indicatorCardInset);
    page.addLine(at.x(), at.x() + width, at.y(), 2, &Theme::text);
    int top = at.y() + px(8);
    page.add(QPointF(left, top), texts.name);
    top += heights.name + px(4);
    page.add(QPointF(left, top), texts.figure, texts.isMissing ? &Theme::text2 : &Theme::text);
    const bool besides =
        texts.figure.width() + px(10) + texts.day.width() <= width - 2 * px(indicatorCardInset);
    if (!texts.isMissing && besides)
        page.add(
            QPointF(left + texts.figure.width() + px(10), top + texts.figure.ascent() - texts.day.ascent()),
            texts.day, &Theme::text2);
    top += heights.figure + px(2);
    page.add(QPointF(left, top), texts.target);
    top += heights.target;
    page.add(QPointF(left, top), texts.note, &Theme::text2);
    top += heights.note;
    page.add(QPointF(left, top), texts.source, &Theme::text2);
    top += heights.source + px(8);
    return {left, top, width - 2 * px(indicatorCardInset), px(indicatorPlotHeight)};
}
}

Sheet::Press IndicatorCards::press(const IndicatorState &state, const QRect &area, bool editable)
{
    const Language &language = uiLanguage();
    Sheet::Press press;
    press.area = area;
    press.kind = Sheet::Press::Kind::Row;
    press.name = IndicatorText::sentence(state, language);
    const QString source = IndicatorText::sourceLine(state, language);
    QStringList tip;
    const std::vector<IndicatorValue> values = state.known();
    if (values.size() > 1) // not all of them need have room for their figure
        for (const IndicatorValue &value : values)
            tip.append(u"%1 (%2)"_s.arg(IndicatorText::worded(value, state.indicator.unit, language),
                                        IndicatorText::measuredOn(value, language)));
    if (!source.isEmpty())
        tip.append(source);
    if (state.later > 0)
        tip.append(IndicatorCardsTr::tr("%n value(s) measured after the as-of date", nullptr, state.later));
    if (editable) {
        tip.append(IndicatorCardsTr::tr("Enter: record a value"));
        press.target = Target::toAction(u"indicator/value/"_s + state.indicator.key);
    }
    press.toolTip = tip.join(u'\n');
    press.stop = 1;
    return press;
}

IndicatorCards::Layout IndicatorCards::layOut(const std::vector<IndicatorState> &drawn, bool editable,
                                              int width)
{
    Layout layout;
    const int gap = px(indicatorCardGap);
    const int fitting = std::max(1, (width + gap) / (px(narrowestIndicatorCard) + gap));
    // Full rows: five cards stand as three and two, not as four and one.
    const int rows = (int(drawn.size()) + fitting - 1) / fitting;
    const int columns = rows == 0 ? 1 : std::max(1, (int(drawn.size()) + rows - 1) / rows);
    const int cardWidth = std::min((width - (columns - 1) * gap) / columns, px(2 * narrowestIndicatorCard));
    int top = 0;
    for (std::size_t first = 0; first < drawn.size(); first += std::size_t(columns)) {
        const std::size_t end = std::min(drawn.size(), first + std::size_t(columns));
        std::vector<CardTexts> row;
        RowHeights heights;
        for (std::size_t at = first; at < end; ++at) {
            row.push_back(textsOf(drawn[at], cardWidth - 2 * px(indicatorCardInset)));
            heights.include(row.back());
        }
        int bottom = top;
        for (std::size_t at = first; at < end; ++at) {
            const QPoint corner(int(at - first) * (cardWidth + gap), top);
            layout.plots.push_back(addCard(layout.page, row[at - first], heights, corner, cardWidth));
            bottom = layout.plots.back().bottom() + 1 + px(indicatorCardInset);
            layout.page.presses.push_back(
                press(drawn[at], QRect(corner + QPoint(0, 2), QPoint(corner.x() + cardWidth - 1, bottom)),
                      editable));
        }
        top = bottom + px(indicatorRowGap);
    }
    layout.page.height = std::max(0, top - px(indicatorRowGap));
    return layout;
}
