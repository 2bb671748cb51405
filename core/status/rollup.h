// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/situation.h"
#include "core/status/statusreport.h"

/// What the Ampel asks beyond what the report shows.
struct Tally
{
    int onCycle = 0;
    int open = 0; ///< measures left aside, here and in the next
    int openUndated = 0;
    const PartialDate *nextDate = nullptr;
};

/// Adds up items, one by one while they are still at hand, and then judges the projects.
class RollUp
{
public:
    /// Fills the projects and counts of \a report. Both live longer.
    RollUp(const Situation &situation, StatusReport &report);

    void add(ItemIndex item, const ItemStatus &status);
    /// After all items.
    void judgeProjects();

private:
    const Situation &m_situation;
    StatusReport &m_report;
    KeyIndex m_projects;
    std::vector<Tally> m_tallies; // by project
};
