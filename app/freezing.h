// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/portfoliostore.h"

/// Making a Berichtsstand, the same for window and terminal.
namespace Freezing {

/// What a Berichtsstand of \a portfolio on \a asOf holds: the portfolio in the exchange format and the JSON
/// of `status` in German..
[[nodiscard]] BaselineContent contentOf(const Portfolio &portfolio, QDate asOf);

/// Freezes what \a store holds. The errors are those of PortfolioStore::load() and freeze().
Result<> freeze(PortfolioStore &store, const Baseline &baseline);

}
