// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperfonts.h"
#include "core/paper/paperstyle.h"
#include "core/report/linebreak.h"
#include "core/report/reportdocument.h"

#include <vector>

/// A paragraph as the smallest things a line is made of; internal to PaperText.
namespace PaperTokens {

struct Token
{
    QString text; ///< empty: a shape
    double width = 0;
    PaperFonts::Id font = 0;
    QRgb color = PaperStyle::ink;
    LineBreak::After after = LineBreak::After::Nothing;
    bool isSpace = false; ///< a line may end before it, and it vanishes there
    Paper::Mark mark;
};

[[nodiscard]] std::vector<Token> of(const Paper::Text &text, const PaperStyle::Type &type, PaperFonts &fonts);
/// How many characters of a token that is too wide fit into \a room together with a hyphen.
[[nodiscard]] std::size_t fittingPart(const Token &token, double room, PaperFonts &fonts);
/// Cuts the token at \a at behind \a length characters; the first part ends with a soft hyphen, or at the
/// no-break space before it.
void divide(std::vector<Token> &tokens, std::size_t at, std::size_t length, PaperFonts &fonts);

}
