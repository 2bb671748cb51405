// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/storefactory.h"
#include "core/report/datetext.h"

using namespace Qt::Literals::StringLiterals;

namespace {
void runInit(Invocation &invocation)
{
    const bool empty = invocation.arguments().has("empty"_L1);
    const QString path = databasePath(invocation);
    const auto store = StoreFactory::create(
        path, empty ? StoreFactory::Content::Empty : StoreFactory::Content::Seed, invocation.now());
    if (!store) {
        invocation.fail(store.error());
        return;
    }
    const QString sentence = empty
        ? invocation.text(QT_TRANSLATE_NOOP("Cli", "Created %1, without any item."))
        : invocation.text(QT_TRANSLATE_NOOP("Cli", "Created %1 with the portfolio as of 7 October 2025."));
    invocation.say(sentence.arg(DateText::quoted(path, invocation.language())));
}
}

Command initCommand()
{
    return {"init"_L1,
            {},
            QT_TRANSLATE_NOOP("Cli", "Creates a portfolio file; an existing one is never overwritten."),
            nullptr,
            {{"empty"_L1, nullptr,
              QT_TRANSLATE_NOOP("Cli", "Without any item, instead of the portfolio as of 7 October 2025.")}},
            runInit,
            nullptr,
            true};
}
