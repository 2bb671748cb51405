// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findingtext.h"

#include "core/report/findingsentences.h"

namespace {
QString plainSentence(const Finding &finding, const Language &language)
{
    switch (finding.rule) {
    case Rule::Overdue:
        return FindingSentences::overdue(finding, language);
    case Rule::NoReportSinceDue:
        return FindingSentences::noReportSinceDue(finding, language);
    case Rule::DependencyCycle:
        return FindingSentences::dependencyCycle(finding, language);
    case Rule::ForecastLate:
        return FindingSentences::forecastLate(finding, language);
    case Rule::PredecessorLate:
        return FindingSentences::predecessorLate(finding, language);
    case Rule::PredecessorOverdue:
        return FindingSentences::predecessorOverdue(finding, language);
    case Rule::BufferShort:
        return FindingSentences::bufferShort(finding, language);
    case Rule::ApproximatePassed:
        return FindingSentences::approximatePassed(finding, language);
    case Rule::Impediment:
        return FindingSentences::impediment(finding, language);
    case Rule::DueSoon:
        return FindingSentences::dueSoon(finding, language);
    case Rule::NotASessionDay:
        return FindingSentences::notASessionDay(finding, language);
    case Rule::InvalidDate:
        return FindingSentences::invalidDate(finding, language);
    case Rule::Contradiction:
        return FindingSentences::contradiction(finding, language);
    case Rule::OpenChildren:
        return FindingSentences::openChildren(finding, language);
    case Rule::CountMismatch:
        return FindingSentences::countMismatch(finding, language);
    case Rule::AssessmentDiffers:
        return FindingSentences::assessmentDiffers(finding, language);
    case Rule::Stale:
        return FindingSentences::stale(finding, language);
    case Rule::DoneLate:
        return FindingSentences::doneLate(finding, language);
    case Rule::Moved:
        return FindingSentences::moved(finding, language);
    case Rule::NonWorkingDay:
        return FindingSentences::nonWorkingDay(finding, language);
    case Rule::NoDate:
        return FindingSentences::noDate(finding, language);
    case Rule::NoUnit:
        return language.translate("Finding", "No responsible unit named.");
    }
    return {};
}

QString withAssumptions(const QString &plain, const Finding &finding, const Language &language)
{
    if (!finding.isHint())
        return plain;
    return language.translate("Finding", "%1 Assumed: %2.")
        .arg(plain, FindingSentences::assumptions(finding, language));
}
}

QString FindingText::sentence(const Finding &finding, const Language &language)
{
    return withAssumptions(plainSentence(finding, language), finding, language);
}

bool FindingText::areOfTheSame(const Finding &overdue, const Finding &late)
{
    const auto sorted = [](QStringList keys) { // each rule names them in its own order
        keys.sort();
        return keys;
    };
    return overdue.assumed == late.assumed && sorted(overdue.facts.keys) == sorted(late.facts.keys);
}

QString FindingText::overdueAndLate(const Finding &overdue, const Finding &late, const Language &language)
{
    return withAssumptions(FindingSentences::predecessorOverdueAndLate(overdue, late, language), overdue,
                           language);
}

QString FindingText::sessionBefore(const Finding &buffer, const Language &language)
{
    return withAssumptions(FindingSentences::sessionBefore(buffer, language), buffer, language);
}
