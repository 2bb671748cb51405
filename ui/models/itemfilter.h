// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/status/statusreport.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

/// What a range of due days is counted from.
enum class DueSpan {
    Days, ///< from and to the days that are named
    BeforeAsOf,
    FourWeeks, ///< from the Stichtag on, as the next two
    ThreeMonths,
    RestOfYear,
    AfterYear, ///< from the year after that of the Stichtag on
};

/// Which items a list shows: a value that can be tested, saved and asked for by any figure in the window.
/// Empty sets do not restrict; different members restrict together.
struct ItemFilter
{
    QString
        text; ///< every word must occur in key, title, units or dates (SearchText); case and umlauts folded
    /// Keys of items that match `text` by what the filter itself does not look through: notes, passages of
    /// the source. From a search over everything; means nothing without `text`.
    QSet<QString> found;
    QSet<QString> projects;
    QSet<QString> units; ///< "" stands for items without a unit
    QSet<ItemKind> kinds;
    QSet<ScheduleStatus> statuses;
    QSet<Progress> progress;
    std::optional<Rule> rule; ///< only items with this finding
    QStringList keys; ///< only these
    QDate dueFrom; ///< planned.latest() on or after
    QDate dueTo; ///< planned.latest() on or before
    DueSpan dueSpan = DueSpan::Days; ///< else the two days follow the Stichtag: setAsOf()
    bool withoutPlaceholders = false; ///< without measures of which nothing is recorded (ItemCounts)
    bool onlyOpen = false;
    QString name; ///< how a chip names it ("ohne zuständige Stelle"); empty: by its members

    [[nodiscard]] bool accepts(const Item &item, const ItemStatus &status) const;
    [[nodiscard]] bool isEmpty() const;
    /// Takes the days of a span that is counted from the Stichtag.
    void setAsOf(QDate asOf);
    /// Any due day.
    void forgetDue();
    bool operator==(const ItemFilter &) const = default;
};

[[nodiscard]] inline size_t qHash(ItemKind kind, size_t seed = 0)
{
    return ::qHash(static_cast<int>(kind), seed);
}
[[nodiscard]] inline size_t qHash(ScheduleStatus status, size_t seed = 0)
{
    return ::qHash(static_cast<int>(status), seed);
}
[[nodiscard]] inline size_t qHash(Progress progress, size_t seed = 0)
{
    return ::qHash(static_cast<int>(progress), seed);
}
