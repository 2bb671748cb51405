// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/indicators/indicatorspage.h"

#include "core/report/datetext.h"
#include "core/report/indicatortable.h"
#include "core/report/indicatortext.h"
#include "core/report/whatiftext.h"
#include "ui/charts/figureview.h"
#include "ui/charts/hotspot.h"
#include "ui/charts/indicatorplot.h"
#include "ui/charts/valuekey.h"
#include "ui/pages/indicators/indicatorcards.h"
#include "ui/pages/indicators/indicatorlists.h"
#include "ui/pages/indicators/whatifsection.h"
#include "ui/pages/pagetitle.h"
#include "ui/support/tablecopy.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Typography::px;
using Typography::Role;

namespace {
constexpr int indicatorSectionGap = 28;

/// The one document that all indicators come from; empty: there are several.
QString commonDocument(const Portfolio &portfolio)
{
    const QString document = portfolio.indicators.front().source.document;
    const bool isCommon = std::ranges::all_of(portfolio.indicators, [&document](const Indicator &indicator) {
        return indicator.source.document == document;
    });
    return isCommon ? document : QString();
}
}

IndicatorsPage::IndicatorsPage(QWidget *parent)
    : ScrolledPage(parent)
    , m_title(addView())
    , m_cards(addView())
    , m_list(addView())
    , m_parts(addView())
    , m_whatIf(new WhatIfSection(surface()))
    , m_key(new ValueKey(surface()))
{
    m_whatIf->hide();
    m_key->hide();
    connect(m_whatIf, &WhatIfSection::heightChanged, this, &IndicatorsPage::relayout);
    connect(m_whatIf, &WhatIfSection::answered, this, &IndicatorsPage::showAnswer);
}

// The parts go after the page, and some speak while they go.
IndicatorsPage::~IndicatorsPage()
{
    m_whatIf->disconnect(this);
}

void IndicatorsPage::showAnswer(const QRect &control, const QRect &answer)
{
    const auto reveal = [this](int y) { scrollArea()->ensureVisible(0, m_whatIf->y() + y, 0, px(12)); };
    reveal(answer.bottom());
    reveal(answer.top());
    reveal(control.bottom());
    reveal(control.top());
}

FigureView *IndicatorsPage::addView()
{
    auto *view = new FigureView(surface());
    connect(view, &FigureView::activated, this, [this](const Target &target) {
        if (!target.action.isEmpty())
            emit indicatorRequested(target.action);
    });
    return view;
}

void IndicatorsPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    refresh();
    relayout();
}

void IndicatorsPage::setEditable(bool editable)
{
    const bool isOther = editable != isEditable();
    ScrolledPage::setEditable(editable);
    if (!isOther)
        return;
    refresh();
    relayout();
}

void IndicatorsPage::refresh()
{
    setAccessibleName(tr("Indicators"));
    m_key->retranslate();
    if (!m_snapshot)
        return;
    sort();
    showTitle();
    showCards();
    showPlots();
    showRest();
}

void IndicatorsPage::sort()
{
    m_drawn.clear();
    m_listed.clear();
    for (const Indicator &indicator : m_snapshot->portfolio->indicators) {
        IndicatorState state =
            indicatorState(indicator, m_snapshot->report.asOf, m_snapshot->portfolio->dateOfRecord);
        (state.isDrawn() ? m_drawn : m_listed).push_back(std::move(state));
    }
}

