// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/calendarentries.h"

#include "core/calendar/backplan.h"
#include "core/calendar/calendaruid.h"
#include "core/calendar/senatesessions.h"
#include "core/calendar/workdays.h"
#include "core/report/backplantext.h"
#include "core/report/datetext.h"
#include "core/report/statuspaper.h"
#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isOpenItem(const Item &item)
{
    return item.progress != Progress::Done && item.progress != Progress::Cancelled;
}

bool namesADay(const Item &item)
{
    return item.planned && item.planned->isResolved();
}

bool hasDay(const Item &item)
{
    return isOpenItem(item) && namesADay(item);
}

QString dayWithWeekday(QDate day, const Language &language)
{
    return u"%1, %2"_s.arg(DateText::weekday(day, language), DateText::day(day, language));
}

QString assumedRule(const Language &language)
{
    return language.translate("Calendar",
                              "Assumed: the Senate meets every Tuesday that is no public holiday.");
}

/// What waits for the session: the orders of the Senate for which it is the last one in time.
QStringList waitingFor(QDate session, const Portfolio &portfolio, const Language &language)
{
    QStringList lines;
    for (const Item &item : portfolio.items)
        if (hasDay(item) && SenateSessions::lastBeforeDeadline(portfolio, item) == session)
            //: %1 is the name of a resolution, %2 a day
            lines.append(
                language.translate("Calendar", "Last session before the deadline: %1, %2.")
                    .arg(Wording::callName(item, language), DateText::day(item.planned->latest(), language)));
    return lines;
}

CalendarEntry withRevision(CalendarEntry entry, const CalendarRevisions::Revision &revision)
{
    entry.sequence = revision.times;
    entry.changed = revision.at;
    return entry;
}

CalendarEntry sessionEntry(QDate day, const Portfolio &portfolio, const Language &language)
{
    const SenateCalendar &calendar = portfolio.senateCalendar;
    const bool entered = std::ranges::find(calendar.added, day) != calendar.added.end();
    QStringList lines = waitingFor(day, portfolio, language);
    if (!calendar.confirmation && !entered)
        lines.append(assumedRule(language));
    lines.append(language.translate("Calendar", "Reminder on the working day before, as preset."));
    CalendarEntry entry{CalendarUid::ofSession(day), day,
                        language.translate("Calendar", "Session of the Senate"), lines.join(u'\n')};
    entry.category = language.translate("Calendar", "Session of the Senate");
    entry.alarmDaysBefore = int(Workdays::before(day, 1).daysTo(day));
    return entry;
}

/// Tuesdays that are no holiday and on which the office says that nobody meets, and what was a session
/// before: also the Tuesdays of a rule that was rejected.
std::vector<QDate> cancelledDays(const SenateCalendar &calendar, const CalendarRevisions &revisions,
                                 QDate first, QDate last)
{
    std::vector<QDate> days;
    const bool known = SenateSessions::areKnown(calendar);
    for (const QDate day : SenateSessions::between(SenateCalendar(), first, last))
        if (!SenateSessions::isSession(calendar, day) && (known || revisions.ofSession(day).times > 0))
            days.push_back(day);
    for (const QDate day : revisions.onceAdded())
        if (day >= first && day <= last && !SenateSessions::isSession(calendar, day)
            && std::ranges::find(days, day) == days.end())
            days.push_back(day);
    return days;
}

CalendarEntry cancelledEntry(QDate day, const SenateCalendar &calendar, const Language &language)
{
    // Who rejects the rule of the Tuesdays does not say that nobody meets on one.
    CalendarEntry entry{CalendarUid::ofSession(day),
                        day,
                        SenateSessions::areKnown(calendar)
                            ? language.translate("Calendar", "No session of the Senate")
                            : language.translate("Calendar", "No longer assumed: session of the Senate"),
                        {}};
    entry.category = language.translate("Calendar", "Session of the Senate");
    entry.cancelled = true;
    return entry;
}

QStringList planLines(const BackPlan &plan, const Language &language)
{
    QStringList lines;
    if (plan.session.isValid())
        lines.append(language.translate("Calendar", "Last session of the Senate before: %1.")
                         .arg(dayWithWeekday(plan.session, language)));
    if (plan.latestStart.isValid()) {
        //: %1 is a day
        QString line = language.translate(
            "Calendar", "Latest start: %1, %n working day(s) before the session.", nullptr, plan.leadTime);
        lines.append(line.arg(dayWithWeekday(plan.latestStart, language)));
        lines.append(BackPlanText::steps(plan, language));
        if (plan.leadTimeAssumed)
            lines.append(language.translate("Calendar", "Assumed: %n working day(s) of lead time.", nullptr,
                                            plan.leadTime));
    }
    if (plan.session.isValid() && plan.sessionAssumed)
        lines.append(assumedRule(language));
    return lines;
}

QString alarmLine(const BackPlan &plan, const Language &language)
{
    if (plan.latestStart.isValid())
        return language.translate("Calendar", "Reminder on the day of the latest start.");
    const int days = CalendarEntries::alarmDays;
    return language.translate("Calendar", "Reminder %n day(s) before, as preset.", nullptr, days);
}

