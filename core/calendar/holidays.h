// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>
#include <vector>

/// Public holidays of the Land Bremen, computed for any year of the Gregorian calendar.
namespace Holidays {

enum class Name {
    NewYear,
    GoodFriday,
    EasterMonday,
    LabourDay,
    Ascension,
    WhitMonday,
    GermanUnity,
    Reformation, ///< from 2018 on, and in 2017
    ChristmasDay,
    SecondChristmasDay,
};

struct Holiday
{
    QDate date;
    Name name = Name::NewYear;

    bool operator==(const Holiday &) const = default;
};

[[nodiscard]] QDate easterSunday(int year);
/// All holidays of the year, by date.
[[nodiscard]] std::vector<Holiday> ofYear(int year);
/// nullopt if \a day is none.
[[nodiscard]] std::optional<Name> on(QDate day);

}
