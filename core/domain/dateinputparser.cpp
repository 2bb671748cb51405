// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinputparser.h"

#include <QStringView>

#include <utility>

namespace DateInput {

Parser::Parser(std::vector<Token> tokens)
    : m_tokens(std::move(tokens))
{
}

std::optional<Expression> Parser::expression()
{
    Expression expression;
    Qualifier common = skipFillers(Place::BeforeFirst);
    const auto first = point();
    if (!first)
        return std::nullopt;
    common.add(skipFillers(Place::Elsewhere));
    expression.first = *first;
    expression.firstWeekdays = std::exchange(m_weekdays, {});
    expression.partsContradict = std::exchange(m_parts, {}).contradict();
    const bool interval = takeConnector();
    if (m_between && !interval)
        return std::nullopt;
    if (interval) {
        m_first = first;
        expression.secondQualifier = skipFillers(Place::Elsewhere);
        expression.second = point();
        if (!expression.second)
            return std::nullopt;
        // "2025/2026" is an interval; "Q4 2025/2026" could be anything.
        if (m_slash && first->kind != Point::Kind::Bare && first->kind != expression.second->kind)
            return std::nullopt;
        common.add(skipFillers(Place::Elsewhere));
    }
    (interval ? expression.secondWeekdays : expression.firstWeekdays).add(m_weekdays);
    expression.firstQualifier = common;
    expression.secondQualifier.add(common);
    expression.partsContradict = expression.partsContradict || m_parts.contradict();
    if (peek())
        return std::nullopt;
    return expression;
}

std::optional<Point> Parser::point()
{
    const Token *token = peek();
    if (!token || token->kind == Token::Kind::Sign)
        return std::nullopt;
    if (token->kind == Token::Kind::Word)
        return firstOf({&Parser::partNumbered, &Parser::numberedPart, &Parser::namedMonthDay,
                        &Parser::namedMonth, &Parser::romanQuarter, &Parser::bareNumber});
    if (token->digits == 4)
        return firstOf({&Parser::yearMonthDay, &Parser::yearPart, &Parser::yearMonth, &Parser::yearAlone});
    return firstOf({&Parser::partLikeFirst, &Parser::dayMonthYear, &Parser::monthYear, &Parser::dayMonth,
                    &Parser::dayNamedMonth, &Parser::numberedPart, &Parser::dayLikeFirst,
                    &Parser::bareNumber});
}

std::optional<Point> Parser::firstOf(std::initializer_list<Way> ways)
{
    const std::size_t start = m_at;
    for (const Way way : ways) {
        if (auto found = (this->*way)())
            return found;
        m_at = start;
    }
    return std::nullopt;
}

Qualifier Parser::skipFillers(Place place)
{
    Qualifier qualifier;
    while (takeHarmless(place, qualifier)) { }
    return qualifier;
}

bool Parser::takeHarmless(Place place, Qualifier &qualifier)
{
    const Token *token = peek();
    if (takeWord(Meaning::Prefix)) {
        m_parts.add(token->number);
        takeSign(u'-');
        return true;
    }
    if (!token)
        return false;
    const bool sign = token->kind == Token::Kind::Sign;
    const bool before = place == Place::BeforeFirst;
    if (token->meaning == Meaning::Approximate || token->sign == u'~')
        qualifier.approximate = true;
    else if (token->meaning == Meaning::Uncertain || token->sign == u'?')
        qualifier.uncertain = true;
    else if (token->meaning == Meaning::Weekday || token->meaning == Meaning::Sunday)
        noteWeekday(*token);
    else if (token->meaning == Meaning::Part)
        m_parts.add(token->number);
    else if (before && token->meaning == Meaning::Between)
        m_between = true;
    else if (before && token->meaning == Meaning::Until)
        m_parts = {}; // "Anfang bis Mitte Mai": one part after the other
    else if (sign ? !QStringView(m_at == 0 ? u"(" : u"(),.:").contains(token->sign)
                  : token->meaning != Meaning::Filler && token->meaning != Meaning::YearLink)
        return false;
    ++m_at;
    return true;
}

// "so" is a short Sunday only where the date follows at once.
void Parser::noteWeekday(const Token &token)
{
    const bool wordFollows = m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].kind == Token::Kind::Word;
    if (token.meaning == Meaning::Weekday || !wordFollows)
        m_weekdays.add(token.number);
}

bool Parser::takeConnector()
{
    m_slash = takeSign(u'/');
    return m_slash || takeSign(u'-') || takeWord(Meaning::Until) || (m_between && takeWord(Meaning::And));
}

int Parser::yearBehind(ShortYear shortYear)
{
    const std::size_t start = m_at;
    if (takeSign(u'/')) {
        if (shortYear == ShortYear::AfterSlash)
            shortYear = ShortYear::Accepted;
    } else if (takeSign(u'-') || takeSign(u',') || shortYear == ShortYear::AfterSlash)
        // "5. Mai - 17. Juni 2026": what follows a dash is no year of two digits.
        shortYear = ShortYear::Refused;
    while (takeWord(Meaning::YearLink)) { }
    if (takeSign(u'\''))
        shortYear = ShortYear::Accepted;
    if (const auto year = takeYear(shortYear))
        return *year;
    m_at = start;
    return Point::noYear;
}

std::optional<int> Parser::takeYear(ShortYear shortYear)
{
    constexpr int firstOfLastCentury = 90;
    const Token *token = peek();
    if (!token || token->kind != Token::Kind::Number)
        return std::nullopt;
    const bool inShort = token->digits == 2 && shortYear == ShortYear::Accepted;
    if (token->digits != 4 && !inShort)
        return std::nullopt;
    ++m_at;
    if (!inShort)
        return token->number;
    return token->number + (token->number < firstOfLastCentury ? 2000 : 1900);
}

std::optional<int> Parser::takeNumber()
{
    const Token *token = peek();
    if (!token || token->kind != Token::Kind::Number || token->digits > 2)
        return std::nullopt;
    ++m_at;
    takeSign(u'.');
    takeWord(Meaning::OrdinalSuffix);
    return token->number;
}

std::optional<int> Parser::takeOrdinal()
{
    const Token *token = peek();
    if (!takeWord(Meaning::Ordinal) && !takeWord(Meaning::Roman))
        return std::nullopt;
    takeSign(u'.');
    return token->number;
}

std::optional<int> Parser::takeMonth()
{
    const Token *token = peek();
    if (!takeWord(Meaning::Month))
        return std::nullopt;
    takeSign(u'.');
    return token->number;
}

std::optional<Point::Kind> Parser::takePartWord()
{
    std::optional<Point::Kind> kind;
    if (takeWord(Meaning::Quarter))
        kind = Point::Kind::Quarter;
    else if (takeWord(Meaning::HalfYear))
        kind = Point::Kind::HalfYear;
    else if (takeWord(Meaning::Week))
        kind = Point::Kind::Week;
    else
        return std::nullopt;
    takeSign(u'.');
    return kind;
}

bool Parser::takeSign(QChar sign)
{
    const Token *token = peek();
    const bool found = token && token->kind == Token::Kind::Sign && token->sign == sign;
    m_at += found ? 1 : 0;
    return found;
}

bool Parser::takeWord(Meaning meaning)
{
    const Token *token = peek();
    const bool found = token && token->kind == Token::Kind::Word && token->meaning == meaning;
    m_at += found ? 1 : 0;
    return found;
}

const Token *Parser::peek() const
{
    return m_at < m_tokens.size() ? &m_tokens[m_at] : nullptr;
}

}
