// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resolutions/resolutionmodel.h"

#include "core/calendar/senatesessions.h"
#include "core/report/datetext.h"
#include "core/report/planwords.h"
#include "core/report/wording.h"
#include "ui/delegates/grouprow.h"
#include "ui/fields/unitinput.h"
#include "ui/models/grouphead.h"
#include "ui/models/itemroles.h"
#include "ui/support/itemtext.h"
#include "ui/support/paintkit.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr quintptr bodyGroupId = 0; // rows below carry the number of their group, counted from 1

/// What stands where nothing is recorded.
QString noValue()
{
    return u"–"_s;
}
}

std::optional<ItemField> ResolutionModel::fieldOf(int column)
{
    switch (static_cast<Column>(column)) {
    case Column::Title:
        return ItemField::Title;
    case Column::Unit:
        return ItemField::Units;
    case Column::Progress:
        return ItemField::Progress;
    case Column::Deadline:
        return ItemField::Planned;
    default:
        return std::nullopt;
    }
}

void ResolutionModel::setSnapshot(const SnapshotPtr &snapshot, const Language &language)
{
    std::vector<Group> groups = groupsOf(*snapshot->portfolio);
    const bool inPlace = m_snapshot && groups == m_groups && !groups.empty();
    if (!inPlace)
        beginResetModel();
    m_snapshot = snapshot;
    m_language = language;
    m_groups = std::move(groups);
    if (!inPlace) {
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        emit dataChanged(group, group.siblingAtColumn(columns - 1));
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, columns - 1, group));
    }
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1); // perhaps in another language
}

std::vector<ResolutionModel::Group> ResolutionModel::groupsOf(const Portfolio &portfolio)
{
    std::vector<Group> groups;
    for (std::size_t position = 0; position < portfolio.items.size(); ++position) {
        const Item &item = portfolio.items[position];
        if (item.kind != ItemKind::Resolution || !item.resolution)
            continue;
        const ResolutionOrder &order = *item.resolution;
        auto group = std::ranges::find_if(groups, [&order](const Group &known) {
            return known.body == order.body && known.session == order.session;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{order.body, order.session, {}});
        group->items.push_back(position);
    }
    std::ranges::stable_sort(groups, std::ranges::greater(), &Group::session);
    for (Group &group : groups) {
        std::ranges::stable_sort(group.items, {}, [&portfolio](std::size_t position) {
            return portfolio.items[position].resolution->number.value_or(0);
        });
        for (const std::size_t position : group.items)
            group.keys.append(portfolio.items[position].key);
    }
    return groups;
}

QModelIndex ResolutionModel::indexOf(const QString &key) const
{
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        for (std::size_t row = 0; row < m_groups[group].items.size(); ++row)
            if (m_snapshot->portfolio->items[m_groups[group].items[row]].key == key)
                return createIndex(int(row), 0, quintptr(group + 1));
    return {};
}

QModelIndex ResolutionModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : bodyGroupId);
}

QModelIndex ResolutionModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == bodyGroupId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, bodyGroupId);
}

int ResolutionModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == bodyGroupId && parent.column() == 0;
    return isGroup ? int(m_groups[std::size_t(parent.row())].items.size()) : 0;
}

int ResolutionModel::columnCount(const QModelIndex &) const
{
    return columns;
}

