// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/calendarentries.h"

#include "core/calendar/senatesessions.h"
#include "core/report/datetext.h"
#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
const QString domain = u"@lenkungsstand"_s;

bool isOpen(const Item &item)
{
    return item.progress != Progress::Done && item.progress != Progress::Cancelled;
}

CalendarEntry sessionEntry(const SenateCalendar &calendar, QDate day, const Language &language)
{
    const bool entered = std::ranges::find(calendar.added, day) != calendar.added.end();
    CalendarEntry entry{u"senat-"_s + day.toString(Qt::ISODate) + domain,
                        day,
                        language.translate("Calendar", "Session of the Senate"),
                        {},
                        {}};
    if (!calendar.confirmation && !entered)
        entry.description = language.translate("Calendar", "Assumed: a session every Tuesday.");
    return entry;
}

CalendarEntry deadlineEntry(const Item &item, const Portfolio &portfolio, const Language &language)
{
    const QString resolution = Wording::resolutionName(item, language);
    //: A deadline in a calendar: %1 is a key or the name of a resolution, %2 a title
    const QString summary =
        language.translate("Calendar", "Deadline %1: %2")
            .arg(resolution.isEmpty() ? item.key : resolution, Wording::titleOnPaper(item, language));
    QStringList lines{language.translate("Calendar", "As written: %1")
                          .arg(DateText::quoted(item.planned->asWritten(), language))};
    if (const QString understood = DateText::understood(*item.planned, language); !understood.isEmpty())
        lines.append(understood);
    const QString units = Wording::responsible(item, portfolio, language);
    if (!units.isEmpty())
        lines.append(language.translate("Calendar", "Responsible: %1").arg(units));
    return {u"termin-"_s + item.key + domain, item.planned->latest(), summary, lines.join(u'\n'),
            CalendarEntries::alarmDays};
}
}

std::vector<CalendarEntry> CalendarEntries::from(const Portfolio &portfolio, QDate first,
                                                 const Language &language)
{
    const QDate last(first.year() + 1, 12, 31);
    std::vector<CalendarEntry> entries;
    for (const QDate day : SenateSessions::between(portfolio.senateCalendar, first, last))
        entries.push_back(sessionEntry(portfolio.senateCalendar, day, language));
    for (const Item &item : portfolio.items)
        if (isOpen(item) && item.planned && item.planned->isResolved())
            entries.push_back(deadlineEntry(item, portfolio, language));
    std::ranges::stable_sort(entries, {}, &CalendarEntry::day);
    return entries;
}
