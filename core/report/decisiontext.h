// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"

/// What there is to say about the day of a decision on a date, in window and terminal.
namespace DecisionText {

/// Why a decision of \a day, which is still to come, is not recorded.
[[nodiscard]] QString inFuture(QDate day, const Language &language);
/// Why a session of \a day did not move the deadline of a resolution of \a resolvedOn, which is later.
[[nodiscard]] QString beforeResolution(QDate day, QDate resolvedOn, const Language &language);
/// That the Senate does not sit on \a day as far as the calendar of its sessions says; empty where it does,
/// or where nothing is known of its sessions. No reason to refuse: the calendar may be behind.
[[nodiscard]] QString noSession(QDate day, const SenateCalendar &calendar, const Language &language);

}
