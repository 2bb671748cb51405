// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/backplan.h"
#include "core/report/language.h"

#include <QStringList>

/// Back-planning in words, the same on the page of the resolutions, in the timeline and in the dialog.
namespace BackPlanText {

/// "Tue 1 September 2026"
[[nodiscard]] QString day(QDate day, const Language &language);
/// "latest start Tue 1 September 2026: 104 more working days", or that it has passed; empty without a start.
[[nodiscard]] QString start(const BackPlan &plan, QDate asOf, const Language &language);
/// The same as a sentence, without a sign.
[[nodiscard]] QString startSentence(const BackPlan &plan, QDate asOf, const Language &language);
/// "lead time 10 working days (assumed)"
[[nodiscard]] QString length(const BackPlan &plan, const Language &language);
/// "Draft, 8 days": as short as it stands at a bracket.
[[nodiscard]] QString bracket(const BackPlan::Step &step, const Language &language);
/// "Draft: 8 working days, 1–10 September 2026", one line each.
[[nodiscard]] QStringList steps(const BackPlan &plan, const Language &language);
/// All of it for who listens: the start, the length, the steps; empty without a start.
[[nodiscard]] QString spoken(const BackPlan &plan, QDate asOf, const Language &language);

}
