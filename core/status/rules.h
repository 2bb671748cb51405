// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/finding.h"
#include "core/status/situation.h"

#include <span>
#include <vector>

/// One item before the rules.
struct Subject
{
    const Situation &all;
    ItemIndex index;

    [[nodiscard]] const Item &item() const { return all.portfolio.items[index]; }
    [[nodiscard]] const ItemState &state() const { return all.states[index]; }
    /// Days from asOf to the due day; negative if it has passed. Only for dated items.
    [[nodiscard]] int daysLeft() const { return static_cast<int>(all.asOf.daysTo(state().due)); }
};

/// To which items a rule applies at all.
enum class When { Always, Done, Open, OpenAndDated, OpenAndUndated };

/// Whether items in this state are of those.
[[nodiscard]] inline bool applies(When when, const ItemState &state)
{
    switch (when) {
    case When::Always:
        return true;
    case When::Done:
        return state.done;
    case When::Open:
        return state.open;
    case When::OpenAndDated:
        return state.open && state.due.isValid();
    case When::OpenAndUndated:
        return state.open && !state.due.isValid();
    }
    Q_UNREACHABLE();
}

/// Whether a finding that is no hint puts the item at risk.
enum class Risk { No, IfDated, Always };

/// One row of the table of findings in domain.md.
struct RuleRow
{
    Rule rule;
    When when;
    Risk risk;
    void (*find)(const Subject &, std::vector<Finding> &); ///< appends; called only where `when` holds
};

/// The rules on items, in the order of Rule. What each fills in FindingFacts is noted in rules.cpp.
[[nodiscard]] std::span<const RuleRow> itemRules();

/// Appends a finding on \a subject, a hint if anything is assumed. Its facts are filled by the caller before
/// the next one is raised.
FindingFacts &raise(std::vector<Finding> &findings, const QString &subject, Rule rule,
                    Assumptions assumed = {});

/// The rules that look at predecessors and sessions, in files of their own.
namespace ItemRules {

void predecessorLate(const Subject &subject, std::vector<Finding> &findings);
void predecessorOverdue(const Subject &subject, std::vector<Finding> &findings);
void dependencyCycle(const Subject &subject, std::vector<Finding> &findings);
void bufferShort(const Subject &subject, std::vector<Finding> &findings);
void notASessionDay(const Subject &subject, std::vector<Finding> &findings);

}
