// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/evaluated.h"

/// Everything about one item, as `show` prints it. Internal remarks stay in the house: what a terminal prints
/// soon stands elsewhere.
[[nodiscard]] QString itemSheet(const Evaluated &evaluated, const EvaluatedItem &item,
                                const Language &language, int columns);
