// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/calendarrevisions.h"

#include "core/calendar/senatesessions.h"

#include <algorithm>

namespace {
template<typename T>
const T *recordIn(const std::optional<Record> &record)
{
    return record ? std::get_if<T>(&*record) : nullptr;
}

bool isUnderWay(const Item &item)
{
    return item.progress != Progress::Done && item.progress != Progress::Cancelled;
}
}

void CalendarRevisions::take(const std::optional<Record> &before, const std::optional<Record> &after,
                             const QDateTime &at)
{
    takeMoment(at);
    if (!before) // the first state of it, which no calendar has yet
        return;
    if (const auto *item = recordIn<Item>(before)) {
        const auto *now = recordIn<Item>(after);
        Revision revision = m_deadlines.value(item->key);
        revision.at = at;
        if (!now || now->planned != item->planned || isUnderWay(*now) != isUnderWay(*item))
            ++revision.times;
        m_deadlines.insert(item->key, revision);
    } else if (const auto *calendar = recordIn<SenateCalendar>(before)) {
        const auto *now = recordIn<SenateCalendar>(after);
        m_calendars.emplace_back(*calendar, now ? *now : SenateCalendar());
        m_calendarAt = at;
    } else if (recordIn<LeadTime>(before)) {
        m_leadTimeAt = at;
    }
}

void CalendarRevisions::takeMoment(const QDateTime &at)
{
    if (!m_newest.isValid() || at > m_newest)
        m_newest = at;
}

CalendarRevisions::Revision CalendarRevisions::ofDeadline(const QString &key) const
{
    return m_deadlines.value(key);
}

CalendarRevisions::Revision CalendarRevisions::ofSession(QDate day) const
{
    Revision revision{0, m_calendarAt};
    for (const auto &[before, after] : m_calendars)
        if (SenateSessions::isSession(before, day) != SenateSessions::isSession(after, day))
            ++revision.times;
    return revision;
}

std::vector<QDate> CalendarRevisions::onceAdded() const
{
    std::vector<QDate> days;
    for (const auto &[before, after] : m_calendars)
        days.insert(days.end(), before.added.begin(), before.added.end());
    std::ranges::sort(days);
    days.erase(std::ranges::unique(days).begin(), days.end());
    return days;
}
