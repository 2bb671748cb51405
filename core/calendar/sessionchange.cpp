// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/sessionchange.h"

#include "core/calendar/senatesessions.h"

#include <algorithm>

namespace {
void insert(std::vector<QDate> &days, QDate day)
{
    days.insert(std::ranges::lower_bound(days, day), day);
}
}

SenateCalendar SessionChange::with(SenateCalendar calendar, QDate day)
{
    if (!day.isValid() || SenateSessions::isSession(calendar, day))
        return calendar;
    std::erase(calendar.cancelled, day);
    if (!SenateSessions::isSession(calendar, day))
        insert(calendar.added, day);
    return calendar;
}

SenateCalendar SessionChange::without(SenateCalendar calendar, QDate day)
{
    if (!SenateSessions::isSession(calendar, day))
        return calendar;
    std::erase(calendar.added, day);
    if (SenateSessions::isSession(calendar, day))
        insert(calendar.cancelled, day);
    return calendar;
}
