// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/status/cycles.h"
#include "core/status/dependencygraph.h"
#include "core/status/openbelow.h"
#include "core/status/statuspolicy.h"

#include <QDate>

#include <optional>
#include <vector>

/// What the rules ask of one item again and again, computed once.
struct ItemState
{
    bool open = true; ///< neither done nor cancelled
    bool done = false;
    bool overdue = false;
    bool dueOnNonWorkingDay = false; ///< only where `planned` has day precision
    QDate due; ///< planned.latest(); null: not dated
    QDate lastReport; ///< null: never
    QDate finish; ///< expected finish; null: none, or not open
    bool finishIsEarliest = false; ///< `finish` is asOf only because what was planned or forecast has passed
};

/// Latest day of a date; null if there is none or it has no value.
[[nodiscard]] inline QDate latestDay(const std::optional<PartialDate> &date)
{
    return date ? date->latest() : QDate();
}
/// EDTF value of the date of the item that gives this expected finish, which need not be a day; empty where
/// the finish comes from asOf or from a predecessor.
[[nodiscard]] QString finishText(const Item &item, QDate finish);
/// Whether the item was done on \a day.
[[nodiscard]] bool isDoneOn(const Item &item, QDate day);

/// A portfolio on a day, with everything that is known only by looking at all items. Refers to the portfolio
/// and the policy, which must live longer.
struct Situation
{
    Situation(const Portfolio &portfolio, QDate asOf, const StatusPolicy &policy);

    const Portfolio &portfolio;
    const QDate asOf;
    const StatusPolicy &policy;
    const KeyIndex keys;
    const DependencyGraph graph;
    std::vector<ItemState> states; ///< by item
    Cycles firmCycles; ///< closed by firm links alone
    Cycles allCycles; ///< closed by links of any origin
    std::vector<OpenBelow> openBelow; ///< by item; empty if no item has another above it

    [[nodiscard]] bool sessionsAssumed() const { return !portfolio.senateCalendar.confirmation; }
};
