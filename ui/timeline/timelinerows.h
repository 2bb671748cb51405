// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/snapshot.h"

#include <QSet>
#include <QString>

#include <vector>

/// The rows of the Zeitplan, as a tree of values: one part per project, in the order of the portfolio.
namespace TimelineRows {

using ItemIndex = std::size_t; ///< place in Portfolio::items and StatusReport::items

struct Row
{
    enum class Kind {
        DoneBefore, ///< done before the view begins; the items stand below it
        Item,
        Undated, ///< items that no date places; they stand below it
        Measures, ///< the 77, which have a page of their own
    };
    Kind kind = Kind::Item;
    std::vector<ItemIndex> items; ///< the one item, or those below the row
    bool operator==(const Row &) const = default;
};

struct Part
{
    std::size_t project = 0; ///< place in Portfolio::projects and StatusReport::projects
    std::vector<Row> rows;
    bool operator==(const Part &) const = default;
};

/// The day that places an item: of a done one the end that was reported, else the planned date. Null if
/// nothing places it, as where only a forecast is known.
[[nodiscard]] QDate placedAt(const Item &item, const ItemStatus &status);

/// In a part: what was done before \a viewStart, then the dated items by their latest day, then those
/// without a date, then the measures.
[[nodiscard]] std::vector<Part> arrange(const Snapshot &snapshot, QDate viewStart);

/// Days that the dated items need, a little room at both ends; both null if nothing is dated.
[[nodiscard]] std::pair<QDate, QDate> span(const Snapshot &snapshot);

/// The last session on or before the deadline of \a item, an open order of the Senate of whatever kind; as on
/// the page Beschlüsse also of what is overdue.
[[nodiscard]] QDate lastSession(const Snapshot &snapshot, std::size_t item);
/// The last session before the deadline of each open order of the Senate, whatever its kind.
[[nodiscard]] QSet<QDate> lastSessions(const Snapshot &snapshot);

}
