// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// Whether a file may be written at \a path, told before the work and more exactly than a failed write would:
/// Exists if it is the portfolio itself, IsFolder, NoFolder.
[[nodiscard]] Result<> mayWriteAt(const Invocation &invocation, const QString &path);
