// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendarrevisions.h"
#include "core/domain/calendarentry.h"
#include "core/domain/paststate.h"
#include "core/domain/portfolio.h"
#include "core/report/language.h"

/// What of a portfolio belongs into an office calendar.
namespace CalendarEntries {

/// Sessions of the Senate from \a first to the end of the year after, with the Tuesdays on which none takes
/// place, and the deadlines of all open items that name a day, passed ones too. What \a revisions know to
/// have been a session or an open deadline stays, without an alarm, and says what became of it: a calendar
/// that was given it would go on reminding. A vague date stands at its last day, with its words. What is
/// assumed says so. By day; the same portfolio and the same \a revisions, which say how often an entry was
/// changed, give the same entries.
[[nodiscard]] std::vector<CalendarEntry> from(const Portfolio &portfolio, QDate first,
                                              const Language &language,
                                              const CalendarRevisions &revisions = {});
/// What the calendar is called.
[[nodiscard]] QString calendarName(const Portfolio &portfolio, const Language &language);
/// "2026-04-01_lenku-vd_termine.ics": what the file is proposed to be called.
[[nodiscard]] QString fileName(QDate first, const PastState &dataState = PastState::now());

/// Days before a deadline on which a calendar reminds of it, unless a lead time says when to begin.
inline constexpr int alarmDays = 14;

}
