// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include "ui/charts/figureview.h"
#include "ui/charts/hotspot.h"
#include "ui/charts/measurebars.h"
#include "ui/pages/overview/overviewhead.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QScrollArea>

#include <algorithm>
#include <array>
#include <utility>

using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
constexpr int rowsOnLowPage = 7;
constexpr int leastRowsOnLowPage = 4;
constexpr int mostRowsOnHighPage = 20; ///< a longer list would push everything else out of sight
constexpr int overviewColumnGap = 40;
constexpr int overviewSectionGap = 32;
constexpr int narrowestColumn = 300;
constexpr int pageFoot = 16;
constexpr int figureAir = 4;

/// In which columns chart and assumptions stand.
struct LowerParts
{
    int chart = 0;
    int assumptions = 0;
    int longest = 0; ///< where the longest column ends then
    int shortest = 0;
};

LowerParts withChartIn(int chartColumn, std::array<int, 3> foot, int columns, int chart, int assumptions)
{
    foot[std::size_t(chartColumn)] += chart;
    const auto end = foot.begin() + columns;
    LowerParts parts{chartColumn, int(std::min_element(foot.begin(), end) - foot.begin()), 0, 0};
    foot[std::size_t(parts.assumptions)] += assumptions; // where there is most room
    parts.longest = *std::max_element(foot.begin(), end);
    parts.shortest = *std::min_element(foot.begin(), end);
    return parts;
}

/// The chart goes under the shorter of the first two lists; on a high page under the other one where that
/// leaves less of the columns empty. \a foot is where each column ends without the two.
LowerParts lowerParts(const std::array<int, 3> &foot, int columns, int chart, int assumptions, bool high)
{
    const bool three = columns == 3;
    const int shorter = three && foot[1] <= foot[0] ? 1 : 0;
    const LowerParts usual = withChartIn(shorter, foot, columns, chart, assumptions);
    const LowerParts other = withChartIn(1 - shorter, foot, columns, chart, assumptions);
    const bool isFuller = other.shortest > usual.shortest && other.longest <= usual.longest;
    return three && high && isFuller ? other : usual;
}

Sheet::Page pageNote(const QString &text, int width)
{
    Sheet::Page page;
    if (text.isEmpty())
        return page;
    const TextBlock block(text, font(Role::Note), width);
    page.add(QPointF(0, px(6)), block, &Theme::text2);
    page.height = px(6) + block.height();
    return page;
}
}

OverviewPage::OverviewPage(QWidget *parent)
    : ScrolledPage(parent)
    , m_head(addView())
    , m_cards(addView())
    , m_followUps(addView())
    , m_overdue(addView())
    , m_upcoming(addView())
    , m_resolutions(addView())
    , m_chartHead(addView())
    , m_bars(new ProgressBars(surface()))
    , m_chartNote(addView())
    , m_quality(addView())
    , m_assumptions(addView())
{
    connect(m_bars, &ProgressBars::activated, this, &OverviewPage::follow);
    connect(m_assumptions, &FigureView::activated, this, &OverviewPage::settle);
}

FigureView *OverviewPage::addView()
{
    auto *view = new FigureView(surface());
    view->setSideAir(figureAir);
    connect(view, &FigureView::activated, this, &OverviewPage::follow);
    return view;
}

void OverviewPage::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    refresh();
    relayout();
}

void OverviewPage::setSelectedItem(const QString &key)
{
    for (FigureView *view : {m_followUps, m_overdue, m_upcoming, m_resolutions})
        view->setSelectedItem(key);
}

void OverviewPage::showList(FigureView *view, RuledList::Content content, int rowsOnLow)
{
    content.comfortable = isHigh();
    const int count = int(content.rows.size());
    const bool showsAll = isHigh() && count <= mostRowsOnHighPage;
    content.limit = showsAll ? 0 : std::min(rowsOnLow, count);
    view->setAccessibleName(content.note.isEmpty() ? content.title : content.title + u": " + content.note);
    view->setVisible(!m_snapshot->portfolio->items.empty()); // without items the headline says it all
    view->setLayoutFunction([this, content](int width) { return aboveTheFold(content, width); });
}

