// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemtablemodel.h"

#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/wording.h"
#include "ui/fields/unitinput.h"
#include "ui/models/ranking.h"
#include "ui/models/searchtext.h"
#include "ui/support/itemtext.h"
#include "ui/support/paintkit.h"
#include "ui/support/uilanguage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

ItemTableModel::ItemTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ItemTableModel::setSnapshot(const SnapshotPtr &snapshot)
{
    const SnapshotPtr before = m_snapshot;
    const bool inPlace = before && snapshot && hasSameItems(*snapshot);
    if (!inPlace)
        beginResetModel();
    const bool sameValues = inPlace && before->portfolio == snapshot->portfolio;
    m_snapshot = snapshot;
    for (Ranks &ranks : m_ranks)
        ranks.clear();
    if (!sameValues)
        m_searchTexts.clear();
    if (inPlace)
        signalDifferences(*before);
    else
        endResetModel();
}

bool ItemTableModel::hasSameItems(const Snapshot &other) const
{
    return m_snapshot->portfolio == other.portfolio
        || std::ranges::equal(m_snapshot->portfolio->items, other.portfolio->items, {}, &Item::key,
                              &Item::key);
}

void ItemTableModel::signalDifferences(const Snapshot &before)
{
    const bool samePortfolio = before.portfolio == m_snapshot->portfolio;
    const auto differs = [&](int row) {
        const auto at = static_cast<std::size_t>(row);
        return before.report.items[at] != status(row)
            || (!samePortfolio && before.portfolio->items[at] != item(row));
    };
    for (int row = 0; row < rowCount(); ++row) {
        if (!differs(row))
            continue;
        const int first = row;
        while (row + 1 < rowCount() && differs(row + 1))
            ++row;
        emit dataChanged(index(first, 0), index(row, columnCount() - 1));
    }
}

void ItemTableModel::retranslate()
{
    for (Ranks &ranks : m_ranks)
        ranks.clear(); // the order of letters belongs to the language
    m_searchTexts.clear(); // and so do the names of months
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

const Item &ItemTableModel::item(int row) const
{
    return m_snapshot->portfolio->items[static_cast<std::size_t>(row)];
}

const ItemStatus &ItemTableModel::status(int row) const
{
    return m_snapshot->report.items[static_cast<std::size_t>(row)];
}

int ItemTableModel::rowOf(const QString &key) const
{
    if (!m_snapshot)
        return -1;
    const auto &items = m_snapshot->portfolio->items;
    const auto at = std::ranges::find(items, key, &Item::key);
    return at == items.end() ? -1 : static_cast<int>(at - items.begin());
}

const QString &ItemTableModel::searchText(int row) const
{
    if (m_searchTexts.empty()) {
        m_searchTexts.reserve(m_snapshot->portfolio->items.size());
        SearchText text(uiLanguage(), m_snapshot->portfolio.get());
        for (const Item &item : m_snapshot->portfolio->items)
            m_searchTexts.push_back(text.of(item));
    }
    return m_searchTexts[static_cast<std::size_t>(row)];
}

const ItemTableModel::Ranks &ItemTableModel::ranks(int column) const
{
    Ranks &ranks = m_ranks[static_cast<std::size_t>(column)];
    if (ranks.empty() && rowCount() > 0) {
        std::vector<QVariant> keys;
        keys.reserve(static_cast<std::size_t>(rowCount()));
        for (int row = 0; row < rowCount(); ++row)
            keys.push_back(itemColumns()[static_cast<std::size_t>(column)].sortKey(rowAt(row)));
        ranks = rankingOf(keys, uiLanguage().locale());
    }
    return ranks;
}

ItemRow ItemTableModel::rowAt(int row) const
{
    return {item(row), status(row), *m_snapshot->portfolio};
}

int ItemTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_snapshot ? 0 : static_cast<int>(m_snapshot->portfolio->items.size());
}

int ItemTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(itemColumnCount);
}

