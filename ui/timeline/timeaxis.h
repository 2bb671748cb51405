// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"
#include "ui/timeline/timescale.h"

#include <QSet>

#include <functional>
#include <vector>

/// What stands above the plot of the Zeitplan and behind its rows: scales, Senate sessions, free days.
namespace TimeAxis {

/// Width of a text in pixels; \a strong in the semibold weight. Passed in, so that layout needs no window.
using Measure = std::function<qreal(const QString &text, bool strong)>;

/// One period of a scale. A text that does not fit is empty.
struct Period
{
    QDate first;
    qreal left = 0;
    qreal right = 0;
    QString text;
    QString detail; ///< quieter, behind the text: the days of a calendar week
    bool isStrong = false; ///< its line is stronger, as that of a quarter among months
    bool operator==(const Period &) const = default;
};

struct Session
{
    QDate day;
    qreal x = 0; ///< middle of the day
    bool isLast = false; ///< the last one on or before the deadline of an open resolution
    QString text; ///< "Senat", "Senat 05.05.", "31.03." or empty
    bool operator==(const Session &) const = default;
};

struct Shade
{
    enum class Kind { Weekend, Holiday };
    Kind kind = Kind::Weekend;
    qreal left = 0;
    qreal right = 0;
    bool operator==(const Shade &) const = default;
};

struct Strips
{
    std::vector<Period> coarse;
    std::vector<Period> fine;
    std::vector<Session> sessions;
    std::vector<Shade> shades;
};

/// All that is seen in \a width pixels. \a lastSessions are the days of those that a deadline hangs on.
[[nodiscard]] Strips strips(const TimeScale &scale, qreal width, const SenateCalendar &calendar,
                            const QSet<QDate> &lastSessions, const Language &language,
                            const Measure &measure);

/// Left edge of the view, rounded down to the period of its zoom: Monday, first of the month, of the quarter.
/// What was done before it stands in one line.
[[nodiscard]] QDate periodStart(const TimeScale &scale);

}
