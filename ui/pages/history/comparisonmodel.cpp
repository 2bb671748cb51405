// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/comparisonmodel.h"

#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/models/itemroles.h"
#include "ui/support/paintkit.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array comparisonHeadings = {
    QT_TRANSLATE_NOOP("ComparisonModel", "Change"),
    QT_TRANSLATE_NOOP("ComparisonModel", "Item"),
    QT_TRANSLATE_NOOP("ComparisonModel", "Before"),
    QT_TRANSLATE_NOOP("ComparisonModel", "After"),
    QT_TRANSLATE_NOOP("ComparisonModel", "Days to plan"),
    QT_TRANSLATE_NOOP("ComparisonModel", "Days to original"),
};
static_assert(comparisonHeadings.size() == ComparisonModel::columns);

// In the order of ComparisonModel::Change.
constexpr std::array changeNames = {
    QT_TRANSLATE_NOOP("ComparisonModel", "new"),      QT_TRANSLATE_NOOP("ComparisonModel", "deleted"),
    QT_TRANSLATE_NOOP("ComparisonModel", "done"),     QT_TRANSLATE_NOOP("ComparisonModel", "moved"),
    QT_TRANSLATE_NOOP("ComparisonModel", "worse"),    QT_TRANSLATE_NOOP("ComparisonModel", "better"),
    QT_TRANSLATE_NOOP("ComparisonModel", "reworded"),
};

QString daysText(std::optional<int> days)
{
    if (!days)
        return u"–"_s;
    return *days > 0 ? u"+%1"_s.arg(*days) : *days < 0 ? u"−%1"_s.arg(-*days) : u"0"_s;
}
}

void ComparisonModel::setComparison(const ComparisonPtr &comparison, const Language &language)
{
    beginResetModel();
    m_comparison = comparison;
    m_language = language;
    m_rows.clear();
    if (comparison) {
        const StatusDiff &diff = comparison->diff;
        add(Change::New, diff.created);
        add(Change::Deleted, diff.deleted);
        add(Change::Done, diff.done);
        for (const StatusDiff::Move &move : diff.moved)
            m_rows.push_back({Change::Moved, move.key, move.days, move.daysOriginal});
        add(Change::Worse, diff.worse);
        add(Change::Better, diff.better);
        add(Change::Reworded, diff.reworded);
    }
    endResetModel();
}

void ComparisonModel::add(Change change, const QStringList &keys)
{
    for (const QString &key : keys)
        m_rows.push_back({change, key, {}, {}});
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

bool ComparisonModel::showsStatus(const Row &row) const
{
    return row.change != Change::Moved && row.change != Change::Reworded;
}

/// What the row is about, as it stood in one of the two states; empty where the item was not there.
QString ComparisonModel::side(const Row &row, const Snapshot &snapshot) const
{
    const Item *item = snapshot.item(row.key);
    const ItemStatus *status = snapshot.status(row.key);
    if (!item || !status)
        return {};
    if (showsStatus(row))
        return Wording::status(*status, m_language);
    const QString date = item->planned ? item->planned->asWritten() : QString();
    // A day that does not exist is shown as written, under a wave line, as in the lists.
    if (row.change == Change::Moved)
        return item->planned && item->planned->isResolved() && item->planned->isValid()
            ? DateText::grain(*item->planned, m_language)
            : date;
    // The title, or where that is the same, the date as written.
    const Item *before = m_comparison->before->item(row.key);
    const Item *after = m_comparison->after->item(row.key);
    return before && after && before->title == after->title ? date : Wording::title(*item, m_language);
}

QString ComparisonModel::text(const Row &row, Column column) const
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    switch (column) {
    case Column::Change:
        return tr(changeNames[std::size_t(row.change)]);
    case Column::Item: {
        const Item *item = m_comparison->after->item(row.key);
        if (!item)
            item = m_comparison->before->item(row.key);
        return item ? row.key + u' ' + Wording::title(*item, m_language) : row.key;
    }
    case Column::Before:
        return orDash(side(row, *m_comparison->before));
    case Column::After:
        return orDash(side(row, *m_comparison->after));
    case Column::Days:
        return row.change == Change::Moved ? daysText(row.days) : QString();
    case Column::DaysOriginal:
        return row.change == Change::Moved ? daysText(row.daysOriginal) : QString();
    }
    Q_UNREACHABLE();
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    const bool figure = column == Column::Days || column == Column::DaysOriginal;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>((figure ? Qt::AlignRight : Qt::AlignLeft)
                                                  | Qt::AlignVCenter);
    case ItemRoles::KeyRole:
        return row.key;
    case ItemRoles::ToneRole:
        return column == Column::Change || figure ? QVariant(int(ItemRoles::Tone::Strong)) : QVariant();
    case ItemRoles::WaveRole: {
        if (row.change != Change::Moved || (column != Column::Before && column != Column::After))
            return {};
        const Snapshot &snapshot = *(column == Column::Before ? m_comparison->before : m_comparison->after);
        const Item *item = snapshot.item(row.key);
        return item && item->planned && !item->planned->isValid();
    }
    case ItemRoles::MarkRole: {
        if (!showsStatus(row) || (column != Column::Before && column != Column::After))
            return {};
        const Snapshot &snapshot = *(column == Column::Before ? m_comparison->before : m_comparison->after);
        const ItemStatus *status = snapshot.status(row.key);
        return status ? QVariant::fromValue(PaintKit::StatusMark::of(*status)) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    const bool figure = section >= int(Column::Days);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>((figure ? Qt::AlignRight : Qt::AlignLeft)
                                                  | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(tr(comparisonHeadings[std::size_t(section)])) : QVariant();
}
