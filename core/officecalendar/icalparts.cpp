// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officecalendar/icalparts.h"

#include <QTimeZone>

icaltimetype IcalParts::fromDay(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

icaltimetype IcalParts::fromMoment(const QDateTime &moment)
{
    const QDateTime inUtc = moment.toUTC();
    icaltimetype time = fromDay(inUtc.date());
    time.is_date = 0;
    time.hour = inUtc.time().hour();
    time.minute = inUtc.time().minute();
    time.second = inUtc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

QDate IcalParts::toDay(const icaltimetype &time)
{
    const QDate day(time.year, time.month, time.day);
    if (icaltime_is_null_time(time) || !day.isValid())
        return {};
    if (time.is_date || !icaltime_is_utc(time))
        return day;
    // Midnight in Bremen is the evening before in UTC.
    const QDateTime moment(day, QTime(time.hour, time.minute), Qt::UTC);
    return moment.toTimeZone(QTimeZone("Europe/Berlin")).date();
}
