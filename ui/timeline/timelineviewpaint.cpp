// SPDX-License-Identifier: GPL-3.0-or-later
// The second part of TimelineView: rows, layout of what is seen, and the layers of the plot.
#include "ui/delegates/grouprow.h"
#include "ui/models/itemroles.h"
#include "ui/support/paintkit.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/timeline/timelineview.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

using RowKind = TimelineModel::RowKind;

const TimelineScene &TimelineView::scene() const
{
    if (m_scene)
        return *m_scene;
    std::vector<TimelineScene::Row> rows;
    m_indexes.clear();
    const auto add = [&](const auto &self, const QModelIndex &index) -> void {
        const RowKind kind = m_model->kind(index);
        const bool expanded = isExpanded(index);
        rows.push_back({kind, m_model->itemsOf(index), !expanded, 0, m_delegate->heightOf(kind)});
        m_indexes.push_back(index);
        if (expanded)
            for (int row = 0; row < m_model->rowCount(index); ++row)
                self(self, m_model->index(row, 0, index));
    };
    for (int part = 0; part < m_model->rowCount(); ++part)
        add(add, m_model->index(part, 0));
    m_scene.emplace(m_model->snapshot(), std::move(rows),
                    [this](const QString &key) { return m_model->before(key); });
    return *m_scene;
}

const std::vector<QModelIndex> &TimelineView::indexes() const
{
    (void)scene();
    return m_indexes;
}

std::pair<std::size_t, std::size_t> TimelineView::seenRows() const
{
    return scene().rowsBetween(verticalOffset(), verticalOffset() + viewport()->height());
}

std::optional<std::size_t> TimelineView::currentItemPlace() const
{
    const QModelIndex current = currentIndex().siblingAtColumn(0);
    if (!currentItem())
        return std::nullopt;
    return m_model->itemsOf(current).front();
}

QRectF TimelineView::markRect(const QString &key) const
{
    const QModelIndex index = m_model->indexOf(key);
    if (!index.isValid())
        return {};
    const QRectF mark = scene().plannedMark(m_model->itemsOf(index).front(), frame());
    return mark.isNull() ? mark : mark.translated(plotLeft(), -verticalOffset());
}

void TimelineView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const QModelIndex first = index.siblingAtColumn(0);
    const RowKind kind = m_model->kind(first);
    if (kind == RowKind::Item || kind == RowKind::UndatedItem) {
        // Not that of TableView: the focus is a layer of the plot.
        QTreeView::drawRow(painter, option, index); // clazy:exclude=skipped-base-method
        return;
    }
    QStyleOptionViewItem row = option;
    row.rect.setLeft(0);
    row.rect.setRight(plotLeft() - 1);
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(first));
    const QModelIndex hovered = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    row.state.setFlag(QStyle::State_MouseOver,
                      viewport()->underMouse() && hovered.siblingAtColumn(0) == first);
    if (kind == RowKind::Project)
        GroupRow::paint(*painter, row, first.data(ItemRoles::GroupRole).value<GroupHead>(), isExpanded(first),
                        1);
    else
        TimelineDelegate::paintList(
            *painter, row, first.siblingAtColumn(int(TimelineModel::Column::Title)).data().toString(),
            foldsList(first), isExpanded(first));
}

// In the coordinates of the scene, as everything below.
void TimelineView::paintGrounds(const PlotPainter &painter, QPainter &device, const QRectF &area) const
{
    const Theme &theme = Theme::current();
    const auto [first, last] = seenRows();
    painter.paintShades(strips().shades, area);
    for (std::size_t at = first; at < last; ++at) {
        const TimelineScene::Row &row = scene().rows()[at];
        const QRectF rect(0, row.top, area.width(), row.height);
        const bool isProject = row.kind == RowKind::Project;
        if (selectionModel()->isSelected(indexes()[at]))
            device.fillRect(rect, theme.selection);
        else if (isProject)
            device.fillRect(rect, theme.chrome);
        device.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1),
                        isProject ? theme.text : theme.hair);
    }
    painter.paintGrid(strips(), area);
    painter.paintSessionLines(strips().sessions, area);
}

