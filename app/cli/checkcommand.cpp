// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/faulttext.h"
#include "core/report/datetext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using Kind = CheckReport::Fault::Kind;

int countOf(const CheckReport &report, Kind kind)
{
    // What could not be examined is said below, but is no fault of its own.
    return int(std::ranges::count_if(report.faults, [kind](const CheckReport::Fault &fault) {
        return fault.kind == kind && fault.what != CheckReport::Fault::What::NotExamined;
    }));
}

// The faults are what was asked for; that the file is damaged is the error.
void complain(Invocation &invocation, const CheckReport &report, const QString &name)
{
    QStringList parts;
    if (const int count = countOf(report, Kind::Integrity); count > 0)
        parts.append(invocation.text(QT_TRANSLATE_N_NOOP("Cli", "%n fault(s) in the structure"), count));
    if (const int count = countOf(report, Kind::Key); count > 0)
        parts.append(invocation.text(
            QT_TRANSLATE_N_NOOP("Cli", "%n link(s) to something that does not exist"), count));
    if (const int count = countOf(report, Kind::History); count > 0)
        parts.append(invocation.text(QT_TRANSLATE_N_NOOP("Cli", "%n fault(s) in the history"), count));
    if (parts.isEmpty())
        parts.append(invocation.text(QT_TRANSLATE_N_NOOP("Cli", "%n part(s) cannot be examined"),
                                     int(report.faults.size())));
    invocation.fail(
        ExitCode::Error,
        invocation
            .text(QT_TRANSLATE_NOOP(
                "Cli", "%1 is damaged: %2. Please work on with a backup and keep the damaged file."))
            .arg(DateText::quoted(name, invocation.language()), parts.join(u", "_s)));
    invocation.print(FaultText::paragraphs(report, invocation.language()).join(u"\n\n"_s) + u'\n');
}

// No damage, so that it goes beside the answer and leaves the exit code alone.
void remarkSharedNumbers(Invocation &invocation, const CheckReport &report)
{
    for (const CheckReport::SharedNumber &shared : report.sharedNumbers)
        invocation.remark(
            invocation
                .text(QT_TRANSLATE_NOOP("Cli",
                                        "Several measures have the catalogue's number %1: %2. Please leave "
                                        "it to one of them with “lenkungsstand-cli set KEY number=…”."))
                .arg(DateText::quoted(shared.number, invocation.language()), shared.items.join(u", "_s)));
}

void runCheck(Invocation &invocation)
{
    const auto store = openForReading(invocation, SqliteFile::Open::Examine);
    if (!store)
        return;
    const auto report = store->check();
    if (!report) {
        invocation.fail(report.error());
        return;
    }
    remarkSharedNumbers(invocation, *report);
    if (!report->faults.empty()) {
        complain(invocation, *report, store->displayName());
        return;
    }
    const QString items = invocation.text(QT_TRANSLATE_N_NOOP("Cli", "%n item(s)"), int(report->items));
    const QString entries = invocation.text(QT_TRANSLATE_N_NOOP("Cli", "%n entry(ies) in the history"),
                                            int(report->historyEntries));
    invocation.say(invocation.text(QT_TRANSLATE_NOOP("Cli", "%1 is sound: %2, %3, schema %4."))
                       .arg(DateText::quoted(store->displayName(), invocation.language()), items, entries,
                            QString::number(report->schemaVersion)));
}
}

Command checkCommand()
{
    return {
        "check"_L1,
        {},
        QT_TRANSLATE_NOOP("Cli", "Examines the file: structure, keys and history. 0 is sound, 1 is damaged."),
        QT_TRANSLATE_NOOP(
            "Cli",
            "It does not judge the data; what is missing or contradictory stands in the status report. A "
            "catalogue's number that several measures have is named on standard error; that is no damage and "
            "does not change the exit code."),
        {},
        runCheck};
}
