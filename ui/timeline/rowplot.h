// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/plotmarks.h"
#include "ui/timeline/plotwords.h"
#include "ui/timeline/timeaxis.h"

#include <set>

/// Lays out the plot of one row: pure geometry, for the window and for paper.
namespace RowPlot {

/// What all rows of one view share.
struct Frame
{
    TimeScale scale;
    qreal width = 0; ///< of the plot
    qreal textScale = 1;
    QDate asOf;
    TimeAxis::Measure measure;
    SenateCalendar calendar;
    QString beforeName = {}; ///< of the Berichtsstand that is compared
};

struct Input
{
    const Item *item = nullptr;
    const ItemStatus *status = nullptr;
    const Item *before = nullptr; ///< the same item in the Berichtsstand that is compared; null: none
    bool hasArrow = false; ///< one arrives from the left
    QDate session = {}; ///< that the buffer ruler counts back from; null: it is not shown
    int leadTime = 0; ///< working days of the ruler
    QDate predecessorFinish = {}; ///< latest expected finish of what the item depends on, for the ruler
    qreal height = 28;
    std::vector<qreal> passing = {}; ///< x of arrows that pass through the row on their way to another
};

/// One item that a date places.
[[nodiscard]] Plot::Row item(const Input &input, const Frame &frame, const Language &language);
/// The same without its label.
[[nodiscard]] Plot::Row marks(const Input &input, const Frame &frame);
/// The words that stand for an item without a date.
[[nodiscard]] Plot::Row undated(const Input &input, const Frame &frame, const Language &language);
/// Shape and key of each item, one behind the other, with its date where \a withDates; what has no room is
/// counted at the end.
[[nodiscard]] Plot::Row list(const std::vector<Input> &items, bool withDates, const Frame &frame,
                             const Language &language);
/// All marks of a folded project on one row, the label at the next deadline only.
[[nodiscard]] Plot::Row folded(const std::vector<Input> &items, const Frame &frame, const Language &language);

/// What the row of an item can show, whichever days are seen.
[[nodiscard]] std::set<Plot::Sign> signs(const Item &item, const ItemStatus &status);
/// What a label keeps off, ascending: the Stichtag, and the arrows that pass.
[[nodiscard]] std::vector<qreal> linesOf(const Input &input, const Frame &frame);
/// The day of the mark at which arrows leave and arrive; of a done item its end. Invalid: no date places it.
[[nodiscard]] QDate anchorDay(const Item &item, const ItemStatus &status);
/// x of that mark; 0 where there is none.
[[nodiscard]] qreal anchor(const Item &item, const ItemStatus &status, const TimeScale &scale);

/// Marks of a folded project above which they are counted into columns.
inline constexpr int mostFoldedMarks = 40;

}
