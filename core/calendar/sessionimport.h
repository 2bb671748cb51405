// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendarentry.h"
#include "core/domain/portfolio.h"

#include <QDate>
#include <QString>

#include <vector>

/// Sessions of the Senate as a file from outside names them, and what they change in the calendar.
namespace SessionImport {

/// A day that the file names.
struct Day
{
    QDate day;
    bool takesPlace = true;
    int line = 0; ///< of the file, from 1
    QString title; ///< what the file calls it; may be empty

    bool operator==(const Day &) const = default;
};

/// Why nothing of the file can be taken over.
struct Fault
{
    enum class Kind {
        NoDay, ///< `text` stands where a day is expected and is none
        NoDayNamed, ///< an event without a day that exists; `text` is its title
        Series, ///< an event that repeats in a way that is not read; `text` is its title
        Contradiction, ///< the day in `text` takes place in one line and does not in another
        FarApart, ///< the day in `text` is more than a year behind the one before it: a mistyped year would
                  ///< cancel every Tuesday between them
        Broken, ///< a calendar that is cut off or damaged; `text` stands in the line
        NoCalendar, ///< a file that is called a calendar and is none
        Empty, ///< the file names no session
    };
    Kind kind = Kind::NoDay;
    int line = 0; ///< from 1; 0: the file as a whole
    QString text;

    bool operator==(const Fault &) const = default;
};

struct List
{
    std::vector<Day> days; ///< by day, each once
    std::vector<Fault> faults; ///< if there are any, nothing is taken over
    int leftOut = 0; ///< entries of the file that are no sessions of the Senate
    bool isOwn = false; ///< this program wrote it, so it confirms nothing

    bool operator==(const List &) const = default;
};

/// What a Tuesday between the first and the last day of the file is that the file does not name.
enum class Missing {
    Cancelled, ///< the file is the whole list of sessions of its time
    Untouched, ///< it only names some
};

struct Preview
{
    SenateCalendar after;
    std::vector<QDate> added; ///< days that become sessions
    std::vector<QDate> cancelled; ///< days that are sessions no longer
    int unchanged = 0; ///< days of the file that are in the calendar as the file has them
    bool confirms = false; ///< the assumption of the Tuesdays is settled with it; see preview()

    bool operator==(const Preview &) const = default;
};

/// What an office calendar says. Of an own file the sessions; of another one the entries whose title names
/// the Senate, and all of them if none does. A title may also say that the session does not take place.
[[nodiscard]] List fromCalendar(const CalendarContent &content);
/// Whether words beside a day say that no session takes place on it: "entfällt", "Keine Senatssitzung".
[[nodiscard]] bool saysNo(const QString &text);
/// \a days in order, each once; contradictions and an empty list become faults.
[[nodiscard]] List listOf(std::vector<Day> days, std::vector<Fault> faults);
/// What \a list changes in \a before. Whoever takes over a calendar from outside stands for it with \a by.
/// That is a list of all sessions of its time, two or more; single days that are added or cancelled say
/// nothing of the other Tuesdays, which stay as assumed as they are.
[[nodiscard]] Preview preview(const List &list, const SenateCalendar &before, Missing missing,
                              const Confirmation &by);

}
