// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinemodel.h"

#include "ui/support/uilanguage.h"
#include "ui/timeline/plotwords.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int rowShift = 32;

// The place of the parent: part + 1, and for the third level the row + 1 above it.
quintptr idOf(std::size_t part, std::size_t rowPlusOne = 0)
{
    return (quintptr(rowPlusOne) << rowShift) | quintptr(part + 1);
}

std::size_t partIn(quintptr id)
{
    return std::size_t(id & 0xFFFFFFFFU) - 1;
}

std::size_t rowPlusOneIn(quintptr id)
{
    return std::size_t(id >> rowShift);
}
}

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void TimelineModel::setSnapshot(const SnapshotPtr &snapshot)
{
    const bool sameItems =
        m_snapshot && snapshot && m_snapshot->portfolio->items.size() == snapshot->portfolio->items.size();
    auto parts = snapshot ? TimelineRows::arrange(*snapshot, m_viewStart) : std::vector<TimelineRows::Part>();
    if (sameItems && parts == m_parts) {
        m_snapshot = snapshot;
        tellAllChanged();
        return;
    }
    beginResetModel();
    m_snapshot = snapshot;
    m_parts = std::move(parts);
    endResetModel();
}

void TimelineModel::setViewStart(QDate day)
{
    if (day == m_viewStart)
        return;
    m_viewStart = day;
    arrange();
}

void TimelineModel::arrange()
{
    if (!m_snapshot)
        return;
    auto parts = TimelineRows::arrange(*m_snapshot, m_viewStart);
    if (parts == m_parts) {
        tellAllChanged(); // the day stands in a text
        return;
    }
    beginResetModel();
    m_parts = std::move(parts);
    endResetModel();
}

void TimelineModel::setBefore(const SnapshotPtr &before, const QString &name)
{
    m_before = before;
    m_beforeName = name;
    m_beforeItems.clear();
    for (std::size_t at = 0; before && at < before->portfolio->items.size(); ++at)
        m_beforeItems.insert(before->portfolio->items[at].key, at);
    tellAllChanged();
}

const Item *TimelineModel::before(const QString &key) const
{
    const auto at = m_beforeItems.constFind(key);
    return at == m_beforeItems.constEnd() ? nullptr : &m_before->portfolio->items[*at];
}

void TimelineModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCountAll - 1);
    tellAllChanged();
}

void TimelineModel::tellAllChanged(const QModelIndex &parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, columnCountAll - 1, parent));
    for (int row = 0; row < rows; ++row)
        tellAllChanged(index(row, 0, parent));
}

std::size_t TimelineModel::partOf(const QModelIndex &index) const
{
    return index.internalId() == 0 ? std::size_t(index.row()) : partIn(index.internalId());
}

const TimelineRows::Row &TimelineModel::rowAt(const QModelIndex &index) const
{
    const std::size_t above = rowPlusOneIn(index.internalId());
    return m_parts[partOf(index)].rows[above > 0 ? above - 1 : std::size_t(index.row())];
}

TimelineModel::RowKind TimelineModel::kind(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return RowKind::Project;
    const bool isBelow = rowPlusOneIn(index.internalId()) > 0;
    switch (rowAt(index).kind) {
    case TimelineRows::Row::Kind::Item:
        return RowKind::Item;
    case TimelineRows::Row::Kind::Measures:
        return RowKind::Measures;
    case TimelineRows::Row::Kind::DoneBefore:
        return isBelow ? RowKind::Item : RowKind::DoneBefore;
    case TimelineRows::Row::Kind::Undated:
        return isBelow ? RowKind::UndatedItem : RowKind::Undated;
    }
    Q_UNREACHABLE();
}

