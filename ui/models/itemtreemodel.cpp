// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemtreemodel.h"

#include "core/report/itemcounts.h"
#include "core/report/wording.h"
#include "ui/delegates/grouprow.h"
#include "ui/models/itemmatcher.h"
#include "ui/support/uilanguage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
// The number inside an index: 0 for a group row, else the group's place plus one.
constexpr quintptr itemGroupId = 0;
}

ItemTreeModel::ItemTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_arrangement(ItemArrangement::of(m_items, m_wanted))
{
}

void ItemTreeModel::setSnapshot(const SnapshotPtr &snapshot)
{
    const bool sameCount = m_items.snapshot() && snapshot
        && m_items.snapshot()->portfolio->items.size() == snapshot->portfolio->items.size();
    if (sameCount) {
        m_items.setSnapshot(snapshot);
        takeArrangement(ItemArrangement::of(m_items, m_wanted));
        return;
    }
    beginResetModel();
    m_items.setSnapshot(snapshot);
    m_arrangement = ItemArrangement::of(m_items, m_wanted);
    endResetModel();
    emit arrangementChanged();
}

void ItemTreeModel::setFilter(const ItemFilter &filter)
{
    ItemArrangement::Wanted wanted = m_wanted;
    wanted.filter = filter;
    setWanted(wanted);
}

bool ItemTreeModel::findsPlaceholders(const QString &text) const
{
    ItemFilter filter;
    filter.text = text;
    const ItemMatcher matcher(filter);
    const QString none;
    for (int row = 0; row < m_items.rowCount(); ++row)
        if (ItemCounts::isPlaceholder(m_items.item(row))
            && matcher.accepts(m_items.item(row), m_items.status(row),
                               matcher.needsSearchText() ? m_items.searchText(row) : none))
            return true;
    return false;
}

int ItemTreeModel::countFor(const ItemFilter &filter) const
{
    const ItemMatcher matcher(filter);
    const QString none;
    int count = 0;
    for (int row = 0; row < m_items.rowCount(); ++row)
        count += matcher.accepts(m_items.item(row), m_items.status(row),
                                 matcher.needsSearchText() ? m_items.searchText(row) : none);
    return count;
}

void ItemTreeModel::setGrouping(Grouping grouping)
{
    ItemArrangement::Wanted wanted = m_wanted;
    wanted.grouping = grouping;
    setWanted(wanted);
}

void ItemTreeModel::sort(int column, Qt::SortOrder order)
{
    ItemArrangement::Wanted wanted = m_wanted;
    wanted.sortColumn = column;
    wanted.sortOrder = order;
    setWanted(wanted);
}

void ItemTreeModel::setWanted(const ItemArrangement::Wanted &wanted)
{
    if (wanted == m_wanted)
        return;
    ItemArrangement arrangement = ItemArrangement::of(m_items, wanted);
    if (wanted.grouping == m_wanted.grouping) {
        m_wanted = wanted;
        takeArrangement(std::move(arrangement));
        return;
    }
    beginResetModel();
    m_wanted = wanted;
    m_arrangement = std::move(arrangement);
    endResetModel();
    emit arrangementChanged();
}

void ItemTreeModel::takeArrangement(ItemArrangement arrangement)
{
    if (arrangement.hasSameRows(m_arrangement)) {
        m_arrangement = std::move(arrangement);
        signalAll();
    } else {
        beginResetModel();
        m_arrangement = std::move(arrangement);
        endResetModel();
    }
    emit arrangementChanged();
}

void ItemTreeModel::signalAll()
{
    const int last = columnCount() - 1;
    if (!isFlat() && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, last));
    for (int group = 0; group < static_cast<int>(m_arrangement.groups.size()); ++group) {
        const QModelIndex head = isFlat() ? QModelIndex() : index(group, 0);
        if (const int rows = rowCount(head); rows > 0)
            emit dataChanged(index(0, 0, head), index(rows - 1, last, head));
    }
}

void ItemTreeModel::retranslate()
{
    m_items.retranslate();
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    takeArrangement(ItemArrangement::of(m_items, m_wanted));
}

QModelIndex ItemTreeModel::indexOf(const QString &key) const
{
    const int wanted = m_items.rowOf(key);
    if (wanted < 0)
        return {};
    for (int group = 0; group < static_cast<int>(m_arrangement.groups.size()); ++group) {
        const std::vector<int> &rows = m_arrangement.groups[static_cast<std::size_t>(group)].rows;
        const auto at = std::ranges::find(rows, wanted);
        if (at != rows.end())
            return index(static_cast<int>(at - rows.begin()), 0, isFlat() ? QModelIndex() : index(group, 0));
    }
    return {};
}

bool ItemTreeModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() == itemGroupId;
}

QModelIndex ItemTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (parent.isValid())
        return createIndex(row, column, quintptr(parent.row()) + 1);
    return createIndex(row, column, isFlat() ? quintptr(1) : itemGroupId);
}

QModelIndex ItemTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || isFlat() || isGroup(index))
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, itemGroupId);
}

int ItemTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(isFlat() ? m_arrangement.groups.front().rows.size()
                                         : m_arrangement.groups.size());
    if (!isGroup(parent) || parent.column() != 0)
        return 0;
    return static_cast<int>(m_arrangement.groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int ItemTreeModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(itemColumnCount);
}

QVariant ItemTreeModel::groupData(const GroupHead &head, int column, int role) const
{
    if (role == ItemRoles::GroupRole)
        return QVariant::fromValue(head);
    if (column != 0)
        return {};
    if (role == Qt::DisplayRole)
        return head.title;
    return role == Qt::AccessibleTextRole ? GroupRow::accessibleText(head) : QVariant();
}

QModelIndex ItemTreeModel::source(const QModelIndex &index) const
{
    const auto group = static_cast<std::size_t>(index.internalId()) - 1;
    const int row = m_arrangement.groups[group].rows[static_cast<std::size_t>(index.row())];
    return m_items.index(row, index.column());
}

Qt::ItemFlags ItemTreeModel::flags(const QModelIndex &index) const
{
    return index.isValid() && !isGroup(index) ? m_items.flags(source(index))
                                              : QAbstractItemModel::flags(index);
}

QVariant ItemTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isGroup(index))
        return groupData(m_arrangement.groups[static_cast<std::size_t>(index.row())].head, index.column(),
                         role);
    return m_items.data(source(index), role);
}

QVariant ItemTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_items.headerData(section, orientation, role);
}
