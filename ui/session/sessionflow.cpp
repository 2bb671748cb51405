// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionflow.h"

#include <utility>

using SessionFlow::Piece;
using SessionFlow::Placed;

namespace {
class Dealer
{
public:
    Dealer(const std::vector<Piece> &pieces, const SessionFlow::Room &room,
           const SessionFlow::Heading &heading)
        : m_pieces(pieces)
        , m_room(room)
        , m_heading(heading)
    {
    }

    std::vector<std::vector<Placed>> run()
    {
        m_pages.emplace_back();
        for (std::size_t from = 0; from < m_pieces.size();) {
            std::size_t end = from + 1;
            while (end < m_pieces.size() && m_pieces[end - 1].withNext)
                ++end;
            addGroup(from, end);
            from = end;
        }
        return std::move(m_pages);
    }

private:
    [[nodiscard]] int heightOf(std::size_t from, std::size_t end) const
    {
        int height = 0;
        for (std::size_t at = from; at < end; ++at)
            height += m_pieces[at].before + m_pieces[at].sheet.height;
        return height;
    }

    void addGroup(std::size_t from, std::size_t end)
    {
        if (!hasRoom(from, end))
            turn(m_pieces[from]);
        for (std::size_t at = from; at < end; ++at) {
            // Of a group that is higher than a page at least a heading keeps what it stands over.
            if (!hasRoom(at, at + 1) || (m_pieces[at].withNext && at + 1 < end && !hasRoom(at, at + 2)))
                turn(m_pieces[at]);
            put(m_pieces[at]);
        }
    }

    /// Whether the pieces fit on what is left of the page, or would not on a new one either.
    [[nodiscard]] bool hasRoom(std::size_t from, std::size_t end) const
    {
        const int height = heightOf(from, end);
        return m_top == 0 || m_top + height <= m_room.height
            || height - m_pieces[from].before > m_room.height;
    }

    void turn(const Piece &next)
    {
        m_pages.emplace_back();
        m_top = 0;
        if (next.kind != SessionLayout::Part::Kind::Heading && !next.section.isEmpty())
            put(m_heading(next.section, true));
    }

    void put(const Piece &piece)
    {
        m_top += m_top > 0 ? piece.before : 0;
        m_pages.back().push_back({piece, m_top});
        m_top += piece.sheet.height;
    }

    const std::vector<Piece> &m_pieces;
    const SessionFlow::Room &m_room;
    const SessionFlow::Heading &m_heading;
    std::vector<std::vector<Placed>> m_pages;
    int m_top = 0;
};
}

std::vector<std::vector<Placed>> SessionFlow::deal(const std::vector<Piece> &pieces, const Room &room,
                                                   const Heading &heading)
{
    return Dealer(pieces, room, heading).run();
}
