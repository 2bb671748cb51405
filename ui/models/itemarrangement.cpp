// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemarrangement.h"

#include "core/report/wording.h"
#include "ui/models/itemcolumns.h"
#include "ui/models/itemmatcher.h"
#include "ui/models/itemtablemodel.h"
#include "ui/support/uilanguage.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <climits>

using namespace Qt::Literals::StringLiterals;

namespace {
struct ArrangementTr
{
    Q_DECLARE_TR_FUNCTIONS(ItemArrangement)
};

// What tells the groups apart, cheap enough for every row; the head is made once a group.
QString groupKey(const Item &item, const ItemStatus &status, Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        return {};
    case Grouping::Project:
        return item.project;
    case Grouping::Unit: {
        QStringList units;
        for (const Responsibility &responsibility : item.units)
            if (responsibility.role == UnitRole::Responsible)
                units.append(responsibility.unit);
        return units.join(u'+');
    }
    case Grouping::Status:
        return QString::number(urgency(status.status));
    case Grouping::Month:
        return item.planned && item.planned->isResolved() ? item.planned->latest().toString(u"yyyy-MM")
                                                          : QString();
    }
    Q_UNREACHABLE();
}

GroupHead projectHead(const Item &item, const Portfolio &portfolio)
{
    const Project *project = findProject(portfolio, item.project);
    if (!project)
        return {.key = item.project,
                .number = {},
                .title = ArrangementTr::tr("No project"),
                .counts = {},
                .overdueWithoutReport = 0};
    return {.key = item.project,
            .number = project->number ? QString::number(*project->number) : QString(),
            .title = project->title,
            .counts = {},
            .overdueWithoutReport = 0};
}

GroupHead headOf(const Item &item, const ItemStatus &status, const Portfolio &portfolio, Grouping grouping)
{
    GroupHead head;
    head.key = groupKey(item, status, grouping);
    switch (grouping) {
    case Grouping::None:
        break;
    case Grouping::Project:
        return projectHead(item, portfolio);
    case Grouping::Unit:
        head.title = Wording::responsible(item, portfolio, uiLanguage());
        if (head.title.isEmpty())
            head.title = ArrangementTr::tr("Responsible unit not stated");
        break;
    case Grouping::Status:
        head.title = Wording::of(status.status, uiLanguage());
        break;
    case Grouping::Month:
        head.title = head.key.isEmpty()
            ? ArrangementTr::tr("Without a date")
            : uiLanguage().locale().toString(item.planned->latest(), u"MMMM yyyy"_s);
        break;
    }
    return head;
}

void sortRows(std::vector<int> &rows, const ItemTableModel &items, const ItemArrangement::Wanted &wanted)
{
    if (wanted.sortColumn < 0)
        return;
    const ItemTableModel::Ranks &ranks = items.ranks(wanted.sortColumn);
    const bool ascending = wanted.sortOrder == Qt::AscendingOrder;
    // What is not recorded stands last in both directions.
    const auto place = [&ranks, ascending](int row) {
        const int rank = ranks[static_cast<std::size_t>(row)];
        return rank == ItemTableModel::noRank ? INT_MAX : ascending ? rank : -rank;
    };
    std::ranges::stable_sort(rows, {}, place);
}

// Months turn with the dates in them, so that the whole list runs in one direction.
bool runsBackwards(const ItemArrangement::Wanted &wanted)
{
    constexpr std::array dates{ItemColumn::Planned, ItemColumn::Latest};
    return wanted.grouping == Grouping::Month && wanted.sortOrder == Qt::DescendingOrder
        && std::ranges::find(dates, ItemColumn(wanted.sortColumn)) != dates.end();
}

void sortGroups(std::vector<ItemArrangement::Group> &groups, const Portfolio &portfolio,
                const ItemArrangement::Wanted &wanted)
{
    using Group = ItemArrangement::Group;
    const Grouping grouping = wanted.grouping;
    if (grouping == Grouping::Project) {
        QHash<QString, int> places;
        for (const Project &project : portfolio.projects)
            places.insert(project.key, static_cast<int>(places.size()));
        std::ranges::stable_sort(
            groups, {}, [&places](const Group &group) { return places.value(group.head.key, INT_MAX); });
        return;
    }
    if (grouping == Grouping::Unit) {
        QCollator collator(uiLanguage().locale());
        std::ranges::stable_sort(groups, [&collator](const Group &left, const Group &right) {
            if (left.head.key.isEmpty() != right.head.key.isEmpty())
                return right.head.key.isEmpty();
            return collator.compare(left.head.title, right.head.title) < 0;
        });
        return;
    }
    std::ranges::stable_sort(
        groups, [backwards = runsBackwards(wanted)](const Group &left, const Group &right) {
            if (left.head.key.isEmpty() != right.head.key.isEmpty())
                return right.head.key.isEmpty();
            return backwards ? right.head.key < left.head.key : left.head.key < right.head.key;
        });
}
}

ItemArrangement ItemArrangement::of(const ItemTableModel &items, const Wanted &wanted)
{
    ItemArrangement result;
    const ItemMatcher matcher(wanted.filter);
    const QString none;
    QHash<QString, std::size_t> places;
    if (wanted.grouping == Grouping::None)
        result.groups.emplace_back();
    for (int row = 0; row < items.rowCount(); ++row) {
        const Item &item = items.item(row);
        const ItemStatus &status = items.status(row);
        if (!matcher.acceptsButForStatus(item, status,
                                         matcher.needsSearchText() ? items.searchText(row) : none))
            continue;
        ++result.counts[status.status];
        const int silent = status.status == ScheduleStatus::Overdue && !status.reportedSinceDue ? 1 : 0;
        result.overdueWithoutReport += silent;
        if (!wanted.filter.statuses.isEmpty() && !wanted.filter.statuses.contains(status.status))
            continue;
        std::size_t at = 0;
        if (wanted.grouping != Grouping::None) {
            const QString key = groupKey(item, status, wanted.grouping);
            const auto found = places.constFind(key);
            at = found == places.constEnd() ? result.groups.size() : *found;
            if (at == result.groups.size()) {
                places.insert(key, at);
                Group group;
                group.head = headOf(item, status, *items.snapshot()->portfolio, wanted.grouping);
                result.groups.push_back(std::move(group));
            }
        }
        result.groups[at].rows.push_back(row);
        ++result.groups[at].head.counts[status.status];
        result.groups[at].head.overdueWithoutReport += silent;
        ++result.shown;
    }
    for (Group &group : result.groups)
        sortRows(group.rows, items, wanted);
    if (wanted.grouping != Grouping::None && items.snapshot())
        sortGroups(result.groups, *items.snapshot()->portfolio, wanted);
    return result;
}

bool ItemArrangement::hasSameRows(const ItemArrangement &other) const
{
    return std::ranges::equal(groups, other.groups, [](const Group &left, const Group &right) {
        return left.head.key == right.head.key && left.rows == right.rows;
    });
}
