// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/status/oracle.h"

#include "core/calendar/senatesessions.h"
#include "core/calendar/workdays.h"

#include <QSet>

#include <algorithm>

namespace {
bool isDated(const Item &item)
{
    return item.planned && item.planned->isResolved();
}

bool hasForecast(const Item &item)
{
    return item.forecast && item.forecast->isResolved();
}
}

Oracle::Oracle(const Portfolio &portfolio, QDate asOf, const StatusPolicy &policy)
    : m_portfolio(portfolio)
    , m_asOf(asOf)
    , m_policy(policy)
{
}

bool Oracle::isDone(const Item &item) const
{
    const bool hasDay = item.actual && item.actual->isResolved();
    return item.progress == Progress::Done && (!hasDay || item.actual->earliest() <= m_asOf);
}

bool Oracle::isOpen(const Item &item) const
{
    return !isDone(item) && item.progress != Progress::Cancelled;
}

bool Oracle::isOverdue(const Item &item) const
{
    return isOpen(item) && isDated(item) && !item.planned->isApproximate() && item.planned->latest() < m_asOf;
}

std::vector<const Item *> Oracle::predecessors(const Item &item) const
{
    std::vector<const Item *> found;
    for (const Predecessor &link : item.predecessors)
        if (link.origin != LinkOrigin::Inferred)
            if (const Item *predecessor = findItem(m_portfolio, link.key))
                found.push_back(predecessor);
    return found;
}

bool Oracle::dependsOn(const Item &item, const Item &other) const
{
    QSet<const Item *> seen;
    std::vector<const Item *> todo = predecessors(item);
    while (!todo.empty()) {
        const Item *next = todo.back();
        todo.pop_back();
        if (next == &other)
            return true;
        if (seen.contains(next))
            continue;
        seen.insert(next);
        for (const Item *further : predecessors(*next))
            todo.push_back(further);
    }
    return false;
}

bool Oracle::isOnCycle(const Item &item) const
{
    return isOpen(item) && dependsOn(item, item);
}

QDate Oracle::expectedFinish(const Item &item) const
{
    if (!isOpen(item))
        return {};
    QDate finish;
    if (hasForecast(item))
        finish = item.forecast->latest();
    else if (isDated(item))
        finish = item.planned->latest();
    if (finish.isValid() && finish < m_asOf)
        finish = m_asOf;
    for (const Item *predecessor : predecessors(item)) {
        if (predecessor == &item || dependsOn(*predecessor, item)) // the link closes a cycle
            continue;
        const QDate before = expectedFinish(*predecessor);
        if (before.isValid() && (!finish.isValid() || before > finish))
            finish = before;
    }
    return finish;
}

bool Oracle::isBufferShort(const Item &item) const
{
    const bool settled = !m_policy.leadTimeAssumed && m_portfolio.senateCalendar.confirmation;
    if (!settled || !isSenateResolution(item))
        return false;
    if (item.resolution->kind != ResolutionKind::Submit && item.resolution->kind != ResolutionKind::Report)
        return false;
    QDate latest;
    for (const Item *predecessor : predecessors(item))
        if (predecessor != &item)
            latest = std::max(latest, expectedFinish(*predecessor));
    const QDate session = SenateSessions::lastOnOrBefore(m_portfolio.senateCalendar, item.planned->latest());
    return latest.isValid() && session.isValid()
        && Workdays::strictlyBetween(latest, session) < m_policy.leadTime;
}

bool Oracle::isAtRisk(const Item &item) const
{
    if (!isOpen(item))
        return false;
    if (!item.impediment.isEmpty())
        return true;
    if (!isDated(item))
        return false;
    const QDate due = item.planned->latest();
    if (hasForecast(item) && item.forecast->latest() > due)
        return true;
    if (item.planned->isApproximate() && due < m_asOf)
        return true;
    for (const Item *predecessor : predecessors(item)) {
        if (predecessor == &item)
            continue;
        if (isOverdue(*predecessor) || expectedFinish(*predecessor) > due)
            return true;
    }
    return isBufferShort(item);
}

ScheduleStatus Oracle::status(const Item &item) const
{
    if (item.progress == Progress::Cancelled)
        return ScheduleStatus::Cancelled;
    if (isDone(item)) {
        const bool late = isDated(item) && !item.planned->isApproximate() && item.actual
            && item.actual->isResolved() && item.actual->latest() > item.planned->latest();
        return late ? ScheduleStatus::DoneLate : ScheduleStatus::Done;
    }
    if (isOverdue(item))
        return ScheduleStatus::Overdue;
    if (isAtRisk(item))
        return ScheduleStatus::AtRisk;
    if (!isDated(item))
        return ScheduleStatus::Unscheduled;
    const qint64 left = m_asOf.daysTo(item.planned->latest());
    return left <= (item.kind == ItemKind::Resolution ? 42 : 28) ? ScheduleStatus::DueSoon
                                                                 : ScheduleStatus::OnTrack;
}

std::vector<const Item *> Oracle::itemsOf(const Project &project) const
{
    std::vector<const Item *> found;
    for (const Item &item : m_portfolio.items)
        if (item.project == project.key)
            found.push_back(&item);
    return found;
}

QDate Oracle::lastReport(const Item &item) const
{
    QDate last = item.reportedOn;
    for (const StatusNote &note : m_portfolio.statusNotes)
        if (note.item == item.key && note.release)
            last = std::max(last, note.on);
    return last;
}

bool Oracle::hasFindingOfItsOwn(const Project &project) const
{
    const Item *firstMeasure = nullptr;
    for (const Item &item : m_portfolio.items)
        if (item.kind == ItemKind::Measure && !firstMeasure)
            firstMeasure = &item;
    if (!firstMeasure || firstMeasure->project != project.key)
        return false;
    for (const ReportedTotal &total : m_portfolio.reportedTotals) {
        int recorded = 0;
        int done = 0;
        for (const Item &item : m_portfolio.items) {
            if (item.kind != ItemKind::Measure)
                continue;
            if (total.about == ReportedTotal::About::PriorityMeasures && item.measure->priority != true)
                continue;
            ++recorded;
            done += Oracle(m_portfolio, total.on, m_policy).isDone(item) ? 1 : 0;
        }
        if (total.on <= m_asOf && (recorded != total.total || done != total.completed.value_or(done)))
            return true;
    }
    return false;
}

Rag Oracle::rag(const Project &project) const
{
    const auto items = itemsOf(project);
    int open = 0;
    int undated = 0;
    QDate newest;
    bool atRisk = false;
    for (const Item *item : items) {
        if (isOverdue(*item) || isOnCycle(*item))
            return Rag::Red;
        atRisk = atRisk || isAtRisk(*item);
        newest = std::max(newest, lastReport(*item));
        if (isOpen(*item) && item->kind != ItemKind::Measure) {
            ++open;
            undated += isDated(*item) ? 0 : 1;
        }
    }
    if (atRisk || !project.impediment.isEmpty() || hasFindingOfItsOwn(project))
        return Rag::Amber;
    const bool silent = !newest.isValid() || newest.daysTo(m_asOf) > 90;
    if (items.empty())
        return Rag::Grey;
    return open > 0 && (undated > open - undated || silent) ? Rag::Grey : Rag::Green;
}
