// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/situation.h"

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

void addNotes(std::vector<ItemState> &states, const std::vector<StatusNote> &notes, const ItemKeys &keys)
{
    for (const StatusNote &note : notes)
        if (const auto at = keys.constFind(note.item); at != keys.constEnd())
            states[*at].lastReport = std::max(states[*at].lastReport, note.on);
}

std::vector<FinishBase> basesOf(const std::vector<Item> &items, const std::vector<ItemState> &states)
{
    std::vector<FinishBase> bases;
    bases.reserve(items.size());
    for (std::size_t at = 0; at < items.size(); ++at) {
        const QDate forecast = latestDay(items[at].forecast);
        bases.push_back({states[at].open, forecast.isValid() ? forecast : states[at].due});
    }
    return bases;
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
    states.reserve(portfolio.items.size());
    for (const Item &item : portfolio.items)
        states.push_back(stateOf(item, asOf));
    addNotes(states, portfolio.statusNotes, keys);

    const Components parts = componentsOf(graph, Links::Firm);
    const auto finishes = expectedFinishes(graph, parts, basesOf(portfolio.items, states), asOf);
    for (std::size_t at = 0; at < states.size(); ++at)
        states[at].finish = finishes[at];
    firmCycles = Cycles(portfolio.items, graph, parts);
    if (graph.hasInferredLinks())
        allCycles = Cycles(portfolio.items, graph, componentsOf(graph, Links::All));
    openBelow = openBelowOf(portfolio.items, keys, openOf(states));
}

QDate latestDay(const std::optional<PartialDate> &date)
{
    return date ? date->latest() : QDate();
}

bool isDoneOn(const Item &item, QDate day)
{
    if (item.progress != Progress::Done)
        return false;
    return !item.actual || !item.actual->isResolved() || item.actual->earliest() <= day;
}
