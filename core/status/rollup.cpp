// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/rollup.h"

#include "core/status/projectrules.h"

#include <algorithm>

namespace {
bool isOnFirmCycle(const ItemStatus &status)
{
    return std::ranges::any_of(status.findings, [](const Finding &finding) {
        return finding.rule == Rule::DependencyCycle && !finding.isHint();
    });
}

void addItem(const Item &item, const ItemState &state, const ItemStatus &status, QDate asOf,
             ProjectStatus &project, Tally &tally)
{
    const bool measure = item.kind == ItemKind::Measure;
    ++project.counts[status.status];
    project.overdueWithoutReport += status.reportedSinceDue ? 0 : 1;
    project.newestReport = std::max(project.newestReport, state.lastReport);
    if (!state.open)
        return;
    tally.onCycle += isOnFirmCycle(status) ? 1 : 0;
    if (!measure) {
        ++tally.open;
        tally.openUndated += state.due.isValid() ? 0 : 1;
    }
    const bool ahead = state.due.isValid() && state.due >= asOf;
    if (ahead && (!tally.nextDate || isBefore(*item.planned, *tally.nextDate))) {
        tally.nextDate = &*item.planned;
        project.nextItem = item.key;
    }
}

int countingFindings(const ProjectStatus &project)
{
    return static_cast<int>(std::ranges::count_if(project.findings, [](const Finding &finding) {
        return finding.severity == Severity::Warning && finding.rule != Rule::AssessmentDiffers
            && finding.rule != Rule::Impediment;
    }));
}

struct Ampel
{
    Rag rag;
    RagReason reason;
    int count;
};

/// The first that applies (domain.md, "Ampel of a project").
Ampel ampelOf(const Project &project, const ProjectStatus &status, const Tally &tally,
              const Situation &situation)
{
    if (const int overdue = status.counts.of(ScheduleStatus::Overdue))
        return {Rag::Red, RagReason::Overdue, overdue};
    if (tally.onCycle > 0)
        return {Rag::Red, RagReason::Cycle, tally.onCycle};
    if (const int atRisk = status.counts.of(ScheduleStatus::AtRisk))
        return {Rag::Amber, RagReason::AtRisk, atRisk};
    if (!project.impediment.isEmpty())
        return {Rag::Amber, RagReason::Impediment, 1};
    if (const int findings = countingFindings(status))
        return {Rag::Amber, RagReason::ProjectFinding, findings};
    if (status.counts.total() == 0) // nothing to report on, so no fresh report: never green
        return {Rag::Grey, RagReason::NoItems, 0};
    if (tally.open > 0 && 2 * tally.openUndated > tally.open)
        return {Rag::Grey, RagReason::MostlyUndated, tally.openUndated};
    const bool reported = status.newestReport.isValid()
        && status.newestReport.daysTo(situation.asOf) <= situation.policy.reportingInterval;
    if (tally.open > 0 && !reported)
        return {Rag::Grey, RagReason::NoRecentReport, situation.policy.reportingInterval};
    return {Rag::Green, RagReason::InOrder, 0};
}

void judge(const Project &project, const Tally &tally, const Situation &situation, ProjectStatus &status)
{
    ProjectRules::impediment(project, status.findings);
    ProjectRules::countMismatch(project, situation, status.findings);
    const Ampel ampel = ampelOf(project, status, tally, situation);
    status.rag = ampel.rag;
    status.reason = ampel.reason;
    status.reasonCount = ampel.count;
    if (const Assessment *assessment = ProjectRules::currentAssessment(project, situation))
        status.assessed = assessment->rag;
    ProjectRules::assessmentDiffers(project, situation, status);
}

void addToTotals(const ItemStatus &status, StatusReport &report)
{
    ++report.counts[status.status];
    report.overdueWithoutReport += status.reportedSinceDue ? 0 : 1;
}
}

RollUp::RollUp(const Situation &situation, StatusReport &report)
    : m_situation(situation)
    , m_report(report)
    , m_projects(indexByKey(situation.portfolio.projects))
    , m_tallies(situation.portfolio.projects.size())
{
    report.projects.resize(situation.portfolio.projects.size());
}

void RollUp::add(ItemIndex at, const ItemStatus &status)
{
    const Item &item = m_situation.portfolio.items[at];
    addToTotals(status, m_report);
    if (const auto project = m_projects.constFind(item.project); project != m_projects.constEnd())
        addItem(item, m_situation.states[at], status, m_situation.asOf, m_report.projects[*project],
                m_tallies[*project]);
}

void RollUp::judgeProjects()
{
    const auto &projects = m_situation.portfolio.projects;
    for (std::size_t at = 0; at < projects.size(); ++at) {
        m_report.projects[at].key = projects[at].key;
        judge(projects[at], m_tallies[at], m_situation, m_report.projects[at]);
    }
}
