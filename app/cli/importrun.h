// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/importanswer.h"
#include "core/exchange/importchanges.h"
#include "core/storage/portfoliostore.h"

#include <memory>

/// What `survey import` and `import measures` have in common.
namespace ImportRun {

/// The option --dry-run.
[[nodiscard]] Option dryRunOption();
/// What goes in: a file that can be written, unless it is a dry run.
struct Target
{
    Format format = Format::Table;
    std::unique_ptr<PortfolioStore> store;
    Portfolio portfolio;
};
/// nullopt, after it was said why, if the command cannot go on. JSON goes to standard output also then.
[[nodiscard]] std::optional<Target> begin(Invocation &invocation, ImportAnswer::Source source);
/// For Command::refusalJson.
[[nodiscard]] QString surveyRefusal(const QString &subject, const QString &sentence,
                                    const Language &language);
[[nodiscard]] QString catalogueRefusal(const QString &subject, const QString &sentence,
                                       const Language &language);
/// Whether \a file has a name that is text in UTF-8; if not, it is lost to \a answer.
[[nodiscard]] bool hasReadableName(const Invocation &invocation, const QString &file, ImportAnswer &answer);
/// The sound entries of \a answer in one transaction; nothing with --dry-run. Then says what was done;
/// conflicts, errors and lost files give ExitCode::Error.
void finish(Invocation &invocation, const Target &target, ImportAnswer answer, const ImportAct &act);

}
