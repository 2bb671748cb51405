// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fulltable.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/models/itemroles.h"
#include "ui/support/typography.h"

#include <QFontMetrics>
#include <QHeaderView>

#include <algorithm>

using Typography::px;
using Typography::Role;

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
    const QFontMetrics head(Typography::font(Role::ColumnHead));
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    int widest = head.horizontalAdvance(title);
    measure(rootIndex(), column, &widest);
    return std::max(widest + 2 * px(RowDelegate::padding) + 2, header()->minimumSectionSize());
}

void FullTable::fitColumns(int width, const Fit &fit)
{
    const int columns = model()->columnCount();
    std::vector<int> widths;
    int others = 0;
    for (int column = 0; column < columns; ++column) {
        widths.push_back(column == fit.flexible ? 0 : contentWidth(column) + fit.extra);
        others += widths.back();
        setColumnHidden(column, false);
    }
    for (const int column : fit.dispensable) {
        if (width - others >= fit.narrowest)
            break;
        setColumnHidden(column, true);
        others -= widths[std::size_t(column)];
    }
    widths[std::size_t(fit.flexible)] = std::max(header()->minimumSectionSize(), width - others);
    for (int column = 0; column < columns; ++column)
        if (!isColumnHidden(column))
            setColumnWidth(column, widths[std::size_t(column)]);
}

void FullTable::measure(const QModelIndex &parent, int column, int *widest) const
{
    const QFontMetrics strong(Typography::font(Role::Strong));
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, column, parent);
        measure(index.siblingAtColumn(0), column, widest);
        if (index.data(ItemRoles::GroupRole).isValid())
            continue; // spans all columns
        const int mark = index.data(ItemRoles::MarkRole).isValid() ? px(24) : 0;
        *widest = std::max(*widest, strong.horizontalAdvance(index.data().toString()) + mark);
    }
}

void FullTable::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (index.isValid())
        emit rowReached(rowRect(index));
}
