// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "core/status/trend.h"

#include <QAbstractTableModel>

/// The reasons in the trend chart by the numbers that stand in it.
class ReasonModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Number, Item, Change, Reason, Who, At };
    static constexpr int columns = 6;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a numbers as Trend::reasonNumbers() gives them for \a lines.
    void setLines(const std::vector<Trend::Line> &lines, const std::vector<std::vector<int>> &numbers,
                  const Language &language);
    [[nodiscard]] int firstRowOf(const QString &key) const; ///< -1: no reason was given

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        int number = 0;
        QString key;
        Trend::Reason reason;
    };
    [[nodiscard]] QString text(const Row &row, Column column) const;

    std::vector<Row> m_rows;
    Language m_language{Language::Code::German};
};