void IndicatorsPage::showTitle()
{
    const auto all = int(m_snapshot->portfolio->indicators.size());
    int unmeasured = 0;
    QDate sourceUntil;
    for (const auto *states : {&m_drawn, &m_listed})
        for (const IndicatorState &state : *states) {
            unmeasured += state.current ? 0 : 1;
            if (!state.sourceUntil.isNull())
                sourceUntil = state.sourceUntil;
        }
    QString sentence;
    if (all == 0) {
        sentence = m_snapshot->portfolio->projects.empty()
            ? tr("No indicators yet. An indicator belongs to a project: first the project, then its "
                 "indicator, both under “Projects, assessments, indicators …”.")
            : tr("No indicators yet. What a project measures is recorded with the project, under “Projects, "
                 "assessments, indicators …”.");
    } else {
        sentence = tr("As of %1: %n indicator(s)", nullptr, all)
                       .arg(DateText::day(m_snapshot->report.asOf, uiLanguage()));
        sentence += unmeasured == 0 ? u"."_s : tr(", %n of them without a value.", nullptr, unmeasured);
        if (const QString document = commonDocument(*m_snapshot->portfolio); !document.isEmpty())
            sentence += u' '
                + (sourceUntil.isNull()
                       ? tr("Source: %1.").arg(document)
                       //: %1 is a day, %2 a document: what was measured later stands in no source
                       : tr("Source up to %1: %2.").arg(DateText::day(sourceUntil, uiLanguage()), document));
    }
    const QString title = tr("Indicators");
    m_title->setAccessibleName(title + u". " + sentence);
    const bool offersNew = all == 0 && isEditable() && !m_snapshot->portfolio->items.empty();
    m_title->setLayoutFunction([title, sentence, offersNew](int width) {
        Sheet::Page page = layOutPageTitle(title, sentence, width);
        if (!offersNew)
            return page;
        const QString words = tr("Record an indicator …");
        const TextBlock link(words, Typography::font(Role::Strong), width);
        const QPointF at(0, page.height + px(10));
        const QRectF rect = page.add(at, link, &Theme::accent);
        page.presses.push_back({rect.toAlignedRect().adjusted(0, -2, 3, 3),
                                Sheet::Press::Kind::Link,
                                Target::toAction(u"projects"_s),
                                words,
                                {},
                                Sheet::underlinesOf(link, at)});
        page.height += px(12) + link.height();
        return page;
    });
}

void IndicatorsPage::showCards()
{
    m_cards->setVisible(!m_drawn.empty());
    m_cards->setAccessibleName(tr("Indicators with a target or a history"));
    m_cards->setLayoutFunction(
        [this](int width) { return IndicatorCards::layOut(m_drawn, isEditable(), width).page; });
}

void IndicatorsPage::showPlots()
{
    while (m_plots.size() < m_drawn.size())
        m_plots.push_back(new PlotChart(surface()));
    const auto frame = IndicatorPlot::frameOf(m_drawn, m_snapshot->report.asOf);
    const int edges = IndicatorPlot::edgeRoom(m_drawn);
    for (std::size_t index = 0; index < m_plots.size(); ++index) {
        PlotChart *plot = m_plots[index];
        plot->setVisible(index < m_drawn.size());
        if (index >= m_drawn.size())
            continue;
        const IndicatorState &state = m_drawn[index];
        plot->setAccessibleName(tr("Chart: %1").arg(state.indicator.name));
        plot->setAccessibleDescription(IndicatorText::sentence(state, uiLanguage()));
        plot->show(
            IndicatorPlot::content(state, frame, m_snapshot->policy.reportingInterval),
            [state, frame, edges](QSizeF size) { return IndicatorPlot::layOut(state, frame, edges, size); });
    }
}

void IndicatorsPage::showRest()
{
    const Portfolio &portfolio = *m_snapshot->portfolio;
    m_list->setVisible(!m_listed.empty());
    m_list->setAccessibleName(tr("Figures without target and history"));
    m_list->setLayoutFunction(
        [this](int width) { return IndicatorLists::figures(m_listed, isEditable(), width); });
    const auto parts = citizenOfficeParts(portfolio, m_snapshot->report.asOf);
    m_parts->setVisible(parts.has_value());
    if (parts) {
        m_parts->setAccessibleName(IndicatorLists::partsSentence(*parts));
        m_parts->setLayoutFunction([parts](int width) { return IndicatorLists::parts(*parts, width); });
    }
    const auto whatIf = onlineWhatIf(portfolio, m_snapshot->report.asOf);
    const auto overtaken = overtakenWhatIf(portfolio, m_snapshot->report.asOf);
    m_whatIf->setVisible(whatIf || overtaken);
    if (whatIf)
        m_whatIf->show(*whatIf, portfolio);
    else if (overtaken)
        m_whatIf->showReason(WhatIfText::overtaken(*overtaken, uiLanguage()));
    m_key->setVisible(!m_drawn.empty());
}

