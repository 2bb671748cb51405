// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/itemsheet.h"

using namespace Qt::Literals::StringLiterals;

namespace {
void runShow(Invocation &invocation)
{
    const auto asOf = asOfDay(invocation);
    const auto state = asOf ? evaluated(invocation, *asOf) : std::nullopt;
    if (!state)
        return;
    const QString key = invocation.arguments().words().first();
    const Item *wanted = itemTyped(key, state->portfolio);
    for (const EvaluatedItem &item : itemsOf(*state))
        if (item.item == wanted) {
            invocation.print(itemSheet(*state, item, invocation.language(), Invocation::columns()));
            return;
        }
    invocation.fail(ExitCode::Error, unknownItem(invocation, key, state->fileName));
}
}

Command showCommand()
{
    return {"show"_L1,
            {{QT_TRANSLATE_NOOP("Cli", "KEY")}},
            QT_TRANSLATE_NOOP("Cli", "Says everything about one item: dates, status and why, links, source."),
            nullptr,
            {asOfOption()},
            runShow};
}
