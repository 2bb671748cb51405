// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/importanswer.h"
#include "core/exchange/importchanges.h"
#include "core/storage/portfoliostore.h"

#include <functional>
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
/// What was read against a portfolio.
using Preview = std::function<Result<ImportPreview>(const Portfolio &)>;
/// The sound entries in one transaction; nothing with --dry-run. Somebody who was faster is no error: it is
/// looked at once more against what he left. Then says what was done; conflicts, errors and the lost files of
/// \a answer give ExitCode::Error.
void finish(Invocation &invocation, Target target, ImportAnswer answer, const ImportAct &act,
            const Preview &preview);

}
