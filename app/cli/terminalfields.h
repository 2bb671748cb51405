// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/domain/recordtexts.h"
#include "core/report/language.h"

/// The names of fields and the sentences that `set`, `note` and `history` share.
namespace TerminalFields {

/// `set` has shorter names for some fields of a record: "unit" is "units", "number" a measure's
/// "catalogueNumber".
[[nodiscard]] QString recordFieldOf(const QString &field, const Item &item);
/// And back: what `set` calls a field is what `history` calls it.
[[nodiscard]] QString nameOf(const QString &recordField);

/// The sentence for a unit that is not recorded.
[[nodiscard]] QString unknownUnit(const QString &typed, const Portfolio &portfolio, const Language &language);

}
