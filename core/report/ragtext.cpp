// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findingtext.h"
#include "core/report/wording.h"

namespace {
QString because(const ProjectStatus &project, const Language &language)
{
    const int count = project.reasonCount;
    switch (project.reason) {
    case RagReason::Overdue:
        return language.translate("Rag", "%n item(s) is/are overdue", nullptr, count);
    case RagReason::Cycle:
        return language.translate("Rag", "%n item(s) is/are part of a cycle of prerequisites", nullptr,
                                  count);
    case RagReason::AtRisk:
        return language.translate("Rag", "%n item(s) is/are at risk", nullptr, count);
    case RagReason::Impediment:
        return language.translate("Rag", "an impediment to the project has been reported");
    case RagReason::ProjectFinding:
        return language.translate("Rag", "%n reported figure(s) differ(s) from what is recorded", nullptr,
                                  count);
    case RagReason::NoItems:
        return language.translate("Rag", "nothing has been entered for it yet");
    case RagReason::MostlyUndated:
        return language.translate("Rag", "%n open item(s) has/have no date, more than half of them", nullptr,
                                  count);
    case RagReason::NoRecentReport:
        return language.translate("Rag", "nothing has been reported on any item in the last %n day(s)",
                                  nullptr, count);
    case RagReason::InOrder:
        return language.translate("Rag", "no item is overdue or at risk");
    }
    return {};
}
}

QString FindingText::ragSentence(const ProjectStatus &project, const Language &language)
{
    return language.translate("Rag", "%1, because %2.")
        .arg(Wording::of(project.rag, language), because(project, language));
}

QString FindingText::ragReasonShort(const ProjectStatus &project, QDate asOf, const Language &language)
{
    const int count = project.reasonCount;
    switch (project.reason) {
    case RagReason::Overdue:
        return language.translate("Rag", "%n overdue", nullptr, count);
    case RagReason::Cycle:
        return language.translate("Rag", "%n in a circle", nullptr, count);
    case RagReason::AtRisk:
        return language.translate("Rag", "%n at risk", nullptr, count);
    case RagReason::Impediment:
        return language.translate("Rag", "%n impediment(s)", nullptr, count);
    case RagReason::ProjectFinding:
        return language.translate("Rag", "%n figure(s) differ(s)", nullptr, count);
    case RagReason::NoItems:
        return language.translate("Rag", "no item");
    case RagReason::MostlyUndated:
        return language.translate("Rag", "%n without a date", nullptr, count);
    case RagReason::NoRecentReport:
        if (!project.newestReport.isValid())
            return language.translate("Rag", "never reported");
        return language.translate("Rag", "no report for %n day(s)", nullptr,
                                  int(project.newestReport.daysTo(asOf)));
    case RagReason::InOrder:
        return language.translate("Rag", "nothing overdue");
    }
    return {};
}
