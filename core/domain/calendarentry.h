// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

/// A whole day in an office calendar.
struct CalendarEntry
{
    QString uid; ///< the same for the same thing, in every file
    QDate day;
    QString summary;
    QString description;
    QString category = {}; ///< by which a calendar filters and colours; empty: none
    std::optional<int> alarmDaysBefore = {}; ///< calendar days, 0 or more; nullopt: no alarm
    bool cancelled = false; ///< it stands there to say that it does not take place
    int line = 0; ///< of a file that was read: where the entry begins, from 1
    /// To be written: how often its day, or whether it counts, was changed; grows with every change.
    int sequence = 0;
    QDateTime changed = {}; ///< to be written: the latest recorded change of it; null: none is recorded

    bool operator==(const CalendarEntry &) const = default;
};

/// Why an entry of a calendar that was read says no day, or the calendar as a whole nothing.
struct CalendarFault
{
    enum class Kind {
        NoDay, ///< no day that exists, or none at all
        Series, ///< repeats in a way that is not read: more than once a day, or without end and rule
        Broken, ///< cut off or damaged: what begins or ends in `line` has no counterpart
        NoCalendar, ///< the text is no calendar
    };
    Kind kind = Kind::NoDay;
    int line = 0; ///< from 1; 0: none
    QString summary; ///< what it is called, or of a broken file what stands in `line`; may be empty

    bool operator==(const CalendarFault &) const = default;
};

/// What stands in a calendar.
struct CalendarContent
{
    std::vector<CalendarEntry> entries; ///< in the order of the file; a series gives one a day
    std::vector<CalendarFault> faults;

    bool operator==(const CalendarContent &) const = default;
};
