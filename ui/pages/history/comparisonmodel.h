// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/support/comparison.h"

#include <QAbstractTableModel>

#include <vector>

/// What has become of the items between two states, one row for each thing that happened to one.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Change, Item, Before, After, Days, DaysOriginal };
    static constexpr int columns = 6;
    /// In the order in which they are shown.
    enum class Change { New, Deleted, Done, Moved, Worse, Better, Reworded };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const ComparisonPtr &comparison, const Language &language);
    [[nodiscard]] const ComparisonPtr &comparison() const { return m_comparison; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Change change = Change::New;
        QString key;
        std::optional<int> days;
        std::optional<int> daysOriginal;
    };
    void add(Change change, const QStringList &keys);
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QString side(const Row &row, const Snapshot &snapshot) const;
    [[nodiscard]] bool showsStatus(const Row &row) const;

    ComparisonPtr m_comparison;
    std::vector<Row> m_rows;
    Language m_language{Language::Code::German};
};
