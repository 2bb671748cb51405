// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemfilter.h"
#include "ui/models/itemmatcher.h"

#include <QSortFilterProxyModel>

class ItemTableModel;

/// A list of items without groups: filtered by an ItemFilter, sorted by the ranks of the source.
class ItemFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ItemFilterModel(ItemTableModel &source, QObject *parent = nullptr);

    void setFilter(const ItemFilter &filter);
    [[nodiscard]] const ItemFilter &filter() const { return m_filter; }
    /// Invalid if the item is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ItemTableModel &m_items;
    ItemFilter m_filter;
    ItemMatcher m_matcher{ItemFilter()};
};
