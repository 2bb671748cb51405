// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

/// Shows of an ImportModel what is of one state, what says anything new, or everything.
class ImportFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    enum class Show { News, Changed, Conflicting, Wrong, Unchanged, Everything };
    void setShown(Show show);
    [[nodiscard]] Show shown() const { return m_show; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::News;
};
