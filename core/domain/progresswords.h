// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"

#include <QString>

#include <optional>
#include <vector>

/// The office words for the Bearbeitungsstand (domain.md): what goes into sheets for German offices, and what
/// is understood when they come back. Sentences take theirs from core/report/wording.h.
namespace ProgressWords {

[[nodiscard]] QString german(Progress progress); ///< "in Umsetzung"
/// The words a unit may report, in their order. The collective statement and "nicht gemeldet" are none: they
/// say what the office knows, not what the unit does.
[[nodiscard]] const std::vector<Progress> &reportable();
/// Understands the German words, their synonyms ("abgeschlossen", "läuft", "entfallen") and the names of the
/// vocabulary, in any case; nullopt for everything else.
[[nodiscard]] std::optional<Progress> read(const QString &text);

}
