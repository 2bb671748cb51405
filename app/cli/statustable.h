// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/statusfilter.h"

/// The table of `status` for people: the headline, then what is overdue, then what comes next. Never wider
/// than TextLayout::pageWidth.
[[nodiscard]] QString statusTable(const Evaluated &evaluated, const StatusFilter &filter,
                                  const Language &language, int columns);
