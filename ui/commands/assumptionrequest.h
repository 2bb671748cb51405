// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "core/status/assumptions.h"
#include "ui/commands/changerequest.h"
#include "ui/support/snapshot.h"

/// Assumptions as people read them, and the step that settles them.
namespace AssumptionRequest {

/// "KI-06 setzt KI-05 voraus", "Der Senat tagt jeden Dienstag, der kein Feiertag ist".
[[nodiscard]] QString sentence(const Assumption &assumption, const Portfolio &portfolio);
/// On what it rests, in words; empty where the sentence says it all.
[[nodiscard]] QString basis(const Assumption &assumption, const Portfolio &portfolio,
                            const Language &language);
/// Settles all of \a assumptions in one step, in the name of the person of \a snapshot and with its date of
/// today.
[[nodiscard]] ChangeRequest settle(const std::vector<Assumption> &assumptions, Verdict verdict,
                                   const Snapshot &snapshot);

}
