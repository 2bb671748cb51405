// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/papertokens.h"

#include "core/report/characters.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using LineBreak::After;
using PaperTokens::Token;

/// Turns spans into tokens; holds what the next one needs to know.
class Tokenizer
{
public:
    Tokenizer(const PaperStyle::Type &type, PaperFonts &fonts)
        : m_type(type)
        , m_fonts(fonts)
    {
    }

    void add(const Paper::Mark &mark)
    {
        const PaperFonts::Id font = m_fonts.id({m_type.size, m_type.bold, false});
        // The gap stands in for the no-break space between shape and word.
        const double gap = m_fonts.spaceWidth(font);
        tokens.push_back({QString(), m_type.size * PaperStyle::shapeFactor + gap, font, PaperStyle::ink,
                          After::Nothing, false, mark});
        m_afterMark = true;
    }

    void add(const Paper::Span &span)
    {
        const bool missing = span.style == Paper::Span::Style::Missing;
        const bool isSmall = span.style == Paper::Span::Style::Small;
        const bool bold = m_type.bold || span.style == Paper::Span::Style::Bold;
        m_font = m_fonts.id({m_type.size * (isSmall ? PaperStyle::smallFactor : 1), bold, missing});
        m_color = missing ? PaperStyle::missingInk : PaperStyle::ink;
        QString text = LineBreak::glued(span.text);
        if (m_afterMark) {
            while (text.startsWith(u' ') || text.startsWith(noBreakSpace))
                text.remove(0, 1);
            m_afterMark = text.isEmpty();
        }
        qsizetype from = 0;
        for (qsizetype at = 0; at <= text.size(); ++at) {
            if (at < text.size() && text.at(at) != u' ')
                continue;
            addWord(text.mid(from, at - from));
            if (at < text.size())
                tokens.push_back(
                    {u" "_s, m_fonts.spaceWidth(m_font), m_font, m_color, After::Nothing, true, {}});
            from = at + 1;
        }
    }

    // A last line of one short word looks lost: it takes the word before it along.
    void holdLastWord()
    {
        constexpr qsizetype shortWord = 4;
        constexpr std::size_t longParagraph = 12; // tokens
        if (tokens.size() < longParagraph || tokens.back().text.size() > shortWord)
            return;
        Token &space = tokens.at(tokens.size() - 2);
        space.isSpace = false;
    }

    std::vector<Token> tokens;

private:
    void addWord(const QString &word)
    {
        if (word.isEmpty())
            return;
        for (LineBreak::Piece &piece : LineBreak::pieces(word, m_type.where)) {
            // Painted as an ordinary space, so that a search in the paper finds the words.
            piece.text.replace(noBreakSpace, u' ');
            const double width = m_fonts.width(m_font, piece.text);
            tokens.push_back({piece.text, width, m_font, m_color, piece.after, false, {}});
        }
    }

    const PaperStyle::Type &m_type;
    PaperFonts &m_fonts;
    PaperFonts::Id m_font = 0;
    QRgb m_color = PaperStyle::ink;
    bool m_afterMark = false;
};
}

namespace {
// Where a word that no line can hold is divided best; 0 if it has no joint up to there.
qsizetype lastJoint(const QString &word, qsizetype most)
{
    qsizetype last = 0;
    qsizetype end = 0;
    for (const LineBreak::Piece &piece : LineBreak::pieces(word, LineBreak::Where::Cell)) {
        end += piece.text.size();
        if (end <= most && piece.after == After::SoftHyphen)
            last = end;
    }
    return last;
}
}

std::vector<Token> PaperTokens::of(const Paper::Text &text, const PaperStyle::Type &type, PaperFonts &fonts)
{
    Tokenizer tokenizer(type, fonts);
    for (const Paper::Inline &part : text)
        std::visit([&tokenizer](const auto &value) { tokenizer.add(value); }, part);
    tokenizer.holdLastWord();
    return std::move(tokenizer.tokens);
}

std::size_t PaperTokens::fittingPart(const Token &token, double room, PaperFonts &fonts)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, token.text);
    qsizetype best = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < token.text.size();
         at = finder.toNextBoundary()) {
        if (fonts.width(token.font, token.text.left(at) + u'-') > room)
            break;
        best = at;
    }
    const qsizetype space = token.text.lastIndexOf(u' ', best);
    if (space > 0)
        return std::size_t(space);
    const qsizetype joint = lastJoint(token.text, best);
    return std::size_t(joint > 0 ? joint : best);
}

void PaperTokens::divide(std::vector<Token> &tokens, std::size_t at, std::size_t length, PaperFonts &fonts)
{
    const Token whole = tokens.at(at);
    const bool atSpace = qsizetype(length) < whole.text.size() && whole.text.at(qsizetype(length)) == u' ';
    Token first = whole;
    first.text = whole.text.left(qsizetype(length));
    first.width = fonts.width(first.font, first.text);
    first.after = atSpace ? After::Break : After::SoftHyphen;
    Token rest = whole;
    rest.text = whole.text.mid(qsizetype(length) + (atSpace ? 1 : 0));
    rest.width = fonts.width(rest.font, rest.text);
    tokens.at(at) = first;
    tokens.insert(tokens.begin() + std::ptrdiff_t(at) + 1, rest);
}
