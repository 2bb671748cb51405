// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frozenpaper.h"
#include "core/storage/portfoliostore.h"

#include <functional>

/// Making a Berichtsstand, the same for window and terminal.
namespace Freezing {

/// Makes or fetches the paper that goes with what is frozen.
using PaperSource = std::function<Result<FrozenPaper>(const Portfolio &portfolio)>;

/// What a Berichtsstand of \a portfolio on \a asOf holds: the portfolio in the exchange format and the JSON
/// of `status` in German; no paper.
[[nodiscard]] BaselineContent contentOf(const Portfolio &portfolio, QDate asOf);

/// Freezes what \a store holds; without a \a paper there is none. The errors are those of
/// PortfolioStore::load() and freeze(), and of \a paper: then nothing is frozen.
Result<> freeze(PortfolioStore &store, const Baseline &baseline, const PaperSource &paper = {});

/// Writes the paper of the Berichtsstand \a name to \a path, byte by byte as it was frozen. The errors are
/// those of PortfolioStore::baselineContent() and writeAside(), and NoPaper.
Result<> writePaper(PortfolioStore &store, const QString &name, const QString &path);

}
