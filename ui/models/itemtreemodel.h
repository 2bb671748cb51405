// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemarrangement.h"
#include "ui/models/itemtablemodel.h"

#include <QAbstractItemModel>

/// The table of the page Portfolio: items under group rows, filtered and sorted. Sorting and filtering move
/// numbers, not indexes, so that 100,000 rows follow each key press; a change that leaves every row in its
/// place is signalled in place, any other with one reset.
class ItemTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit ItemTreeModel(QObject *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_items.snapshot(); }
    /// All items, filtered out or not.
    [[nodiscard]] const ItemTableModel &items() const { return m_items; }
    void setFilter(const ItemFilter &filter);
    [[nodiscard]] const ItemFilter &filter() const { return m_wanted.filter; }
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_wanted.grouping; }
    /// \a column -1: the order of the portfolio.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    [[nodiscard]] int sortColumn() const { return m_wanted.sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_wanted.sortOrder; }
    void retranslate();

    [[nodiscard]] int shownCount() const { return m_arrangement.shown; }
    [[nodiscard]] int totalCount() const { return m_items.rowCount(); }
    /// Counts for the chips: what each status would show.
    [[nodiscard]] const StatusCounts &statusCounts() const { return m_arrangement.counts; }
    [[nodiscard]] int overdueWithoutReport() const { return m_arrangement.overdueWithoutReport; }
    /// Whether a search for \a text has a measure among its hits.
    [[nodiscard]] bool findsPlaceholders(const QString &text) const;
    /// How many items it would let through.
    [[nodiscard]] int countFor(const ItemFilter &filter) const;
    /// Index of the item in column 0; invalid if it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// What is shown, or a count of it, changed.
    void arrangementChanged();

private:
    [[nodiscard]] bool isFlat() const { return m_wanted.grouping == Grouping::None; }
    [[nodiscard]] QModelIndex source(const QModelIndex &index) const;
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const GroupHead &head, int column, int role) const;
    void setWanted(const ItemArrangement::Wanted &wanted);
    void takeArrangement(ItemArrangement arrangement);
    void signalAll();

    ItemTableModel m_items;
    ItemArrangement::Wanted m_wanted;
    ItemArrangement m_arrangement;
};
