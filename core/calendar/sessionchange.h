// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QDate>

/// Single changes of the calendar of the Senate, in the fewest words: what the rule of the Tuesdays says is
/// not said once more.
namespace SessionChange {

/// \a calendar with a session on \a day; as it is if there is one.
[[nodiscard]] SenateCalendar with(SenateCalendar calendar, QDate day);
/// \a calendar without a session on \a day; as it is if there is none.
[[nodiscard]] SenateCalendar without(SenateCalendar calendar, QDate day);

}
