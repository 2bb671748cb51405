// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/sessionimport.h"
#include "core/exchange/sheet.h"

/// Sessions of the Senate in a table: one day a row, in whichever column, with or without headings.
namespace SessionSheet {

/// The days of the first sheet that names any. A row says by a word beside the day that the session does not
/// take place ("entfällt", "fällt aus", "abgesagt", "keine Sitzung", "sitzungsfrei", "nein"). A row
/// above the first day is a heading if it names columns ("Datum", "KW", "Bemerkung"), and what stands above
/// that is a title, as is what names the sessions itself. Rows without anything in the column of the days are
/// remarks; anything else there that is no day is a fault.
[[nodiscard]] SessionImport::List read(const Workbook &book);

}
