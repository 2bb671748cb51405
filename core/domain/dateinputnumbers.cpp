// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinputparser.h"

namespace DateInput {

namespace {
Point dayPoint(int day, int month, int year)
{
    Point point;
    point.kind = Point::Kind::Day;
    point.day = day;
    point.month = month;
    point.year = year;
    return point;
}

Point monthPoint(int month, int year)
{
    Point point;
    point.kind = Point::Kind::Month;
    point.month = month;
    point.year = year;
    return point;
}

Point partPoint(Point::Kind kind, int number, int year)
{
    Point point;
    point.kind = kind;
    point.number = number;
    point.year = year;
    return point;
}

bool isPart(Point::Kind kind)
{
    return kind == Point::Kind::Quarter || kind == Point::Kind::HalfYear || kind == Point::Kind::Week;
}
}

// 2026-05-05, 2026/05/05, 2026.05.05
std::optional<Point> Parser::yearMonthDay()
{
    const auto year = takeYear(ShortYear::Refused);
    const Token *separator = peek();
    if (!year || !separator || !(takeSign(u'-') || takeSign(u'/') || takeSign(u'.')))
        return std::nullopt;
    const Token *month = peek();
    if (!month || month->kind != Token::Kind::Number || month->digits > 2)
        return std::nullopt;
    ++m_at;
    if (!takeSign(separator->sign))
        return std::nullopt;
    const auto day = takeNumber();
    return day ? std::optional(dayPoint(*day, month->number, *year)) : std::nullopt;
}

// 2026-W12, 2026 Q4, 2026/H1
std::optional<Point> Parser::yearPart()
{
    const auto year = takeYear(ShortYear::Refused);
    if (!takeSign(u'-') && !takeSign(u','))
        takeSign(u'/');
    const auto kind = takePartWord();
    const auto number = takeNumber();
    if (!year || !kind || !number)
        return std::nullopt;
    return partPoint(*kind, *number, *year);
}

// 2026-05, 2026/05, 2026 Mai
std::optional<Point> Parser::yearMonth()
{
    const auto year = takeYear(ShortYear::Refused);
    if (const auto named = takeMonth())
        return monthPoint(*named, *year);
    if (!takeSign(u'-') && !takeSign(u'/'))
        return std::nullopt;
    const Token *month = peek();
    if (!month || month->digits != 2)
        return std::nullopt;
    ++m_at;
    return monthPoint(month->number, *year);
}

std::optional<Point> Parser::yearAlone()
{
    Point point;
    point.kind = Point::Kind::Year;
    point.year = takeYear(ShortYear::Refused).value_or(Point::noYear);
    return point;
}

// 05.05.2026, 5.5.26, 05/05/2026 (the day first, as in Europe), 05-05-2026
std::optional<Point> Parser::dayMonthYear()
{
    const Token *day = peek();
    if (!day || day->digits > 2)
        return std::nullopt;
    ++m_at;
    const Token *separator = peek();
    if (!takeSign(u'.') && !takeSign(u'/') && !takeSign(u'-'))
        return std::nullopt;
    const Token *month = peek();
    if (!month || month->kind != Token::Kind::Number || month->digits > 2)
        return std::nullopt;
    ++m_at;
    if (!takeSign(separator->sign))
        return std::nullopt;
    // 05-06-26 could begin with the day or with the year.
    const auto year = takeYear(separator->sign == u'-' ? ShortYear::Refused : ShortYear::Accepted);
    return year ? std::optional(dayPoint(day->number, month->number, *year)) : std::nullopt;
}

// 05/2026, 05/26, 05.2026, 05-2026
std::optional<Point> Parser::monthYear()
{
    const Token *month = peek();
    if (!month || month->digits > 2)
        return std::nullopt;
    ++m_at;
    const bool slash = takeSign(u'/');
    if (!slash && !takeSign(u'.') && !takeSign(u'-'))
        return std::nullopt;
    const auto year = takeYear(slash ? ShortYear::Accepted : ShortYear::Refused);
    return year ? std::optional(monthPoint(month->number, *year)) : std::nullopt;
}

// 01.06. and 01.06 as the first end of an interval
std::optional<Point> Parser::dayMonth()
{
    const Token *day = peek();
    if (!day || day->digits > 2)
        return std::nullopt;
    ++m_at;
    if (!takeSign(u'.'))
        return std::nullopt;
    const auto month = takeNumber();
    return month ? std::optional(dayPoint(day->number, *month, Point::noYear)) : std::nullopt;
}

// 5. Mai 2026, 5 May 2026, 5th of May 2026, 5-May-2026
std::optional<Point> Parser::dayNamedMonth()
{
    const auto day = takeNumber();
    if (!day)
        return std::nullopt;
    const bool dash = takeSign(u'-');
    while (!dash && takeWord(Meaning::YearLink)) { }
    const auto month = takeMonth();
    if (!month)
        return std::nullopt;
    if (!dash)
        return dayPoint(*day, *month, yearBehind(ShortYear::Accepted));
    const auto year = takeSign(u'-') ? takeYear(ShortYear::Refused) : std::nullopt;
    return year ? std::optional(dayPoint(*day, *month, *year)) : std::nullopt;
}

// The 14 of "KW 12-14/2026"
std::optional<Point> Parser::partLikeFirst()
{
    if (!m_first || !isPart(m_first->kind) || m_first->year != Point::noYear)
        return std::nullopt;
    const auto number = takeNumber();
    if (!number)
        return std::nullopt;
    if (const auto kind = takePartWord(); kind && *kind != m_first->kind)
        return std::nullopt;
    return partPoint(m_first->kind, *number, yearBehind(ShortYear::AfterSlash));
}

// The 7 of "May 5-7, 2026"
std::optional<Point> Parser::dayLikeFirst()
{
    if (!m_first || m_first->kind != Point::Kind::Day || m_first->year != Point::noYear)
        return std::nullopt;
    const auto day = takeNumber();
    if (!day)
        return std::nullopt;
    return dayPoint(*day, m_first->month, yearBehind(ShortYear::Refused));
}

// Q4 2025, Quartal IV/2025, H1 2026, KW 12/2026, week 12 of 2026
std::optional<Point> Parser::partNumbered()
{
    const auto kind = takePartWord();
    if (!kind)
        return std::nullopt;
    auto number = takeNumber();
    if (!number)
        number = takeOrdinal();
    return number ? std::optional(partPoint(*kind, *number, yearBehind(ShortYear::AfterSlash)))
                  : std::nullopt;
}

// 4. Quartal 2025, IV. Quartal 2025, zweites Quartal 2025, 12. KW 2026, 1H 2026
std::optional<Point> Parser::numberedPart()
{
    auto number = takeNumber();
    if (!number)
        number = takeOrdinal();
    if (!number)
        return std::nullopt;
    const auto kind = takePartWord();
    return kind ? std::optional(partPoint(*kind, *number, yearBehind(ShortYear::AfterSlash))) : std::nullopt;
}

// May 5, 2026
std::optional<Point> Parser::namedMonthDay()
{
    const auto month = takeMonth();
    const auto day = month ? takeNumber() : std::nullopt;
    return day ? std::optional(dayPoint(*day, *month, yearBehind(ShortYear::Refused))) : std::nullopt;
}

// Januar 2026, Jan. 2026, Mai '26
std::optional<Point> Parser::namedMonth()
{
    const auto month = takeMonth();
    if (!month)
        return std::nullopt;
    Point point = monthPoint(*month, yearBehind(ShortYear::AfterSlash));
    point.inWords = true;
    return point;
}

// IV/2025
std::optional<Point> Parser::romanQuarter()
{
    const Token *number = peek();
    if (!takeWord(Meaning::Roman))
        return std::nullopt;
    takeSign(u'.');
    const auto year = takeSign(u'/') ? takeYear(ShortYear::Accepted) : std::nullopt;
    return year ? std::optional(partPoint(Point::Kind::Quarter, number->number, *year)) : std::nullopt;
}

// The 1 of "1.-15.06.2026", the I of "I. bis III. Quartal 2026"
std::optional<Point> Parser::bareNumber()
{
    Point point;
    auto number = takeNumber();
    point.inWords = !number;
    if (!number)
        number = takeOrdinal();
    if (!number)
        return std::nullopt;
    point.number = *number;
    return point;
}

}