QString deadlineText(const Item &item, const Portfolio &portfolio, const BackPlan &plan,
                     const Language &language)
{
    QStringList lines{language.translate("Calendar", "As written: %1")
                          .arg(DateText::quoted(item.planned->asWritten(), language))};
    if (const QString understood = DateText::understood(*item.planned, language); !understood.isEmpty())
        lines.append(understood);
    const QString units = Wording::responsible(item, portfolio, language);
    if (!units.isEmpty())
        lines.append(language.translate("Calendar", "Responsible: %1").arg(units));
    if (const Project *project = findProject(portfolio, item.project))
        lines.append(language.translate("Calendar", "Project: %1").arg(project->title));
    lines.append(planLines(plan, language));
    lines.append(alarmLine(plan, language));
    return lines.join(u'\n');
}

/// The plan back from a session is part of the entry, so that what moved it changed the entry, too.
CalendarRevisions::Revision revisionOf(const QString &key, const BackPlan &plan,
                                       const CalendarRevisions &revisions)
{
    CalendarRevisions::Revision revision = revisions.ofDeadline(key);
    if (!plan.session.isValid())
        return revision;
    for (const QDateTime &at : {revisions.leadTimeAt(), revisions.ofSession(plan.session).at})
        if (at.isValid() && (!revision.at.isValid() || at > revision.at))
            revision.at = at;
    return revision;
}

CalendarEntry deadlineEntry(const Item &item, const Portfolio &portfolio, const Language &language,
                            const CalendarRevisions &revisions)
{
    const QDate day = item.planned->latest();
    const BackPlan plan = BackPlan::from(SenateSessions::lastBeforeDeadline(portfolio, item), day,
                                         portfolio.senateCalendar, portfolio.leadTime);
    CalendarEntry entry{CalendarUid::ofDeadline(item.key), day,
                        //: A deadline in a calendar: %1 is a key or the name of a resolution, %2 a title
                        language.translate("Calendar", "Deadline %1: %2")
                            .arg(Wording::callName(item, language), Wording::titleOnPaper(item, language)),
                        deadlineText(item, portfolio, plan, language)};
    entry.category = language.translate("Calendar", "Deadline");
    entry.alarmDaysBefore =
        plan.latestStart.isValid() ? int(plan.latestStart.daysTo(day)) : int(CalendarEntries::alarmDays);
    return withRevision(std::move(entry), revisionOf(item.key, plan, revisions));
}

/// A deadline that an older file held and that is none any more: without an alarm.
CalendarEntry settledEntry(const Item &item, const Portfolio &portfolio, const Language &language,
                           const CalendarRevisions &revisions)
{
    const bool done = item.progress == Progress::Done;
    const QString name = Wording::callName(item, language);
    const QString title = Wording::titleOnPaper(item, language);
    QStringList lines;
    if (done && item.actual && item.actual->isResolved())
        lines.append(language.translate("Calendar", "Done: %1")
                         .arg(DateText::quoted(item.actual->asWritten(), language)));
    lines.append(language.translate("Calendar", "As written: %1")
                     .arg(DateText::quoted(item.planned->asWritten(), language)));
    if (const QString units = Wording::responsible(item, portfolio, language); !units.isEmpty())
        lines.append(language.translate("Calendar", "Responsible: %1").arg(units));
    CalendarEntry entry{CalendarUid::ofDeadline(item.key), item.planned->latest(),
                        //: In a calendar: %1 is a key or the name of a resolution, %2 a title
                        (done ? language.translate("Calendar", "Done: deadline %1: %2")
                              : language.translate("Calendar", "Cancelled: deadline %1: %2"))
                            .arg(name, title),
                        lines.join(u'\n')};
    entry.category = language.translate("Calendar", "Deadline");
    entry.cancelled = !done;
    return withRevision(std::move(entry), revisions.ofDeadline(item.key));
}

/// What was never changed since it was entered was done from the beginning, and in no calendar.
bool wasInCalendars(const Item &item, const CalendarRevisions &revisions)
{
    return namesADay(item) && !isOpenItem(item) && revisions.ofDeadline(item.key).times > 0;
}
}

std::vector<CalendarEntry> CalendarEntries::from(const Portfolio &portfolio, QDate first,
                                                 const Language &language, const CalendarRevisions &revisions)
{
    const QDate last(first.year() + 1, 12, 31);
    std::vector<CalendarEntry> entries;
    for (const QDate day : SenateSessions::between(portfolio.senateCalendar, first, last))
        entries.push_back(withRevision(sessionEntry(day, portfolio, language), revisions.ofSession(day)));
    for (const QDate day : cancelledDays(portfolio.senateCalendar, revisions, first, last))
        entries.push_back(
            withRevision(cancelledEntry(day, portfolio.senateCalendar, language), revisions.ofSession(day)));
    for (const Item &item : portfolio.items)
        if (hasDay(item))
            entries.push_back(deadlineEntry(item, portfolio, language, revisions));
        else if (wasInCalendars(item, revisions))
            entries.push_back(settledEntry(item, portfolio, language, revisions));
    std::ranges::stable_sort(entries, {}, &CalendarEntry::day);
    return entries;
}

QString CalendarEntries::calendarName(const Portfolio &portfolio, const Language &language)
{
    const QString &group = portfolio.group.shortName;
    const QString what = language.translate("Calendar", "Sessions and deadlines");
    return group.isEmpty() ? what : u"%1: %2"_s.arg(group, what);
}

QString CalendarEntries::fileName(QDate first, const PastState &dataState)
{
    // One scheme for all files: day, group, what it is, which state of the data.
    return statusFileName(first, u"ics"_s, dataState).replace("_status"_L1, "_termine"_L1);
}
