// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/commands/changerequest.h"

/// What is asked for about projects, their assessments and their indicators.
namespace ProjectRequests {

/// A project under a key that is free ("KI-2"): what it is, not what has become of it. Without its number,
/// which only one has.
[[nodiscard]] Project duplicate(const Portfolio &portfolio, const Project &project);
/// What is judged and why, under a free key and as of \a today; how it was once worded stays behind.
[[nodiscard]] Assessment duplicate(const Portfolio &portfolio, const Assessment &assessment, QDate today);
/// What is measured and its target, under a free key, without the values.
[[nodiscard]] Indicator duplicate(const Portfolio &portfolio, const Indicator &indicator);
/// A free key for an indicator of \a project: "ki-1".
[[nodiscard]] QString nextIndicatorKey(const Portfolio &portfolio, const QString &project);

/// What hangs on the project, so that it cannot be deleted, in one sentence; empty: nothing does.
[[nodiscard]] QString whyNotDeleted(const Portfolio &portfolio, const QString &project,
                                    const Language &language);

[[nodiscard]] ChangeRequest created(const Project &project);
[[nodiscard]] ChangeRequest deleted(const Project &project);
[[nodiscard]] ChangeRequest assessmentChanged(const Assessment &before, const Assessment &after);
[[nodiscard]] ChangeRequest assessmentDeleted(const Assessment &assessment);
[[nodiscard]] ChangeRequest indicatorCreated(const Indicator &indicator);
[[nodiscard]] ChangeRequest indicatorChanged(const Indicator &before, const Indicator &after);
/// Adds \a value to those of \a indicator.
[[nodiscard]] ChangeRequest valueRecorded(const Indicator &indicator, const IndicatorValue &value);
[[nodiscard]] ChangeRequest indicatorDeleted(const Indicator &indicator);

}

/// What is asked for about what stands once in a portfolio.
namespace OfficeRequests {

[[nodiscard]] ChangeRequest calendarChanged(const SenateCalendar &before, const SenateCalendar &after);
[[nodiscard]] ChangeRequest leadTimeChanged(const LeadTime &before, const LeadTime &after);
[[nodiscard]] ChangeRequest meetingsChanged(const PortfolioHead &before, const PortfolioHead &after);

}
