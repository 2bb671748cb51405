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

/// The predecessors for which \a isRaising holds (never closed ones: they have no finish and are not
/// overdue), ordered by \a gravity (the earlier day first). Firm links speak first: inferred ones only where
/// no firm link raises the finding, so that a finding that counts rests on no assumption, and says the same
/// with and without the inferred links.
template<typename IsRaising, typename Gravity>
Raised raisedBy(const Subject &subject, IsRaising isRaising, Gravity gravity)
{
    Raised raised;
    bool firm = false;
    for (const DependencyGraph::Link &link : subject.all.graph.linksOf(subject.index)) {
        const ItemState &predecessor = subject.all.states[link.predecessor];
        // An item that names itself is on a cycle, which has its own finding.
        if (link.predecessor == subject.index || !isRaising(predecessor))
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
    raised.inferred = !firm;
    if (raised.predecessors.size() <= 1)
        return raised;
    const auto key = [&](ItemIndex item) { return std::pair(gravity(subject.all.states[item]), item); };
    std::ranges::sort(raised.predecessors, {}, key);
    raised.predecessors.erase(std::unique(raised.predecessors.begin(), raised.predecessors.end()),
                              raised.predecessors.end()); // the same link may stand twice
    raised.basis.removeDuplicates();
    return raised;
}

FindingFacts &raiseFor(const Subject &subject, Rule rule, const Raised &raised,
                       std::vector<Finding> &findings)
{
    FindingFacts &facts = raise(findings, subject.item().key, rule, {.link = raised.inferred});
    for (const ItemIndex item : raised.predecessors)
        facts.keys.append(subject.all.portfolio.items[item].key);
    facts.date = subject.state().due;
    facts.basis = raised.basis;
    return facts;
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
    FindingFacts &facts = raiseFor(subject, Rule::PredecessorLate, raised, findings);
    facts.otherDate = subject.all.states[raised.predecessors.front()].finish;
    facts.isEarliest = subject.all.states[raised.predecessors.front()].finishIsEarliest;
    facts.text = finishText(subject.all.portfolio.items[raised.predecessors.front()], facts.otherDate);
    facts.days = static_cast<int>(due.daysTo(facts.otherDate));
}

void ItemRules::predecessorOverdue(const Subject &subject, std::vector<Finding> &findings)
{
    const auto raised = raisedBy(
        subject, [](const ItemState &predecessor) { return predecessor.overdue; },
        [](const ItemState &predecessor) { return predecessor.due; });
    if (raised.predecessors.empty())
        return;
    FindingFacts &facts = raiseFor(subject, Rule::PredecessorOverdue, raised, findings);
    facts.otherDate = subject.all.states[raised.predecessors.front()].due;
    facts.days = static_cast<int>(facts.otherDate.daysTo(subject.all.asOf));
}

void ItemRules::dependencyCycle(const Subject &subject, std::vector<Finding> &findings)
{
    if (const Cycle *firm = subject.all.firmCycles.of(subject.index)) {
        raise(findings, subject.item().key, Rule::DependencyCycle).keys = firm->keys;
        return;
    }
    const Cycle *any = subject.all.allCycles.of(subject.index);
    if (!any)
        return;
    FindingFacts &facts = raise(findings, subject.item().key, Rule::DependencyCycle, {.link = true});
    facts.keys = any->keys;
    facts.basis = any->basis;
}
