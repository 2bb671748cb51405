// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/statusengine.h"

/// Status and findings of one item as a line of text, so that a test reads and fails well:
/// "overdue 1: overdue no-report-since-due (buffer-short[KI-06])". Hints stand in brackets; the keys that a
/// finding names follow it.
[[nodiscard]] QString dump(const ItemStatus &status);
/// "red Overdue 7: impediment assessment-differs"
[[nodiscard]] QString dump(const ProjectStatus &status);
/// The same for a whole report, one line each.
[[nodiscard]] QString dump(const StatusReport &report);

/// The item or project of that key in the report; ends the test if there is none.
[[nodiscard]] const ItemStatus &itemStatus(const StatusReport &report, const char *key);
[[nodiscard]] const ProjectStatus &projectStatus(const StatusReport &report, const char *key);
/// Null if the item has no such finding.
[[nodiscard]] const Finding *findingOf(const StatusReport &report, const char *key, Rule rule);

/// evaluate() with what the portfolio itself has confirmed.
[[nodiscard]] StatusReport evaluated(const Portfolio &portfolio, QDate asOf);
/// The seeded portfolio.
[[nodiscard]] const Portfolio &seed();
