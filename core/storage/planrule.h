// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/result.h"

namespace Storage {

/// The change as PortfolioStore::apply() records it: the first time a plan changes, what it was before
/// becomes the original plan. Whoever wants to take a change back needs this one, not the one that was asked
/// for.
///
/// Error::Code::Conflict if a changed plan has no reason (neither Change::reason nor a new
/// PlanDecision::reason), if the original plan would be overwritten, or if an item is cancelled without a
/// reason.
[[nodiscard]] Result<Change> asRecorded(const Change &change);

}
