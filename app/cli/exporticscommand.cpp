// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendarhistory.h"
#include "app/cli/commands.h"
#include "app/cli/documentlibrary.h"
#include "app/cli/evaluated.h"
#include "app/cli/outputfile.h"
#include "core/report/calendarentries.h"
#include "core/report/datetext.h"
#include "core/report/fileaside.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The path after --output; nullopt once it has failed.
std::optional<QString> calendarPath(Invocation &invocation)
{
    const QString path = invocation.arguments().value("output"_L1);
    if (path.isEmpty()) {
        invocation.fail(ExitCode::Usage,
                        invocation.text(QT_TRANSLATE_NOOP(
                            "Cli", "The option --output FILE is missing; the name ends in .ics.")));
        return std::nullopt;
    }
    if (!path.endsWith(".ics"_L1, Qt::CaseInsensitive)) {
        invocation.fail(ExitCode::Usage,
                        invocation.text(QT_TRANSLATE_NOOP("Cli", "The name %1 does not end in .ics."))
                            .arg(DateText::quoted(path, invocation.language())));
        return std::nullopt;
    }
    if (QFileInfo(path).completeBaseName().isEmpty()) {
        invocation.fail(ExitCode::Usage,
                        invocation
                            .text(QT_TRANSLATE_NOOP(
                                "Cli", "%1 has nothing before the ending; write it like termine.ics."))
                            .arg(DateText::quoted(path, invocation.language())));
        return std::nullopt;
    }
    return path;
}

Result<> writeCalendar(const Invocation &invocation, PortfolioStore &store, const Portfolio &portfolio,
                       QDate asOf, const QString &path)
{
    const Language &language = invocation.language();
    const auto revisions = CalendarHistory::read(store, PastState::now(), invocation.now());
    if (!revisions)
        return revisions.error();
    const auto bytes = DocumentLibrary::writeCalendar(
        CalendarEntries::from(portfolio, asOf, language, *revisions), revisions->newest(),
        CalendarEntries::calendarName(portfolio, language));
    return bytes ? writeAside(path, *bytes) : Result<>(bytes.error());
}

void runExportIcs(Invocation &invocation)
{
    const auto path = calendarPath(invocation);
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
    if (const auto written = writeCalendar(invocation, *store, *portfolio, *asOf, *path); !written)
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
        QT_TRANSLATE_NOOP(
            "Cli",
            "The sessions of the Senate from the as-of day to the end of the next year, and the deadlines of "
            "all open items that name a day, each with a reminder. What was one of them and is done or "
            "cancelled "
            "stays without a reminder and says so. What is assumed says so. An entry has the "
            "same identifier in every file and says how often its day was changed, so that a calendar takes "
            "the newer one. An older file of the same name is replaced once the new one is complete."),
        {{"output"_L1, QT_TRANSLATE_NOOP("Cli", "FILE"),
          QT_TRANSLATE_NOOP("Cli", "The file to write; its name ends in .ics.")},
         asOfOption()},
        runExportIcs};
}
