// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Help {

/// The options every sub-command has.
[[nodiscard]] const std::vector<Option> &sharedOptions();
/// All options of a sub-command.
[[nodiscard]] std::vector<Option> optionsOf(const Command &command);

[[nodiscard]] QString ofProgram(const Language &language);
[[nodiscard]] QString of(const Command &command, const Language &language);
/// The sentence for a fault, with the place where to read more.
[[nodiscard]] QString sentence(const ArgumentFault &fault, const Command &command, const Language &language);
/// \a sentence, and where to read more.
[[nodiscard]] QString withPointer(const QString &sentence, const QString &command, const Language &language);

}
