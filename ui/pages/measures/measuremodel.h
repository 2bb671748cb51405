// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/support/snapshot.h"

#include <QAbstractTableModel>

#include <vector>

/// The measures of the Pakt, one row each.
class MeasureModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Number, Title, Section, Unit, Priority, Progress, Due, Status, LastReport };
    static constexpr int columns = 9;

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const SnapshotPtr &snapshot, const Language &language);
    /// -1 if there is no such measure.
    [[nodiscard]] int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Item &item, const ItemStatus &status, Column column) const;
    [[nodiscard]] QVariant sortValue(const Item &item, const ItemStatus &status, int row,
                                     Column column) const;

    SnapshotPtr m_snapshot;
    Language m_language{Language::Code::German};
    std::vector<std::size_t> m_positions; // of the measures in the portfolio
};
