// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemcolumns.h"
#include "ui/models/itemfilter.h"
#include "ui/support/snapshot.h"

#include <QAbstractTableModel>

#include <array>
#include <vector>

/// All items of a snapshot, in the order of the portfolio: the source of every table. Columns are those of
/// ItemColumn, roles those of ItemRoles.
class ItemTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ItemTableModel(QObject *parent = nullptr);

    /// Where the same items stand in the same order, only the rows that differ are signalled.
    void setSnapshot(const SnapshotPtr &snapshot);
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// The words changed; the values did not.
    void retranslate();

    [[nodiscard]] const Item &item(int row) const;
    [[nodiscard]] const ItemStatus &status(int row) const;
    /// -1 if there is no such item.
    [[nodiscard]] int rowOf(const QString &key) const;
    /// The row as SearchText makes it; computed for all rows at the first call.
    [[nodiscard]] const QString &searchText(int row) const;

    /// Place of each row when sorted by a column; the same number for equal values, noRank where nothing is
    /// recorded. Computed once per column, so that sorting 100,000 rows compares numbers.
    using Ranks = std::vector<int>;
    static constexpr int noRank = -1;
    [[nodiscard]] const Ranks &ranks(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool hasSameItems(const Snapshot &other) const;
    void signalDifferences(const Snapshot &before);
    [[nodiscard]] ItemRow rowAt(int row) const;
    [[nodiscard]] QVariant displayText(const ItemRow &row, const ItemColumnSpec &spec) const;
    [[nodiscard]] QVariant accessibleText(const ItemRow &row, const ItemColumnSpec &spec) const;
    [[nodiscard]] static bool isWaved(const ItemRow &row, ItemColumn column);
    [[nodiscard]] QVariant toolTip(const ItemRow &row, const ItemColumnSpec &spec) const;

    SnapshotPtr m_snapshot;
    mutable std::vector<QString> m_searchTexts;
    mutable std::array<Ranks, itemColumnCount> m_ranks;
};
