// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"
#include "core/report/language.h"

/// Words for reading answers and catalogues back: window and terminal say the same.
namespace ImportText {

[[nodiscard]] QString field(ImportField field, const Language &language); ///< "Termin"
[[nodiscard]] QString state(ImportState state, const Language &language); ///< "Konflikt"
/// Why an entry is a conflict or an error, and what to do; empty for all others.
[[nodiscard]] QString sentence(const ImportEntry &entry, const Language &language);
/// The same behind its place: "Zeile 12, Spalte „Termin“: ..."
[[nodiscard]] QString located(const ImportEntry &entry, const Language &language);
/// What is to be said about a sheet as a whole, and what to do.
[[nodiscard]] QString sentence(const ImportRemark &remark, const Language &language);

}
