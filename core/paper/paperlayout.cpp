// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paperlayout.h"

#include <algorithm>

namespace {
using Keep = PaperPiece::Keep;
using Kind = PaperPiece::Kind;
using Placed = PaperLayout::Placed;

// So much of a page is not left empty for the sake of a note.
constexpr double muchOfAPage = PaperStyle::bodyHeight / 5;

/// Deals pieces out to pages.
class Pager
{
public:
    explicit Pager(PaperLayout &layout)
        : m_layout(layout)
        , m_pieces(layout.content.pieces)
    {
    }

    void run()
    {
        m_layout.pages.emplace_back();
        std::size_t at = 0;
        while (at < m_pieces.size()) {
            if (m_pieces[at].kind == Kind::PageBreak) {
                breakPage();
                ++at;
                continue;
            }
            at = placeGroup(at);
        }
    }

private:
    [[nodiscard]] bool isAtTop() const { return m_layout.pages.back().empty(); }

    void breakPage()
    {
        if (isAtTop())
            return;
        m_layout.pages.emplace_back();
        m_y = PaperStyle::bodyTop;
        m_after = 0;
    }

    // One past the last piece that holds on to \a first.
    [[nodiscard]] std::size_t groupEnd(std::size_t first, Keep least) const
    {
        std::size_t at = first;
        while (at + 1 < m_pieces.size() && int(m_pieces[at].keep) >= int(least)
               && m_pieces[at + 1].kind != Kind::PageBreak)
            ++at;
        return at + 1;
    }

    [[nodiscard]] double heightOf(std::size_t first, std::size_t end) const
    {
        double height = 0;
        for (std::size_t at = first; at < end; ++at) {
            if (at > first)
                height += std::max(m_pieces[at - 1].after, m_pieces[at].before);
            height += m_pieces[at].height;
        }
        return height;
    }

    // The head that must be repeated above a row that starts a page.
    [[nodiscard]] double repeatedHead(std::size_t at) const
    {
        const auto head = m_pieces[at].repeatedHead();
        return head ? m_layout.content.continuedHeads.at(*head).height : 0;
    }

    std::size_t placeGroup(std::size_t first)
    {
        std::size_t end = groupEnd(first, Keep::Soft);
        const double gap = isAtTop() ? 0 : std::max(m_after, m_pieces[first].before);
        const double rest = PaperStyle::bodyBottom - m_y - gap;
        if (heightOf(first, end) > rest && rest > muchOfAPage)
            end = groupEnd(first, Keep::Wish);
        const double page = PaperStyle::bodyHeight - repeatedHead(first);
        if (heightOf(first, end) > page)
            end = groupEnd(first, Keep::Must);
        if (heightOf(first, end) > page)
            end = first + 1;
        if (heightOf(first, end) > rest)
            breakPage();
        for (std::size_t at = first; at < end; ++at)
            place(at);
        return end;
    }

    void place(std::size_t at)
    {
        const PaperPiece &piece = m_pieces[at];
        if (const auto head = piece.repeatedHead(); isAtTop() && head) {
            m_layout.pages.back().push_back({Placed::From::ContinuedHeads, *head, m_y});
            m_y += repeatedHead(at);
        } else if (!isAtTop()) {
            m_y += std::max(m_after, piece.before);
        }
        m_layout.pages.back().push_back({Placed::From::Pieces, at, m_y});
        m_y += piece.height;
        m_after = piece.after;
    }

    PaperLayout &m_layout;
    const std::vector<PaperPiece> &m_pieces;
    double m_y = PaperStyle::bodyTop;
    double m_after = 0;
};
}

const PaperOps::Ops &PaperLayout::ops(const Placed &placed) const
{
    return placed.from == Placed::From::Pieces ? content.pieces.at(placed.index).ops
                                               : content.continuedHeads.at(placed.index).ops;
}

PaperLayout PaperLayout::of(const Paper::Document &document, const Language &language, PaperFonts &fonts)
{
    PaperLayout layout;
    layout.content = PaperPieces::of(document, language, fonts);
    Pager(layout).run();
    return layout;
}
