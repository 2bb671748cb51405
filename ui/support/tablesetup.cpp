// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/tablesetup.h"

#include "ui/delegates/rowdelegate.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"

#include <QHeaderView>

RowDelegate *TableSetup::prepare(TableView &view, QAbstractItemModel &model, RowDelegate *delegate)
{
    if (!delegate)
        delegate = new RowDelegate(&view);
    view.setModel(&model);
    view.setItemDelegate(delegate);
    view.setIndentation(0);
    view.setRootIsDecorated(false);
    view.setItemsExpandable(true);
    view.setExpandsOnDoubleClick(false);
    view.setAllColumnsShowFocus(true);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::ExtendedSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setFrameShape(QFrame::NoFrame);
    view.setMouseTracking(true);
    view.setTabKeyNavigation(false);
    view.setSortingEnabled(false);

    QHeaderView *header = view.header();
    header->setFixedHeight(Typography::px(headerHeight));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(Typography::px(40));
    header->setHighlightSections(false);
    return delegate;
}