// An empty text is a fact that nobody recorded; no text at all is one that there cannot be.
QVariant ItemTableModel::displayText(const ItemRow &row, const ItemColumnSpec &spec) const
{
    const QString text = spec.text(row, uiLanguage());
    const bool cannotBe =
        spec.column == ItemColumn::Days || (spec.column == ItemColumn::Actual && row.status.open);
    return text.isEmpty() && cannotBe ? QVariant() : QVariant(text);
}

QVariant ItemTableModel::accessibleText(const ItemRow &row, const ItemColumnSpec &spec) const
{
    const QString text = spec.column == ItemColumn::Status ? Wording::status(row.status, uiLanguage())
        : spec.column == ItemColumn::Days                  ? FindingText::daysText(row.status, uiLanguage())
                                                           : spec.text(row, uiLanguage());
    //: Read aloud for a cell; %1 is the column, %2 the value
    const QString missing = displayText(row, spec).isValid() ? tr("not stated") : tr("none");
    return tr("%1: %2").arg(tr(spec.title), text.isEmpty() ? missing : text);
}

QVariant ItemTableModel::toolTip(const ItemRow &row, const ItemColumnSpec &spec) const
{
    switch (spec.column) {
    case ItemColumn::Status:
        return Wording::status(row.status, uiLanguage());
    case ItemColumn::Planned:
        return row.item.planned ? DateText::understood(*row.item.planned, uiLanguage()) : QString();
    case ItemColumn::Days:
        return FindingText::daysText(row.status, uiLanguage());
    case ItemColumn::Key:
        return Wording::resolutionName(row.item, uiLanguage());
    default:
        return {};
    }
}

bool ItemTableModel::isWaved(const ItemRow &row, ItemColumn column)
{
    const auto isInvalid = [](const std::optional<PartialDate> &date) { return date && !date->isValid(); };
    switch (column) {
    case ItemColumn::Planned:
    case ItemColumn::AsWritten:
        return isInvalid(row.item.planned);
    case ItemColumn::Forecast:
        return isInvalid(row.item.forecast);
    case ItemColumn::Actual:
        return isInvalid(row.item.actual);
    default:
        return false;
    }
}

Qt::ItemFlags ItemTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool editable = index.isValid()
        && itemColumns()[static_cast<std::size_t>(index.column())].editor != ItemRoles::Editor::None;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant ItemTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ItemRow row = rowAt(index.row());
    const ItemColumnSpec &spec = itemColumns()[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return displayText(row, spec);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(spec.alignedRight ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return accessibleText(row, spec);
    case Qt::AccessibleDescriptionRole:
        // The cell that leads the row says in one sentence what the row says.
        return spec.column == ItemColumn::Key || spec.column == ItemColumn::Title
            ? QVariant(ItemText::spoken(row.item, row.status, uiLanguage()))
            : QVariant();
    case Qt::ToolTipRole:
        return toolTip(row, spec);
    case ItemRoles::SortRole:
        return spec.sortKey(row);
    case ItemRoles::ItemRole:
        return QVariant::fromValue(row.item);
    case ItemRoles::StatusRole:
        return QVariant::fromValue(row.status.status);
    case ItemRoles::KeyRole:
        return row.item.key;
    case ItemRoles::MarkRole:
        return spec.column == ItemColumn::Status ? QVariant::fromValue(PaintKit::StatusMark::of(row.status))
                                                 : QVariant();
    case ItemRoles::ToneRole:
        return static_cast<int>(spec.tone(row));
    case ItemRoles::WaveRole:
        return isWaved(row, spec.column);
    case Qt::EditRole:
        return editValue(row.item, spec.column);
    case ItemRoles::EditorRole:
        return static_cast<int>(spec.editor);
    case ItemRoles::ChoicesRole:
        return spec.editor == ItemRoles::Editor::Units ? QVariant::fromValue(
                   UnitInput::choicesOf(*m_snapshot->portfolio, m_snapshot->today, uiLanguage()))
                                                       : QVariant();
    default:
        return {};
    }
}

QVariant ItemTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ItemColumnSpec &spec = itemColumns()[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(spec.alignedRight ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(tr(spec.title)) : QVariant();
}