/// A list that does not show all its rows shows those that end above the fold, with the link under them.
Sheet::Page OverviewPage::aboveTheFold(RuledList::Content content, int width) const
{
    if (m_listRoom == 0 || content.limit == 0)
        return RuledList::layOut(content, width);
    RuledList::Content rows = content;
    rows.footnote.clear();
    rows.limit = 0;
    std::vector<int> feet;
    for (const Sheet::Press &press : RuledList::layOut(rows, width).presses)
        if (press.kind == Sheet::Press::Kind::Row)
            feet.push_back(press.area.bottom() + 1);
    rows.limit = 1;
    const int link = RuledList::layOut(rows, width).height - feet.front();
    const int count = int(feet.size());
    const auto fits = [&](int limit) {
        return feet[std::size_t(limit - 1)] + (limit < count ? link : 0) <= m_listRoom;
    };
    content.limit = count;
    while (content.limit > std::min(leastRowsOnLowPage, count) && !fits(content.limit))
        --content.limit;
    return RuledList::layOut(content, width);
}

void OverviewPage::refresh()
{
    m_wasHigh = isHigh();
    setAccessibleName(tr("Overview"));
    if (!m_snapshot)
        return;
    const Snapshot &snapshot = *m_snapshot;
    const Language &language = uiLanguage();
    const OverviewContent::Head head = OverviewContent::head(snapshot, language);
    m_head->setAccessibleName(head.counts);
    m_head->setLayoutFunction([head](int width) { return layOutHead(head, width); });
    const auto cards = OverviewContent::cards(snapshot, language);
    m_cards->setAccessibleName(tr("Priority projects"));
    m_cards->setLayoutFunction([cards](int width) { return ProjectCards::layOut(cards, width); });
    const RuledList::Content followUps = OverviewContent::followUps(snapshot, language);
    showList(m_followUps, followUps, 0);
    m_followUps->setVisible(!followUps.rows.empty());
    showList(m_overdue, OverviewContent::overdue(snapshot, language), rowsOnLowPage);
    showList(m_upcoming, OverviewContent::upcoming(snapshot, language), rowsOnLowPage);
    showList(m_resolutions, OverviewContent::resolutions(snapshot, language), rowsOnLowPage);
    showList(m_quality, OverviewContent::dataQuality(snapshot, language), 0);
    m_assumed = AssumptionList::content(snapshot, language);
    m_assumptions->setAccessibleName(tr("Assumptions"));
    // With the last one settled its link goes, and the focus would leave the page.
    if (m_assumed.rows.empty() && m_assumptions->isAncestorOf(focusWidget()))
        setFocus(Qt::OtherFocusReason);
    m_assumptions->setVisible(!m_assumed.rows.empty());
    m_assumptions->setLayoutFunction(
        [content = m_assumed](int width) { return AssumptionList::layOut(content, width); });
    fillChart();
}

void OverviewPage::settle(const Target &target)
{
    if (const auto answer = AssumptionList::answerOf(target.action, m_assumed))
        emit changeRequested(AssumptionRequest::settle(answer->assumptions, answer->verdict, *m_snapshot));
    else if (!target.action.isEmpty())
        emit recordRequested(target.action);
    else
        follow(target);
}

void OverviewPage::fillChart()
{
    const int count = int(std::ranges::count(m_snapshot->portfolio->items, ItemKind::Measure, &Item::kind));
    for (QWidget *part : {static_cast<QWidget *>(m_chartHead), static_cast<QWidget *>(m_bars),
                          static_cast<QWidget *>(m_chartNote)})
        part->setVisible(count > 0);
    const QString title = tr("%n measure(s) by progress", nullptr, count);
    m_chartHead->setAccessibleName(title);
    m_chartHead->setLayoutFunction([title](int width) { return RuledList::head(title, {}, width); });
    m_bars->setAccessibleName(title);
    m_bars->setBars(measureBars(*m_snapshot, uiLanguage()));
    const QString reported = reportedStatement(*m_snapshot, uiLanguage());
    m_chartNote->setAccessibleName(reported);
    m_chartNote->setLayoutFunction([reported](int width) { return pageNote(reported, width); });
}

