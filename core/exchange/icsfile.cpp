// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icsfile.h"

#include <libical/ical.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype toIcal(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

icaltimetype toIcal(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(time_t(moment.toSecsSinceEpoch()), 0, icaltimezone_get_utc_timezone());
}

// The calendar owns what is added to it.
void addAlarm(icalcomponent *event, int daysBefore, const QByteArray &summary)
{
    icalcomponent *alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(summary.constData()));
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_null_duration();
    trigger.duration.is_neg = 1;
    trigger.duration.days = unsigned(daysBefore);
    icalcomponent_add_property(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(event, alarm);
}

icalcomponent *toEvent(const CalendarEntry &entry, const QDateTime &stamp)
{
    const QByteArray summary = entry.summary.toUtf8();
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(entry.uid.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(toIcal(stamp)));
    icalcomponent_add_property(event, icalproperty_new_dtstart(toIcal(entry.day)));
    icalcomponent_add_property(event, icalproperty_new_dtend(toIcal(entry.day.addDays(1))));
    icalcomponent_add_property(event, icalproperty_new_summary(summary.constData()));
    if (!entry.description.isEmpty())
        icalcomponent_add_property(event,
                                   icalproperty_new_description(entry.description.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy
    if (entry.alarmDaysBefore)
        addAlarm(event, *entry.alarmDaysBefore, summary);
    return event;
}

Error noCalendar(const QString &why)
{
    return {Error::Code::Format, why, {}};
}
}

QByteArray IcsFile::write(const std::vector<CalendarEntry> &entries, const QDateTime &stamp)
{
    const Component calendar(icalcomponent_new_vcalendar());
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Lenkungsstand//Lenkungsstand//DE"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), toEvent(entry, stamp));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

Result<std::vector<CalendarEntry>> IcsFile::read(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return noCalendar(u"the calendar is too large"_s);
    // A zero byte would end the text for the parser, and what follows would be lost without a word.
    if (bytes.contains('\0'))
        return noCalendar(u"no text"_s);
    const Component calendar(icalparser_parse_string(bytes.constData()));
    if (!calendar || icalcomponent_isa(calendar.get()) != ICAL_VCALENDAR_COMPONENT)
        return noCalendar(u"no calendar"_s);
    std::vector<CalendarEntry> entries;
    for (icalcomponent *event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED)
            continue;
        const char *summary = icalcomponent_get_summary(event);
        if (icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY))
            return Error{Error::Code::Format, u"a repeating event"_s, QString::fromUtf8(summary)};
        const icaltimetype start = icalcomponent_get_dtstart(event);
        const QDate day(start.year, start.month, start.day);
        if (icaltime_is_null_time(start) || !day.isValid())
            return Error{Error::Code::Format, u"an event without a day"_s, QString::fromUtf8(summary)};
        entries.push_back({QString::fromUtf8(icalcomponent_get_uid(event)), day, QString::fromUtf8(summary),
                           QString::fromUtf8(icalcomponent_get_description(event)), {}});
    }
    return entries;
}
