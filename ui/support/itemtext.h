// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/report/language.h"
#include "core/status/statusreport.h"

/// Short texts about one item that several figures of the window share.
namespace ItemText {

/// What people call the item by in a list: an order of the Senate by its number ("Ziffer 2"), else its key.
[[nodiscard]] QString label(const Item &item, const Language &language);
/// "05.05.2026"; "bis 31.12.2026" for a date that is vaguer than a day.
[[nodiscard]] QString due(const PartialDate &date, const Language &language);
/// As due(), with the name of the month shortened where there is one ("30 Apr 2026"): for narrow columns.
[[nodiscard]] QString dueShort(const PartialDate &date, const Language &language);
/// One line for a screen reader: key, title, status, days, date as written.
[[nodiscard]] QString spoken(const Item &item, const ItemStatus &status, const Language &language);
/// The first reason for the status, as a sentence; for tooltips.
[[nodiscard]] QString why(const Item &item, const ItemStatus &status, const Language &language);

}
