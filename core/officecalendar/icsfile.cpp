// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officecalendar/icsfile.h"

#include "core/officecalendar/icalparts.h"

using IcalParts::fromDay;
using IcalParts::fromMoment;

namespace {
void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property); // which owns it from here on
}

/// A property that RFC 5545 does not know and most calendars do.
void addExtension(icalcomponent *component, const char *name, const QString &value)
{
    icalproperty *property = icalproperty_new_x(value.toUtf8().constData());
    icalproperty_set_x_name(property, name);
    add(component, property);
}

void addAlarm(icalcomponent *event, int daysBefore, const QByteArray &summary)
{
    icalcomponent *alarm = icalcomponent_new_valarm();
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_description(summary.constData()));
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration = icaldurationtype_null_duration();
    trigger.duration.is_neg = daysBefore > 0 ? 1 : 0;
    trigger.duration.days = unsigned(daysBefore);
    add(alarm, icalproperty_new_trigger(trigger));
    icalcomponent_add_component(event, alarm);
}

icalcomponent *toEvent(const CalendarEntry &entry, const icaltimetype &stamp)
{
    const QByteArray summary = entry.summary.toUtf8();
    icalcomponent *event = icalcomponent_new_vevent();
    add(event, icalproperty_new_uid(entry.uid.toUtf8().constData()));
    add(event, icalproperty_new_dtstamp(stamp));
    add(event, icalproperty_new_sequence(entry.sequence));
    if (entry.changed.isValid())
        add(event, icalproperty_new_lastmodified(fromMoment(entry.changed)));
    add(event, icalproperty_new_dtstart(fromDay(entry.day)));
    add(event, icalproperty_new_dtend(fromDay(entry.day.addDays(1))));
    add(event, icalproperty_new_summary(summary.constData()));
    if (!entry.description.isEmpty())
        add(event, icalproperty_new_description(entry.description.toUtf8().constData()));
    if (!entry.category.isEmpty())
        add(event, icalproperty_new_categories(entry.category.toUtf8().constData()));
    if (entry.cancelled)
        add(event, icalproperty_new_status(ICAL_STATUS_CANCELLED));
    add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // nobody is busy all day
    if (entry.alarmDaysBefore)
        addAlarm(event, *entry.alarmDaysBefore, summary);
    return event;
}
}

QByteArray IcsFile::write(const std::vector<CalendarEntry> &entries, const QDateTime &stamp,
                          const QString &name)
{
    const IcalParts::Component calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Lenkungsstand//Lenkungsstand//DE"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    addExtension(calendar.get(), "X-WR-CALNAME", name);
    for (const CalendarEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), toEvent(entry, fromMoment(stamp)));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}
