// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/baseline.h"
#include "core/domain/paststate.h"
#include "core/report/language.h"

/// Moments and states of the past as people read them.
namespace PastText {

/// "05.05.2026, 14:30", in the time of this place.
[[nodiscard]] QString moment(const QDateTime &moment, const Language &language);
/// "heute", "Berichtsstand 07.10.2025", "05.05.2026, 14:30".
[[nodiscard]] QString state(const PastState &state, const Language &language);
/// What the paper of \a baseline is called when it is saved: as it was frozen; a status report as of another
/// day than it was frozen on names that day as its Datenstand.
[[nodiscard]] QString paperName(const Baseline &baseline);

}
