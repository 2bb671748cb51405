// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/baseline.h"
#include "core/report/language.h"

#include <QAbstractTableModel>

#include <vector>

/// The Berichtsstände, the newest first.
class BaselineModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Name, AsOf, At, Who, Paper };
    static constexpr int columns = 5;

    using QAbstractTableModel::QAbstractTableModel;

    /// \a baselines in the order in which they were frozen.
    void setBaselines(const std::vector<Baseline> &baselines, const Language &language);
    [[nodiscard]] const Baseline &baseline(int row) const { return m_baselines[std::size_t(row)]; }
    [[nodiscard]] bool hasName(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Baseline &baseline, Column column) const;

    std::vector<Baseline> m_baselines;
    Language m_language{Language::Code::German};
};
