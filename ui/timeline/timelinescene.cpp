// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinescene.h"

#include <algorithm>
#include <utility>

using RowKind = TimelineModel::RowKind;

TimelineScene::TimelineScene(SnapshotPtr snapshot, std::vector<Row> rows, Before before)
    : m_snapshot(std::move(snapshot))
    , m_rows(std::move(rows))
    , m_before(std::move(before))
{
    int top = 0;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        Row &row = m_rows[at];
        row.top = std::exchange(top, top + row.height);
        const bool holdsMarks = row.kind == RowKind::Item || row.kind == RowKind::UndatedItem
            || (row.kind == RowKind::Project && row.isFolded);
        for (const ItemIndex item : row.items)
            if (holdsMarks)
                m_rowOfItem.insert(item, at);
    }
    m_links = PlotArrows::linksOf(*m_snapshot->portfolio);
    for (std::size_t at = 0; at < m_links.size(); ++at)
        m_linksTo.insert(m_links[at].to, at);
}

std::pair<std::size_t, std::size_t> TimelineScene::rowsBetween(int top, int bottom) const
{
    const auto first = std::ranges::upper_bound(m_rows, top, {}, &Row::top);
    const auto last = std::ranges::lower_bound(m_rows, bottom, {}, &Row::top);
    const auto begin = first == m_rows.begin() ? first : first - 1;
    return {std::size_t(begin - m_rows.begin()), std::size_t(std::max(begin, last) - m_rows.begin())};
}

const TimelineScene::Row *TimelineScene::rowOf(ItemIndex item) const
{
    const auto at = m_rowOfItem.constFind(item);
    return at == m_rowOfItem.constEnd() ? nullptr : &m_rows[*at];
}

RowPlot::Input TimelineScene::inputOf(ItemIndex item, const Row &row, const RowPlot::Frame &frame,
                                      std::optional<ItemIndex> chosen) const
{
    const Portfolio &portfolio = *m_snapshot->portfolio;
    RowPlot::Input input{&portfolio.items[item], &m_snapshot->report.items[item]};
    input.before = m_before ? m_before(input.item->key) : nullptr;
    input.height = row.height;
    // An arrow runs along the row unless its prerequisite lies to the right.
    const qreal x = RowPlot::anchor(*input.item, *input.status, frame.scale);
    for (const std::size_t at : m_linksTo.values(item)) {
        const ItemIndex from = m_links[at].from;
        if (!rowOf(from))
            continue;
        const ItemStatus &status = m_snapshot->report.items[from];
        input.hasArrow = input.hasArrow || RowPlot::anchor(portfolio.items[from], status, frame.scale) < x;
        if (status.open && status.expectedFinish.isValid())
            input.predecessorFinish = std::max(input.predecessorFinish, status.expectedFinish);
    }
    if (chosen == item)
        input.leadTime = portfolio.leadTime.workingDays;
    return input;
}

Plot::Row TimelineScene::plot(const Row &row, const RowPlot::Frame &frame, const Language &language,
                              std::optional<ItemIndex> chosen) const
{
    const bool isEmpty = row.kind == RowKind::Measures || row.items.empty();
    const bool showsBelow = row.kind != RowKind::Item && row.kind != RowKind::UndatedItem && !row.isFolded;
    if (isEmpty || showsBelow)
        return {};
    std::vector<RowPlot::Input> inputs;
    for (const ItemIndex item : row.items)
        inputs.push_back(inputOf(item, row, frame, chosen));
    switch (row.kind) {
    case RowKind::Project:
        return RowPlot::folded(inputs, frame, language);
    case RowKind::DoneBefore:
    case RowKind::Undated:
        return RowPlot::list(inputs, row.kind == RowKind::DoneBefore, frame, language);
    case RowKind::Item:
        return RowPlot::item(inputs.front(), frame, language);
    case RowKind::UndatedItem:
        return RowPlot::undated(inputs.front(), frame, language);
    case RowKind::Measures:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<PlotArrows::End> TimelineScene::endOf(ItemIndex item, const RowPlot::Frame &frame) const
{
    const Row *row = rowOf(item);
    if (!row || row->kind == RowKind::UndatedItem)
        return std::nullopt;
    const Item &shown = m_snapshot->portfolio->items[item];
    const ItemStatus &status = m_snapshot->report.items[item];
    const qreal x = RowPlot::anchor(shown, status, frame.scale);
    const Plot::Glyph glyph{shown.kind, QPointF(x, row->top + row->height / 2.0)};
    const QRectF box = Plot::glyphBox(glyph, frame.textScale);
    PlotArrows::End end{x, box.left(), box.top(), box.bottom(), qreal(row->top), qreal(row->bottom()), false};
    if (status.open && shown.planned && shown.planned->isResolved() && !shown.planned->hasDayPrecision())
        end.left = std::min(end.left, frame.scale.left(shown.planned->earliest()));
    end.isLeftTaken = row->kind == RowKind::Project
        || (shown.original.kind == OriginalPlan::Kind::Known && shown.original.date != shown.planned);
    return end;
}

std::vector<TimelineScene::Arrow> TimelineScene::arrows(const RowPlot::Frame &frame, int top,
                                                        int bottom) const
{
    std::vector<Arrow> result;
    for (std::size_t at = 0; at < m_links.size(); ++at) {
        const Row *from = rowOf(m_links[at].from);
        const Row *to = rowOf(m_links[at].to);
        if (!from || !to || from == to || std::max(from->bottom(), to->bottom()) < top
            || std::min(from->top, to->top) > bottom)
            continue;
        const auto leaving = endOf(m_links[at].from, frame);
        const auto arriving = endOf(m_links[at].to, frame);
        if (leaving && arriving)
            result.push_back({at, PlotArrows::route(*leaving, *arriving)});
    }
    return result;
}

QRectF TimelineScene::plannedMark(ItemIndex item, const RowPlot::Frame &frame) const
{
    const Row *row = rowOf(item);
    const Item &shown = m_snapshot->portfolio->items[item];
    if (!row || row->kind != RowKind::Item || !shown.planned || !shown.planned->isResolved())
        return {};
    const qreal x = frame.scale.mark(shown.planned->latest());
    return Plot::glyphBox({shown.kind, QPointF(x, row->top + row->height / 2.0)}, frame.textScale);
}
