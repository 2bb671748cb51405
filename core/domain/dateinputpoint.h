// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dateinput.h"

#include <QString>

#include <optional>

namespace DateInput {

inline constexpr int firstYear = 1990;
inline constexpr int lastYear = 2199;

/// One end of what was typed, as far as it was typed: in "01.06.-15.06.2026" the first one has no year.
struct Point
{
    enum class Kind {
        Bare, ///< a number whose kind the other end tells ("1.-15.06.2026")
        Day,
        Month,
        Year,
        Quarter,
        HalfYear,
        Week
    };
    static constexpr int noYear = -1;

    Kind kind = Kind::Bare;
    int number = 0; ///< of a bare number, quarter, half-year or week
    int day = 0;
    int month = 0;
    int year = noYear;
    bool inWords = false; ///< a bare number as a word, or a month by its name
};

struct Qualifier
{
    bool approximate = false;
    bool uncertain = false;

    void add(Qualifier other);
    [[nodiscard]] QString suffix() const;
};

/// The days of the week that were written beside a point ("Montag, 05.05.2026").
class Weekdays
{
public:
    /// \a number: 1 to 7, from Monday on.
    void add(int number) { m_numbers |= 1U << unsigned(number); }
    void add(Weekdays other) { m_numbers |= other.m_numbers; }
    /// Whether none was written, or that of \a day alone.
    [[nodiscard]] bool fit(QDate day) const
    {
        return m_numbers == 0 || m_numbers == 1U << unsigned(day.dayOfWeek());
    }

private:
    unsigned m_numbers = 0;
};

/// The parts of a month or a year that were written beside a point ("Anfang", "Mitte", "Ende").
class Parts
{
public:
    /// \a number: 1 to 3, from the beginning on.
    void add(int number) { m_numbers |= 1U << unsigned(number); }
    /// Whether there are two that cannot both be meant.
    [[nodiscard]] bool contradict() const { return (m_numbers & (m_numbers - 1)) != 0; }

private:
    unsigned m_numbers = 0;
};

/// What was typed: one point, or two that make an interval.
struct Expression
{
    Point first;
    std::optional<Point> second;
    Qualifier firstQualifier;
    Qualifier secondQualifier;
    Weekdays firstWeekdays;
    Weekdays secondWeekdays;
    bool partsContradict = false; ///< of one of the points
};

/// Completes the points from each other and turns them into a date; the text is kept as \a asWritten.
[[nodiscard]] Reading resolve(const Expression &expression, const QString &asWritten);

}
