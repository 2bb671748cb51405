// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/historyline.h"
#include "core/domain/portfolio.h"

#include <QStringList>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

/// Meilensteintrendanalyse (charts.md): which dates the reports named for each milestone and resolution, one
/// report after the other, and why they changed in between. Pure functions.
namespace Trend {

/// What one report said of milestones and resolutions.
struct Report
{
    QString name; ///< of the Berichtsstand; empty: what is recorded now, or at a moment of the past
    QDate on; ///< the day it stands on: of a Berichtsstand its Stichtag
    QDateTime at; ///< up to when changes are in it; null: up to now
    std::vector<Item> items; ///< see itemsOf()
    /// inOrder(): a Berichtsstand stands on this day, if perhaps behind what is recorded now.
    bool isBaseline = false;

    bool operator==(const Report &) const = default;
};
using Reports = std::vector<Report>;

/// The items that have a line: milestones and resolutions.
[[nodiscard]] std::vector<Item> itemsOf(const Portfolio &portfolio);
/// The same as they stand on \a asOf: what was finished only later is still expected.
[[nodiscard]] std::vector<Item> itemsOn(const Portfolio &portfolio, QDate asOf);
/// By day. Of several reports on one day the one that knew most stays; one of what is recorded now (`at`
/// null) stands last, on the day of the newest Berichtsstand where that lies ahead.
[[nodiscard]] Reports inOrder(Reports reports);

/// What a line goes through. At most one for each report.
struct Point
{
    std::size_t report = 0; ///< place in Chart::days
    QDate on; ///< across: the day of the report; of a finished item the day on which it was finished
    PartialDate date; ///< forecast, else planned; of a finished item the actual date
    bool isFinish = false; ///< stands on the diagonal, and ends the line
    /// The report still named a date after the item had been finished: in the table only.
    bool isOvertaken = false;
    bool isCurrent = false; ///< of what is recorded now or at a moment, which is no report

    [[nodiscard]] QDate latest() const { return isFinish ? on : date.latest(); } ///< up
    [[nodiscard]] bool isVague() const { return !isFinish && date.earliest() < date.latest(); }
    bool operator==(const Point &) const = default;
};

/// A change of `planned` or `forecast` with the reason that was given for it.
struct Reason
{
    std::size_t point = 0; ///< place in Line::points of the first report that knew the change
    QString field; ///< "planned" or "forecast"
    QString from; ///< as written; empty: was not recorded
    QString to; ///< as written; empty: is no longer recorded
    QString text; ///< never empty
    QString who;
    QDateTime at;

    bool operator==(const Reason &) const = default;
};

struct Line
{
    Item item; ///< as the newest report has it
    std::vector<Point> points; ///< at least one
    std::vector<Reason> reasons; ///< in the order of time; only where the date of the point is another one

    /// Days from the first date to the last one, positive: later. 0 with one point.
    [[nodiscard]] int slip() const;
    /// Whether two reports, or report and end, name different last days.
    [[nodiscard]] bool hasMoved() const;
    [[nodiscard]] bool isFinished() const { return points.back().isFinish; }
    bool operator==(const Line &) const = default;
};

/// What a report is called at the axis.
struct Day
{
    QDate on;
    QString name; ///< of the Berichtsstand; empty: what is recorded now, or at a moment of the past
    bool isBaseline = false; ///< a Berichtsstand stands on this day

    bool operator==(const Day &) const = default;
};

struct Chart
{
    std::vector<Day> days; ///< of the reports
    std::vector<Line> lines; ///< in the order of the newest report
    QStringList undated; ///< keys without a date in any report; what was cancelled is not missed
    QStringList doneBefore; ///< keys of what was finished by the day of the first report

    /// How many reports there are: Berichtsstände, of those on one day one. What is recorded now is none.
    [[nodiscard]] std::size_t baselines() const;
    bool operator==(const Chart &) const = default;
};

/// From this many Berichtsstände on there is a trend: one is a point, two are a difference.
inline constexpr std::size_t fewestForChart = 3;
/// From this many on a line leads from one to the next, and to what is recorded now.
inline constexpr std::size_t fewestForLines = 2;

/// \a reports as inOrder() gives them; \a history in the order in which it was recorded. A finished item ends
/// at its actual date, at the latest on the day of the report that first calls it done.
[[nodiscard]] Chart chartOf(const Reports &reports, const std::vector<HistoryLine> &history);

/// The number of each reason in the picture: the same for all reasons of one point, in the order of the
/// reports and then of the lines. One inner list for each of \a lines, one number for each of its reasons.
[[nodiscard]] std::vector<std::vector<int>> reasonNumbers(const std::vector<Line> &lines);

}

/// The reports of the Berichtsstände of a portfolio: frozen, hence shared and kept.
using TrendReportsPtr = std::shared_ptr<const Trend::Reports>;
Q_DECLARE_METATYPE(TrendReportsPtr)
