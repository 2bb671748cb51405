// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/situation.h"
#include "core/status/statusreport.h"

/// The rules on projects; what each fills in FindingFacts is noted in projectrules.cpp.
namespace ProjectRules {

void impediment(const Project &project, std::vector<Finding> &findings);
/// On the project that holds the measures, and on no other.
void countMismatch(const Project &project, const Situation &situation, std::vector<Finding> &findings);
/// After `rag` and `assessed` are known.
void assessmentDiffers(const Project &project, const Situation &situation, ProjectStatus &status);

/// The latest assessment dated on or before asOf, unless it has faded; null if there is none.
[[nodiscard]] const Assessment *currentAssessment(const Project &project, const Situation &situation);

}
