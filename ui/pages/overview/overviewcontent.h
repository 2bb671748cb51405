// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/charts/ruledlist.h"
#include "ui/pages/overview/projectcards.h"
#include "ui/support/snapshot.h"

#include <vector>

/// What the overview says about a snapshot, as values: no widget, no geometry.
namespace OverviewContent {

struct Head
{
    QString counts;
    std::vector<Sheet::Phrase> figures; ///< in `counts`
    QString nextDeadline; ///< with `<b>`
    QString nextDeadlineShort; ///< the same where room is scarce; empty: there is nothing shorter
    Target nextDeadlineTarget;
    QString nextSenate; ///< with `<b>`
    QString nextSenateShort; ///< as nextDeadlineShort
    Target nextSenateTarget;
};

[[nodiscard]] Head head(const Snapshot &snapshot, const Language &language);
/// Places of the projects in the portfolio, in the order in which people see them: by number, then those
/// without one.
[[nodiscard]] std::vector<std::size_t> projectOrder(const Portfolio &portfolio);
/// Of the project at \a index of the portfolio.
[[nodiscard]] ProjectCards::Card card(const Snapshot &snapshot, std::size_t index, const Language &language);
/// Of the priority projects: those that have a number.
[[nodiscard]] std::vector<ProjectCards::Card> cards(const Snapshot &snapshot, const Language &language);
/// What every list says of an item, without `value` and `countdown`.
[[nodiscard]] RuledList::Row row(const Item &item, const ItemStatus &status, const Language &language);
/// Reminders that are due today or were before.
[[nodiscard]] RuledList::Content followUps(const Snapshot &snapshot, const Language &language);
[[nodiscard]] RuledList::Content overdue(const Snapshot &snapshot, const Language &language);
[[nodiscard]] RuledList::Content upcoming(const Snapshot &snapshot, const Language &language);
[[nodiscard]] RuledList::Content resolutions(const Snapshot &snapshot, const Language &language);
[[nodiscard]] RuledList::Content dataQuality(const Snapshot &snapshot, const Language &language);

}
