// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/status/statuspolicy.h"
#include "core/status/statusreport.h"

/// Computes status, findings and roll-up of every item and project on \a asOf (domain.md, "The status
/// engine").
///
/// A pure function: no clock, no database; the same input gives the same output. It accepts any portfolio,
/// also one with cycles or keys that lead nowhere (those links are left out).
[[nodiscard]] StatusReport evaluate(const Portfolio &portfolio, QDate asOf, const StatusPolicy &policy);
