// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace Help {

/// The options every sub-command has.
[[nodiscard]] const std::vector<Option> &sharedOptions();
/// All options of a sub-command.
[[nodiscard]] std::vector<Option> optionsOf(const Command &command);

[[nodiscard]] QString ofProgram(const Language &language, int columns);
[[nodiscard]] QString of(const Command &command, const Language &language, int columns);
/// Of several commands that begin with the same word.
[[nodiscard]] QString ofGroup(const QString &first, const std::vector<const Command *> &group,
                              const Language &language, int columns);
/// A list of options and what they do; options without a help text are left out.
[[nodiscard]] QString optionList(const std::vector<Option> &options, const Language &language, int columns);
/// "Usage: lenkungsstand-cli status [OPTIONS]" and an empty line.
[[nodiscard]] QString usage(const QString &call, const Language &language, int columns);
/// The sentence for a fault, without full stop.
[[nodiscard]] QString clause(const ArgumentFault &fault, const Language &language);
/// \a clause as a sentence that says where to read more: \a call with --help.
[[nodiscard]] QString pointingTo(const QString &call, const QString &clause, const Language &language);
/// The sentence for a fault, with the place where to read more.
[[nodiscard]] QString sentence(const ArgumentFault &fault, const Command &command, const Language &language);
/// \a sentence, and where to read more.
[[nodiscard]] QString withPointer(const QString &sentence, const QString &command, const Language &language);

}
