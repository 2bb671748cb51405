// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QDate>

#include <vector>

/// Back from a deadline at the Senate (domain.md, "The calendar"): to the last session on or before it, and
/// from there over the steps of the office in working days.
struct BackPlan
{
    /// One step in its place.
    struct Step
    {
        QString name;
        int workingDays = 0;
        QDate first; ///< a working day
        QDate last; ///< a working day, `first` where the step takes one

        bool operator==(const Step &) const = default;
    };

    QDate deadline;
    QDate session; ///< null: none is known
    int leadTime = 0; ///< working days before the session; 0: none is known
    bool leadTimeAssumed = false; ///< they are the preset ones
    bool sessionAssumed = false; ///< the session rests on "every Tuesday that is no holiday"
    std::vector<Step> steps; ///< by date, without a gap; empty where the office has entered none
    QDate latestStart; ///< first of these days, the last one on which work can safely begin; null: not known

    /// Whether it is too late to begin in time.
    [[nodiscard]] bool isPassed(QDate asOf) const;
    /// Working days from \a asOf, which counts, to the day before the latest start; 0 on that day and later.
    [[nodiscard]] int daysLeft(QDate asOf) const;
    [[nodiscard]] bool isAssumed() const { return leadTimeAssumed || sessionAssumed; }

    bool operator==(const BackPlan &) const = default;

    [[nodiscard]] static BackPlan of(QDate deadline, const SenateCalendar &calendar,
                                     const LeadTime &leadTime);
    /// The same back from a session that is known already; null: none is.
    [[nodiscard]] static BackPlan from(QDate session, QDate deadline, const SenateCalendar &calendar,
                                       const LeadTime &leadTime);
};
