// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officecalendar/icalparts.h"
#include "core/officecalendar/icsfile.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using IcalParts::toDay;

namespace {
/// An event of the file and where it begins.
struct Event
{
    icalcomponent *component = nullptr;
    int line = 0;
};

Error noCalendar(const QString &why)
{
    return {Error::Code::Format, why, {}};
}

struct Beginnings
{
    std::vector<int> lines; ///< of the events, in the order of the file
    std::optional<CalendarFault> broken;
};

/// Where the events begin: libical does not say it. What begins and does not end, or the other way round, as
/// in a file that is cut off, is a fault; libical would give what it has.
Beginnings beginnings(const QByteArray &bytes)
{
    Beginnings found;
    std::vector<std::pair<QByteArray, int>> open; // what has begun, and in which line
    const auto broken = [&found](const QByteArray &text, int line) {
        found.broken = CalendarFault{CalendarFault::Kind::Broken, line, QString::fromUtf8(text)};
        return found;
    };
    int line = 1;
    for (qsizetype at = 0; at < bytes.size(); ++line) {
        const qsizetype end = bytes.indexOf('\n', at);
        const qsizetype next = end < 0 ? bytes.size() : end + 1;
        const QByteArray text = QByteArray::fromRawData(bytes.constData() + at, next - at).toUpper();
        at = next; // a line that goes on begins with a blank, and with nothing that is looked for here
        if (text.trimmed() == "BEGIN:VEVENT" && text.startsWith('B'))
            found.lines.push_back(line);
        if (text.startsWith("BEGIN:")) {
            open.emplace_back(text.trimmed(), line);
        } else if (text.startsWith("END:")) {
            if (open.empty())
                return broken(text.trimmed(), line);
            if (open.back().first.mid(6) != text.trimmed().mid(4))
                return broken(open.back().first, open.back().second);
            open.pop_back();
        }
    }
    return open.empty() ? found : broken(open.back().first, open.back().second);
}

/// A file may hold several calendars, one after the other.
void collect(icalcomponent *component, std::vector<Event> &events)
{
    for (icalcomponent *part = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); part;
         part = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT)) {
        if (icalcomponent_isa(part) == ICAL_VEVENT_COMPONENT)
            events.push_back({part, 0});
        else if (icalcomponent_isa(part) == ICAL_VCALENDAR_COMPONENT)
            collect(part, events);
    }
}

CalendarEntry entryOf(const Event &event, QDate day)
{
    icalproperty *categories = icalcomponent_get_first_property(event.component, ICAL_CATEGORIES_PROPERTY);
    CalendarEntry entry;
    entry.uid = QString::fromUtf8(icalcomponent_get_uid(event.component));
    entry.day = day;
    entry.summary = QString::fromUtf8(icalcomponent_get_summary(event.component));
    entry.description = QString::fromUtf8(icalcomponent_get_description(event.component));
    entry.category = categories ? QString::fromUtf8(icalproperty_get_categories(categories)) : QString();
    entry.cancelled = icalcomponent_get_status(event.component) == ICAL_STATUS_CANCELLED;
    entry.line = event.line;
    return entry;
}

bool isSeries(icalcomponent *component)
{
    return icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY)
        || icalcomponent_get_first_property(component, ICAL_RDATE_PROPERTY);
}

/// All properties of one kind.
std::vector<icalproperty *> propertiesOf(icalcomponent *component, icalproperty_kind kind)
{
    std::vector<icalproperty *> properties;
    for (icalproperty *property = icalcomponent_get_first_property(component, kind); property;
         property = icalcomponent_get_next_property(component, kind))
        properties.push_back(property);
    return properties;
}

/// Whether something that names days could not be read: libical leaves such a property out and puts its
/// complaint in the place of it.
bool hasUnreadDays(icalcomponent *component)
{
    constexpr std::array naming{"RRULE", "RDATE", "EXDATE", "EXRULE", "RECURRENCE-ID", "DTSTART", "STATUS"};
    for (icalproperty *complaint : propertiesOf(component, ICAL_XLICERROR_PROPERTY)) {
        const QByteArray text(icalproperty_get_xlicerror(complaint));
        for (const char *name : naming)
            if (text.contains(QByteArray(" in ").append(name).append(" property")))
                return true;
    }
    return false;
}

/// What repeats within a day names no further days, and goes on for very long.
bool isWithinDays(const icalrecurrencetype &rule)
{
    return rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE
        || rule.freq == ICAL_MONTHLY_RECURRENCE || rule.freq == ICAL_YEARLY_RECURRENCE;
}

