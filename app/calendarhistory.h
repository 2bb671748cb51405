// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendarrevisions.h"
#include "core/domain/paststate.h"
#include "core/storage/portfoliostore.h"

/// What the history says of the entries of an office calendar, the same for window and terminal.
namespace CalendarHistory {

/// Up to \a state, so that a file of the past never counts as newer than one of today. Where nothing is
/// recorded, \a now is the newest moment.
[[nodiscard]] Result<CalendarRevisions> read(PortfolioStore &store, const PastState &state,
                                             const QDateTime &now);

}
