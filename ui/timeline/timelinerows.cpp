// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinerows.h"

#include "core/calendar/senatesessions.h"
#include "core/status/donestatus.h"

#include <QHash>

#include <algorithm>

using TimelineRows::ItemIndex;
using TimelineRows::Part;

namespace {
// The items of one project by the rows that take them.
struct Sorted
{
    std::vector<ItemIndex> doneBefore;
    std::vector<ItemIndex> dated;
    std::vector<ItemIndex> undated;
    std::vector<ItemIndex> measures;
};

Part toPart(std::size_t project, const Sorted &sorted)
{
    Part part{project, {}};
    if (!sorted.doneBefore.empty())
        part.rows.push_back({TimelineRows::Row::Kind::DoneBefore, sorted.doneBefore});
    for (const ItemIndex item : sorted.dated)
        part.rows.push_back({TimelineRows::Row::Kind::Item, {item}});
    if (!sorted.undated.empty())
        part.rows.push_back({TimelineRows::Row::Kind::Undated, sorted.undated});
    if (!sorted.measures.empty())
        part.rows.push_back({TimelineRows::Row::Kind::Measures, sorted.measures});
    return part;
}
}

QDate TimelineRows::placedAt(const Item &item, const ItemStatus &status)
{
    if (isDone(status.status) && item.actual && item.actual->isResolved())
        return item.actual->latest();
    return item.planned ? item.planned->latest() : QDate();
}

std::vector<Part> TimelineRows::arrange(const Snapshot &snapshot, QDate viewStart)
{
    const Portfolio &portfolio = *snapshot.portfolio;
    QHash<QString, std::size_t> projects;
    for (std::size_t at = 0; at < portfolio.projects.size(); ++at)
        projects.insert(portfolio.projects[at].key, at);
    std::vector<Sorted> sorted(portfolio.projects.size());
    std::vector<QDate> days(portfolio.items.size());
    for (ItemIndex at = 0; at < portfolio.items.size(); ++at) {
        const Item &item = portfolio.items[at];
        const ItemStatus &status = snapshot.report.items[at];
        const auto project = projects.constFind(item.project);
        if (project == projects.constEnd())
            continue;
        days[at] = placedAt(item, status);
        Sorted &rows = sorted[*project];
        if (item.kind == ItemKind::Measure)
            rows.measures.push_back(at);
        else if (!days[at].isValid())
            rows.undated.push_back(at);
        else if (isDone(status.status) && days[at] < viewStart)
            rows.doneBefore.push_back(at);
        else
            rows.dated.push_back(at);
    }
    std::vector<Part> parts;
    for (std::size_t project = 0; project < sorted.size(); ++project) {
        const auto byDay = [&days](ItemIndex left, ItemIndex right) { return days[left] < days[right]; };
        std::ranges::stable_sort(sorted[project].dated, byDay);
        std::ranges::stable_sort(sorted[project].doneBefore, byDay);
        parts.push_back(toPart(project, sorted[project]));
    }
    return parts;
}

std::pair<QDate, QDate> TimelineRows::span(const Snapshot &snapshot)
{
    constexpr int margin = 10; // days, so that no mark stands on the edge
    QDate first;
    QDate last;
    const auto take = [&first, &last](const std::optional<PartialDate> &date) {
        if (!date || !date->isResolved())
            return;
        first = first.isValid() ? std::min(first, date->earliest()) : date->earliest();
        last = last.isValid() ? std::max(last, date->latest()) : date->latest();
    };
    for (std::size_t at = 0; at < snapshot.portfolio->items.size(); ++at) {
        const Item &item = snapshot.portfolio->items[at];
        if (item.kind == ItemKind::Measure || !placedAt(item, snapshot.report.items[at]).isValid())
            continue;
        take(item.planned);
        take(item.forecast);
        take(item.actual);
    }
    if (!first.isValid())
        return {};
    return {first.addDays(-margin), last.addDays(margin)};
}

QDate TimelineRows::lastSession(const Snapshot &snapshot, ItemIndex item)
{
    if (!snapshot.report.items[item].open)
        return {};
    return SenateSessions::lastBeforeDeadline(*snapshot.portfolio, snapshot.portfolio->items[item]);
}

QSet<QDate> TimelineRows::lastSessions(const Snapshot &snapshot)
{
    QSet<QDate> days;
    for (ItemIndex at = 0; at < snapshot.report.items.size(); ++at)
        if (const QDate day = lastSession(snapshot, at); day.isValid())
            days.insert(day);
    return days;
}
