// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/snapshot.h"
#include "ui/timeline/timelinerows.h"

#include <QAbstractItemModel>
#include <QHash>

/// The Zeitplan as a tree: projects, their rows, and the items below a row that folds. What the plot shows
/// is text here, for screen readers and for copying.
class TimelineModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum class Column { Key, Title, Status, Plot };
    static constexpr int columnCountAll = 4;
    enum class RowKind { Project, DoneBefore, Item, Undated, UndatedItem, Measures };

    explicit TimelineModel(QObject *parent = nullptr);

    /// Resets only where rows change; else the cells do.
    void setSnapshot(const SnapshotPtr &snapshot);
    /// What was done before \a day stands in one line.
    void setViewStart(QDate day);
    /// The Berichtsstand that is compared; \a before null: none.
    void setBefore(const SnapshotPtr &before, const QString &name);
    void retranslate();

    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Item *before(const QString &key) const;
    [[nodiscard]] const SnapshotPtr &beforeSnapshot() const { return m_before; }
    [[nodiscard]] bool hasBefore() const { return m_before != nullptr; }
    [[nodiscard]] const QString &beforeName() const { return m_beforeName; }
    [[nodiscard]] RowKind kind(const QModelIndex &index) const;
    /// Items of the row: one, those below it, or all of a project that a folded row shows.
    [[nodiscard]] std::vector<std::size_t> itemsOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;
    /// "KI", "KI/undated": what names a row that folds, over a reset.
    [[nodiscard]] QString foldKey(const QModelIndex &index) const;
    /// The row of that fold key, or that of its project where the list is gone; invalid: neither is there.
    [[nodiscard]] QModelIndex indexOfFold(const QString &key) const;
    [[nodiscard]] QDate viewStart() const { return m_viewStart; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();
    [[nodiscard]] const TimelineRows::Row &rowAt(const QModelIndex &index) const;
    [[nodiscard]] std::size_t partOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant projectData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant listData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant rowOfItemData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString projectPlotText(const std::vector<std::size_t> &items) const;
    [[nodiscard]] QString listTitle(const TimelineRows::Row &row) const;
    [[nodiscard]] QString plotText(std::size_t item) const;
    void tellAllChanged(const QModelIndex &parent = {});

    SnapshotPtr m_snapshot;
    SnapshotPtr m_before;
    QString m_beforeName;
    QHash<QString, std::size_t> m_beforeItems;
    QDate m_viewStart;
    std::vector<TimelineRows::Part> m_parts;
};
