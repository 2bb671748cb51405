// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/senatesessions.h"

#include "core/calendar/holidays.h"

#include <algorithm>

namespace SenateSessions {

namespace {
constexpr int daysPerWeek = 7;

QDate mondayOf(QDate day)
{
    return day.addDays(Qt::Monday - day.dayOfWeek());
}

bool isIn(const std::vector<QDate> &days, QDate day)
{
    return std::ranges::find(days, day) != days.end();
}

/// A Tuesday that the calendar leaves standing; added sessions come on top.
bool isRegularSession(const SenateCalendar &calendar, QDate day)
{
    if (!areKnown(calendar))
        return false;
    if (day.dayOfWeek() != Qt::Tuesday || Holidays::on(day) || isIn(calendar.cancelled, day))
        return false;
    return std::ranges::none_of(calendar.weeksWithout, [monday = mondayOf(day)](QDate week) {
        return week.isValid() && mondayOf(week) == monday;
    });
}

/// The first Tuesday on or after \a day.
QDate tuesdayFrom(QDate day)
{
    return day.addDays((Qt::Tuesday - day.dayOfWeek() + daysPerWeek) % daysPerWeek);
}
}

bool areKnown(const SenateCalendar &calendar)
{
    const bool entered =
        !calendar.added.empty() || !calendar.cancelled.empty() || !calendar.weeksWithout.empty();
    return entered || calendar.confirmation || !calendar.rejection;
}

bool isSession(const SenateCalendar &calendar, QDate day)
{
    return day.isValid() && (isIn(calendar.added, day) || isRegularSession(calendar, day));
}

QDate lastOnOrBefore(const SenateCalendar &calendar, QDate day)
{
    if (!day.isValid())
        return {};
    const QDate limit = day.addYears(-1);
    QDate last;
    for (const QDate added : calendar.added)
        if (added >= limit && added <= day && (last.isNull() || added > last))
            last = added;
    const QDate stop = last.isNull() ? limit : last;
    for (QDate tuesday = tuesdayFrom(day.addDays(1 - daysPerWeek)); tuesday >= stop;
         tuesday = tuesday.addDays(-daysPerWeek))
        if (isRegularSession(calendar, tuesday))
            return tuesday;
    return last;
}

QDate lastBeforeDeadline(const Portfolio &portfolio, const Item &item)
{
    if (!isSenateResolution(item) || !item.planned || !item.planned->isResolved())
        return {};
    return lastOnOrBefore(portfolio.senateCalendar, item.planned->latest());
}

QDate nextOnOrAfter(const SenateCalendar &calendar, QDate day)
{
    if (!day.isValid())
        return {};
    const QDate limit = day.addYears(1);
    QDate next;
    for (const QDate added : calendar.added)
        if (added >= day && added <= limit && (next.isNull() || added < next))
            next = added;
    const QDate stop = next.isNull() ? limit : next;
    for (QDate tuesday = tuesdayFrom(day); tuesday <= stop; tuesday = tuesday.addDays(daysPerWeek))
        if (isRegularSession(calendar, tuesday))
            return tuesday;
    return next;
}

std::vector<QDate> between(const SenateCalendar &calendar, QDate first, QDate last)
{
    std::vector<QDate> days;
    if (!first.isValid() || !last.isValid())
        return days;
    for (QDate tuesday = tuesdayFrom(first); tuesday <= last; tuesday = tuesday.addDays(daysPerWeek))
        if (isRegularSession(calendar, tuesday))
            days.push_back(tuesday);
    for (const QDate added : calendar.added)
        if (added >= first && added <= last)
            days.push_back(added);
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

}
