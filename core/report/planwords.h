// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/report/language.h"

/// What was decided about the date of an item, and what was asked for.
namespace PlanWords {

/// Why a date was moved, when and by whom: "Personal fehlt, Senat 28.04.2026, Ziffer 3". Empty if nothing of
/// it was recorded.
[[nodiscard]] QString decision(const PlanDecision &decision, const Language &language);
/// "Fristverlängerung bis 30.06.2026 erbeten (SF, 29.11.2026)".
[[nodiscard]] QString request(const DeadlineRequest &request, const Language &language);

}
