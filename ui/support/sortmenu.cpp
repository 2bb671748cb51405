// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sortmenu.h"

#include <QActionGroup>
#include <QHeaderView>

SortMenu::SortMenu(const QHeaderView *header, bool hasOwnOrder, QWidget *parent)
    : QMenu(parent)
    , m_header(header)
    , m_hasOwnOrder(hasOwnOrder)
{
    setTitle(tr("Sort by"));
    connect(this, &QMenu::aboutToShow, this, &SortMenu::fill);
}

QAction *SortMenu::addChoice(const QString &text, bool on, int column, Qt::SortOrder order)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::triggered, this, [this, column, order] { emit sortRequested(column, order); });
    return action;
}

void SortMenu::fill()
{
    clear();
    const int sorted = m_header->sortIndicatorSection();
    const Qt::SortOrder order = m_header->sortIndicatorOrder();
    auto *columns = new QActionGroup(this);
    if (m_hasOwnOrder)
        columns->addAction(addChoice(tr("Order of the portfolio"), sorted < 0, -1, Qt::AscendingOrder));
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (m_header->isSectionHidden(column) && column != sorted)
            continue;
        const QString name = m_header->model()->headerData(column, Qt::Horizontal).toString();
        columns->addAction(addChoice(name, column == sorted, column, order));
    }
    addSeparator();
    auto *orders = new QActionGroup(this);
    orders->addAction(addChoice(tr("Ascending"), order == Qt::AscendingOrder, sorted, Qt::AscendingOrder));
    orders->addAction(addChoice(tr("Descending"), order == Qt::DescendingOrder, sorted, Qt::DescendingOrder));
    orders->setEnabled(sorted >= 0); // the list's own order has one direction
}
