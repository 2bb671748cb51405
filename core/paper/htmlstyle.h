// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The style sheet of papers in HTML. Holds none of the characters that XML escapes.
[[nodiscard]] QString htmlPaperStyle();
