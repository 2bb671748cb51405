// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Spreadsheet programs take a CSV field that starts with `= + - @` for a formula. An apostrophe before it
/// keeps it a text, and is taken off again when the file comes back.
namespace CsvGuard {

[[nodiscard]] QString guarded(const QString &text);
/// The inverse: unguarded(guarded(text)) is text, for every text.
[[nodiscard]] QString unguarded(const QString &text);

}
