// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fulltable.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/models/itemroles.h"
#include "ui/support/typography.h"
#include "ui/support/wrappedtext.h"

#include <QFontMetrics>
#include <QHeaderView>

#include <algorithm>
#include <utility>

using Typography::px;
using Typography::Role;

namespace {
constexpr int mostCellLines = 3; ///< of a cell
}

FullTable::FullTable(QWidget *parent)
    : TableView(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int FullTable::fullHeight() const
{
    int height = header()->isHidden() ? 0 : header()->height();
    for (QModelIndex index = model() ? model()->index(0, 0) : QModelIndex(); index.isValid();
         index = indexBelow(index))
        height += rowHeight(index);
    return height;
}

QRect FullTable::rowRect(const QModelIndex &index) const
{
    QRect rect = visualRect(index.siblingAtColumn(0));
    rect.setLeft(0);
    rect.setWidth(width());
    return rect.translated(0, viewport()->y());
}

int FullTable::contentWidth(int column) const
{
    return columnWidths(column).full;
}

FullTable::Widths FullTable::columnWidths(int column) const
{
    const QFontMetrics head(Typography::font(Role::ColumnHead));
    const int title = head.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    Widths widths{title, title};
    measure(rootIndex(), column, &widths);
    const int padding = 2 * px(RowDelegate::padding) + 2;
    widths.full = std::max(widths.full + padding, header()->minimumSectionSize());
    widths.least = std::max(widths.least + padding, header()->minimumSectionSize());
    return widths;
}

void FullTable::fitColumns(int width, const Fit &fit)
{
    const int columns = model()->columnCount();
    std::vector<Widths> widths;
    int others = 0;
    int least = 0;
    for (int column = 0; column < columns; ++column) {
        const bool hidden = std::ranges::find(fit.hidden, column) != fit.hidden.end();
        widths.push_back(column == fit.flexible || hidden ? Widths() : columnWidths(column));
        if (column != fit.flexible && !hidden) {
            widths.back().full += fit.extra;
            widths.back().least += fit.extra;
        }
        others += widths.back().full;
        least += widths.back().least;
        setColumnHidden(column, hidden);
    }
    // More than its widest text the flexible column does not ask the others for.
    const int most = columnWidths(fit.flexible).full + fit.extra;
    const int narrowest = std::min(fit.narrowest, most);
    const int comfortable = std::min(std::max(fit.narrowest, fit.comfortable), most);
    const auto drop = [&](int column) {
        setColumnHidden(column, true);
        others -= std::exchange(widths[std::size_t(column)].full, 0);
        least -= std::exchange(widths[std::size_t(column)].least, 0);
    };
    for (const int column : fit.dispensable)
        if (width - others < narrowest)
            drop(column);
    for (const int column : fit.last)
        if (width - least < narrowest)
            drop(column);
    // What does not fit now wraps, from the last column on.
    if (auto *rows = qobject_cast<RowDelegate *>(itemDelegate()))
        rows->setMostLines(mostCellLines);
    for (int column = columns - 1; column >= 0; --column) {
        Widths &own = widths[std::size_t(column)];
        const int given = std::clamp(comfortable - (width - others), 0, own.full - own.least);
        own.full -= given;
        others -= given;
    }
    widths[std::size_t(fit.flexible)].full = std::max(header()->minimumSectionSize(), width - others);
    for (int column = 0; column < columns; ++column)
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[std::size_t(column)].full);
}

void FullTable::measure(const QModelIndex &parent, int column, Widths *widths) const
{
    const QFontMetrics strong(Typography::font(Role::Strong));
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, column, parent);
        measure(index.siblingAtColumn(0), column, widths);
        if (index.data(ItemRoles::GroupRole).isValid())
            continue; // spans all columns
        const int mark = index.data(ItemRoles::MarkRole).isValid() ? px(24) : 0;
        const QString text = index.data().toString();
        widths->full = std::max(widths->full, strong.horizontalAdvance(text) + mark);
        widths->least = std::max(widths->least, WrappedText::leastWidth(text, strong, mostCellLines) + mark);
    }
}

void FullTable::showFrom(int top)
{
    m_top = top;
    placeHeader();
}

void FullTable::placeHeader()
{
    header()->move(header()->x(), std::clamp(m_top, 0, std::max(0, height() - header()->height())));
    header()->raise();
}

// Puts the header on top of the table.
void FullTable::updateGeometries()
{
    TableView::updateGeometries();
    placeHeader();
}

void FullTable::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (index.isValid())
        emit rowReached(rowRect(index));
}

QVariant FullTable::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query != Qt::ImCursorRectangle || !currentIndex().isValid() || state() == EditingState)
        return TableView::inputMethodQuery(query);
    return rowRect(currentIndex());
}
