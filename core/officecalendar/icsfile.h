// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarentry.h"
#include "core/result.h"

#include <QByteArray>

/// Calendars as offices exchange them (RFC 5545).
namespace IcsFile {

/// Most bytes and most days that are read of one file.
inline constexpr qint64 mostBytes = 16LL * 1024 * 1024;
inline constexpr int mostEntries = 20'000;

/// A calendar of whole days, without any time zone; the same entries give the same bytes. \a stamp is the
/// moment of the data, which stands in every entry as the moment of its making (DTSTAMP): of two entries of
/// the same UID and the same number of changes a calendar takes the later one. \a name is what the calendar
/// is called.
[[nodiscard]] QByteArray write(const std::vector<CalendarEntry> &entries, const QDateTime &stamp,
                               const QString &name);

/// What a calendar holds: of an event with hours its day, as the calendar itself names it, of one in UTC the
/// day in Bremen. A series gives a day each up to \a until, which cuts one without end. What is no calendar
/// or is cut off is one fault and no entry; Error::Code::Format if it cannot be read for another reason, as a
/// file that is too large; the subject is left to the caller.
[[nodiscard]] Result<CalendarContent> read(const QByteArray &bytes, QDate until);

}
