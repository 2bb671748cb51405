// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/status/statusreport.h"

/// What papers and cards count. Measures count like any other item; only the placeholders stay apart, whose
/// number stands beside the counts. Both together are the counts of the status engine.
namespace ItemCounts {

/// A measure of which nothing is recorded but what was said of all measures together.
[[nodiscard]] bool isPlaceholder(const Item &item);
/// Of all items but placeholders; of one project if \a project is not empty.
[[nodiscard]] StatusCounts of(const Portfolio &portfolio, const StatusReport &report,
                              const QString &project = {});
/// Of one project if \a project is not empty.
[[nodiscard]] int placeholders(const Portfolio &portfolio, const QString &project = {});

}
