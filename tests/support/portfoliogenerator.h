// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

/// Portfolios of any size for the bench and for tests at scale. Titles and keys are made up of numbers on
/// purpose: nothing here looks like a fact. The same arguments give the same portfolio.
[[nodiscard]] Portfolio generatePortfolio(int items, quint32 seed = 1);
