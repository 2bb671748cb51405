// SPDX-License-Identifier: GPL-3.0-or-later
// The third part of PortfolioPage: editing in place, and what stays selected meanwhile.
#include "core/report/itemcounts.h"
#include "ui/models/itemroles.h"
#include "ui/pages/inplaceediting.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/support/tableview.h"

#include <QItemSelection>

#include <utility>

void PortfolioPage::setEditable(bool editable)
{
    Page::setEditable(editable);
    m_view->setEditable(editable);
    retranslate();
}

void PortfolioPage::setRowActions(const QList<QAction *> &actions)
{
    m_view->setRowActions(actions);
}

QStringList PortfolioPage::selectedItems() const
{
    return m_editing->selectedItems();
}

Page::Selected PortfolioPage::selected() const
{
    return m_editing->selected();
}

void PortfolioPage::noteFailure()
{
    m_editing->noteFailure();
}

void PortfolioPage::reveal(const QString &key)
{
    if (!m_model.indexOf(key).isValid()) {
        ItemFilter filter;
        const Item *item = m_model.snapshot() ? m_model.snapshot()->item(key) : nullptr;
        filter.withoutPlaceholders = m_beforeSearch.value_or(m_wanted).withoutPlaceholders && item
            && !ItemCounts::isPlaceholder(*item);
        takeFilter(filter);
    }
    setSelectedItem(key);
    showSelected();
}

// The selected item is not in the next snapshot: the row below takes its place, else the one above.
void PortfolioPage::selectNeighbour(const SnapshotPtr &next)
{
    const QModelIndex selected = m_model.indexOf(m_selected);
    if (!selected.isValid() || !next || next->item(m_selected))
        return;
    QString found;
    const auto look = [&found, &next](QModelIndex index, auto step) {
        for (index = step(index); found.isEmpty() && index.isValid(); index = step(index))
            if (const QString key = index.data(ItemRoles::KeyRole).toString(); next->item(key))
                found = key;
    };
    look(selected, [this](const QModelIndex &index) { return m_view->indexBelow(index); });
    look(selected, [this](const QModelIndex &index) { return m_view->indexAbove(index); });
    m_selected = found;
    // The window shows the snapshot everywhere before anything else is selected.
    QMetaObject::invokeMethod(
        this, [this, found] { emit itemSelected(found); }, Qt::QueuedConnection);
}

void PortfolioPage::keepSelection()
{
    m_kept = selectedItems();
}

// Others than the current row, which restoreView() has selected.
void PortfolioPage::restoreSelection()
{
    QItemSelection selection;
    for (const QString &key : std::exchange(m_kept, {}))
        if (const QModelIndex index = m_model.indexOf(key); index.isValid())
            selection.select(index, index);
    m_view->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}
