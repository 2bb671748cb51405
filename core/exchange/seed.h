// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/result.h"

/// The portfolio as of the Senate's session of 07.10.2025, with which a new database starts
/// (resources/portfolio.json).
[[nodiscard]] Result<Portfolio> seedPortfolio();