std::vector<std::size_t> TimelineModel::itemsOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (kind(index) == RowKind::Project) {
        std::vector<std::size_t> items;
        for (const TimelineRows::Row &row : m_parts[partOf(index)].rows)
            if (row.kind == TimelineRows::Row::Kind::Item || row.kind == TimelineRows::Row::Kind::DoneBefore)
                items.insert(items.end(), row.items.begin(), row.items.end());
        return items;
    }
    const TimelineRows::Row &row = rowAt(index);
    return rowPlusOneIn(index.internalId()) > 0 ? std::vector{row.items[std::size_t(index.row())]}
                                                : row.items;
}

QModelIndex TimelineModel::indexOf(const QString &key) const
{
    for (std::size_t part = 0; m_snapshot && part < m_parts.size(); ++part) {
        const QModelIndex project = index(int(part), 0);
        for (std::size_t at = 0; at < m_parts[part].rows.size(); ++at) {
            const TimelineRows::Row &row = m_parts[part].rows[at];
            for (std::size_t below = 0; below < row.items.size(); ++below) {
                if (m_snapshot->portfolio->items[row.items[below]].key != key)
                    continue;
                const QModelIndex found = index(int(at), 0, project);
                const bool folds = row.kind == TimelineRows::Row::Kind::DoneBefore
                    || row.kind == TimelineRows::Row::Kind::Undated;
                return folds ? index(int(below), 0, found) : found;
            }
        }
    }
    return {};
}

QModelIndex TimelineModel::indexOfFold(const QString &key) const
{
    if (key.isEmpty() || !m_snapshot)
        return {};
    for (int part = 0; part < rowCount(); ++part) {
        const QModelIndex project = index(part, 0);
        const QString name = foldKey(project);
        if (key == name)
            return project;
        for (int row = 0; key.startsWith(name + u'/') && row < rowCount(project); ++row)
            if (const QModelIndex list = index(row, 0, project); foldKey(list) == key)
                return list;
        if (key.startsWith(name + u'/'))
            return project; // its list holds nothing any more
    }
    return {};
}

QString TimelineModel::foldKey(const QModelIndex &index) const
{
    const QString project = m_snapshot->portfolio->projects[m_parts[partOf(index)].project].key;
    switch (kind(index)) {
    case RowKind::Project:
        return project;
    case RowKind::DoneBefore:
        return project + u"/done"_s;
    case RowKind::Undated:
        return project + u"/undated"_s;
    case RowKind::Item:
    case RowKind::UndatedItem:
    case RowKind::Measures:
        return {};
    }
    Q_UNREACHABLE();
}

QModelIndex TimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    if (parent.internalId() == 0)
        return createIndex(row, column, idOf(std::size_t(parent.row())));
    return createIndex(row, column, idOf(partIn(parent.internalId()), std::size_t(parent.row()) + 1));
}

QModelIndex TimelineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const std::size_t above = rowPlusOneIn(index.internalId());
    if (above == 0)
        return createIndex(int(partIn(index.internalId())), 0, quintptr(0));
    return createIndex(int(above) - 1, 0, idOf(partIn(index.internalId())));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_parts.size());
    if (parent.column() != 0)
        return 0;
    switch (kind(parent)) {
    case RowKind::Project:
        return int(m_parts[partOf(parent)].rows.size());
    case RowKind::DoneBefore:
    case RowKind::Undated:
        return int(rowAt(parent).items.size());
    case RowKind::Item:
    case RowKind::UndatedItem:
    case RowKind::Measures:
        return 0;
    }
    Q_UNREACHABLE();
}

int TimelineModel::columnCount(const QModelIndex &) const
{
    return columnCountAll;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_snapshot)
        return {};
    switch (kind(index)) {
    case RowKind::Project:
        return projectData(index, role);
    case RowKind::DoneBefore:
    case RowKind::Undated:
    case RowKind::Measures:
        return listData(index, role);
    case RowKind::Item:
    case RowKind::UndatedItem:
        return rowOfItemData(index, role);
    }
    Q_UNREACHABLE();
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Key:
        return tr("Key");
    case Column::Title:
        return tr("Item");
    case Column::Status:
        return tr("Schedule status");
    case Column::Plot:
        return tr("Timeline");
    }
    return {};
}
