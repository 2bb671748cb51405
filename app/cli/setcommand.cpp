// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/itemedit.h"
#include "app/person.h"
#include "core/report/datetext.h"

using namespace Qt::Literals::StringLiterals;

namespace {
// Nothing is written before every field is understood: all of them, or none.
std::optional<ItemEdit> edited(Invocation &invocation, const Portfolio &portfolio, const Item &item)
{
    ItemEdit edit(portfolio, item,
                  {invocation.arguments().value("reason"_L1).trimmed(),
                   invocation.arguments().value("decided-by"_L1).trimmed(), invocation.now().date()},
                  invocation.language());
    for (const QString &word : invocation.arguments().words().sliced(1))
        if (const auto refusal = edit.take(word)) {
            invocation.fail(ExitCode::Usage, *refusal);
            return std::nullopt;
        }
    return edit;
}

void write(Invocation &invocation, PortfolioStore &store, const Item &before, const ItemEdit &edit)
{
    const Item after = edit.after();
    if (after == before) {
        invocation.say(
            invocation.text(QT_TRANSLATE_NOOP("Cli", "%1 says so already; nothing has been changed."))
                .arg(before.key));
        return;
    }
    const auto recorded =
        store.apply({Change{before, after, invocation.arguments().value("reason"_L1).trimmed(),
                            Person::name(), invocation.now(), Change::Kind::Edit}});
    if (!recorded) {
        invocation.fail(recorded.error());
        return;
    }
    const Item &item = std::get<Item>(*recorded->front().after);
    invocation.say(before.key + u": "_s + edit.summary(item));
}

void run(Invocation &invocation)
{
    const auto store = openForWriting(invocation);
    const auto portfolio = store ? loaded(invocation, *store) : std::nullopt;
    if (!portfolio)
        return;
    const QString key = invocation.arguments().words().first();
    const Item *item = itemTyped(key, *portfolio);
    if (!item) {
        invocation.fail(ExitCode::Error, unknownItem(invocation, key, store->displayName()));
        return;
    }
    if (const auto edit = edited(invocation, *portfolio, *item))
        write(invocation, *store, *item, *edit);
}
}

Command setCommand()
{
    return {
        "set"_L1,
        {{QT_TRANSLATE_NOOP("Cli", "KEY")}, {QT_TRANSLATE_NOOP("Cli", "FIELD=VALUE"), Word::Count::Several}},
        QT_TRANSLATE_NOOP("Cli", "Changes fields of an item, all of them in one step of the history."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "Fields: progress, planned, forecast, actual, title, unit, number, priority, note, impediment, "
            "evidence, fileNumber. Dates as people write them: 05.05.2026, May 2026, Q4 2025. Several units "
            "are joined by commas, a role stands behind a colon: SF,SK:participating. evidence adds to what "
            "is there; an empty value clears a field. A new planned date and progress=cancelled need "
            "--reason; the deadline of a resolution of the Senate needs --decided-by with session and "
            "number."),
        {{"reason"_L1, QT_TRANSLATE_NOOP("Cli", "TEXT"),
          QT_TRANSLATE_NOOP("Cli", "Why; it stands in the history.")},
         {"decided-by"_L1, QT_TRANSLATE_NOOP("Cli", "TEXT"),
          QT_TRANSLATE_NOOP("Cli",
                            "Who decided on a new planned date, such as “Senate 29.09.2026, no. 3”.")}},
        run};
}
