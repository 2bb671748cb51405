// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarentry.h"
#include "core/result.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

/// Calendars as offices exchange them (RFC 5545).
namespace IcsFile {

/// Most bytes that are read.
inline constexpr qint64 mostBytes = 16LL * 1024 * 1024;

/// \a stamp is when the entries were made, in every one of them.
[[nodiscard]] QByteArray write(const std::vector<CalendarEntry> &entries, const QDateTime &stamp);

/// What a calendar holds for whole or parts of days; the day in the time of the calendar itself. Cancelled
/// events are left out. Error::Code::Format if it is none, or holds a repeating event, of which only the first
/// day would be read.
[[nodiscard]] Result<std::vector<CalendarEntry>> read(const QByteArray &bytes);

}
