// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// The parts of a typed date: numbers, words of both languages by their meaning, and signs.
namespace DateInput {

enum class Meaning {
    Unknown,
    Filler, ///< says nothing about the day ("am", "geplant")
    Part, ///< a filler of which a date has one ("Anfang Mai"); number: 1 beginning, 2 middle, 3 end
    Weekday, ///< a filler that has to fit; number: 1 to 7, from Monday on
    Sunday, ///< "so": a Weekday before a sign or a number, a filler before a word
    Prefix, ///< a Part that may be tied to the next word ("mid-May")
    YearLink, ///< a filler that may also stand before the year ("des Jahres")
    Approximate, ///< "voraussichtlich"
    Uncertain, ///< "vielleicht"
    Until, ///< before the first date a filler, after it the link of an interval
    Between,
    And,
    Quarter,
    HalfYear,
    Week,
    Month, ///< number: 1 to 12
    Ordinal, ///< number: 1 to 4
    Roman, ///< number: 1 to 8
    OrdinalSuffix, ///< "5th"
};

struct Token
{
    enum class Kind { Number, Word, Sign };
    Kind kind = Kind::Sign;
    int number = 0; ///< of a Number, and of a Word with a number in it
    int digits = 0; ///< of a Number; its value is only set up to four digits
    Meaning meaning = Meaning::Unknown;
    QChar sign;
};

/// Blanks vanish, dashes of all kinds become '-', letters and digits part ("Q4" is two tokens).
[[nodiscard]] std::vector<Token> tokens(const QString &text);

}