int IndicatorsPage::placePlots(int left, int top, int width)
{
    const auto plots = IndicatorCards::layOut(m_drawn, isEditable(), width).plots;
    for (std::size_t index = 0; index < plots.size(); ++index)
        m_plots[index]->setGeometry(plots[index].translated(left, top));
    return place(m_cards, left, top, width);
}

int IndicatorsPage::arrange(int width)
{
    if (!m_snapshot)
        return 0;
    const int left = margin();
    const int inner = width - 2 * left;
    const int gap = px(indicatorSectionGap);
    int top = px(13);
    top += place(m_title, left, top, inner) + px(14);
    const bool isEmptyFile = m_snapshot->portfolio->items.empty() && m_drawn.empty() && m_listed.empty();
    if (const int wayOut = placeWayOut(isEmptyFile, left, top + px(8)); wayOut > 0)
        top += wayOut + px(20);
    if (!m_cards->isHidden()) {
        top += placePlots(left, top, inner) + px(10);
        top += place(m_key, left, top, inner) + gap;
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_parts, m_whatIf})
        if (!part->isHidden())
            top += place(part, left, top, inner) + gap;
    return top;
}

QString IndicatorsPage::creationWords() const
{
    return tr("Projects, assessments, indicators …");
}

void IndicatorsPage::create()
{
    emit indicatorRequested(u"projects"_s);
}

std::vector<QWidget *> IndicatorsPage::focusOrder() const
{
    std::vector<QWidget *> order;
    for (const FigureView *view : {m_title, m_cards, m_list})
        if (!view->isHidden())
            order.insert(order.end(), view->hotspots().begin(), view->hotspots().end());
    if (!m_whatIf->isHidden())
        for (QWidget *stop : m_whatIf->focusOrder())
            order.push_back(stop);
    return order;
}

void IndicatorsPage::copyFigures()
{
    if (!m_snapshot || m_snapshot->portfolio->indicators.empty())
        return;
    const auto rows = IndicatorTable::rows(*m_snapshot->portfolio, m_snapshot->report.asOf, uiLanguage());
    QApplication::clipboard()->setMimeData(
        TableCopy::mimeData(IndicatorTable::heads(uiLanguage()), rows).release());
}

void IndicatorsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyFigures();
    ScrolledPage::keyPressEvent(event);
}

/// What a press at \a global would do; empty: nothing.
QString IndicatorsPage::indicatorAt(QPoint global) const
{
    const QWidget *under = surface()->childAt(surface()->mapFromGlobal(global));
    const auto *hotspot = qobject_cast<const Hotspot *>(under);
    return hotspot ? hotspot->press().target.action : QString();
}

void IndicatorsPage::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_snapshot || m_snapshot->portfolio->indicators.empty())
        return;
    const auto *focused = qobject_cast<const Hotspot *>(surface()->focusWidget());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QString action =
        byKey ? (focused ? focused->press().target.action : QString()) : indicatorAt(event->globalPos());
    QMenu menu(this);
    const auto add = [&](const QString &words, const QString &wanted) {
        connect(menu.addAction(words), &QAction::triggered, this,
                [this, wanted] { emit indicatorRequested(wanted); });
    };
    if (action.startsWith("indicator/value/"_L1)) {
        add(tr("Record a value …"), action);
        add(tr("Edit the indicator …"), u"indicator/edit/"_s + action.section(u'/', 2));
        menu.addSeparator();
    }
    QAction *copy = menu.addAction(tr("Copy all indicators"), this, &IndicatorsPage::copyFigures);
    copy->setShortcut(QKeySequence::Copy);
    menu.exec(event->globalPos());
}
