// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/finding.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
struct RuleName
{
    Rule rule;
    QLatin1StringView id;
    Severity severity;
};

constexpr std::array ruleNames = {
    RuleName{Rule::Overdue, "overdue"_L1, Severity::Critical},
    RuleName{Rule::NoReportSinceDue, "no-report-since-due"_L1, Severity::Warning},
    RuleName{Rule::DependencyCycle, "dependency-cycle"_L1, Severity::Critical},
    RuleName{Rule::ForecastLate, "forecast-late"_L1, Severity::Warning},
    RuleName{Rule::PredecessorLate, "predecessor-late"_L1, Severity::Warning},
    RuleName{Rule::PredecessorOverdue, "predecessor-overdue"_L1, Severity::Warning},
    RuleName{Rule::BufferShort, "buffer-short"_L1, Severity::Warning},
    RuleName{Rule::ApproximatePassed, "approximate-passed"_L1, Severity::Warning},
    RuleName{Rule::Impediment, "impediment"_L1, Severity::Warning},
    RuleName{Rule::DueSoon, "due-soon"_L1, Severity::Warning},
    RuleName{Rule::NotASessionDay, "not-a-session-day"_L1, Severity::Warning},
    RuleName{Rule::InvalidDate, "invalid-date"_L1, Severity::Warning},
    RuleName{Rule::Contradiction, "contradiction"_L1, Severity::Warning},
    RuleName{Rule::OpenChildren, "open-children"_L1, Severity::Warning},
    RuleName{Rule::CountMismatch, "count-mismatch"_L1, Severity::Warning},
    RuleName{Rule::AssessmentDiffers, "assessment-differs"_L1, Severity::Warning},
    RuleName{Rule::Stale, "stale"_L1, Severity::Warning},
    RuleName{Rule::DoneLate, "done-late"_L1, Severity::Info},
    RuleName{Rule::Moved, "moved"_L1, Severity::Info},
    RuleName{Rule::NonWorkingDay, "non-working-day"_L1, Severity::Info},
    RuleName{Rule::NoDate, "no-date"_L1, Severity::Info},
    RuleName{Rule::NoUnit, "no-unit"_L1, Severity::Info},
};

constexpr bool namesInOrder()
{
    for (std::size_t at = 0; at < ruleNames.size(); ++at)
        if (static_cast<std::size_t>(ruleNames[at].rule) != at)
            return false;
    return ruleNames.size() == static_cast<std::size_t>(Rule::NoUnit) + 1;
}
static_assert(namesInOrder(), "the table and the enum name the rules in the same order");

constexpr const RuleName &rowOf(Rule rule)
{
    return ruleNames[static_cast<std::size_t>(rule)];
}
}

QLatin1StringView ruleId(Rule rule)
{
    return rowOf(rule).id;
}

Severity ruleSeverity(Rule rule)
{
    return rowOf(rule).severity;
}

QLatin1StringView severityId(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return "critical"_L1;
    case Severity::Warning:
        return "warning"_L1;
    case Severity::Info:
        return "info"_L1;
    }
    Q_UNREACHABLE();
}
