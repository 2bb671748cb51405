// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dateinputpoint.h"
#include "core/domain/dateinputwords.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace DateInput {

/// Reads tokens from left to right. Every way to write a date is one function that either takes its tokens or
/// says no; nothing is skipped that is not known to be harmless.
class Parser
{
public:
    explicit Parser(std::vector<Token> tokens);

    /// nullopt unless the tokens are one date or one interval from the first to the last.
    [[nodiscard]] std::optional<Expression> expression();

private:
    using Way = std::optional<Point> (Parser::*)();
    enum class Place { BeforeFirst, Elsewhere };
    enum class ShortYear { Refused, AfterSlash, Accepted };

    [[nodiscard]] std::optional<Point> point();
    [[nodiscard]] std::optional<Point> firstOf(std::initializer_list<Way> ways);

    // Ways that begin with a number (dateinputnumbers.cpp)
    [[nodiscard]] std::optional<Point> yearMonthDay();
    [[nodiscard]] std::optional<Point> yearPart();
    [[nodiscard]] std::optional<Point> yearMonth();
    [[nodiscard]] std::optional<Point> yearAlone();
    [[nodiscard]] std::optional<Point> dayMonthYear();
    [[nodiscard]] std::optional<Point> monthYear();
    [[nodiscard]] std::optional<Point> dayMonth();
    [[nodiscard]] std::optional<Point> dayNamedMonth();
    [[nodiscard]] std::optional<Point> partLikeFirst();
    [[nodiscard]] std::optional<Point> dayLikeFirst();
    // Ways that (may) begin with a word
    [[nodiscard]] std::optional<Point> partNumbered();
    [[nodiscard]] std::optional<Point> numberedPart();
    [[nodiscard]] std::optional<Point> namedMonthDay();
    [[nodiscard]] std::optional<Point> namedMonth();
    [[nodiscard]] std::optional<Point> romanQuarter();
    [[nodiscard]] std::optional<Point> bareNumber();

    Qualifier skipFillers(Place place);
    [[nodiscard]] bool takeHarmless(Place place, Qualifier &qualifier);
    void noteWeekday(const Token &token);
    [[nodiscard]] bool takeConnector();
    /// The year behind a month or a part, with what may stand between; noYear if there is none.
    [[nodiscard]] int yearBehind(ShortYear shortYear);
    /// A year of four digits, or of two: 00 to 89 are of this century, 90 to 99 of the last.
    [[nodiscard]] std::optional<int> takeYear(ShortYear shortYear);
    /// One or two digits, with what makes them an ordinal ("5.", "5th").
    [[nodiscard]] std::optional<int> takeNumber();
    [[nodiscard]] std::optional<int> takeOrdinal();
    [[nodiscard]] std::optional<int> takeMonth();
    [[nodiscard]] std::optional<Point::Kind> takePartWord();
    bool takeSign(QChar sign);
    bool takeWord(Meaning meaning);
    [[nodiscard]] const Token *peek() const;

    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::optional<Point> m_first; ///< set while the second end is read
    Weekdays m_weekdays; ///< of the point that is being read
    Parts m_parts; ///< the same
    bool m_between = false;
    bool m_slash = false; ///< the interval is written with a slash
};

}