void TimelineView::paintRows(const PlotPainter &painter) const
{
    const Theme &theme = Theme::current();
    const std::pair<std::size_t, std::size_t> seen = seenRows();
    const RowPlot::Frame shared = frame();
    const std::vector<Plot::Row> plots =
        scene().plots(seen.first, seen.second, shared, uiLanguage(), currentItemPlace());
    const auto each = [&](auto paint) {
        for (std::size_t at = seen.first; at < seen.second; ++at)
            paint(plots[at - seen.first], at, QPointF(0, scene().rows()[at].top));
    };
    each([&](const Plot::Row &plot, std::size_t, QPointF at) { painter.paintBands(plot, at); });
    each([&](const Plot::Row &plot, std::size_t, QPointF at) { painter.paintLines(plot, at); });
    paintArrows(painter, scene().arrows(shared, seen.first, plots));
    each([&](const Plot::Row &plot, std::size_t, QPointF at) { painter.paintCells(plot, at); });
    const QRectF area(0, verticalOffset(), plotWidth(), viewport()->height());
    if (const QDate before = comparedDay(); before.isValid())
        painter.paintBaseline(m_scale.mark(before), area);
    painter.paintStichtag(m_scale.mark(asOf()), area);
    each([&](const Plot::Row &plot, std::size_t, QPointF at) { painter.paintMarks(plot, at); });
    each([&](const Plot::Row &plot, std::size_t row, QPointF at) {
        const bool isProject = scene().rows()[row].kind == RowKind::Project;
        const bool selected = selectionModel()->isSelected(indexes()[row]);
        painter.paintWords(plot, at, selected ? theme.selection : isProject ? theme.chrome : theme.page);
    });
}

void TimelineView::paintArrows(const PlotPainter &painter,
                               const std::vector<TimelineScene::Arrow> &arrows) const
{
    PlotArrows::Chain chain;
    if (const std::optional<std::size_t> current = currentItemPlace())
        chain = PlotArrows::chainOf(scene().links(), m_model->snapshot()->report, *current);
    // Plain ones first, so that the chain behind the selection lies over them.
    for (const bool ofChain : {false, true})
        for (const TimelineScene::Arrow &arrow : arrows)
            if (chain.links.contains(arrow.link) == ofChain)
                painter.paintArrow(arrow.route, scene().links()[arrow.link].inferred,
                                   chain.critical.contains(arrow.link) ? PlotPainter::Emphasis::Critical
                                       : ofChain                       ? PlotPainter::Emphasis::Chain
                                                                       : PlotPainter::Emphasis::Plain);
}

void TimelineView::paintFocus(const PlotPainter &painter, QPainter &device) const
{
    if (!hasFocus() || !currentIndex().isValid())
        return;
    const QRect row = visualRect(firstCell(currentIndex()));
    PaintKit::drawFocusRing(device, QRect(0, row.top(), viewport()->width(), row.height()), Theme::current());
    const Item *current = currentItem();
    const QRectF mark = current ? markRect(current->key) : QRectF();
    if (!mark.isNull() && mark.left() >= plotLeft() && showsFocusRing()) // not over the names
        painter.paintFocus(mark);
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    TableView::paintEvent(event);
    if (!m_model || !m_model->snapshot() || plotWidth() <= 0)
        return;
    QPainter device(viewport());
    const QRectF plot(plotLeft(), 0, plotWidth(), viewport()->height());
    device.setClipRect(plot);
    device.fillRect(plot, Theme::current().page);
    const PlotPainter painter(device, Theme::current(), Typography::font(Typography::Role::Chip),
                              frame().textScale);
    device.translate(plotLeft(), -verticalOffset());
    const int top = verticalOffset();
    const QRectF area(0, top, plotWidth(), std::min(viewport()->height(), scene().height() - top));
    paintGrounds(painter, device, area);
    paintRows(painter);
    device.fillRect(QRectF(0, area.top(), 1, area.height()),
                    PlotPainter::surfaces(Theme::current().kind).gridStrong);
    device.resetTransform();
    if (m_move)
        paintMove(device);
    device.setClipping(false);
    paintFocus(painter, device);
}
