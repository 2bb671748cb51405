// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemfiltermodel.h"

#include "ui/models/itemtablemodel.h"

ItemFilterModel::ItemFilterModel(ItemTableModel &source, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_items(source)
{
    setSourceModel(&source);
    setDynamicSortFilter(true);
}

void ItemFilterModel::setFilter(const ItemFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_matcher = ItemMatcher(filter);
    invalidateFilter();
}

QModelIndex ItemFilterModel::indexOf(const QString &key) const
{
    const int row = m_items.rowOf(key);
    return row < 0 ? QModelIndex() : mapFromSource(m_items.index(row, 0));
}

bool ItemFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    static const QString none;
    return m_matcher.accepts(m_items.item(row), m_items.status(row),
                             m_matcher.needsSearchText() ? m_items.searchText(row) : none);
}

bool ItemFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const ItemTableModel::Ranks &ranks = m_items.ranks(left.column());
    const int first = ranks[static_cast<std::size_t>(left.row())];
    const int second = ranks[static_cast<std::size_t>(right.row())];
    // What is not recorded stands last in both directions.
    if ((first == ItemTableModel::noRank) != (second == ItemTableModel::noRank))
        return (second == ItemTableModel::noRank) == (sortOrder() == Qt::AscendingOrder);
    return first < second;
}
