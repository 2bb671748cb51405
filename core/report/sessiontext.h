// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/sessionimport.h"
#include "core/report/language.h"

#include <QStringList>

/// What a file of sessions says and changes, in words.
namespace SessionText {

/// "Dienstag, 29.09.2026".
[[nodiscard]] QString day(QDate day, const Language &language);
/// Why nothing can be taken over: the line, what stands there, what to do.
[[nodiscard]] QString sentence(const SessionImport::Fault &fault, const Language &language);
/// Whose time the file is about, and how much of it is as it was.
[[nodiscard]] QString overview(const SessionImport::List &list, const SessionImport::Preview &preview,
                               const Language &language);
/// What changes, one line a day in order, with the words of the file.
[[nodiscard]] QStringList changes(const SessionImport::List &list, const SessionImport::Preview &preview,
                                  const Language &language);
/// What a day of the calendar is: "Sitzung", "zusätzliche Sitzung", "fällt aus", "Feiertag (Tag der Arbeit)".
/// Empty for a day that is neither a Tuesday nor a session.
[[nodiscard]] QString mark(QDate day, const SenateCalendar &calendar, const Language &language);

}
