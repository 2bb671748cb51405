// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// A whole day in an office calendar.
struct CalendarEntry
{
    QString uid; ///< the same for the same thing, in every file
    QDate day;
    QString summary;
    QString description;
    std::optional<int> alarmDaysBefore; ///< nullopt: none

    bool operator==(const CalendarEntry &) const = default;
};
