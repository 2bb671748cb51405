// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/outputfile.h"
#include "core/exchange/icsfile.h"
#include "core/report/calendarentries.h"
#include "core/report/datetext.h"
#include "core/report/fileaside.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The path after --output; nullopt once it has failed.
std::optional<QString> pathOf(Invocation &invocation)
{
    const QString path = invocation.arguments().value("output"_L1);
    if (path.isEmpty()) {
        invocation.fail(
            ExitCode::Usage,
            invocation.text(QT_TRANSLATE_NOOP(
                "Cli", "The option --output FILE is missing; write it like --output deadlines.ics.")));
        return std::nullopt;
    }
    if (!path.endsWith(".ics"_L1, Qt::CaseInsensitive) || QFileInfo(path).completeBaseName().isEmpty()) {
        invocation.fail(ExitCode::Usage,
                        invocation.text(QT_TRANSLATE_NOOP("Cli", "The name %1 does not end in .ics."))
                            .arg(DateText::quoted(path, invocation.language())));
        return std::nullopt;
    }
    return path;
}

void run(Invocation &invocation)
{
    const auto path = pathOf(invocation);
    const auto asOf = path ? asOfDay(invocation) : std::nullopt;
    if (!asOf)
        return;
    if (const auto place = mayWriteAt(invocation, *path); !place) {
        invocation.fail(place.error());
        return;
    }
    const auto store = openForReading(invocation);
    const auto portfolio = store ? loaded(invocation, *store) : std::nullopt;
    if (!portfolio)
        return;
    const auto entries = CalendarEntries::from(*portfolio, *asOf, invocation.language());
    if (const auto written = writeAside(*path, IcsFile::write(entries, invocation.now())); !written)
        invocation.fail(written.error());
    else
        invocation.print(*path + u'\n');
}
}

Command exportIcsCommand()
{
    return {
        "export ics"_L1,
        {},
        QT_TRANSLATE_NOOP("Cli", "Writes sessions and deadlines for an office calendar."),
        QT_TRANSLATE_NOOP("Cli",
                          "Sessions of the Senate from the as-of day to the end of the next year, and the "
                          "deadlines of all open items, each with a reminder. The same event has the same "
                          "identifier in every file, so that a calendar replaces the older one."),
        {{"output"_L1, QT_TRANSLATE_NOOP("Cli", "FILE"),
          QT_TRANSLATE_NOOP("Cli", "The file to write; its name ends in .ics.")},
         asOfOption()},
        run};
}
