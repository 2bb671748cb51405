// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarentry.h"
#include "core/domain/portfolio.h"
#include "core/report/language.h"

#include <vector>

/// What of a portfolio belongs into an office calendar.
namespace CalendarEntries {

/// Sessions of the Senate from \a first to the end of the year after, and the deadlines of all open items
/// whose dates are understood, passed ones too. What is assumed says so. By day.
[[nodiscard]] std::vector<CalendarEntry> from(const Portfolio &portfolio, QDate first,
                                              const Language &language);

/// Days before a deadline on which a calendar reminds of it.
inline constexpr int alarmDays = 7;

}
