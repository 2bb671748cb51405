// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/charts/progressbars.h"
#include "ui/support/snapshot.h"

/// The measures by Bearbeitungsstand; the four usual states stand even with 0, the others only with a count.
[[nodiscard]] std::vector<ProgressBars::Bar> measureBars(const Snapshot &snapshot, const Language &language);
/// "Berichtet am 07.10.2025: ..." for what a report stated about all measures; empty if none did by then.
[[nodiscard]] QString reportedStatement(const Snapshot &snapshot, const Language &language);
