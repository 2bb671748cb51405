// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"
#include "core/report/language.h"

/// Words for reading answers and catalogues back: window and terminal say the same.
namespace ImportText {

[[nodiscard]] QString field(ImportField field, const Language &language); ///< "Termin"
/// The same of an entry: what is added to what is there is called "Zusätzlicher Sachstand".
[[nodiscard]] QString field(const ImportEntry &entry, const Language &language);
/// What is recorded so far, in the words of the language; a sheet has the German ones.
[[nodiscard]] QString recorded(const ImportEntry &entry, const Language &language);
/// Sachstände and evidence are added; of all else an item has one.
[[nodiscard]] bool isAdded(ImportField field);
/// How a new date is understood, only if it says more than what was typed; empty for everything else.
[[nodiscard]] QString reading(const ImportEntry &entry, const Language &language);
/// Whether the new date names a day that does not exist.
[[nodiscard]] bool namesNoDay(const ImportEntry &entry);
[[nodiscard]] QString state(ImportState state, const Language &language); ///< "Konflikt"
/// Why an entry is a conflict or an error, and what to do; empty for all others.
[[nodiscard]] QString sentence(const ImportEntry &entry, const Language &language);
/// The same behind its place: "Zeile 12, Spalte „Termin“: ..."
[[nodiscard]] QString located(const ImportEntry &entry, const Language &language);
/// What is to be said about a sheet as a whole, and what to do.
[[nodiscard]] QString sentence(const ImportRemark &remark, const Language &language);
/// "Nicht gelesen in „sf.xlsx“: Spalte „Stand neu“ (J)."
[[nodiscard]] QString sentence(const ImportLeftOut &leftOut, const Language &language);

}
