// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/situation.h"

#include "core/calendar/workdays.h"
#include "core/status/expectedfinish.h"

#include <algorithm>

namespace {
ItemState stateOf(const Item &item, QDate asOf)
{
    ItemState state;
    state.done = isDoneOn(item, asOf);
    state.open = !state.done && item.progress != Progress::Cancelled;
    state.due = latestDay(item.planned);
    state.overdue = state.open && state.due.isValid() && !item.planned->isApproximate() && state.due < asOf;
    state.lastReport = item.reportedOn;
    return state;
}

void addNotes(std::vector<ItemState> &states, const std::vector<StatusNote> &notes, const KeyIndex &keys)
{
    for (const StatusNote &note : notes) {
        if (!note.release) // a draft is no report yet
            continue;
        if (const auto at = keys.constFind(note.item); at != keys.constEnd())
            states[*at].lastReport = std::max(states[*at].lastReport, note.on);
    }
}

/// Many items share their days, and holidays cost more than a look into a table.
class NonWorkingDays
{
public:
    bool contains(const PartialDate &date)
    {
        if (!date.hasDayPrecision())
            return false;
        const qint64 day = date.latest().toJulianDay();
        const auto known = m_known.constFind(day);
        return known != m_known.constEnd() ? *known
                                           : *m_known.insert(day, !Workdays::isWorkday(date.latest()));
    }

private:
    QHash<qint64, bool> m_known;
};

FinishBase baseOf(const Item &item, const ItemState &state)
{
    const QDate forecast = latestDay(item.forecast);
    return {state.open, forecast.isValid() ? forecast : state.due};
}

std::vector<bool> openOf(const std::vector<ItemState> &states)
{
    std::vector<bool> open(states.size());
    std::transform(states.begin(), states.end(), open.begin(),
                   [](const ItemState &state) { return state.open; });
    return open;
}
}

Situation::Situation(const Portfolio &portfolioIn, QDate asOfIn, const StatusPolicy &policyIn)
    : portfolio(portfolioIn)
    , asOf(asOfIn)
    , policy(policyIn)
    , keys(indexByKey(portfolio.items))
    , graph(portfolio.items, keys)
{
    std::vector<FinishBase> bases;
    states.reserve(portfolio.items.size());
    bases.reserve(portfolio.items.size());
    NonWorkingDays nonWorkingDays;
    bool nested = false;
    for (const Item &item : portfolio.items) {
        ItemState &state = states.emplace_back(stateOf(item, asOf));
        bases.push_back(baseOf(item, state));
        state.dueOnNonWorkingDay = state.open && item.planned && nonWorkingDays.contains(*item.planned);
        nested = nested || !item.parent.isEmpty();
    }
    addNotes(states, portfolio.statusNotes, keys);

    const Components parts = componentsOf(graph, Links::Firm);
    const auto finishes = expectedFinishes(graph, parts, bases, asOf);
    for (std::size_t at = 0; at < states.size(); ++at)
        states[at].finish = finishes[at];
    for (std::size_t at = 0; at < states.size(); ++at)
        states[at].finishIsEarliest = states[at].finish == asOf && bases[at].date != asOf;
    firmCycles = Cycles(portfolio.items, graph, parts);
    if (graph.hasInferredLinks())
        allCycles = Cycles(portfolio.items, graph, componentsOf(graph, Links::All));
    if (nested)
        openBelow = openBelowOf(portfolio.items, keys, openOf(states));
}

QString finishText(const Item &item, QDate finish)
{
    const auto &base = latestDay(item.forecast).isValid() ? item.forecast : item.planned;
    return base && base->latest() == finish ? base->edtf() : QString();
}

bool isDoneOn(const Item &item, QDate day)
{
    if (item.progress != Progress::Done)
        return false;
    return !item.actual || !item.actual->isResolved() || item.actual->earliest() <= day;
}
