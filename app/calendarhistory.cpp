// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendarhistory.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The last moment of \a state; null: it is the present one.
Result<QDateTime> endOf(PortfolioStore &store, const PastState &state)
{
    if (state.kind != PastState::Kind::Baseline)
        return state.moment; // null for the present
    const auto baselines = store.baselines();
    if (!baselines)
        return baselines.error();
    const auto named = std::ranges::find(*baselines, state.name, &Baseline::name);
    return named == baselines->end() ? QDateTime() : named->at;
}

/// The entries up to the last one that is not later than \a end, as PortfolioStore::loadAsOf() counts them.
void cutAfter(std::vector<HistoryEntry> &entries, const QDateTime &end)
{
    const auto last = std::ranges::find_if(entries.rbegin(), entries.rend(),
                                           [&end](const HistoryEntry &entry) { return entry.at <= end; });
    entries.erase(last.base(), entries.end());
}

bool isInCalendars(const HistoryEntry &entry)
{
    constexpr std::array entities{"item"_L1, "senateCalendar"_L1, "leadTime"_L1};
    return std::ranges::find(entities, entry.entity) != entities.end();
}

Result<> take(PortfolioStore &store, const HistoryEntry &entry, CalendarRevisions &revisions)
{
    revisions.takeMoment(entry.at);
    // Of what was only entered nothing needs to be read: that is most of a long history.
    if (entry.before.isEmpty() || !isInCalendars(entry))
        return ok();
    const auto before = store.recordOf(entry.entity, entry.before);
    const auto after = before ? store.recordOf(entry.entity, entry.after) : before;
    if (!after)
        return after.error();
    revisions.take(*before, *after, entry.at);
    return ok();
}
}

Result<CalendarRevisions> CalendarHistory::read(PortfolioStore &store, const PastState &state,
                                                const QDateTime &now)
{
    const auto end = endOf(store, state);
    if (!end)
        return end.error();
    auto known = store.history();
    if (!known)
        return known.error();
    std::vector<HistoryEntry> entries = *std::move(known);
    if (end->isValid())
        cutAfter(entries, *end);
    CalendarRevisions revisions;
    for (const HistoryEntry &entry : entries)
        if (const auto taken = take(store, entry, revisions); !taken)
            return taken.error();
    if (!revisions.newest().isValid())
        revisions.takeMoment(now);
    return revisions;
}