int OverviewPage::placeChart(int left, int top, int width)
{
    if (m_bars->isHidden())
        return 0;
    int height = place(m_chartHead, left, top, width);
    height +=
        place(m_bars, left - px(ProgressBars::ringAir), top + height, width + px(ProgressBars::ringAir));
    height += place(m_chartNote, left, top + height, width);
    return height;
}

void OverviewPage::setListRoom(int room)
{
    if (std::exchange(m_listRoom, room) == room)
        return;
    for (FigureView *view : {m_overdue, m_upcoming, m_resolutions})
        view->layOutAnew();
}

int OverviewPage::arrangeOneColumn(int left, int top, int width)
{
    setListRoom(0);
    if (!m_followUps->isHidden())
        top += place(m_followUps, left, top, width) + px(overviewSectionGap);
    for (FigureView *view : {m_overdue, m_upcoming, m_resolutions})
        top += place(view, left, top, width) + px(overviewSectionGap);
    if (const int chart = placeChart(left, top, width); chart > 0)
        top += chart + px(overviewSectionGap);
    top += place(m_quality, left, top, width);
    return m_assumptions->isHidden()
        ? top
        : top + px(overviewSectionGap) + place(m_assumptions, left, top + px(overviewSectionGap), width);
}

int OverviewPage::arrangeColumns(int left, int top, int width)
{
    setListRoom(std::max(1, scrollArea()->viewport()->height() - top));
    const bool three = (width - 2 * px(overviewColumnGap)) / 3 >= px(narrowestColumn);
    const int columns = three ? 3 : 2;
    const int wide = (width - (columns - 1) * px(overviewColumnGap)) / columns;
    const auto leftOf = [&](int column) { return left + column * (wide + px(overviewColumnGap)); };
    std::array<int, 3> foot{};
    foot.fill(top);
    const auto add = [&](FigureView *view, int column) {
        int &at = foot[std::size_t(column)];
        at += (at > top ? px(overviewSectionGap) : 0);
        at += place(view, leftOf(column), at, wide);
    };
    if (!m_followUps->isHidden())
        add(m_followUps, 0);
    add(m_overdue, 0);
    add(m_upcoming, 1);
    add(m_resolutions, columns - 1);
    const int gap = px(overviewSectionGap);
    const int chart = placeChart(leftOf(0), foot[0] + gap, wide);
    const int assumptions = m_assumptions->isHidden() ? 0 : place(m_assumptions, leftOf(0), foot[0], wide);
    add(m_quality, columns - 1);
    const LowerParts lower = lowerParts(foot, columns, chart > 0 ? chart + gap : 0,
                                        assumptions > 0 ? assumptions + gap : 0, isHigh());
    if (chart > 0)
        placeChart(leftOf(lower.chart), foot[std::size_t(lower.chart)] + gap, wide);
    foot[std::size_t(lower.chart)] += chart > 0 ? chart + gap : 0;
    if (assumptions > 0)
        add(m_assumptions, lower.assumptions);
    return *std::ranges::max_element(foot);
}

int OverviewPage::arrange(int width)
{
    if (!m_snapshot)
        return 0;
    const int left = margin();
    const int inner = width - 2 * left;
    int top = px(13);
    top += place(m_head, left, top, inner) + px(14);
    const bool empty = m_snapshot->portfolio->items.empty();
    if (const int wayOut = placeWayOut(empty, left, top); wayOut > 0)
        top += wayOut + px(28);
    top += place(m_cards, left, top, inner) + px(14);
    if (empty)
        return top;
    return px(pageFoot)
        + (isNarrow() ? arrangeOneColumn(left, top, inner) : arrangeColumns(left, top, inner));
}

std::vector<QWidget *> OverviewPage::focusOrder() const
{
    std::vector<QWidget *> order;
    for (const FigureView *view : {m_head, m_cards, m_followUps, m_overdue, m_upcoming, m_resolutions,
                                   m_bars->figures(), m_quality, m_assumptions})
        order.insert(order.end(), view->hotspots().begin(), view->hotspots().end());
    return order;
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    ScrolledPage::resizeEvent(event);
    if (m_wasHigh == isHigh())
        return;
    refresh();
    relayout();
}
