// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importrun.h"

#include "app/cli/textlayout.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

Option ImportRun::dryRunOption()
{
    return {"dry-run"_L1, nullptr,
            QT_TRANSLATE_NOOP("Cli", "Says what would be changed, and changes nothing.")};
}

void ImportRun::finish(Invocation &invocation, PortfolioStore &store, const Portfolio &portfolio,
                       ImportAnswer answer, const ImportAct &act, Format format)
{
    answer.dryRun = invocation.arguments().has("dry-run"_L1);
    const auto sound = soundEntries(answer.preview);
    const Changes changes = changesOf(answer.preview, sound, portfolio, act);
    answer.reported = int(ImportChoice::reportedItems(answer.preview, sound).size());
    answer.newItems = int(std::ranges::count_if(changes, [](const Change &change) {
        return !change.before && change.after && std::holds_alternative<Item>(*change.after);
    }));
    if (!answer.dryRun && !changes.empty())
        if (const auto recorded = store.apply(changes); !recorded) {
            invocation.fail(recorded.error());
            return;
        }
    if (format == Format::Json)
        printJson(invocation, answer.json(invocation.language()));
    else
        invocation.print(
            answer.text(invocation.language(), std::min(Invocation::columns(), TextLayout::pageWidth)));
    if (answer.isClean())
        return;
    invocation.fail(
        ExitCode::Error,
        invocation.text(
            answer.dryRun ? QT_TRANSLATE_NOOP(
                "Cli",
                "Nothing has been written, because this was a dry run; the list says what "
                "would be left out.")
                          : QT_TRANSLATE_NOOP(
                              "Cli", "Not everything has been taken over; the list says what is left out.")));
}
