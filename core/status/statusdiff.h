// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/status/statusreport.h"

#include <QStringList>

#include <optional>
#include <vector>

/// A portfolio with its status on the day that goes with it.
struct DatedState
{
    const Portfolio &portfolio;
    const StatusReport &report; ///< of that portfolio
};

/// What has become of the items between two states: keys, in the order of the later portfolio (`deleted` in
/// that of the earlier one). An item may stand in several lists.
struct StatusDiff
{
    struct Move
    {
        QString key;
        int days = 0; ///< from the earlier planned.latest() to the later one; negative: brought forward
        std::optional<int> daysOriginal; ///< against original.latest(); nullopt where that is not known

        bool operator==(const Move &) const = default;
    };

    QStringList created;
    QStringList deleted;
    QStringList done; ///< open or cancelled before, done now
    std::vector<Move> moved; ///< dated in both states, on another last day
    /// Items that are open in either state, whose recorded facts changed (see changesFacts()) and whose
    /// status is of another rank. From good to bad: on track or due soon, no date, at risk, overdue,
    /// cancelled. That time passed alone makes nothing worse.
    QStringList worse;
    QStringList better;
    QStringList reworded; ///< another title, or the same dates in other words

    bool operator==(const StatusDiff &) const = default;

    [[nodiscard]] bool isEmpty() const { return *this == StatusDiff(); }
};

/// A pure function. Each side is judged by its own report, so on its own date.
[[nodiscard]] StatusDiff statusDiff(const DatedState &before, const DatedState &after);

/// Whether something changed on which the status of an item rests: progress, dates (not their wording),
/// impediment, predecessors, order.
[[nodiscard]] bool changesFacts(const Item &before, const Item &after);