struct FreeIterator
{
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

/// Adds the days of \a rule up to \a until; false if the rule is not read.
bool addDays(const icalrecurrencetype &rule, const icaltimetype &start, QDate until, QSet<QDate> &days)
{
    // A day that does not exist would end the series on another one.
    const bool ends = icaltime_is_null_time(rule.until) || toDay(rule.until).isValid();
    const std::unique_ptr<icalrecur_iterator, FreeIterator> iterator(
        ends && isWithinDays(rule) ? icalrecur_iterator_new(rule, start) : nullptr);
    if (!iterator)
        return false;
    for (icaltimetype next = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(next);
         next = icalrecur_iterator_next(iterator.get())) {
        const QDate day = toDay(next);
        if (!day.isValid() || day > until || days.size() > IcsFile::mostEntries)
            break;
        days.insert(day);
    }
    return true;
}

/// The days of a series up to \a until, in order, without those that the file takes out or moves; nullopt if
/// its rule is not read.
std::optional<std::vector<QDate>> daysOf(icalcomponent *component, QDate until, const QSet<QDate> &moved)
{
    const icaltimetype start = icalcomponent_get_dtstart(component);
    QSet<QDate> days{toDay(start)};
    for (icalproperty *rule : propertiesOf(component, ICAL_RRULE_PROPERTY))
        if (!addDays(icalproperty_get_rrule(rule), start, until, days))
            return std::nullopt;
    for (icalproperty *more : propertiesOf(component, ICAL_RDATE_PROPERTY)) {
        const icaldatetimeperiodtype date = icalproperty_get_rdate(more);
        days.insert(toDay(icaltime_is_null_time(date.time) ? date.period.start : date.time));
    }
    if (days.contains(QDate()))
        return std::nullopt;
    for (icalproperty *less : propertiesOf(component, ICAL_EXDATE_PROPERTY)) {
        const QDate day = toDay(icalproperty_get_exdate(less));
        if (!day.isValid())
            return std::nullopt;
        days.remove(day);
    }
    days.subtract(moved);
    std::vector<QDate> sorted(days.cbegin(), days.cend());
    std::ranges::sort(sorted);
    return sorted;
}

/// By series the days that an event of its own stands for.
QHash<QByteArray, QSet<QDate>> movedDays(const std::vector<Event> &events)
{
    QHash<QByteArray, QSet<QDate>> moved;
    for (const Event &event : events)
        if (const icaltimetype day = icalcomponent_get_recurrenceid(event.component);
            !icaltime_is_null_time(day))
            moved[icalcomponent_get_uid(event.component)].insert(toDay(day));
    return moved;
}

void take(const Event &event, QDate until, const QSet<QDate> &moved, CalendarContent &content)
{
    const QDate day = toDay(icalcomponent_get_dtstart(event.component));
    const auto fault = [&](CalendarFault::Kind kind) {
        content.faults.push_back(
            {kind, event.line, QString::fromUtf8(icalcomponent_get_summary(event.component))});
    };
    if (!day.isValid()) {
        fault(CalendarFault::Kind::NoDay);
        return;
    }
    if (hasUnreadDays(event.component)) {
        fault(CalendarFault::Kind::Series);
        return;
    }
    if (!isSeries(event.component)) {
        content.entries.push_back(entryOf(event, day));
        return;
    }
    const auto days = daysOf(event.component, until, moved);
    if (!days) {
        fault(CalendarFault::Kind::Series);
        return;
    }
    for (const QDate of : *days)
        content.entries.push_back(entryOf(event, of));
}
}

Result<CalendarContent> IcsFile::read(const QByteArray &bytes, QDate until)
{
    if (bytes.size() > mostBytes)
        return noCalendar(u"the calendar is too large"_s);
    // A zero byte would end the text for the parser, and what follows would be lost without a word.
    if (bytes.contains('\0'))
        return noCalendar(u"no text"_s);
    const Beginnings found = beginnings(bytes);
    if (!bytes.toUpper().contains("BEGIN:VCALENDAR"))
        return CalendarContent{{}, {{CalendarFault::Kind::NoCalendar, 0, {}}}};
    if (found.broken)
        return CalendarContent{{}, {*found.broken}};
    const IcalParts::Component calendar(icalparser_parse_string(bytes.constData()));
    if (!calendar)
        return noCalendar(u"no calendar"_s);
    std::vector<Event> events;
    collect(calendar.get(), events);
    if (events.size() != found.lines.size())
        return noCalendar(u"an event that does not end"_s);
    for (std::size_t index = 0; index < events.size(); ++index)
        events[index].line = found.lines[index];
    const auto moved = movedDays(events);
    CalendarContent content;
    for (const Event &event : events) {
        const bool isException = !icaltime_is_null_time(icalcomponent_get_recurrenceid(event.component));
        take(event, until, isException ? QSet<QDate>() : moved.value(icalcomponent_get_uid(event.component)),
             content);
        if (content.entries.size() > std::size_t(mostEntries))
            return noCalendar(u"too many entries"_s);
    }
    return content;
}
