// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/sessionimport.h"

#include "core/calendar/calendaruid.h"
#include "core/calendar/senatesessions.h"
#include "core/calendar/sessionchange.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
using SessionFault = SessionImport::Fault;

bool namesTheSenate(const CalendarEntry &entry)
{
    // Not the senators, the Senatskanzlei or a Senatsvorlage, which have days of their own.
    static const QRegularExpression name(uR"(\b(senat(s|es|e)?\b|senatssitzung|senatspause))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return name.match(entry.summary).hasMatch();
}

SessionFault faultOf(const CalendarFault &fault)
{
    const auto kind = [&fault] {
        switch (fault.kind) {
        case CalendarFault::Kind::NoDay:
            return SessionFault::Kind::NoDayNamed;
        case CalendarFault::Kind::Series:
            return SessionFault::Kind::Series;
        case CalendarFault::Kind::Broken:
            return SessionFault::Kind::Broken;
        case CalendarFault::Kind::NoCalendar:
            return SessionFault::Kind::NoCalendar;
        }
        Q_UNREACHABLE();
    };
    return {kind(), fault.line, fault.summary};
}

bool isNamed(const SessionImport::List &list, QDate day)
{
    return std::ranges::binary_search(list.days, day, {}, &SessionImport::Day::day);
}

/// Whether the list says of the Tuesdays that it does not name, too, what they are.
bool isCalendar(const SessionImport::List &list, SessionImport::Missing missing)
{
    return missing == SessionImport::Missing::Cancelled
        && std::ranges::count(list.days, true, &SessionImport::Day::takesPlace) > 1;
}

/// The days of the file, and the Tuesdays between them that it does not name.
std::vector<SessionImport::Day> wanted(const SessionImport::List &list, const SenateCalendar &calendar,
                                       SessionImport::Missing missing)
{
    std::vector<SessionImport::Day> days = list.days;
    if (missing == SessionImport::Missing::Untouched || days.empty())
        return days;
    for (const QDate day : SenateSessions::between(calendar, days.front().day, days.back().day))
        if (!isNamed(list, day))
            days.push_back({day, false, 0, {}});
    return days;
}
}

bool SessionImport::saysNo(const QString &text)
{
    static constexpr std::array words = {
        "entfällt",     "entfall",       "fällt aus",     "ausgefallen",
        "abgesagt",     "abgesetzt",     "keine sitzung", "keine senatssitzung",
        "sitzungsfrei", "sitzungspause", "senatspause",   "cancelled",
        "canceled",     "no session"};
    const QString folded = text.simplified().toLower();
    return folded == "nein"_L1 || folded == "no"_L1
        || std::ranges::any_of(
               words, [&folded](const char *word) { return folded.contains(QString::fromUtf8(word)); });
}

SessionImport::List SessionImport::listOf(std::vector<Day> days, std::vector<Fault> faults)
{
    std::ranges::stable_sort(days, {}, &Day::day);
    List list;
    list.faults = std::move(faults);
    for (Day &day : days) {
        if (list.days.empty() || list.days.back().day != day.day)
            list.days.push_back(std::move(day));
        else if (list.days.back().takesPlace != day.takesPlace)
            list.faults.push_back({Fault::Kind::Contradiction, day.line, day.day.toString(Qt::ISODate)});
    }
    const bool anyTakesPlace = std::ranges::any_of(list.days, &Day::takesPlace);
    if (list.faults.empty() && !anyTakesPlace && list.days.empty())
        list.faults.push_back({Fault::Kind::Empty, 0, {}});
    constexpr qint64 longestPause = 366; // days
    for (std::size_t at = 1; at < list.days.size(); ++at)
        if (list.days[at - 1].day.daysTo(list.days[at].day) > longestPause)
            list.faults.push_back(
                {Fault::Kind::FarApart, list.days[at].line, list.days[at].day.toString(Qt::ISODate)});
    std::ranges::stable_sort(list.faults, {}, &Fault::line);
    return list;
}

SessionImport::List SessionImport::fromCalendar(const CalendarContent &content)
{
    std::vector<CalendarEntry> sessions;
    std::ranges::copy_if(content.entries, std::back_inserter(sessions),
                         [](const CalendarEntry &entry) { return CalendarUid::isSession(entry.uid); });
    const bool isOwn = !sessions.empty()
        || std::ranges::any_of(content.entries,
                               [](const CalendarEntry &entry) { return CalendarUid::isDeadline(entry.uid); });
    if (!isOwn) {
        std::ranges::copy_if(content.entries, std::back_inserter(sessions), namesTheSenate);
        if (sessions.empty())
            sessions = content.entries;
    }
    std::vector<Fault> faults;
    std::ranges::transform(content.faults, std::back_inserter(faults), faultOf);
    std::vector<Day> days;
    for (const CalendarEntry &entry : sessions)
        days.push_back(
            {entry.day, !entry.cancelled && (isOwn || !saysNo(entry.summary)), entry.line, entry.summary});
    List list = listOf(std::move(days), std::move(faults));
    list.leftOut = int(content.entries.size() - sessions.size());
    list.isOwn = isOwn;
    return list;
}

SessionImport::Preview SessionImport::preview(const List &list, const SenateCalendar &before, Missing missing,
                                              const Confirmation &by)
{
    Preview preview;
    preview.after = before;
    if (!list.faults.empty() || list.days.empty())
        return preview;
    // Whoever brings a calendar says with it that the rest of the Tuesdays stands.
    SenateCalendar &after = preview.after;
    after.rejection.reset();
    for (const Day &day : wanted(list, after, missing)) {
        const bool was = SenateSessions::isSession(before, day.day);
        after = day.takesPlace ? SessionChange::with(std::move(after), day.day)
                               : SessionChange::without(std::move(after), day.day);
        if (was == day.takesPlace)
            ++preview.unchanged;
        else
            (day.takesPlace ? preview.added : preview.cancelled).push_back(day.day);
    }
    std::ranges::sort(preview.added);
    std::ranges::sort(preview.cancelled);
    preview.confirms = !before.confirmation && isCalendar(list, missing)
        && (!list.isOwn || !preview.added.empty() || !preview.cancelled.empty());
    if (preview.confirms)
        after.confirmation = by;
    else
        after.rejection = before.rejection;
    return preview;
}
