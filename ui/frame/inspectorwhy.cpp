// SPDX-License-Identifier: GPL-3.0-or-later
// "Warum?" of the inspector: what was found, each thing said once.
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/wording.h"
#include "ui/frame/assumptionlinks.h"
#include "ui/frame/inspectorcontent.h"
#include "ui/support/typography.h"
#include "ui/support/uilanguage.h"

#include <QLabel>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

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

const Finding *findingOf(const std::vector<Finding> &findings, Rule rule)
{
    const auto at = std::ranges::find(findings, rule, &Finding::rule);
    return at == findings.end() ? nullptr : &*at;
}

/// Empty where the sentence on another of \a findings says it, as on the paper.
QString sentenceOf(const Finding &finding, const std::vector<Finding> &findings)
{
    const Language &language = uiLanguage();
    if (finding.rule == Rule::Overdue && findingOf(findings, Rule::NoReportSinceDue))
        return {};
    const Finding *late = findingOf(findings, Rule::PredecessorLate);
    const Finding *overdue = findingOf(findings, Rule::PredecessorOverdue);
    if (late && overdue && FindingText::areOfTheSame(*overdue, *late)) {
        if (&finding == late)
            return FindingText::overdueAndLate(*overdue, *late, language);
        if (&finding == overdue)
            return {};
    }
    return FindingText::sentence(finding, language);
}
}

void InspectorContent::addWhy()
{
    const Language &language = uiLanguage();
    addSection(tr("Why?"), tr("As of %1").arg(DateText::day(m_snapshot.report.asOf, language)));
    const QString own = FindingText::statusSentence(m_item, m_status, language);
    if (!own.isEmpty())
        add(InspectorParts::marked(StatusShape::of(m_status), Theme::shapeToken(m_status.status),
                                   InspectorParts::text(own.toHtmlEscaped(), &Theme::text, this),
                                   Wording::status(m_status, language), this),
            6);
    // What gives the status first, then the rest by weight, what is only assumed last.
    std::vector<Finding> findings = m_status.findings;
    const auto rank = [this](const Finding &finding) {
        return isAboutStatus(finding, m_status.status) ? 0 : finding.isHint() ? 9 : weight(finding.severity);
    };
    std::ranges::stable_sort(findings, {}, rank);
    std::vector<Assumption> offered;
    for (const Finding &finding : findings) {
        const QString sentence = sentenceOf(finding, findings);
        if (sentence.isEmpty())
            continue;
        const bool about = isAboutStatus(finding, m_status.status);
        QLabel *label = InspectorParts::text(sentence.toHtmlEscaped(),
                                             finding.isHint() ? &Theme::text2 : &Theme::text, this);
        add(InspectorParts::marked(
                about ? StatusShape::of(m_status) : StatusShape::of(finding.severity),
                about ? Theme::shapeToken(m_status.status) : Theme::shapeToken(finding.severity), label,
                about ? Wording::status(m_status, language) : Wording::of(finding.severity, language), this),
            6);
        addAssumptions(finding, offered);
    }
}

void InspectorContent::addAssumptions(const Finding &finding, std::vector<Assumption> &offered)
{
    constexpr int underSentence = 24; // not under its mark, like the answers
    if (m_snapshot.readOnly || !finding.isHint())
        return;
    for (const Assumption &assumption : assumptionsOf(finding, *m_snapshot.portfolio)) {
        if (std::ranges::find(offered, assumption) != offered.end())
            continue;
        offered.push_back(assumption);
        auto *links = new AssumptionLinks(assumption, m_snapshot, this);
        connect(links, &AssumptionLinks::changeRequested, this, &InspectorContent::changeRequested);
        add(links, 2);
        if (assumption.kind == Assumption::Kind::Sessions)
            addActions({{tr("Enter the session calendar …"), u"calendar/edit"_s}}, underSentence);
        else if (assumption.kind == Assumption::Kind::LeadTime)
            addActions({{tr("Enter the lead time …"), u"leadTime/edit"_s}}, underSentence);
    }
}
