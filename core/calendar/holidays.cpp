// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/holidays.h"

#include <QCalendar>

#include <algorithm>
#include <array>

namespace Holidays {

namespace {
struct FixedDay
{
    int month;
    int day;
    Name name;
};

constexpr std::array fixedDays = {
    FixedDay{1, 1, Name::NewYear},        FixedDay{5, 1, Name::LabourDay},
    FixedDay{10, 3, Name::GermanUnity},   FixedDay{10, 31, Name::Reformation},
    FixedDay{12, 25, Name::ChristmasDay}, FixedDay{12, 26, Name::SecondChristmasDay},
};

struct MovableDay
{
    int daysAfterEaster;
    Name name;
};

constexpr std::array movableDays = {
    MovableDay{-2, Name::GoodFriday},
    MovableDay{1, Name::EasterMonday},
    MovableDay{39, Name::Ascension},
    MovableDay{50, Name::WhitMonday},
};

// Once for the 500th year of the Reformation, and for good by the law of 2018.
bool isKept(Name name, int year)
{
    return name != Name::Reformation || year >= 2017;
}
}

// Meeus, Astronomical Algorithms, chapter 8: Easter in the Gregorian calendar.
QDate easterSunday(int year)
{
    if (year < 1)
        return {};
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

std::vector<Holiday> ofYear(int year)
{
    std::vector<Holiday> days;
    const QDate easter = easterSunday(year);
    if (!easter.isValid())
        return days;
    days.reserve(fixedDays.size() + movableDays.size());
    for (const FixedDay &fixed : fixedDays)
        if (isKept(fixed.name, year))
            days.push_back({QDate(year, fixed.month, fixed.day), fixed.name});
    for (const MovableDay &movable : movableDays)
        days.push_back({easter.addDays(movable.daysAfterEaster), movable.name});
    std::ranges::stable_sort(days, {}, &Holiday::date);
    return days;
}

std::optional<Name> on(QDate day)
{
    const auto date = QCalendar().partsFromDate(day);
    if (!date.isValid() || date.year < 1)
        return std::nullopt;
    for (const FixedDay &fixed : fixedDays)
        if (fixed.month == date.month && fixed.day == date.day && isKept(fixed.name, date.year))
            return fixed.name;
    const qint64 after = easterSunday(date.year).daysTo(day);
    for (const MovableDay &movable : movableDays)
        if (movable.daysAfterEaster == after)
            return movable.name;
    return std::nullopt;
}

}
