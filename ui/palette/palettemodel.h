// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/snapshot.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

/// What the palette offers at the moment: first actions, among them the pages, then items.
class PaletteModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Text, Hint, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Those of \a actions that can be used now and in whose text every word of \a text occurs.
    void setActions(const std::vector<QAction *> &actions, const QString &text);
    /// \a keys in their order; those that the snapshot does not know are left out.
    void setItems(const QStringList &keys, const SnapshotPtr &snapshot);

    /// Null for an item.
    [[nodiscard]] QAction *action(int row) const;
    /// Empty for an action.
    [[nodiscard]] QString itemKey(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        QPointer<QAction> action;
        QString key;
        QString text;
        QString hint;
    };
    enum class Kind { Actions, Items };
    /// Exchanges all rows of \a kind.
    void replace(Kind kind, std::vector<Row> rows);

    std::vector<Row> m_rows;
    int m_actionCount = 0;
};
