// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "ui/charts/sheet.h"

#include <QDate>

#include <utility>
#include <vector>

/// The small ruler of a resolution: the last weeks before its deadline, one cell a day (look.md, section 7).
namespace Ruler {

/// A step of the lead time: a bracket above its cells.
struct Step
{
    QDate first;
    QDate last;
    QString text; ///< "Entwurf, 8 AT"
};

/// What a ruler is about. Dates that do not apply are null.
struct Input
{
    QDate asOf;
    QDate deadline;
    QDate lastSession; ///< of the Senate, on or before the deadline, where a paper goes there
    int leadTime = 0; ///< working days before that session; 0: none is shown
    QDate predecessorFinish; ///< latest expected finish of what the resolution depends on
    bool overdue = false;
    bool bufferAssumed = false; ///< a buffer that is too short rests on an assumption, and colours nothing
    SenateCalendar calendar;
    std::vector<Step> steps = {}; ///< by date, within the lead time; empty: it is one stretch
};

struct Cell
{
    enum class Kind {
        Past, ///< a working day before asOf
        Workday,
        Lead, ///< inside the lead time
        Buffer, ///< inside the lead time, and free after the predecessor, which comes too late
        Deadline,
    };
    QDate date;
    Kind kind = Kind::Workday;
    QRectF rect;
    bool isOdd = false; ///< in the lead time: of the second step, the fourth and so on
};

/// A step above its cells.
struct Bracket
{
    QRectF line; ///< over the cells from the first to the last
    QRectF name;
    QLineF leader; ///< from a name that the bracket is too short for; null: it stands at the bracket
    QString text; ///< as it is painted: shortened where the ruler itself is too narrow
};

/// What stands at a day, as words; the text is made by whoever knows the language.
struct Flag
{
    enum class About { AsOf, Finish, Buffer, Session, LeadStart, Deadline };
    About about = About::Deadline;
    QDate date;
    bool above = false; ///< the side that it would like to stand on
    QString text;
    QString second; ///< smaller line under it
    Sheet::Color color = &Theme::text;
};

/// A flag in its place.
struct Label
{
    Flag flag;
    QRectF rect; ///< both lines
    QLineF pole; ///< from the label to the cell
    bool above = false;
    int level = 0; ///< 0 next to the cells
};

struct Placement
{
    QDate from;
    QDate to; ///< last day shown
    std::vector<Cell> cells; ///< by date; free days have none and leave a gap
    std::vector<QRectF> ticks; ///< sessions, also those before asOf, below the cells
    std::vector<QDate> sessions; ///< the days of `ticks`
    std::vector<Bracket> brackets; ///< one for each step
    std::vector<Label> labels;
    int height = 0;
};

/// No two labels of one level come closer than this.
inline constexpr int labelGap = 8;

/// First day of the lead time: the last day on which work can safely begin; null without one.
[[nodiscard]] QDate leadStart(const Input &input);
/// Working days between the predecessor and the session if they are fewer than the lead time; else -1.
[[nodiscard]] int shortBuffer(const Input &input);
/// The days that the ruler shows: it begins on a Monday and holds the deadline.
[[nodiscard]] std::pair<QDate, QDate> window(const Input &input);
[[nodiscard]] Placement place(const Input &input, const std::vector<Flag> &flags, int width);
[[nodiscard]] Sheet::Page toSheet(const Placement &placement, const Input &input);

}
