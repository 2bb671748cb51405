// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grouphead.h"

#include <QStringList>

#include <vector>

class QPainter;
class QStyleOptionViewItem;

/// The row over a group of a table.
namespace GroupRow {

inline constexpr int mostTitleLines = 2;
/// \a mostLines: 1 where the rows of a table have one height; the title ends with an ellipsis then.
void paint(QPainter &painter, const QStyleOptionViewItem &option, const GroupHead &head, bool expanded,
           int mostLines = mostTitleLines);

/// Height of the row in a table of \a width pixels: a title that has no room beside the counts takes a second
/// line.
[[nodiscard]] int height(const GroupHead &head, int width);

/// One count of a row: Done stands for DoneLate too.
struct Count
{
    ScheduleStatus status = ScheduleStatus::Unscheduled;
    int count = 0;
    bool outlined = false; ///< overdue, and nobody has reported since on any of them
    bool operator==(const Count &) const = default;
};
/// The statuses that occur, in the order of the window: what needs a look first.
[[nodiscard]] std::vector<Count> countsOf(const GroupHead &head);
/// The same in words: "Überfällig: 2".
[[nodiscard]] QStringList countWords(const GroupHead &head);
/// All that the row says, for screen readers.
[[nodiscard]] QString accessibleText(const GroupHead &head);

/// What of the counts a row has room for: all of them, and no item is left out of the figures.
struct Shown
{
    std::vector<Count> counts;
    int rest = 0; ///< items of the statuses that have no place of their own, told as one sum
    bool close = false; ///< the counts stand closer together
};
/// The title gives way to the counts before any of them is told in the sum.
[[nodiscard]] Shown shownOf(const GroupHead &head, int width);
[[nodiscard]] int widthOf(const Shown &shown);

}
