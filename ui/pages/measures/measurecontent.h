// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/charts/sheet.h"
#include "ui/charts/slotgrid.h"
#include "ui/support/snapshot.h"

#include <vector>

/// What the page of the measures says about a snapshot, as values.
namespace MeasureContent {

/// What is known of the measures, and why no more.
struct Head
{
    QString title;
    QString known;
    QString why; ///< empty once all are recorded
};

/// A figure that a report stated, beside the recorded one; numerators come with their denominators.
struct Total
{
    QString about;
    QString on;
    QString reported;
    QString recorded;
    bool differs = false;
    QString sentence; ///< of the finding; empty if both agree
    Target target; ///< the recorded items; empty if there are none
};

[[nodiscard]] Head head(const Snapshot &snapshot, const Language &language);
[[nodiscard]] std::vector<Total> totals(const Snapshot &snapshot, const Language &language);
/// "Keine Einzelmeldung: 77 von 77", one part per state that occurs.
[[nodiscard]] QString slotSummary(const Snapshot &snapshot, const Language &language);
[[nodiscard]] std::vector<SlotGrid::Slot> measureSlots(const Snapshot &snapshot, const Language &language);

[[nodiscard]] Sheet::Page layOutHead(const Head &head, int width);
[[nodiscard]] Sheet::Page layOutTotals(const std::vector<Total> &totals, int width);

}
