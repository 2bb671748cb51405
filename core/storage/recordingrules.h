// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/result.h"

namespace Storage {

/// The change as PortfolioStore::apply() records it: the first time a plan changes, what it was before
/// becomes the original plan; an item whose progress, forecast or actual date changes was reported on that
/// day, unless a value is only restored (Change::Kind::Restore). Whoever wants to take a change back needs
/// this one, not the one that was asked for.
///
/// Error::Code::ReasonMissing if a changed plan has no reason (neither Change::reason nor a new
/// PlanDecision::reason), OriginalPlanStays if the original plan would be overwritten, CancelReasonMissing if
/// an item is cancelled without a reason, SenateDecides if the deadline of a resolution of the Senate moves
/// without session and Ziffer of a decision (domain.md, "planned"), SenateOrderStays if such a resolution
/// would get another kind or body. DoneInFuture if the new actual date, and DecisionInFuture if the day of a
/// new decision, lies after the day of the change; of a month, a quarter or a year the first day counts. A
/// change of Kind::Return is recorded as it is.
[[nodiscard]] Result<Change> asRecorded(const Change &change);

}
