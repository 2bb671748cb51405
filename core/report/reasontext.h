// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"

/// Reasons in the history that the program gives itself. They are recorded as a sentence in the language of
/// that moment, and shown in that of whoever reads them.
namespace ReasonText {

/// \a step as undo and redo name it: "Title of KI-06 changed".
[[nodiscard]] QString undone(const QString &step, const Language &language);
[[nodiscard]] QString redone(const QString &step, const Language &language);
/// \a day of the change that is taken back.
[[nodiscard]] QString restored(QDate day, const Language &language);

/// \a recorded in the language of the reader, where the program made it; what a person wrote stays as it is.
[[nodiscard]] QString shown(const QString &recorded, const Language &reader);

}
