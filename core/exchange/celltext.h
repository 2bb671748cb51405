// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"
#include "core/domain/portfolio.h"

/// What a sheet shows of an item, field by field; the same text is compared when the sheet comes back.
namespace CellText {

/// Empty for fields that are only ever added to (Sachstand, Nachweis).
[[nodiscard]] QString of(ImportField field, const Item &item, const Portfolio &portfolio);
[[nodiscard]] QString date(const std::optional<PartialDate> &date); ///< as written
[[nodiscard]] QString yesOrNo(std::optional<bool> value);
/// Houses by their short key, all others by name: "SF; Bürgeramt Bremen".
[[nodiscard]] QString units(const std::vector<Responsibility> &units, const Portfolio &portfolio);

}
