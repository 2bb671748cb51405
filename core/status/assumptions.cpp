// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/assumptions.h"

#include "core/calendar/senatesessions.h"

#include <algorithm>

namespace {
bool isInferred(const Predecessor &link)
{
    return link.origin == LinkOrigin::Inferred;
}

bool areSessionsAssumed(const Portfolio &portfolio)
{
    return !portfolio.senateCalendar.confirmation && SenateSessions::areKnown(portfolio.senateCalendar);
}

/// Settles all links to one of \a assumptions in \a item; whether there was one.
bool settleLinks(Item &item, const std::vector<Assumption> &assumptions, Verdict verdict,
                 const Confirmation &by)
{
    const auto isMeant = [&](const Predecessor &link) {
        return isInferred(link)
            && std::ranges::find(assumptions, Assumption{Assumption::Kind::Link, item.key, link.key})
            != assumptions.end();
    };
    if (verdict == Verdict::Rejected)
        return std::erase_if(item.predecessors, isMeant) > 0;
    bool any = false;
    for (Predecessor &link : item.predecessors) {
        if (!isMeant(link))
            continue;
        link.origin = LinkOrigin::Confirmed;
        link.confirmation = by;
        any = true;
    }
    return any;
}

/// A calendar or a lead time with the word of a person.
template<typename T>
Change settledOnce(const T &before, Verdict verdict, const Confirmation &by)
{
    T after = before;
    (verdict == Verdict::Confirmed ? after.confirmation : after.rejection) = by;
    Change change;
    change.before = before;
    change.after = after;
    return change;
}

bool has(const std::vector<Assumption> &assumptions, Assumption::Kind kind)
{
    return std::ranges::find(assumptions, kind, &Assumption::kind) != assumptions.end();
}
}

std::vector<Assumption> openAssumptions(const Portfolio &portfolio, const StatusReport &report)
{
    std::vector<Assumption> open;
    bool anySession = false;
    const std::size_t count = std::min(portfolio.items.size(), report.items.size());
    for (std::size_t at = 0; at < count; ++at) {
        const ItemStatus &status = report.items[at];
        if (!status.open)
            continue;
        anySession = anySession || status.lastSession.isValid();
        for (const Predecessor &link : portfolio.items[at].predecessors)
            if (isInferred(link))
                open.push_back({Assumption::Kind::Link, portfolio.items[at].key, link.key});
    }
    if (anySession && areSessionsAssumed(portfolio))
        open.push_back({Assumption::Kind::Sessions, {}, {}});
    if (anySession && portfolio.leadTime.isAssumed())
        open.push_back({Assumption::Kind::LeadTime, {}, {}});
    return open;
}

std::vector<Assumption> assumptionsOf(const Finding &finding, const Portfolio &portfolio)
{
    std::vector<Assumption> found;
    const Item *item = findItem(portfolio, finding.subject);
    if (finding.assumed.link && item)
        for (const Predecessor &link : item->predecessors)
            if (isInferred(link) && finding.facts.keys.contains(link.key))
                found.push_back({Assumption::Kind::Link, item->key, link.key});
    if (finding.assumed.sessions && areSessionsAssumed(portfolio))
        found.push_back({Assumption::Kind::Sessions, {}, {}});
    if (finding.assumed.leadTime && portfolio.leadTime.isAssumed())
        found.push_back({Assumption::Kind::LeadTime, {}, {}});
    return found;
}

Changes settled(const std::vector<Assumption> &assumptions, Verdict verdict, const Confirmation &by,
                const Portfolio &portfolio)
{
    Changes changes;
    for (const Item &item : portfolio.items) {
        if (std::ranges::none_of(item.predecessors, isInferred))
            continue;
        Item after = item;
        if (!settleLinks(after, assumptions, verdict, by))
            continue;
        Change change;
        change.before = item;
        change.after = after;
        changes.push_back(change);
    }
    if (has(assumptions, Assumption::Kind::Sessions) && areSessionsAssumed(portfolio))
        changes.push_back(settledOnce(portfolio.senateCalendar, verdict, by));
    if (has(assumptions, Assumption::Kind::LeadTime) && portfolio.leadTime.isAssumed())
        changes.push_back(settledOnce(portfolio.leadTime, verdict, by));
    return changes;
}
