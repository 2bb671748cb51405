// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sessiontext.h"

#include "core/calendar/holidays.h"
#include "core/calendar/senatesessions.h"
#include "core/report/datetext.h"
#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
bool isAmong(const std::vector<QDate> &days, QDate day)
{
    return std::ranges::find(days, day) != days.end();
}

/// "Dienstag, 29.09.2026: „Sondersitzung“ (Zeile 12)"; without its words if the file does not name it.
QString changeLine(const char *pattern, QDate day, const SessionImport::List &list, const Language &language)
{
    const QString line = language.translate("Sessions", pattern).arg(SessionText::day(day, language));
    const auto named = std::ranges::find(list.days, day, &SessionImport::Day::day);
    if (named == list.days.end())
        return line + u' ' + language.translate("Sessions", "(not named in the file)");
    const QString place = language.translate("Sessions", "(line %1)").arg(named->line);
    return named->title.isEmpty()
        ? line + u' ' + place
        : u"%1 %2 %3"_s.arg(line, DateText::quoted(named->title.simplified(), language), place);
}
}

QString SessionText::day(QDate day, const Language &language)
{
    return u"%1, %2"_s.arg(DateText::weekday(day, language), DateText::day(day, language));
}

QString SessionText::sentence(const SessionImport::Fault &fault, const Language &language)
{
    using Kind = SessionImport::Fault::Kind;
    const QString text = DateText::quoted(fault.text, language);
    switch (fault.kind) {
    case Kind::NoDay:
        return language
            .translate("Sessions", "Line %1: %2 is no day. Please write one day a line, like 05.05.2026.")
            .arg(QString::number(fault.line), text);
    case Kind::NoDayNamed:
        return language
            .translate(
                "Sessions",
                "Line %1: the entry %2 names no day that exists. Please correct it in the calendar and "
                "export it anew.")
            .arg(QString::number(fault.line), text);
    case Kind::Series:
        return language
            .translate(
                "Sessions",
                "Line %1: the entry %2 repeats in a way that is not read. Please export single days, or "
                "a list as CSV.")
            .arg(QString::number(fault.line), text);
    case Kind::Contradiction:
        return language
            .translate(
                "Sessions",
                "Line %1: %2 takes place in one line and does not in another. Please keep one of them.")
            .arg(QString::number(fault.line),
                 DateText::day(QDate::fromString(fault.text, Qt::ISODate), language));
    case Kind::FarApart:
        return language
            .translate("Sessions",
                       "Line %1: %2 is more than a year behind the session before it. Please check the year.")
            .arg(QString::number(fault.line),
                 DateText::day(QDate::fromString(fault.text, Qt::ISODate), language));
    case Kind::Broken:
        return language
            .translate(
                "Sessions",
                "Line %1: the calendar is cut off or damaged; %2 has no counterpart. Please export it anew.")
            .arg(QString::number(fault.line), text);
    case Kind::NoCalendar:
        return language.translate(
            "Sessions",
            "The file is no office calendar: the line BEGIN:VCALENDAR is missing. Please export the calendar "
            "anew as ICS, or choose a list with one day a line (CSV).");
    case Kind::Empty:
        return language.translate(
            "Sessions",
            "The file names no session. Please choose an office calendar (ICS) or a list "
            "with one day a line (CSV).");
    }
    Q_UNREACHABLE();
}

QString SessionText::overview(const SessionImport::List &list, const SessionImport::Preview &preview,
                              const Language &language)
{
    if (list.days.empty())
        return {};
    QStringList sentences;
    const auto count = int(std::ranges::count(list.days, true, &SessionImport::Day::takesPlace));
    sentences.append(
        language.translate("Sessions", "The file names %n session(s), from %1 to %2.", nullptr, count)
            .arg(DateText::day(list.days.front().day, language),
                 DateText::day(list.days.back().day, language)));
    if (preview.added.empty() && preview.cancelled.empty())
        sentences.append(language.translate("Sessions", "They are in the calendar already."));
    if (list.leftOut > 0 && !list.isOwn)
        sentences.append(
            language.translate("Sessions", "%n entry(ies) whose title does not name the Senate are left out.",
                               nullptr, list.leftOut));
    if (preview.confirms)
        sentences.append(language.translate("Sessions", "With it the calendar counts as confirmed by %1.")
                             .arg(preview.after.confirmation->by));
    else if (!preview.after.confirmation && !(preview.added.empty() && preview.cancelled.empty()))
        sentences.append(language.translate(
            "Sessions",
            "Single days say nothing of the other Tuesdays: whether those are sessions stays as it is."));
    return sentences.join(u' ');
}

QStringList SessionText::changes(const SessionImport::List &list, const SessionImport::Preview &preview,
                                 const Language &language)
{
    std::vector<std::pair<QDate, const char *>> days;
    for (const QDate day : preview.added)
        days.emplace_back(day, QT_TRANSLATE_NOOP("Sessions", "Additional session: %1"));
    for (const QDate day : preview.cancelled)
        days.emplace_back(day, QT_TRANSLATE_NOOP("Sessions", "No session: %1"));
    std::ranges::sort(days, {}, [](const auto &entry) { return entry.first; });
    QStringList lines;
    for (const auto &entry : days)
        lines.append(changeLine(entry.second, entry.first, list, language));
    return lines;
}

QString SessionText::mark(QDate day, const SenateCalendar &calendar, const Language &language)
{
    if (isAmong(calendar.added, day))
        return language.translate("Sessions", "additional session");
    if (SenateSessions::isSession(calendar, day))
        return language.translate("Sessions", "session");
    if (day.dayOfWeek() != Qt::Tuesday)
        return {};
    if (const auto holiday = Holidays::on(day))
        return language.translate("Sessions", "public holiday (%1)").arg(Wording::of(*holiday, language));
    if (isAmong(calendar.cancelled, day))
        return language.translate("Sessions", "cancelled");
    return SenateSessions::areKnown(calendar) ? language.translate("Sessions", "week without a session")
                                              : language.translate("Sessions", "not known");
}
