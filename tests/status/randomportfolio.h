// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

/// A small, sound portfolio full of rare cases: cycles, inferred and confirmed links, undated items with
/// predecessors, forecasts, approximate, invalid and unresolved dates, items on hold, cancelled and under
/// each other, orders of the Senate, a calendar with exceptions. The same seed gives the same portfolio.
[[nodiscard]] Portfolio randomPortfolio(quint32 seed);
/// A day in or near the dates of these portfolios.
[[nodiscard]] QDate randomDay(quint32 seed);
