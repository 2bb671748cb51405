// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/whysentences.h"

#include "core/report/findingtext.h"
#include "core/report/wording.h"

#include <algorithm>

namespace {
// These sentences are about the status itself and wear its shape.
bool isAboutStatus(const Finding &finding, ScheduleStatus status)
{
    const bool isOverdue = finding.rule == Rule::Overdue || finding.rule == Rule::NoReportSinceDue;
    return !finding.isHint()
        && ((isOverdue && status == ScheduleStatus::Overdue)
            || (finding.rule == Rule::DueSoon && status == ScheduleStatus::DueSoon)
            || (finding.rule == Rule::DoneLate && status == ScheduleStatus::DoneLate));
}

int weight(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return 1;
    case Severity::Warning:
        return 2;
    case Severity::Info:
        return 3;
    }
    Q_UNREACHABLE();
}

const Finding *whyFindingOf(const std::vector<Finding> &findings, Rule rule)
{
    const auto at = std::ranges::find(findings, rule, &Finding::rule);
    return at == findings.end() ? nullptr : &*at;
}

/// Empty where the sentence on another of \a findings says it, as on the paper.
QString whySentenceOf(const Finding &finding, const std::vector<Finding> &findings, const Language &language)
{
    if (finding.rule == Rule::Overdue && whyFindingOf(findings, Rule::NoReportSinceDue))
        return {};
    const Finding *late = whyFindingOf(findings, Rule::PredecessorLate);
    const Finding *overdue = whyFindingOf(findings, Rule::PredecessorOverdue);
    if (late && overdue && FindingText::areOfTheSame(*overdue, *late)) {
        if (&finding == late)
            return FindingText::overdueAndLate(*overdue, *late, language);
        if (&finding == overdue)
            return {};
    }
    return FindingText::sentence(finding, language);
}
}

std::vector<WhySentences::Sentence> WhySentences::of(const Item &item, const ItemStatus &status,
                                                     const Language &language)
{
    const Sentence ofStatus{
        {}, StatusShape::of(status), Theme::shapeToken(status.status), Wording::status(status, language), {}};
    std::vector<Sentence> sentences;
    if (const QString own = FindingText::statusSentence(item, status, language); !own.isEmpty()) {
        sentences.push_back(ofStatus);
        sentences.back().text = own;
    }
    std::vector<Finding> findings = status.findings;
    std::ranges::stable_sort(findings, {}, [&status](const Finding &finding) {
        return isAboutStatus(finding, status.status) ? 0 : finding.isHint() ? 9 : weight(finding.severity);
    });
    for (const Finding &finding : findings) {
        const QString text = whySentenceOf(finding, findings, language);
        if (text.isEmpty())
            continue;
        Sentence sentence = ofStatus;
        sentence.text = text;
        sentence.finding = finding;
        if (!isAboutStatus(finding, status.status)) {
            sentence.shape = StatusShape::of(finding.severity);
            sentence.shapeColor = Theme::shapeToken(finding.severity);
            sentence.spokenMark = Wording::of(finding.severity, language);
        }
        sentences.push_back(std::move(sentence));
    }
    return sentences;
}
