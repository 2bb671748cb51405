// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/commands/itemedit.h"
#include "ui/support/snapshot.h"

#include <QAbstractTableModel>

#include <vector>

/// The measures of the Pakt, one row each.
class MeasureModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column {
        Number, ///< of its place; with it answers to a survey find the measure
        CatalogueNumber,
        Title,
        Section,
        Unit,
        Priority,
        Progress,
        Due,
        Forecast,
        Actual,
        Status,
        LastReport
    };
    static constexpr int columns = 12;

    using QAbstractTableModel::QAbstractTableModel;

    /// Where the same measures stand in the same order, an open editor stays.
    void setSnapshot(const SnapshotPtr &snapshot, const Language &language);
    /// What is edited in \a column; nullopt: nothing.
    [[nodiscard]] static std::optional<ItemField> fieldOf(int column);
    /// Whether the catalogue has given any measure a number.
    [[nodiscard]] bool hasCatalogueNumbers() const;
    /// -1 if there is no such measure.
    [[nodiscard]] int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant editData(const Item &item, int column, int role) const;
    [[nodiscard]] QString text(const Item &item, const ItemStatus &status, Column column) const;
    [[nodiscard]] QVariant sortValue(const Item &item, const ItemStatus &status, int row,
                                     Column column) const;

    SnapshotPtr m_snapshot;
    Language m_language{Language::Code::German};
    std::vector<std::size_t> m_positions; // of the measures in the portfolio
    QStringList m_keys; // of the same, in the same order
};
