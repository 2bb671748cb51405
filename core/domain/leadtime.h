// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sourceref.h"

#include <QString>

#include <optional>
#include <vector>

/// One step of the work before a session of the Senate, in the words of the office.
struct LeadTimeStep
{
    QString name;
    int workingDays = 0; ///< 1 or more; no length is preset (domain.md, "The calendar")

    bool operator==(const LeadTimeStep &) const = default;
};

/// Working days needed before a session of the Senate.
///
/// Ten in all are preset: an assumption until somebody confirms or rejects it. An office that enters its own
/// steps says with them how long the lead time is, so that it is their sum and nothing is assumed. What was
/// said of the one figure before stays recorded and does not count beside steps; it counts again when the
/// last step goes.
struct LeadTime
{
    int workingDays = 10; ///< in all, where no steps are entered
    std::optional<Confirmation> confirmation;
    std::optional<Confirmation> rejection =
        {}; ///< who said that the assumption is wrong: nothing rests on it
    std::vector<LeadTimeStep> steps = {}; ///< in the order of the work, the one before the session last

    /// The most that a step can take; about a year.
    static constexpr int mostDays = 250;

    /// Working days that count: the sum of the steps, else the one figure; 0: none is known.
    [[nodiscard]] int days() const;
    /// Whether the preset figure counts and nobody has confirmed it.
    [[nodiscard]] bool isAssumed() const;
    /// Whether nothing rests on a lead time, since the preset one is wrong and no other is entered.
    [[nodiscard]] bool isRejected() const;

    bool operator==(const LeadTime &) const = default;
};
