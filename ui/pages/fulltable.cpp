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
    return widest + 2 * px(RowDelegate::padding) + 2;
}

void FullTable::measure(const QModelIndex &parent, int column, int *widest) const
{
    const QFontMetrics strong(Typography::font(Role::Strong));
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, column, parent);
        const int mark = index.data(ItemRoles::MarkRole).isValid() ? px(24) : 0;
        *widest = std::max(*widest, strong.horizontalAdvance(index.data().toString()) + mark);
        measure(index.siblingAtColumn(0), column, widest);
    }
}

void FullTable::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (index.isValid())
        emit rowReached(rowRect(index));
}
