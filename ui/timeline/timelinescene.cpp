// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinescene.h"

#include "ui/timeline/timelinerows.h"

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
    const auto placeOf = [this](ItemIndex item) {
        const auto at = m_rowOfItem.constFind(item);
        return at != m_rowOfItem.constEnd() && m_rows[*at].kind != RowKind::UndatedItem ? *at : nowhere;
    };
    for (const PlotArrows::Link &link : m_links)
        m_linkRows.push_back({placeOf(link.from), placeOf(link.to)});
    const std::vector<Item> &items = m_snapshot->portfolio->items;
    for (ItemIndex at = 0; at < items.size(); ++at)
        m_anchors.push_back(RowPlot::anchorDay(items[at], m_snapshot->report.items[at]));
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

qreal TimelineScene::anchor(ItemIndex item, const RowPlot::Frame &frame) const
{
    return m_anchors[item].isValid() ? frame.scale.mark(m_anchors[item]) : 0;
}

RowPlot::Input TimelineScene::inputOf(ItemIndex item, const Row &row) const
{
    RowPlot::Input input{&m_snapshot->portfolio->items[item], &m_snapshot->report.items[item]};
    input.before = m_before ? m_before(input.item->key) : nullptr;
    input.height = row.height;
    return input;
}

void TimelineScene::addLinks(RowPlot::Input &input, ItemIndex item, const RowPlot::Frame &frame) const
{
    const auto arriving = std::ranges::equal_range(m_links, item, {}, &PlotArrows::Link::to);
    // An arrow runs along the row unless its prerequisite lies to the right.
    const qreal x = anchor(item, frame);
    for (const PlotArrows::Link &link : arriving) {
        const ItemStatus &status = m_snapshot->report.items[link.from];
        if (m_rowOfItem.contains(link.from))
            input.hasArrow = input.hasArrow || anchor(link.from, frame) < x;
        // What has no row, such as a measure, takes its days all the same.
        if (status.open && status.expectedFinish.isValid())
            input.predecessorFinish = std::max(input.predecessorFinish, status.expectedFinish);
    }
}

// Arrows drop from the mark of their prerequisite, through the rows between both ends.
std::vector<std::vector<qreal>> TimelineScene::passing(std::size_t first, std::size_t last,
                                                       const RowPlot::Frame &frame) const
{
    std::vector<std::vector<qreal>> result(last - first);
    for (std::size_t at = 0; at < m_links.size(); ++at) {
        const LinkRows &ends = m_linkRows[at];
        if (!ends.isSeen(first, last))
            continue;
        const qreal x = anchor(m_links[at].from, frame);
        if (x < 0 || x > frame.width)
            continue;
        const std::size_t end = std::min(std::max(ends.from, ends.to), last);
        for (std::size_t row = std::max(std::min(ends.from, ends.to) + 1, first); row < end; ++row)
            result[row - first].push_back(x);
    }
    return result;
}

std::vector<Plot::Row> TimelineScene::plots(std::size_t first, std::size_t last, const RowPlot::Frame &frame,
                                            const Language &language, std::optional<ItemIndex> chosen) const
{
    std::vector<std::vector<qreal>> lines = passing(first, last, frame);
    std::vector<Plot::Row> result;
    for (std::size_t at = first; at < last; ++at)
        result.push_back(plot(m_rows[at], std::move(lines[at - first]), frame, language, chosen));
    return result;
}

Plot::Row TimelineScene::plot(const Row &row, std::vector<qreal> passing, const RowPlot::Frame &frame,
                              const Language &language, std::optional<ItemIndex> chosen) const
{
    const bool isEmpty = row.kind == RowKind::Measures || row.items.empty();
    const bool showsBelow = row.kind != RowKind::Item && row.kind != RowKind::UndatedItem && !row.isFolded;
    if (isEmpty || showsBelow)
        return {};
    std::vector<RowPlot::Input> inputs;
    inputs.reserve(row.items.size());
    for (const ItemIndex item : row.items)
        inputs.push_back(inputOf(item, row));
    inputs.front().passing = std::move(passing);
    switch (row.kind) {
    case RowKind::Project:
        return RowPlot::folded(inputs, frame, language);
    case RowKind::DoneBefore:
    case RowKind::Undated:
        return RowPlot::list(inputs, row.kind == RowKind::DoneBefore, frame, language);
    case RowKind::Item:
        addLinks(inputs.front(), row.items.front(), frame);
        if (chosen == row.items.front()) {
            inputs.front().session = TimelineRows::lastSession(*m_snapshot, row.items.front());
            inputs.front().leadTime = m_snapshot->portfolio->leadTime.days();
        }
        return RowPlot::item(inputs.front(), frame, language);
    case RowKind::UndatedItem:
        return RowPlot::undated(inputs.front(), frame, language);
    case RowKind::Measures:
        return {};
    }
    Q_UNREACHABLE();
}

PlotArrows::End TimelineScene::endOf(ItemIndex item, const Row &row, bool isLeftTaken,
                                     const RowPlot::Frame &frame) const
{
    const Item &shown = m_snapshot->portfolio->items[item];
    const ItemStatus &status = m_snapshot->report.items[item];
    const qreal x = anchor(item, frame);
    const Plot::Glyph glyph{shown.kind, QPointF(x, row.top + row.height / 2.0)};
    const QRectF box = Plot::glyphBox(glyph, frame.textScale);
    PlotArrows::End end{x,          box.left(), box.top(), box.bottom(), qreal(row.top), qreal(row.bottom()),
                        isLeftTaken};
    if (status.open && shown.planned && shown.planned->isResolved() && !shown.planned->hasDayPrecision())
        end.left = std::min(end.left, frame.scale.left(shown.planned->earliest()));
    return end;
}

std::vector<TimelineScene::Arrow> TimelineScene::arrows(const RowPlot::Frame &frame, std::size_t first,
                                                        const std::vector<Plot::Row> &plots) const
{
    std::vector<Arrow> result;
    for (std::size_t at = 0; at < m_links.size(); ++at) {
        const LinkRows &ends = m_linkRows[at];
        if (!ends.isSeen(first, first + plots.size()))
            continue;
        const Row &to = m_rows[ends.to];
        const bool isShown = ends.to >= first && ends.to < first + plots.size();
        const bool isLeftTaken =
            to.kind == RowKind::Project || (isShown && plots[ends.to - first].isLeftTaken);
        result.push_back({at,
                          PlotArrows::route(endOf(m_links[at].from, m_rows[ends.from], false, frame),
                                            endOf(m_links[at].to, to, isLeftTaken, frame))});
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
