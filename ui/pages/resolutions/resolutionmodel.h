// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/commands/itemedit.h"
#include "ui/models/grouphead.h"
#include "ui/support/snapshot.h"

#include <QAbstractItemModel>

#include <vector>

/// The resolutions by body and session, newest session first; under each its Ziffern in order.
class ResolutionModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Column { Number, Title, Kind, Unit, Progress, Status, Deadline, Session, Buffer };
    static constexpr int columns = 9;

    using QAbstractItemModel::QAbstractItemModel;

    /// Where the same resolutions stand in the same order, an open editor stays.
    void setSnapshot(const SnapshotPtr &snapshot, const Language &language);
    /// What is edited in \a column; nullopt: nothing.
    [[nodiscard]] static std::optional<ItemField> fieldOf(int column);
    /// Invalid if there is no such resolution.
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group
    {
        QString body;
        QDate session;
        std::vector<std::size_t> items; ///< positions in the portfolio
        QStringList keys = {}; ///< of the items, in the same order

        bool operator==(const Group &) const = default;
    };

    [[nodiscard]] static std::vector<Group> groupsOf(const Portfolio &portfolio);
    [[nodiscard]] QVariant editData(const Item &item, int column, int role) const;

    [[nodiscard]] GroupHead headOf(const Group &group) const;
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QString groupTitle(const Group &group) const;
    [[nodiscard]] QString text(const Item &item, const ItemStatus &status, Column column) const;
    [[nodiscard]] QString deadlineText(const Item &item, const ItemStatus &status) const;
    [[nodiscard]] QString sessionText(const Item &item) const;
    [[nodiscard]] QVariant tone(const Item &item, const ItemStatus &status, Column column) const;

    SnapshotPtr m_snapshot;
    Language m_language{Language::Code::German};
    std::vector<Group> m_groups;
};
