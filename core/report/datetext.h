// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"
#include "core/report/language.h"

/// Dates as people read them: 05.05.2026, "IV. Quartal 2025", 01.10.–31.12.2025.
namespace DateText {

[[nodiscard]] QString day(QDate day, const Language &language); ///< 05.05.2026 / 5 May 2026
/// Where room is scarce: 05.05.2026 / 5 May 2026, 31 Oct 2025. Its spaces do not break.
[[nodiscard]] QString shortDay(QDate day, const Language &language);
[[nodiscard]] QString weekdayShort(QDate day, const Language &language); ///< "Di" / "Tue"
[[nodiscard]] QString weekday(QDate day, const Language &language); ///< "Dienstag" / "Tuesday"
/// Shortened range: 01.–31.10.2025, 01.10.–31.12.2025; one day if both are the same.
[[nodiscard]] QString range(QDate first, QDate last, const Language &language);
/// In its own grain: "IV. Quartal 2025", "24.09.–10.10.2025", "2026 (etwa)"; empty if unresolved.
[[nodiscard]] QString grain(const PartialDate &date, const Language &language);
/// The same with short names of months, for tables.
[[nodiscard]] QString shortGrain(const PartialDate &date, const Language &language);
/// The same as grain() without the words for approximate or uncertain: "Dezember 2025".
[[nodiscard]] QString bareGrain(const PartialDate &date, const Language &language);
/// As written, in the language's quotation marks.
[[nodiscard]] QString quoted(const QString &text, const Language &language);
/// The second line of a date on paper, only if it says more: a range, "gelesen als 30.04.2026",
/// "ungefähr 01.01.–31.12.2026", "nicht als Datum lesbar"; else empty.
[[nodiscard]] QString understood(const PartialDate &date, const Language &language);

}
