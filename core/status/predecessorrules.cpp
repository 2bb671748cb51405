// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/rules.h"

#include <algorithm>

namespace {
struct Raised
{
    std::vector<ItemIndex> predecessors; // the gravest first
    QStringList basis;
    bool inferred = false;
};

/// The open predecessors for which \a isRaising holds, ordered by \a gravity (the earlier day first). Firm
/// links speak first: inferred ones only where no firm link raises the finding, so that a finding that counts
/// rests on no assumption, and says the same with and without the inferred links.
template<typename IsRaising, typename Gravity>
Raised raisedBy(const Subject &subject, IsRaising isRaising, Gravity gravity)
{
    Raised raised;
    bool firm = false;
    for (const DependencyGraph::Link &link : subject.all.graph.linksOf(subject.index)) {
        const ItemState &predecessor = subject.all.states[link.predecessor];
        // An item that names itself is on a cycle, which has its own finding.
        if (link.predecessor == subject.index || !predecessor.open || !isRaising(predecessor))
            continue;
        if (firm && !link.isFirm())
            continue;
        if (!firm && link.isFirm()) {
            firm = true;
            raised = {};
        }
        raised.predecessors.push_back(link.predecessor);
        if (!firm && !link.stated->basis.isEmpty())
            raised.basis.append(link.stated->basis);
    }
    const auto key = [&](ItemIndex item) { return std::pair(gravity(subject.all.states[item]), item); };
    std::ranges::sort(raised.predecessors, {}, key);
    const auto doubles = std::ranges::unique(raised.predecessors);
    raised.predecessors.erase(doubles.begin(), doubles.end());
    raised.basis.removeDuplicates();
    raised.inferred = !firm;
    return raised;
}

void raiseFor(const Subject &subject, Rule rule, FindingFacts facts, const Raised &raised,
              std::vector<Finding> &findings)
{
    for (const ItemIndex item : raised.predecessors)
        facts.keys.append(subject.all.portfolio.items[item].key);
    facts.date = subject.state().due;
    facts.basis = raised.basis;
    raise(findings, subject.item().key, rule, std::move(facts), {.link = raised.inferred});
}
}

void ItemRules::predecessorLate(const Subject &subject, std::vector<Finding> &findings)
{
    const QDate due = subject.state().due;
    const auto raised = raisedBy(
        subject, [due](const ItemState &predecessor) { return predecessor.finish > due; },
        [](const ItemState &predecessor) { return -predecessor.finish.toJulianDay(); });
    if (raised.predecessors.empty())
        return;
    FindingFacts facts;
    facts.otherDate = subject.all.states[raised.predecessors.front()].finish;
    facts.days = static_cast<int>(due.daysTo(facts.otherDate));
    raiseFor(subject, Rule::PredecessorLate, std::move(facts), raised, findings);
}

void ItemRules::predecessorOverdue(const Subject &subject, std::vector<Finding> &findings)
{
    const auto raised = raisedBy(
        subject, [](const ItemState &predecessor) { return predecessor.overdue; },
        [](const ItemState &predecessor) { return predecessor.due; });
    if (raised.predecessors.empty())
        return;
    FindingFacts facts;
    facts.otherDate = subject.all.states[raised.predecessors.front()].due;
    facts.days = static_cast<int>(facts.otherDate.daysTo(subject.all.asOf));
    raiseFor(subject, Rule::PredecessorOverdue, std::move(facts), raised, findings);
}

void ItemRules::dependencyCycle(const Subject &subject, std::vector<Finding> &findings)
{
    FindingFacts facts;
    if (const Cycle *firm = subject.all.firmCycles.of(subject.index)) {
        facts.keys = firm->keys;
        raise(findings, subject.item().key, Rule::DependencyCycle, std::move(facts));
    } else if (const Cycle *any = subject.all.allCycles.of(subject.index)) {
        facts.keys = any->keys;
        facts.basis = any->basis;
        raise(findings, subject.item().key, Rule::DependencyCycle, std::move(facts), {.link = true});
    }
}
