// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <optional>

/// XLSX stores a date as the number of days since an epoch; only the number format tells it from other
/// numbers (ECMA-376 part 1, 18.8.30).
namespace XlsxDates {

enum class Epoch { Year1900, Year1904 };

/// How much of a date a built-in format shows; nullopt if it shows none (a time of day is none).
[[nodiscard]] std::optional<SheetCell::Grain> ofBuiltIn(int formatId);
/// The same for a format in words: "dd/mm/yyyy", "[$-407]mmmm yyyy;@".
[[nodiscard]] std::optional<SheetCell::Grain> ofCode(const QString &code);

/// Whether a format shows hundredths: "0.0 %".
[[nodiscard]] bool isPercent(const QString &code);

/// The day, without the time. Null if the number is none from 1900 to 9999. The 29 February 1900, which never
/// was but has a number, gives null.
[[nodiscard]] QDate day(double serial, Epoch epoch);

}
