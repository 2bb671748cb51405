// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statusfilter.h"

#include "core/report/datetext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool contains(const std::vector<ScheduleStatus> &statuses, ScheduleStatus status)
{
    return std::ranges::find(statuses, status) != statuses.end();
}

void refuse(Invocation &invocation, const char *sentence, const QString &typed, const QStringList &allowed)
{
    invocation.fail(
        ExitCode::Usage,
        invocation.text(sentence).arg(DateText::quoted(typed, invocation.language()), allowed.join(u", "_s)));
}

// As people type it, who need not know where a name has its capital.
std::optional<ScheduleStatus> statusNamed(const QString &typed)
{
    for (const QString &name : statusNames())
        if (name.compare(typed, Qt::CaseInsensitive) == 0)
            return statusFromName(name);
    return std::nullopt;
}

std::optional<std::vector<ScheduleStatus>> readStatuses(Invocation &invocation, QLatin1StringView option)
{
    std::vector<ScheduleStatus> statuses;
    for (const QString &name : invocation.arguments().value(option).split(u',')) {
        const auto status = statusNamed(name.trimmed());
        if (name.trimmed().isEmpty()) {
            refuse(invocation,
                   QT_TRANSLATE_NOOP("Cli", "An entry of the list %1 is empty; the names are: %2."),
                   invocation.arguments().value(option), statusNames());
            return std::nullopt;
        }
        if (!status) {
            refuse(invocation, QT_TRANSLATE_NOOP("Cli", "There is no status %1; the names are: %2."),
                   name.trimmed(), statusNames());
            return std::nullopt;
        }
        statuses.push_back(*status);
    }
    return statuses;
}
}

bool StatusFilter::shows(const EvaluatedItem &item) const
{
    return showsProject(item.item->project) && (!shown || contains(*shown, item.status->status));
}

bool StatusFilter::failsOn(const EvaluatedItem &item) const
{
    return showsProject(item.item->project) && contains(failOn, item.status->status);
}

std::optional<StatusFilter> statusFilter(Invocation &invocation)
{
    StatusFilter filter;
    filter.project = invocation.arguments().value("project"_L1);
    const auto format = formatAsked(invocation, {Format::Table, Format::Json, Format::Csv});
    if (!format)
        return std::nullopt;
    filter.format = *format;
    if (invocation.arguments().has("status"_L1)) {
        filter.shown = readStatuses(invocation, "status"_L1);
        if (!filter.shown)
            return std::nullopt;
    }
    if (invocation.arguments().has("fail-on"_L1)) {
        const auto failOn = readStatuses(invocation, "fail-on"_L1);
        if (!failOn)
            return std::nullopt;
        filter.failOn = *failOn;
    }
    return filter;
}

bool findProjectOf(Invocation &invocation, StatusFilter &filter, const Portfolio &portfolio)
{
    if (filter.project.isEmpty())
        return true;
    QStringList keys;
    for (const Project &project : portfolio.projects) {
        keys.append(project.key);
        if (project.key.compare(filter.project, Qt::CaseInsensitive) == 0) {
            filter.project = project.key;
            return true;
        }
    }
    if (keys.isEmpty()) {
        invocation.fail(
            ExitCode::Usage,
            invocation.text(QT_TRANSLATE_NOOP("Cli", "There is no project %1; the portfolio has none yet."))
                .arg(DateText::quoted(filter.project, invocation.language())));
        return false;
    }
    refuse(invocation, QT_TRANSLATE_NOOP("Cli", "There is no project %1; the keys are: %2."), filter.project,
           keys);
    return false;
}

QStringList statusNames()
{
    QStringList names;
    for (std::size_t at = 0; at < scheduleStatusCount; ++at)
        names.append(QString(statusName(static_cast<ScheduleStatus>(at))));
    return names;
}
