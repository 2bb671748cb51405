// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// Where a line of a paper may end (papers.md, section 5). Text only: no fonts, no widths.
namespace LineBreak {

/// Running text is hyphenated less than the narrow cells of a table, headings are not.
enum class Where { Heading, Running, Cell };

/// What stands at the end of a piece of a word.
enum class After {
    Nothing, ///< the next piece must follow on the same line
    Break, ///< the line may end here as it is: behind a hyphen or a slash
    SoftHyphen, ///< the line may end here with a hyphen added
};

struct Piece
{
    QString text;
    After after = After::Nothing;

    bool operator==(const Piece &) const = default;
};

/// The text on one line, without control characters, with no-break spaces inside what belongs together: a
/// number and its unit, "Nr. 5", "5 von 19", an English date.
[[nodiscard]] QString glued(const QString &text);
/// A word (no ordinary space in it) cut where a line may end. The pieces joined give the word again, without
/// soft hyphens.
[[nodiscard]] std::vector<Piece> pieces(const QString &word, Where where);

}
