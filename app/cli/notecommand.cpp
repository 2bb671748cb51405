// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/format.h"
#include "app/cli/terminalfields.h"
#include "app/person.h"
#include "core/domain/dateinput.h"
#include "core/report/datetext.h"
#include "core/report/errortext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString keyStart = u"note-"_s;

// Also behind notes that were deleted: a key never means two notes.
Result<int> nextNumber(PortfolioStore &store)
{
    const auto entries = store.history({u"statusNote"_s, {}, 0});
    if (!entries)
        return entries.error();
    int highest = 0;
    for (const HistoryEntry &entry : *entries)
        if (entry.key.startsWith(keyStart))
            highest = std::max(highest, entry.key.sliced(keyStart.size()).toInt());
    return highest + 1;
}

bool setTarget(StatusNote &note, const QString &typed, const Portfolio &portfolio)
{
    if (const Item *item = itemTyped(typed, portfolio)) {
        note.item = item->key;
        return true;
    }
    const auto project = std::ranges::find_if(portfolio.projects, [&typed](const Project &known) {
        return known.key.compare(typed, Qt::CaseInsensitive) == 0;
    });
    if (project == portfolio.projects.end())
        return false;
    note.project = project->key;
    return true;
}

bool setUnit(Invocation &invocation, StatusNote &note, const Portfolio &portfolio)
{
    const QString typed = invocation.arguments().value("unit"_L1);
    const auto unit = std::ranges::find_if(portfolio.units, [&typed](const OrgUnit &known) {
        return known.key.compare(typed, Qt::CaseInsensitive) == 0;
    });
    if (typed.isEmpty())
        return true;
    if (unit == portfolio.units.end()) {
        invocation.fail(ExitCode::Usage,
                        TerminalFields::unknownUnit(typed, portfolio, invocation.language()));
        return false;
    }
    note.unit = unit->key;
    return true;
}

bool setDay(Invocation &invocation, StatusNote &note)
{
    note.on = invocation.now().date();
    if (!invocation.arguments().has("date"_L1))
        return true;
    const QString typed = invocation.arguments().value("date"_L1);
    const DateInput::Reading reading = DateInput::read(typed);
    if (reading.date && reading.date->hasDayPrecision() && reading.date->isValid()) {
        note.on = reading.date->earliest();
        if (note.on <= invocation.now().date())
            return true;
        invocation.fail(
            ExitCode::Error,
            invocation
                .text(QT_TRANSLATE_NOOP("Cli",
                                        "%1 is still to come, so nobody can have said anything then. "
                                        "Please name the day of the note."))
                .arg(DateText::day(note.on, invocation.language())));
        return false;
    }
    invocation.fail(
        ExitCode::Usage,
        invocation
            .text(QT_TRANSLATE_NOOP("Cli", "%1 is no day of the calendar, such as 2026-05-06 or 06.05.2026."))
            .arg(DateText::quoted(typed, invocation.language())));
    return false;
}

QJsonObject json(const StatusNote &note)
{
    QJsonObject object{{u"key"_s, note.key}, {u"date"_s, orNull(note.on)}, {u"unit"_s, orNull(note.unit)}};
    if (note.item.isEmpty())
        object.insert(u"project"_s, note.project);
    else
        object.insert(u"item"_s, note.item);
    return object;
}

/// Under the next free key. Two programs may want the same one at once: whoever comes second takes the next.
Result<> record(const Invocation &invocation, PortfolioStore &store, StatusNote &note)
{
    constexpr int mostAttempts = 100;
    for (int attempt = 1;; ++attempt) {
        const auto number = nextNumber(store);
        if (!number)
            return number.error();
        note.key = keyStart + QString::number(*number);
        const auto recorded = store.apply(
            {Change{std::nullopt, note, {}, Person::name(), invocation.now(), Change::Kind::Edit}});
        if (recorded)
            return ok();
        if (recorded.error().code != Error::Code::KeyTaken || attempt == mostAttempts)
            return recorded.error();
    }
}

void write(Invocation &invocation, PortfolioStore &store, StatusNote note, Format format)
{
    if (const auto recorded = record(invocation, store, note); !recorded) {
        invocation.fail(recorded.error());
        return;
    }
    if (format == Format::Json) {
        printJson(invocation, json(note));
        return;
    }
    invocation.say(
        invocation.text(QT_TRANSLATE_NOOP("Cli", "%1: note of %2 on %3, a draft until it is released."))
            .arg(note.key, DateText::day(note.on, invocation.language()),
                 note.item.isEmpty() ? note.project : note.item));
}

void runNote(Invocation &invocation)
{
    const auto format = formatAsked(invocation, {Format::Table, Format::Json});
    const auto store = format ? openForWriting(invocation, SqliteFile::Open::Change) : nullptr;
    const auto portfolio = store ? loaded(invocation, *store) : std::nullopt;
    if (!portfolio)
        return;
    StatusNote note;
    const QString key = invocation.arguments().words().first();
    if (!setTarget(note, key, *portfolio)) {
        invocation.fail(
            ExitCode::Error,
            invocation.text(QT_TRANSLATE_NOOP("Cli", "There is neither an item nor a project %1 in %2."))
                .arg(DateText::quoted(key, invocation.language()),
                     DateText::quoted(store->displayName(), invocation.language())));
        return;
    }
    note.text = invocation.arguments().words().at(1).trimmed();
    if (note.text.isEmpty()) {
        invocation.fail(ExitCode::Usage, invocation.text(QT_TRANSLATE_NOOP("Cli", "The note has no text.")));
        return;
    }
    if (const auto fault = PlainText::faultOf(note.text)) {
        invocation.fail(ExitCode::Usage, faultSentence(*fault, invocation.language()));
        return;
    }
    if (setUnit(invocation, note, *portfolio) && setDay(invocation, note))
        write(invocation, *store, note, *format);
}
}

Command noteCommand()
{
    return {"note"_L1,
            {{QT_TRANSLATE_NOOP("Cli", "KEY")}, {QT_TRANSLATE_NOOP("Cli", "TEXT")}},
            QT_TRANSLATE_NOOP("Cli", "Adds a status note to an item or a project, as a draft."),
            nullptr,
            {{"unit"_L1, QT_TRANSLATE_NOOP("Cli", "KEY"), QT_TRANSLATE_NOOP("Cli", "The unit that says so.")},
             {"date"_L1, QT_TRANSLATE_NOOP("Cli", "DAY"),
              QT_TRANSLATE_NOOP("Cli", "The day of the note; without it, today.")},
             tableOrJsonOption()},
            runNote,
            nullptr,
            true};
}
