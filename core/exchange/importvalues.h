// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"
#include "core/domain/portfolio.h"

#include <optional>

/// From what was typed into a cell to a value of an item, and back into the item.
namespace ImportValues {

struct Parsed
{
    ImportValue value;
    ImportCause cause = ImportCause::None; ///< why there is no value
    DateInput::Refusal refusal = DateInput::Refusal::NotUnderstood; ///< of DateUnreadable

    [[nodiscard]] bool isGood() const { return cause == ImportCause::None; }
};

/// Nothing, or one of the signs that offices write for it: "-", "./.", "k. A.".
[[nodiscard]] bool saysNothing(const QString &typed);
/// "Fehlanzeige", in any case.
[[nodiscard]] bool isNothingReported(const QString &typed);
[[nodiscard]] std::optional<bool> yesOrNo(const QString &typed);
/// The units that are named by key or name, between semicolons, commas, strokes or line ends; nullopt if one
/// of them is not recorded.
[[nodiscard]] std::optional<std::vector<Responsibility>> units(const QString &typed,
                                                               const Portfolio &portfolio);

/// What \a typed means for \a field of \a item. Not for Key and StatusNote.
[[nodiscard]] Parsed parse(ImportField field, const QString &typed, const Item &item,
                           const Portfolio &portfolio);
/// Whether \a item says the same already: in the same words, or with the same meaning.
[[nodiscard]] bool isSame(ImportField field, const QString &typed, const ImportValue &value, const Item &item,
                          const Portfolio &portfolio);
/// Sets the value, or adds it where a field only grows.
void apply(ImportField field, const ImportValue &value, Item &item);

}
