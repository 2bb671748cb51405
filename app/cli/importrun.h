// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/importanswer.h"
#include "core/exchange/importchanges.h"
#include "core/storage/portfoliostore.h"

/// What `survey import` and `import measures` have in common.
namespace ImportRun {

/// The option --dry-run.
[[nodiscard]] Option dryRunOption();
/// The sound entries of \a answer in one transaction; nothing with --dry-run. Then says what was done;
/// conflicts, errors and lost files give ExitCode::Error.
void finish(Invocation &invocation, PortfolioStore &store, const Portfolio &portfolio, ImportAnswer answer,
            const ImportAct &act, Format format);

}
