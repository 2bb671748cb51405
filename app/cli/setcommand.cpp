// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/format.h"
#include "app/cli/itemedit.h"
#include "app/cli/terminalfields.h"
#include "app/person.h"
#include "core/domain/leftovers.h"
#include "core/domain/recordtexts.h"
#include "core/report/datetext.h"
#include "core/report/decisiontext.h"

#include <QJsonArray>

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
    if (const auto refusal = edit.refusalOfWhole()) {
        invocation.fail(ExitCode::Usage, *refusal);
        return std::nullopt;
    }
    return edit;
}

QJsonObject json(const Item &before, const Item &after)
{
    QJsonArray changes;
    for (const RecordTexts::Difference &difference : RecordTexts::differences(before, after))
        changes.append(QJsonObject{{u"field"_s, TerminalFields::nameOf(QString(difference.field))},
                                   {u"from"_s, orNull(difference.from)},
                                   {u"to"_s, orNull(difference.to)}});
    return {{u"key"_s, before.key}, {u"changes"_s, changes}};
}

/// What happened, from \a before to \a after; with what there is to say about the session named.
void answer(Invocation &invocation, Format format, const Item &before, const Item &after,
            const QString &summary, const QString &remark)
{
    if (format == Format::Json) {
        QJsonObject object = json(before, after);
        if (!remark.isEmpty())
            object.insert(u"remark"_s, remark);
        printJson(invocation, object);
        return;
    }
    invocation.say(summary);
    if (!remark.isEmpty())
        invocation.say(remark);
}

void write(Invocation &invocation, PortfolioStore &store, const Portfolio &portfolio, const Item &before,
           const ItemEdit &edit, Format format)
{
    Item after = edit.after();
    Leftovers::of(before, after).dropFrom(after);
    if (after == before) {
        answer(invocation, format, before, before,
               invocation.text(QT_TRANSLATE_NOOP("Cli", "%1 says so already; nothing has been changed."))
                   .arg(before.key),
               {});
        return;
    }
    const std::optional<PlanDecision> decision =
        after.planDecision != before.planDecision ? after.planDecision : std::nullopt;
    if (decision && decision->on > invocation.now().date()) {
        invocation.fail(ExitCode::Error,
                        invocation.text(QT_TRANSLATE_NOOP("Cli", "%1 Nothing has been changed."))
                            .arg(DecisionText::inFuture(decision->on, invocation.language())));
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
    const QString remark = decision && decision->number
        ? DecisionText::noSession(decision->on, portfolio.senateCalendar, invocation.language())
        : QString();
    answer(invocation, format, before, item, before.key + u": "_s + edit.summary(item), remark);
}

void runSet(Invocation &invocation)
{
    const auto format = formatAsked(invocation, {Format::Table, Format::Json});
    const auto store = format ? openForWriting(invocation, SqliteFile::Open::Change) : nullptr;
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
        write(invocation, *store, *portfolio, *item, *edit, *format);
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
            "is there; an empty value clears a field, except progress and evidence. A new planned date and "
            "progress=cancelled need "
            "--reason; the deadline of a resolution of the Senate needs --decided-by with session and "
            "number."),
        {{"reason"_L1, QT_TRANSLATE_NOOP("Cli", "TEXT"),
          QT_TRANSLATE_NOOP("Cli", "Why; it stands in the history.")},
         {"decided-by"_L1, QT_TRANSLATE_NOOP("Cli", "TEXT"),
          QT_TRANSLATE_NOOP("Cli", "Who decided on a new planned date, such as “Senate 29.09.2026, no. 3”.")},
         tableOrJsonOption()},
        runSet,
        nullptr,
        true};
}
