// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/papertext.h"

#include "core/paper/papertokens.h"

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {
using LineBreak::After;
using PaperText::Fragment;
using PaperText::Line;
using PaperTokens::Token;

// Rounding of widths that were added up in another order; a fortieth of a point.
constexpr double tolerance = 0.5;

/// Fills lines one after the other (first fit: the papers are set flush left).
class Breaker
{
public:
    Breaker(std::vector<Token> tokens, double width, PaperFonts &fonts)
        : m_tokens(std::move(tokens))
        , m_width(width)
        , m_fonts(fonts)
    {
    }

    std::vector<Line> run()
    {
        skipSpaces();
        while (m_from < m_tokens.size())
            nextLine();
        if (m_lines.empty())
            m_lines.push_back({});
        return std::move(m_lines);
    }

private:
    void skipSpaces()
    {
        while (m_from < m_tokens.size() && m_tokens.at(m_from).isSpace)
            ++m_from;
    }

    double hyphenWidth(const Token &token) { return m_fonts.width(token.font, u"-"_s); }

    void nextLine()
    {
        double width = 0;
        std::optional<std::size_t> lastBreak; // index of the last token that may end the line
        for (std::size_t at = m_from; at < m_tokens.size(); ++at) {
            const Token &token = m_tokens.at(at);
            if (token.isSpace) {
                if (at > m_from)
                    lastBreak = at - 1;
                width += token.width;
                continue;
            }
            width += token.width;
            if (width > m_width + tolerance) {
                overflow(at, width - token.width, lastBreak);
                return;
            }
            if (token.after == After::Break)
                lastBreak = at;
            if (token.after == After::SoftHyphen && width + hyphenWidth(token) <= m_width)
                lastBreak = at;
        }
        endLine(m_tokens.size() - 1);
    }

    // The token at \a at does not fit any more, \a before is the width of the line without it.
    void overflow(std::size_t at, double before, std::optional<std::size_t> lastBreak)
    {
        if (lastBreak) {
            endLine(*lastBreak);
            return;
        }
        const std::size_t fitting = PaperTokens::fittingPart(m_tokens.at(at), m_width - before, m_fonts);
        if (fitting == 0 && at > m_from) {
            endLine(at - 1);
            return;
        }
        if (m_tokens.at(at).text.size() <= 1) { // a shape or a single letter: nothing left to divide
            endLine(at);
            return;
        }
        PaperTokens::divide(m_tokens, at, std::max<std::size_t>(fitting, 1), m_fonts);
        endLine(at);
    }

    void endLine(std::size_t last)
    {
        std::size_t end = last + 1;
        while (end > m_from && m_tokens.at(end - 1).isSpace)
            --end;
        Line line;
        for (std::size_t at = m_from; at < end; ++at)
            append(line, m_tokens.at(at));
        if (end > m_from && m_tokens.at(end - 1).after == After::SoftHyphen && end < m_tokens.size())
            appendHyphen(line, m_tokens.at(end - 1));
        m_lines.push_back(std::move(line));
        m_from = last + 1;
        skipSpaces();
    }

    void append(Line &line, const Token &token)
    {
        const bool joins = !line.fragments.empty() && !token.text.isEmpty()
            && !line.fragments.back().text.isEmpty() && line.fragments.back().font == token.font
            && line.fragments.back().color == token.color;
        if (joins) {
            line.fragments.back().text += token.text;
            line.fragments.back().width += token.width;
        } else {
            line.fragments.push_back(
                {line.width, token.width, token.text, token.font, token.color, token.mark});
        }
        line.width += token.width;
    }

    void appendHyphen(Line &line, const Token &token)
    {
        const double width = hyphenWidth(token);
        line.fragments.back().text += u'-';
        line.fragments.back().width += width;
        line.width += width;
    }

    std::vector<Token> m_tokens;
    std::vector<Line> m_lines;
    double m_width;
    std::size_t m_from = 0;
    PaperFonts &m_fonts;
};

QRgb colorOf(ScheduleStatus status)
{
    switch (status) {
    case ScheduleStatus::Overdue:
        return 0xff9b1c1c;
    case ScheduleStatus::AtRisk:
        return 0xffb45309;
    case ScheduleStatus::DueSoon:
        return 0xff8a6a00;
    case ScheduleStatus::OnTrack:
    case ScheduleStatus::Done:
    case ScheduleStatus::DoneLate:
        return 0xff3f7f57;
    case ScheduleStatus::Unscheduled:
    case ScheduleStatus::Cancelled:
        return 0xff333333;
    }
    Q_UNREACHABLE();
}

QRgb colorOf(Rag rag)
{
    switch (rag) {
    case Rag::Red:
        return colorOf(ScheduleStatus::Overdue);
    case Rag::Amber:
        return colorOf(ScheduleStatus::AtRisk);
    case Rag::Green:
        return colorOf(ScheduleStatus::OnTrack);
    case Rag::Grey:
        return colorOf(ScheduleStatus::Unscheduled);
    }
    Q_UNREACHABLE();
}
}

std::vector<Line> PaperText::lines(const Paper::Text &text, const PaperStyle::Type &type, double width,
                                   PaperFonts &fonts)
{
    return Breaker(PaperTokens::of(text, type, fonts), width, fonts).run();
}

double PaperText::naturalWidth(const Paper::Text &text, const PaperStyle::Type &type, PaperFonts &fonts)
{
    double width = 0;
    for (const Token &token : PaperTokens::of(text, type, fonts))
        width += token.width;
    return width;
}

double PaperText::longestPiece(const Paper::Text &text, const PaperStyle::Type &type, PaperFonts &fonts)
{
    double longest = 0;
    double current = 0;
    for (const Token &token : PaperTokens::of(text, type, fonts)) {
        current = token.isSpace ? 0 : current + token.width;
        const bool hyphen = token.after == After::SoftHyphen;
        longest = std::max(longest, hyphen ? current + fonts.width(token.font, u"-"_s) : current);
        if (token.after != After::Nothing)
            current = 0;
    }
    return longest;
}

QRgb PaperText::shapeColor(const Paper::Mark &mark)
{
    return std::visit([](auto what) { return colorOf(what); }, mark.what);
}
