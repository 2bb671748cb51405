// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/evaluated.h"

/// Pieces of text about items that table and `show` share.
namespace ItemText {

/// "„31.04.2026“, gelesen als 30.04.2026": as written, and as understood where that says more.
[[nodiscard]] QString inFull(const PartialDate &date, const Language &language);
/// As short as a column needs it: "IV. Quartal 2025"; the wording itself where it names no date or an
/// impossible one.
[[nodiscard]] QString inShort(const PartialDate &date, const Language &language);
/// Without the markup of a headline.
[[nodiscard]] QString plain(const QString &html);

}
