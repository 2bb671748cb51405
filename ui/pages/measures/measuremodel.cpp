// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measures/measuremodel.h"

#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/models/itemroles.h"
#include "ui/support/paintkit.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What stands where nothing is recorded.
QString nothing()
{
    return u"–"_s;
}

/// In its own grain; a date that does not exist or names no day stays as written.
QString dateText(const std::optional<PartialDate> &date, const Language &language)
{
    if (!date)
        return nothing();
    return date->isResolved() && date->isValid() ? DateText::shortGrain(*date, language) : date->asWritten();
}
}

void MeasureModel::setSnapshot(const SnapshotPtr &snapshot, const Language &language)
{
    beginResetModel();
    m_snapshot = snapshot;
    m_language = language;
    m_positions.clear();
    for (std::size_t position = 0; position < snapshot->portfolio->items.size(); ++position)
        if (snapshot->portfolio->items[position].kind == ItemKind::Measure
            && snapshot->portfolio->items[position].measure)
            m_positions.push_back(position);
    endResetModel();
}

int MeasureModel::rowOf(const QString &key) const
{
    if (!m_snapshot)
        return -1;
    const auto at = std::ranges::find_if(m_positions, [this, &key](std::size_t position) {
        return m_snapshot->portfolio->items[position].key == key;
    });
    return at == m_positions.end() ? -1 : int(at - m_positions.begin());
}

int MeasureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_positions.size());
}

int MeasureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString MeasureModel::text(const Item &item, const ItemStatus &status, Column column) const
{
    const MeasureSlot &slot = *item.measure;
    const auto orNone = [](const QString &text) { return text.isEmpty() ? nothing() : text; };
    switch (column) {
    case Column::Number:
        if (!slot.catalogueNumber.isEmpty())
            return slot.catalogueNumber;
        return slot.placeholder ? QString::number(*slot.placeholder) : item.key;
    case Column::Title:
        return Wording::title(item, m_language);
    case Column::Section:
        return orNone(slot.section);
    case Column::Unit:
        return orNone(Wording::responsible(item, *m_snapshot->portfolio, m_language));
    case Column::Priority:
        return slot.priority ? (*slot.priority ? tr("yes", "priority measure") : tr("no", "priority measure"))
                             : nothing();
    case Column::Progress:
        return Wording::of(item.progress, m_language);
    case Column::Due:
        return dateText(item.planned, m_language);
    case Column::Status:
        return Wording::status(status, m_language);
    case Column::LastReport:
        return status.lastReport.isValid() ? DateText::shortDay(status.lastReport, m_language) : nothing();
    }
    Q_UNREACHABLE();
}

QVariant MeasureModel::sortValue(const Item &item, const ItemStatus &status, int row, Column column) const
{
    switch (column) {
    case Column::Number:
        return item.measure->placeholder ? *item.measure->placeholder : row + 1;
    case Column::Progress:
        return static_cast<int>(item.progress);
    case Column::Status:
        return static_cast<int>(status.status);
    case Column::Due:
        return item.planned && item.planned->isResolved() ? QVariant(item.planned->latest()) : QVariant();
    case Column::LastReport:
        return status.lastReport;
    case Column::Title:
        return item.title.isEmpty() ? QVariant() : QVariant(item.title);
    default: {
        const QString shown = text(item, status, column);
        return shown == nothing() ? QVariant() : QVariant(shown);
    }
    }
}

QVariant MeasureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t position = m_positions[std::size_t(index.row())];
    const Item &item = m_snapshot->portfolio->items[position];
    const ItemStatus &status = m_snapshot->report.items[position];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(item, status, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>((column == Column::Number ? Qt::AlignRight : Qt::AlignLeft)
                                                  | Qt::AlignVCenter);
    case ItemRoles::SortRole:
        return sortValue(item, status, index.row(), column);
    case ItemRoles::MarkRole:
        return column == Column::Status ? QVariant::fromValue(PaintKit::StatusMark::of(status)) : QVariant();
    case ItemRoles::ToneRole:
        if (column == Column::Number)
            return static_cast<int>(ItemRoles::Tone::Strong);
        if (column == Column::Title && item.title.isEmpty())
            return static_cast<int>(ItemRoles::Tone::Missing);
        return text(item, status, column) == nothing() || column == Column::LastReport
            ? QVariant(static_cast<int>(ItemRoles::Tone::Quiet))
            : QVariant();
    case ItemRoles::WaveRole:
        return column == Column::Due && item.planned && !item.planned->isValid();
    case ItemRoles::KeyRole:
        return item.key;
    case ItemRoles::StatusRole:
        return QVariant::fromValue(status.status);
    default:
        return {};
    }
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(
            (static_cast<Column>(section) == Column::Number ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Number:
        return tr("No.");
    case Column::Title:
        return tr("Measure");
    case Column::Section:
        return tr("Section");
    case Column::Unit:
        return tr("Responsible");
    case Column::Priority:
        return tr("Priority");
    case Column::Progress:
        return tr("Progress");
    case Column::Due:
        return tr("Date");
    case Column::Status:
        return tr("Schedule status");
    case Column::LastReport:
        return tr("Last report");
    }
    Q_UNREACHABLE();
}
