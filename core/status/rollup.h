// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/situation.h"
#include "core/status/statusreport.h"

/// Adds up the items of \a report: fills its projects and its counts. \a report.items stand by position.
void rollUp(const Situation &situation, StatusReport &report);
