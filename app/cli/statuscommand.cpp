// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/statuscsv.h"
#include "app/cli/statusfilter.h"
#include "app/cli/statustable.h"
#include "app/statusjson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QString json(const Evaluated &evaluated, const StatusFilter &filter, const Language &language)
{
    StatusJson::Choice choice;
    choice.project = [&filter](const Project &project) { return filter.showsProject(project.key); };
    choice.item = [&filter](const Item &item, const ItemStatus &status) {
        return filter.shows({&item, &status});
    };
    return QString::fromUtf8(StatusJson::write(evaluated.portfolio, evaluated.report, language, choice));
}

QString inFormat(const Evaluated &evaluated, const StatusFilter &filter, const Language &language,
                 int columns)
{
    switch (filter.format) {
    case Format::Table:
        return statusTable(evaluated, filter, language, columns);
    case Format::Json:
        return json(evaluated, filter, language);
    case Format::Csv:
        return statusCsv(evaluated, filter, language);
    }
    return {};
}

void runStatus(Invocation &invocation)
{
    const auto asOf = asOfDay(invocation);
    if (!asOf)
        return;
    auto filter = statusFilter(invocation);
    if (!filter)
        return;
    const auto state = evaluated(invocation, *asOf);
    if (!state || !findProjectOf(invocation, *filter, state->portfolio))
        return;
    invocation.print(inFormat(*state, *filter, invocation.language(), Invocation::columns()));
    const auto items = itemsOf(*state);
    if (std::ranges::any_of(items, [&filter](const EvaluatedItem &item) { return filter->failsOn(item); }))
        invocation.end(ExitCode::Found);
}
}

Command statusCommand()
{
    return {"status"_L1,
            {},
            QT_TRANSLATE_NOOP("Cli", "Says what is overdue, at risk, due soon and on track."),
            QT_TRANSLATE_NOOP(
                "Cli",
                "Names of statuses: overdue, atRisk, dueSoon, onTrack, unscheduled, done, doneLate, "
                "cancelled. Several are joined by commas."),
            {asOfOption(),
             {"project"_L1, QT_TRANSLATE_NOOP("Cli", "KEY"),
              QT_TRANSLATE_NOOP(
                  "Cli", "Only this project and its items. In JSON, the summary still counts every item.")},
             {"status"_L1, QT_TRANSLATE_NOOP("Cli", "S,..."),
              QT_TRANSLATE_NOOP("Cli", "Only items with one of these statuses.")},
             {"fail-on"_L1, QT_TRANSLATE_NOOP("Cli", "S,..."),
              QT_TRANSLATE_NOOP(
                  "Cli", "Exit code 3 if an item has one of these statuses, whatever --status shows.")},
             {"format"_L1, "table|json|csv",
              QT_TRANSLATE_NOOP("Cli",
                                "A table for people (without this option), or JSON or CSV for programs.")}},
            runStatus};
}
