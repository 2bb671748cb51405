// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicators/whatifsection.h"

#include "core/report/whatiftext.h"
#include "ui/charts/figureview.h"
#include "ui/charts/ruledlist.h"
#include "ui/charts/whatifplot.h"
#include "ui/pages/indicators/percentedit.h"
#include "ui/pages/indicators/sharecontrol.h"
#include "ui/pages/indicators/shareslider.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <algorithm>
#include <cmath>

using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
constexpr int sideBySide = 760; // from this width on the chart stands beside the sliders
constexpr int widestPlot = 640;
constexpr int whatIfPlotHeight = 300;
constexpr int whatIfColumnGap = 48;
constexpr int whatIfGap = 18;
constexpr int assumptionInset = 14;

// The bar at the left marks words about the figure, not of the page.
Sheet::Page resultSheet(const QString &result, const QString &assumption, int width)
{
    Sheet::Page page;
    const TextBlock figure(result, font(Role::ItemTitle), width);
    page.add({0, qreal(Typography::dots())}, figure, &Theme::accent);
    const qreal top = Typography::dots() + figure.height() + px(8);
    const TextBlock words(assumption, font(Role::Chip), std::max(1, width - px(assumptionInset)));
    page.add({qreal(px(assumptionInset)), top}, words);
    page.fills.push_back({QRectF(0, top, 2, words.height()), &Theme::text2, Sheet::Fill::Style::Solid});
    page.height = int(top) + words.height();
    return page;
}

Sheet::Page reasonSheet(const QString &title, const QString &reason, int width)
{
    Sheet::Page page = RuledList::head(title, {}, width);
    const TextBlock words(reason, font(Role::Body), width);
    page.add(QPointF(0, page.height + px(8)), words);
    page.height += px(8) + words.height();
    return page;
}
}

struct WhatIfSection::Places
{
    QRect head;
    QRect plot;
    std::array<QRect, 2> controls;
    QRect result;
    int height = 0;
};

WhatIfSection::WhatIfSection(QWidget *parent)
    : QWidget(parent)
    , m_head(new FigureView(this))
    , m_plot(new PlotChart(this))
    , m_controls{new ShareControl(this), new ShareControl(this)}
    , m_result(new FigureView(this))
{
    for (ShareControl *control : m_controls)
        connect(control, &ShareControl::shareChanged, this, [this, control] {
            showResult();
            bringAnswer(*control);
        });
}

/// Nothing moves under a pointer that drags.
void WhatIfSection::bringAnswer(const ShareControl &control)
{
    if (!control.slider()->isSliderDown())
        emit answered(control.geometry(), m_result->geometry());
}

void WhatIfSection::show(const OnlineWhatIf &whatIf, const Portfolio &portfolio)
{
    m_reason.clear();
    showParts(true);
    m_whatIf = whatIf;
    m_assumption = WhatIfText::assumption(whatIf, portfolio, uiLanguage());
    const QString title = tr("What if citizens did more of it online?");
    m_head->setAccessibleName(title);
    const QString note = tr("A thought experiment, for the screen only");
    m_head->setLayoutFunction([title, note](int width) { return RuledList::head(title, note, width); });
    m_plot->setAccessibleName(tr("Additional appointments by online share"));
    m_plot->setAccessibleDescription(WhatIfText::line(whatIf, uiLanguage()));
    for (std::size_t index = 0; index < m_controls.size(); ++index) {
        const QSignalBlocker blocker(m_controls[index]);
        m_controls[index]->show(whatIf, index);
        if (!m_chosen)
            m_controls[index]->setShare(int(std::ceil(whatIf.low)));
    }
    m_chosen = true;
    showResult();
}

void WhatIfSection::showReason(const QString &sentence)
{
    m_reason = sentence;
    m_assumption.clear();
    showParts(false);
    const QString title = tr("What if citizens did more of it online?");
    QString spoken = title + u' ' + sentence;
    spoken.replace(QChar::Nbsp, u' ');
    m_head->setAccessibleName(spoken);
    m_head->setLayoutFunction([title, sentence](int width) { return reasonSheet(title, sentence, width); });
    if (width() > 0)
        arrange();
}

void WhatIfSection::showParts(bool visible)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_plot, m_controls[0], m_controls[1], m_result})
        part->setVisible(visible);
}

std::vector<double> WhatIfSection::shares() const
{
    std::vector<double> shares;
    for (const ShareControl *control : m_controls)
        shares.push_back(control->share());
    return shares;
}

double WhatIfSection::appointments() const
{
    return m_whatIf.freed(shares());
}

QString WhatIfSection::resultText() const
{
    return WhatIfText::result(appointments(), uiLanguage());
}

void WhatIfSection::showResult()
{
    const QString result = resultText();
    const QString assumption = m_assumption;
    QString spoken = result + u". " + assumption;
    spoken.replace(QChar::Nbsp, u' ');
    m_result->setAccessibleName(spoken);
    for (ShareControl *control : m_controls)
        control->setOutcome(spoken);
    m_result->setLayoutFunction(
        [result, assumption](int width) { return resultSheet(result, assumption, width); });
    m_plot->show(WhatIfPlot::content(m_whatIf), [whatIf = m_whatIf, now = appointments()](QSizeF size) {
        return WhatIfPlot::layOut(whatIf, now, size);
    });
    if (width() <= 0)
        return;
    arrange(); // the words may need another number of lines
    if (heightForWidth(width()) != height())
        emit heightChanged();
}

std::vector<QWidget *> WhatIfSection::focusOrder() const
{
    std::vector<QWidget *> order;
    if (!m_reason.isEmpty())
        return order;
    for (const ShareControl *control : m_controls)
        order.insert(order.end(), {control->slider(), control->field()});
    return order;
}

WhatIfSection::Places WhatIfSection::placesFor(int width) const
{
    Places places;
    places.head = QRect(0, 0, width, m_head->heightForWidth(width));
    if (!m_reason.isEmpty()) {
        places.height = places.head.height();
        return places;
    }
    const int top = places.head.bottom() + 1 + px(14);
    const bool beside = width >= px(sideBySide);
    const int left = beside ? std::min(px(widestPlot), (width - px(whatIfColumnGap)) / 2) : width;
    places.plot = QRect(0, top, left, px(whatIfPlotHeight));
    const int column = beside ? left + px(whatIfColumnGap) : 0;
    const int columnWidth = beside ? std::min(width - column, px(widestPlot)) : width;
    int at = beside ? top : places.plot.bottom() + 1 + px(whatIfGap);
    for (std::size_t index = 0; index < m_controls.size(); ++index) {
        const int height = m_controls[index]->heightForWidth(columnWidth);
        places.controls[index] = QRect(column, at, columnWidth, height);
        at += height + px(whatIfGap);
    }
    places.result = QRect(column, at, columnWidth, m_result->heightForWidth(columnWidth));
    places.height = std::max(places.plot.bottom(), places.result.bottom()) + 1;
    return places;
}

int WhatIfSection::heightForWidth(int width) const
{
    return placesFor(width).height;
}

void WhatIfSection::arrange()
{
    const Places places = placesFor(width());
    m_head->setGeometry(places.head);
    if (!m_reason.isEmpty())
        return;
    m_plot->setGeometry(places.plot);
    for (std::size_t index = 0; index < m_controls.size(); ++index)
        m_controls[index]->setGeometry(places.controls[index]);
    m_result->setGeometry(places.result);
}

void WhatIfSection::resizeEvent(QResizeEvent *)
{
    arrange();
}
