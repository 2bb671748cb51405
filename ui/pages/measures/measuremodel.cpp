// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measures/measuremodel.h"

#include "core/report/datetext.h"
#include "core/report/wording.h"
#include "ui/fields/unitinput.h"
#include "ui/models/itemroles.h"
#include "ui/support/paintkit.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Sorted as text, 9 comes before 41a and 41a before 100.
QString inOrder(const QString &number)
{
    QString padded;
    QString digits;
    const QString ended = number + QChar();
    for (const QChar letter : ended) {
        if (letter.isDigit()) {
            digits += letter;
            continue;
        }
        if (!digits.isEmpty())
            padded += digits.rightJustified(8, u'0');
        digits.clear();
        if (!letter.isNull())
            padded += letter;
    }
    return padded;
}

/// What stands where nothing is recorded.
QString noEntry()
{
    return u"–"_s;
}

bool isWaved(const Item &item, MeasureModel::Column column)
{
    const auto isInvalid = [](const std::optional<PartialDate> &date) { return date && !date->isValid(); };
    return (column == MeasureModel::Column::Due && isInvalid(item.planned))
        || (column == MeasureModel::Column::Forecast && isInvalid(item.forecast))
        || (column == MeasureModel::Column::Actual && isInvalid(item.actual));
}

/// In its own grain; a date that does not exist or names no day stays as written.
QString measureDate(const std::optional<PartialDate> &date, const Language &language)
{
    if (!date)
        return noEntry();
    return date->isResolved() && date->isValid() ? DateText::shortGrain(*date, language) : date->asWritten();
}
}

std::optional<ItemField> MeasureModel::fieldOf(int column)
{
    switch (static_cast<Column>(column)) {
    case Column::Title:
        return ItemField::Title;
    case Column::Section:
        return ItemField::Section;
    case Column::Unit:
        return ItemField::Units;
    case Column::Priority:
        return ItemField::Priority;
    case Column::Progress:
        return ItemField::Progress;
    case Column::Due:
        return ItemField::Planned;
    case Column::Forecast:
        return ItemField::Forecast;
    case Column::Actual:
        return ItemField::Actual;
    default:
        return std::nullopt;
    }
}

void MeasureModel::setSnapshot(const SnapshotPtr &snapshot, const Language &language)
{
    std::vector<std::size_t> positions;
    QStringList keys;
    for (std::size_t position = 0; position < snapshot->portfolio->items.size(); ++position) {
        const Item &item = snapshot->portfolio->items[position];
        if (item.kind != ItemKind::Measure || !item.measure)
            continue;
        positions.push_back(position);
        keys.append(item.key);
    }
    const bool inPlace = m_snapshot && keys == m_keys && !keys.isEmpty();
    if (!inPlace)
        beginResetModel();
    m_snapshot = snapshot;
    m_language = language;
    m_positions = std::move(positions);
    m_keys = keys;
    if (!inPlace) {
        endResetModel();
        return;
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1); // perhaps in another language
}

Qt::ItemFlags MeasureModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && fieldOf(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant MeasureModel::editData(const Item &item, int column, int role) const
{
    const std::optional<ItemField> field = fieldOf(column);
    if (!field)
        return {};
    if (role == Qt::EditRole)
        return ItemEdit::value(item, *field);
    if (role == ItemRoles::EditorRole)
        return static_cast<int>(ItemEdit::editorOf(*field));
    return *field == ItemField::Units
        ? QVariant::fromValue(UnitInput::choicesOf(*m_snapshot->portfolio, m_snapshot->today, m_language))
        : QVariant();
}

bool MeasureModel::hasCatalogueNumbers() const
{
    return std::ranges::any_of(m_positions, [this](std::size_t position) {
        return !m_snapshot->portfolio->items[position].measure->catalogueNumber.isEmpty();
    });
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
    const auto orNone = [](const QString &text) { return text.isEmpty() ? noEntry() : text; };
    switch (column) {
    case Column::Number:
        return slot.placeholder ? QString::number(*slot.placeholder) : item.key;
    case Column::CatalogueNumber:
        return orNone(slot.catalogueNumber);
    case Column::Title:
        return Wording::title(item, m_language);
    case Column::Section:
        return orNone(slot.section);
    case Column::Unit:
        return orNone(Wording::responsible(item, *m_snapshot->portfolio, m_language));
    case Column::Priority:
        return slot.priority ? (*slot.priority ? tr("yes", "priority measure") : tr("no", "priority measure"))
                             : noEntry();
    case Column::Progress:
        return Wording::of(item.progress, m_language);
    case Column::Due:
        return measureDate(item.planned, m_language);
    case Column::Forecast:
        return measureDate(item.forecast, m_language);
    case Column::Actual:
        return measureDate(item.actual, m_language);
    case Column::Status:
        return Wording::status(status, m_language);
    case Column::LastReport:
        return status.lastReport.isValid() ? DateText::shortDay(status.lastReport, m_language) : noEntry();
    }
    Q_UNREACHABLE();
}

QVariant MeasureModel::sortValue(const Item &item, const ItemStatus &status, int row, Column column) const
{
    const auto latest = [](const std::optional<PartialDate> &date) {
        return date && date->isResolved() ? QVariant(date->latest()) : QVariant();
    };
    switch (column) {
    case Column::Number:
        return item.measure->placeholder ? *item.measure->placeholder : row + 1;
    case Column::CatalogueNumber:
        return item.measure->catalogueNumber.isEmpty() ? QVariant()
                                                       : QVariant(inOrder(item.measure->catalogueNumber));
    case Column::Progress:
        return static_cast<int>(item.progress);
    case Column::Status:
        return static_cast<int>(status.status);
    case Column::Due:
        return latest(item.planned);
    case Column::Forecast:
        return latest(item.forecast);
    case Column::Actual:
        return latest(item.actual);
    case Column::LastReport:
        return status.lastReport;
    case Column::Title:
        return item.title.isEmpty() ? QVariant() : QVariant(item.title);
    default: {
        const QString shown = text(item, status, column);
        return shown == noEntry() ? QVariant() : QVariant(shown);
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
        return text(item, status, column) == noEntry() || column == Column::LastReport
            ? QVariant(static_cast<int>(ItemRoles::Tone::Quiet))
            : QVariant();
    case ItemRoles::WaveRole:
        return isWaved(item, column);
    case ItemRoles::KeyRole:
        return item.key;
    case Qt::EditRole:
    case ItemRoles::EditorRole:
    case ItemRoles::ChoicesRole:
        return editData(item, index.column(), role);
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
    case Column::CatalogueNumber:
        return tr("Catalogue no.");
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
    case Column::Forecast:
        return tr("Forecast");
    case Column::Actual:
        return tr("Done on");
    case Column::Status:
        return tr("Schedule status");
    case Column::LastReport:
        return tr("Last report");
    }
    Q_UNREACHABLE();
}
