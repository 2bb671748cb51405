// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workdays.h"

#include "core/calendar/holidays.h"

#include <algorithm>

namespace Workdays {

namespace {
constexpr int daysOfWeek = 7;
constexpr int weekdaysOfWeek = 5;

bool isWeekday(QDate day)
{
    return day.dayOfWeek() <= Qt::Friday;
}

/// Mondays to Fridays from \a first to the day before \a end.
qint64 weekdaysUpTo(QDate first, QDate end)
{
    const qint64 days = first.daysTo(end);
    qint64 count = days / daysOfWeek * weekdaysOfWeek;
    const int weekday = first.dayOfWeek();
    for (int extra = 0; extra < days % daysOfWeek; ++extra)
        if ((weekday - 1 + extra) % daysOfWeek < weekdaysOfWeek)
            ++count;
    return count;
}

/// Holidays on Mondays to Fridays from \a first to the day before \a end.
qint64 holidaysUpTo(QDate first, QDate end)
{
    qint64 count = 0;
    for (int year = first.year(), last = end.year(); year <= last; ++year) {
        QDate previous;
        for (const Holidays::Holiday &holiday : Holidays::ofYear(year)) {
            // Ascension may fall on 1 May (2008): one day, two holidays.
            const bool counts = holiday.date != previous && holiday.date >= first && holiday.date < end;
            if (counts && isWeekday(holiday.date))
                ++count;
            previous = holiday.date;
        }
    }
    return count;
}

/// Working days from \a first to the day before \a end.
int workdaysUpTo(QDate first, QDate end)
{
    if (!first.isValid() || !end.isValid() || first >= end)
        return 0;
    return int(weekdaysUpTo(first, end) - holidaysUpTo(first, end));
}
}

bool isWorkday(QDate day)
{
    return day.isValid() && isWeekday(day) && !Holidays::on(day);
}

int strictlyBetween(QDate first, QDate last)
{
    if (!first.isValid())
        return 0;
    return workdaysUpTo(first.addDays(1), last);
}

QDate before(QDate day, int count)
{
    if (!day.isValid())
        return {};
    int remaining = std::max(count, 0);
    // Whole weeks at once; they hold fewer working days than remain, so the walk below always ends on one.
    while (remaining > weekdaysOfWeek) {
        const QDate start = day.addDays(-qint64(daysOfWeek) * ((remaining - 1) / weekdaysOfWeek));
        remaining -= workdaysUpTo(start, day);
        day = start;
    }
    while (remaining > 0) {
        day = day.addDays(-1);
        if (isWorkday(day))
            --remaining;
    }
    return day;
}

}
