// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

/// A portfolio in which every member of every record is filled, with odd texts, from a seed.
[[nodiscard]] Portfolio fullPortfolio(quint32 seed);
