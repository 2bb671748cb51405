// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/pages/overview/projectcards.h"
#include "ui/support/snapshot.h"

#include <vector>

/// What stands beside the computed Ampel of a project: the assessment of a person, an impediment.
namespace CardRemarks {

/// \a target is where a press on a remark leads.
[[nodiscard]] std::vector<ProjectCards::Remark> of(const Project &project, const ProjectStatus &status,
                                                   const Snapshot &snapshot, const Target &target,
                                                   const Language &language);
/// The reason of the Ampel and each finding on the project itself, one sentence a line.
[[nodiscard]] QString everySentence(const ProjectStatus &status, const Language &language);

}
