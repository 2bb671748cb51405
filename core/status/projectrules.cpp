// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/projectrules.h"

#include "core/status/recordedtotals.h"
#include "core/status/rules.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
using About = ReportedTotal::About;

bool holdsTheMeasures(const Project &project, const Portfolio &portfolio)
{
    const auto first = std::ranges::find(portfolio.items, ItemKind::Measure, &Item::kind);
    return first != portfolio.items.end() && first->project == project.key;
}

/// Red before amber before green; grey compares with none.
bool isBetter(Rag assessed, Rag computed)
{
    switch (assessed) {
    case Rag::Red:
    case Rag::Grey:
        return false;
    case Rag::Amber:
        return computed == Rag::Red;
    case Rag::Green:
        return computed == Rag::Red || computed == Rag::Amber;
    }
    Q_UNREACHABLE();
}
}

// text: as recorded
void ProjectRules::impediment(const Project &project, std::vector<Finding> &findings)
{
    if (project.impediment.isEmpty())
        return;
    raise(findings, project.key, Rule::Impediment).text = project.impediment;
}

// date: day of the statement; text: which figure, "measures", "measuresDone", "priorityMeasures" or
// "priorityMeasuresDone"; reported, recorded: the two figures. reportedOf, recordedOf: for the done ones, the
// total that was stated; for priorityMeasures, the number of measures recorded; for measures, the total
// stated. recordedAtAsOf: for the done ones as of asOf, which is not compared; otherwise as recorded.
void ProjectRules::countMismatch(const Project &project, const Situation &situation,
                                 std::vector<Finding> &findings)
{
    const Portfolio &portfolio = situation.portfolio;
    if (portfolio.reportedTotals.empty() || !holdsTheMeasures(project, portfolio))
        return;
    const auto measures =
        static_cast<int>(std::ranges::count(portfolio.items, ItemKind::Measure, &Item::kind));
    for (const ReportedTotal &stated : portfolio.reportedTotals) {
        if (!stated.on.isValid() || stated.on > situation.asOf)
            continue;
        const bool all = stated.about == About::Measures;
        const RecordedTotal recorded = recordedBeside(stated, portfolio, situation.asOf);
        FindingFacts facts;
        facts.date = stated.on;
        facts.reported = stated.total;
        facts.recorded = facts.recordedAtAsOf = recorded.total;
        facts.reportedOf = facts.recordedOf = all ? stated.total : measures;
        facts.text = all ? u"measures"_s : u"priorityMeasures"_s;
        if (facts.reported != facts.recorded)
            raise(findings, project.key, Rule::CountMismatch) = facts;
        if (!stated.completed)
            continue;
        facts.reported = *stated.completed;
        facts.recorded = recorded.done;
        facts.recordedAtAsOf = recorded.doneAtAsOf;
        facts.reportedOf = facts.recordedOf = stated.total;
        facts.text = all ? u"measuresDone"_s : u"priorityMeasuresDone"_s;
        if (facts.reported != facts.recorded)
            raise(findings, project.key, Rule::CountMismatch) = facts;
    }
}

// assessed, computed: the two levels; reason, days: of the computed one, and how many it is about; date: of
// the assessment; text: who judged (empty: not named)
void ProjectRules::assessmentDiffers(const Project &project, const Situation &situation,
                                     ProjectStatus &status)
{
    const Assessment *assessment = currentAssessment(project, situation);
    if (!assessment || !isBetter(assessment->rag, status.rag))
        return;
    FindingFacts &facts = raise(status.findings, project.key, Rule::AssessmentDiffers);
    facts.assessed = assessment->rag;
    facts.computed = status.rag;
    facts.date = assessment->on;
    facts.text = assessment->by;
    facts.reason = status.reason;
    facts.days = status.reasonCount;
}

const Assessment *ProjectRules::currentAssessment(const Project &project, const Situation &situation)
{
    const Assessment *latest = nullptr;
    for (const Assessment &assessment : situation.portfolio.assessments)
        if (assessment.project == project.key && assessment.on.isValid() && assessment.on <= situation.asOf
            && (!latest || assessment.on >= latest->on))
            latest = &assessment;
    const bool faded = latest && latest->on.daysTo(situation.asOf) > situation.policy.reportingInterval;
    return faded ? nullptr : latest;
}
