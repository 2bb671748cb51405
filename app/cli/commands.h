// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// All sub-commands, in the order of the help; each stands in a file of its own.
[[nodiscard]] const std::vector<Command> &allCommands();

[[nodiscard]] Command initCommand();
[[nodiscard]] Command statusCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command setCommand();
[[nodiscard]] Command noteCommand();
[[nodiscard]] Command historyCommand();
[[nodiscard]] Command baselineCreateCommand();
[[nodiscard]] Command baselineListCommand();
[[nodiscard]] Command baselinePaperCommand();
[[nodiscard]] Command diffCommand();
[[nodiscard]] Command surveyExportCommand();
[[nodiscard]] Command surveyImportCommand();
[[nodiscard]] Command importMeasuresCommand();
[[nodiscard]] Command importSessionsCommand();
[[nodiscard]] Command reportStatusCommand();
[[nodiscard]] Command exportIcsCommand();
[[nodiscard]] Command checkCommand();
