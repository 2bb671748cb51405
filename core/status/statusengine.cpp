// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/statusengine.h"

#include "core/status/rollup.h"
#include "core/status/rules.h"
#include "core/status/senaterules.h"

#include <algorithm>
#include <iterator>

namespace {
/// Whether something that is no assumption puts the item at risk.
bool applyRules(const Subject &subject, std::vector<Finding> &findings)
{
    bool atRisk = false;
    const ItemState &state = subject.state();
    for (const RuleRow &row : itemRules()) {
        if (!applies(row.when, state))
            continue;
        const auto before = static_cast<std::ptrdiff_t>(findings.size());
        row.find(subject, findings);
        if (row.risk == Risk::No || (row.risk == Risk::IfDated && !state.due.isValid()))
            continue;
        atRisk = atRisk || std::any_of(findings.begin() + before, findings.end(), [](const Finding &finding) {
                     return !finding.isHint();
                 });
    }
    return atRisk;
}

bool has(const std::vector<Finding> &findings, Rule rule)
{
    return std::ranges::find(findings, rule, &Finding::rule) != findings.end();
}

/// The first that applies (domain.md, "ScheduleStatus").
ScheduleStatus scheduleStatus(const Subject &subject, bool atRisk, const std::vector<Finding> &findings)
{
    const ItemState &state = subject.state();
    if (subject.item().progress == Progress::Cancelled)
        return ScheduleStatus::Cancelled;
    if (state.done)
        return has(findings, Rule::DoneLate) ? ScheduleStatus::DoneLate : ScheduleStatus::Done;
    if (state.overdue)
        return ScheduleStatus::Overdue;
    if (atRisk)
        return ScheduleStatus::AtRisk;
    if (has(findings, Rule::DueSoon))
        return ScheduleStatus::DueSoon;
    return state.due.isValid() ? ScheduleStatus::OnTrack : ScheduleStatus::Unscheduled;
}

std::optional<int> daysOf(const Subject &subject, ScheduleStatus status)
{
    const ItemState &state = subject.state();
    switch (status) {
    case ScheduleStatus::DoneLate:
        return static_cast<int>(state.due.daysTo(latestDay(subject.item().actual)));
    case ScheduleStatus::Overdue:
        return -subject.daysLeft();
    case ScheduleStatus::AtRisk:
        return state.due.isValid() && subject.daysLeft() >= 0 ? std::optional(subject.daysLeft())
                                                              : std::nullopt;
    case ScheduleStatus::DueSoon:
    case ScheduleStatus::OnTrack:
        return subject.daysLeft();
    case ScheduleStatus::Cancelled:
    case ScheduleStatus::Done:
    case ScheduleStatus::Unscheduled:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

ItemStatus statusOf(const Subject &subject, std::vector<Finding> &scratch)
{
    scratch.clear();
    const ItemState &state = subject.state();
    const bool atRisk = applyRules(subject, scratch);
    ItemStatus status;
    status.key = subject.item().key;
    status.status = scheduleStatus(subject, atRisk, scratch);
    status.days = daysOf(subject, status.status);
    status.open = state.open;
    status.expectedFinish = state.finish;
    status.lastReport = state.lastReport;
    status.reportedSinceDue = !state.overdue || !has(scratch, Rule::NoReportSinceDue);
    status.lastSession = SenateRules::lastSession(subject);
    if (status.lastSession.isValid())
        if (const auto buffer = SenateRules::bufferBefore(status.lastSession, subject, Links::All))
            status.bufferDays = buffer->days;
    status.findings.assign(std::make_move_iterator(scratch.begin()), std::make_move_iterator(scratch.end()));
    return status;
}
}

StatusReport evaluate(const Portfolio &portfolio, QDate asOf, const StatusPolicy &policy)
{
    const Situation situation(portfolio, asOf, policy);
    StatusReport report;
    report.asOf = asOf;
    report.reportingInterval = policy.reportingInterval;
    report.items.reserve(portfolio.items.size());
    RollUp rollUp(situation, report);
    std::vector<Finding> scratch;
    for (ItemIndex item = 0; item < portfolio.items.size(); ++item)
        rollUp.add(item, report.items.emplace_back(statusOf({situation, item}, scratch)));
    rollUp.judgeProjects();
    return report;
}
