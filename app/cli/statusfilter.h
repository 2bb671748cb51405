// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/evaluated.h"
#include "app/cli/format.h"

#include <QStringList>

#include <optional>
#include <vector>

/// What `status` was asked to show and to look for.
struct StatusFilter
{
    QString project; ///< key; empty: all
    std::optional<std::vector<ScheduleStatus>> shown; ///< nullopt: all
    std::vector<ScheduleStatus> failOn;
    Format format = Format::Table;

    [[nodiscard]] bool showsProject(const QString &key) const { return project.isEmpty() || project == key; }
    [[nodiscard]] bool shows(const EvaluatedItem &item) const;
    /// --fail-on looks at all items of the project, whatever --status shows.
    [[nodiscard]] bool failsOn(const EvaluatedItem &item) const;
};

/// Reads the options; nullopt once it has failed with ExitCode::Usage.
[[nodiscard]] std::optional<StatusFilter> statusFilter(Invocation &invocation);
/// Puts the project's key as it is recorded into \a filter; fails with ExitCode::Usage if there is none.
[[nodiscard]] bool findProjectOf(Invocation &invocation, StatusFilter &filter, const Portfolio &portfolio);
/// All names of the statuses.
[[nodiscard]] QStringList statusNames();
