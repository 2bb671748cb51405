// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/cardremarks.h"

#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ProjectCards::Remark;

namespace {
struct CardRemarkTr
{
    Q_DECLARE_TR_FUNCTIONS(OverviewPage)
};

const Assessment *latestAssessment(const Snapshot &snapshot, const QString &project)
{
    const Assessment *latest = nullptr;
    for (const Assessment &assessment : snapshot.portfolio->assessments)
        if (assessment.project == project && assessment.on.isValid() && assessment.on <= snapshot.report.asOf
            && (!latest || assessment.on >= latest->on))
            latest = &assessment;
    return latest;
}

/// The items that report an impediment; all of the project where only the project does.
Target impedimentTarget(const Project &project, const Snapshot &snapshot, const Target &all)
{
    ItemFilter filter;
    filter.projects = {project.key};
    filter.rule = Rule::Impediment;
    for (std::size_t index = 0; index < snapshot.report.items.size(); ++index)
        if (filter.accepts(snapshot.portfolio->items[index], snapshot.report.items[index]))
            return Target::toItems(filter);
    return all;
}

QString assessmentSentence(const Assessment &assessment, const ProjectStatus &status, int interval,
                           const Language &language)
{
    const auto differs = std::ranges::find(status.findings, Rule::AssessmentDiffers, &Finding::rule);
    const QString by = assessment.by.isEmpty() ? CardRemarkTr::tr("name not stated") : assessment.by;
    QString sentence;
    if (differs != status.findings.end())
        sentence = FindingText::sentence(*differs, language);
    else
        sentence =
            (status.assessed
                 ? CardRemarkTr::tr("Assessed %1 (%2, %3).")
                 : CardRemarkTr::tr("Assessed %1 (%2, %3); older than %n day(s), no longer valid.", nullptr,
                                    interval))
                .arg(Wording::of(assessment.rag, language), by, DateText::day(assessment.on, language));
    if (!assessment.asWritten.isEmpty())
        sentence +=
            u' ' + CardRemarkTr::tr("In words: %1.").arg(DateText::quoted(assessment.asWritten, language));
    if (assessment.inferred)
        sentence += u' ' + CardRemarkTr::tr("The level is read from these words.");
    return sentence;
}
}

std::vector<Remark> CardRemarks::of(const Project &project, const ProjectStatus &status,
                                    const Snapshot &snapshot, const Target &target, const Language &language)
{
    std::vector<Remark> remarks;
    if (const Assessment *assessment = latestAssessment(snapshot, project.key)) {
        // The word says what the grey of a faded one means (domain.md: it fades after the interval).
        const bool faded = !status.assessed;
        Remark remark;
        remark.shape = StatusShape::of(assessment->rag);
        remark.shapeColor = faded ? &Theme::text2 : Theme::shapeToken(assessment->rag);
        const QString level = Wording::of(assessment->rag, language);
        remark.text = faded ? CardRemarkTr::tr("assessed: %1, stale").arg(level)
                            : CardRemarkTr::tr("assessed: %1").arg(level);
        remark.color = faded ? &Theme::text2 : &Theme::text;
        remark.sentence =
            assessmentSentence(*assessment, status, snapshot.policy.reportingInterval, language);
        remark.target = target;
        remarks.push_back(remark);
    }
    const auto impediment = std::ranges::find(status.findings, Rule::Impediment, &Finding::rule);
    // Where the impediment is the reason of the Ampel, the words stand beside it already.
    if (impediment != status.findings.end() && status.reason != RagReason::Impediment) {
        Remark remark;
        remark.text = CardRemarkTr::tr("1 impediment");
        remark.sentence = FindingText::sentence(*impediment, language);
        remark.target = impedimentTarget(project, snapshot, target);
        remarks.push_back(remark);
    }
    return remarks;
}

QString CardRemarks::everySentence(const ProjectStatus &status, const Language &language)
{
    QStringList sentences{FindingText::ragSentence(status, language)};
    for (const Finding &finding : status.findings)
        sentences.append(FindingText::sentence(finding, language));
    return sentences.join(u'\n');
}
