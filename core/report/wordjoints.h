// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

/// Joints of German compounds, where a long word may be divided: joints only, no syllables (papers.md,
/// section 5).
namespace WordJoints {

/// Positions behind which a hyphen may be set, ascending; empty for a word without a known joint.
[[nodiscard]] std::vector<qsizetype> of(QStringView word);

}