Qt::ItemFlags ResolutionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid() || index.internalId() == bodyGroupId)
        return flags;
    return fieldOf(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant ResolutionModel::editData(const Item &item, int column, int role) const
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

QString ResolutionModel::groupTitle(const Group &group) const
{
    const OrgUnit *unit = findUnit(*m_snapshot->portfolio, group.body);
    const QString body = group.body == QStringView(senateBody) ? tr("Senate")
        : unit ? Wording::shortName(*unit, *m_snapshot->portfolio, m_language)
               : group.body;
    if (!group.session.isValid())
        return tr("%1: resolution, day of the session not named").arg(body);
    return tr("%1: resolution of %2").arg(body, DateText::day(group.session, m_language));
}

GroupHead ResolutionModel::headOf(const Group &group) const
{
    GroupHead head;
    head.key = group.body + u'/' + group.session.toString(Qt::ISODate);
    head.title = groupTitle(group);
    for (const std::size_t position : group.items) {
        const ItemStatus &status = m_snapshot->report.items[position];
        ++head.counts[status.status];
        if (status.status == ScheduleStatus::Overdue && !status.reportedSinceDue)
            ++head.overdueWithoutReport;
    }
    return head;
}

QVariant ResolutionModel::groupData(const Group &group, int column, int role) const
{
    if (role == ItemRoles::GroupRole)
        return QVariant::fromValue(headOf(group));
    if (column == 0 && role == Qt::DisplayRole)
        return groupTitle(group);
    if (column == 0 && role == Qt::AccessibleTextRole)
        return GroupRow::accessibleText(headOf(group));
    return {};
}

QString ResolutionModel::sessionText(const Item &item) const
{
    const QDate session = SenateSessions::lastBeforeDeadline(*m_snapshot->portfolio, item);
    if (!session.isValid())
        return noValue();
    if (item.planned->hasDayPrecision() && item.planned->latest() == session)
        return tr("same day");
    return tr("%1 %2", "weekday date")
        .arg(DateText::weekdayShort(session, m_language), DateText::shortDay(session, m_language))
        .replace(u' ', QChar(QChar::Nbsp));
}

QString ResolutionModel::deadlineText(const Item &item, const ItemStatus &status) const
{
    QString text = status.open ? tr("none", "deadline") : noValue();
    if (item.planned && item.planned->isResolved())
        text = ItemText::dueShort(*item.planned, m_language);
    else if (item.planned && !item.planned->asWritten().isEmpty())
        text = DateText::quoted(item.planned->asWritten(), m_language);
    if (!item.deadlineRequest || !status.open)
        return text;
    const PartialDate &wished = item.deadlineRequest->wished;
    //: %1 is the deadline that counts, %2 the later one that the office has asked for
    return tr("%1 (requested: %2)")
        .arg(text, wished.isResolved() ? DateText::shortGrain(wished, m_language) : wished.asWritten());
}

QString ResolutionModel::text(const Item &item, const ItemStatus &status, Column column) const
{
    switch (column) {
    case Column::Number:
        return item.resolution->number ? QString::number(*item.resolution->number) : noValue();
    case Column::Title:
        return Wording::title(item, m_language);
    case Column::Kind:
        return Wording::of(item.resolution->kind, m_language);
    case Column::Unit: {
        const QString units = Wording::responsible(item, *m_snapshot->portfolio, m_language);
        return units.isEmpty() ? noValue() : units;
    }
    case Column::Progress:
        return Wording::of(item.progress, m_language);
    case Column::Status:
        return Wording::status(status, m_language);
    case Column::Deadline:
        return deadlineText(item, status);
    case Column::Session:
        return sessionText(item);
    case Column::Buffer:
        //: %n working days, as short as it can be said
        return status.bufferDays ? tr("%n wd", nullptr, *status.bufferDays) : noValue();
    }
    Q_UNREACHABLE();
}

QVariant ResolutionModel::tone(const Item &item, const ItemStatus &status, Column column) const
{
    using ItemRoles::Tone;
    const auto of = [](Tone tone) { return QVariant(static_cast<int>(tone)); };
    if (text(item, status, column) == noValue())
        return of(Tone::Quiet);
    switch (column) {
    case Column::Number:
        return of(Tone::Quiet);
    case Column::Title:
        return item.title.isEmpty() ? of(Tone::Missing) : QVariant();
    case Column::Deadline:
        return of(item.planned && item.planned->isResolved() ? (status.open ? Tone::Strong : Tone::Normal)
                                                             : Tone::Quiet);
    case Column::Buffer: {
        // A short buffer that rests on assumptions stays ink (domain.md: assumptions never colour).
        const bool firm = std::ranges::any_of(status.findings, [](const Finding &finding) {
            return finding.rule == Rule::BufferShort && !finding.isHint();
        });
        return of(firm ? Tone::AtRisk : Tone::Strong);
    }
    default:
        return {};
    }
}

QVariant ResolutionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == bodyGroupId)
        return groupData(m_groups[std::size_t(index.row())], index.column(), role);
    const std::size_t position = m_groups[index.internalId() - 1].items[std::size_t(index.row())];
    const Item &item = m_snapshot->portfolio->items[position];
    const ItemStatus &status = m_snapshot->report.items[position];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, status, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<Qt::Alignment>((column == Column::Buffer ? Qt::AlignRight : Qt::AlignLeft)
                                                  | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (column == Column::Deadline && item.deadlineRequest)
            return PlanWords::request(*item.deadlineRequest, m_language);
        return column == Column::Number ? Wording::resolutionName(item, m_language) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Column::Number ? Wording::resolutionName(item, m_language)
                                        : text(item, status, column);
    case ItemRoles::MarkRole:
        return column == Column::Status ? QVariant::fromValue(PaintKit::StatusMark::of(status)) : QVariant();
    case ItemRoles::ToneRole:
        return tone(item, status, column);
    case ItemRoles::WaveRole:
        return column == Column::Deadline && item.planned && !item.planned->isValid();
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

QVariant ResolutionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<Qt::Alignment>(
            (static_cast<Column>(section) == Column::Buffer ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Number:
        return tr("No.");
    case Column::Title:
        return tr("Resolution");
    case Column::Kind:
        return tr("Kind");
    case Column::Unit:
        return tr("Responsible");
    case Column::Progress:
        return tr("Progress");
    case Column::Status:
        return tr("Schedule status");
    case Column::Deadline:
        return tr("Deadline");
    case Column::Session:
        return tr("Session before");
    case Column::Buffer:
        return tr("Buffer");
    }
    Q_UNREACHABLE();
}
