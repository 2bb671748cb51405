// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionflow.h"

#include <QHash>

#include <algorithm>
#include <limits>

using SessionFlow::Piece;
using SessionFlow::Placed;

namespace {
constexpr int fillSteps = 24; ///< between pages as even as can be and pages as full as can be
constexpr int leastPart = 3; ///< every page holds at least so manieth a part of the fullest

/// Where a piece stands; pieces themselves are copied only when it is settled.
struct Spot
{
    std::size_t piece = 0;
    bool isContinued = false; ///< not the piece itself, but the heading of its section once more
    int top = 0;
};
using SpotPage = std::vector<Spot>;

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

    /// From page \a first on none takes a new group below \a fill, unless it is the first of the page.
    std::vector<SpotPage> run(int fill, std::size_t first)
    {
        m_fill = fill;
        m_first = first;
        m_pages.assign(1, {});
        m_top = m_fresh = 0;
        for (std::size_t from = 0; from < m_pieces.size();) {
            std::size_t end = from + 1;
            while (end < m_pieces.size() && m_pieces[end - 1].withNext)
                ++end;
            addGroup(from, end);
            from = end;
        }
        return m_pages;
    }

    [[nodiscard]] int footOf(const SpotPage &page)
    {
        if (page.empty())
            return 0;
        const Spot &last = page.back();
        return last.top + (last.isContinued ? headingOf(last.piece) : m_pieces[last.piece]).sheet.height;
    }

    [[nodiscard]] std::vector<std::vector<Placed>> placed(const std::vector<SpotPage> &pages)
    {
        std::vector<std::vector<Placed>> all;
        for (const SpotPage &page : pages) {
            std::vector<Placed> &here = all.emplace_back();
            for (const Spot &spot : page)
                here.push_back({spot.isContinued ? headingOf(spot.piece) : m_pieces[spot.piece], spot.top});
        }
        return all;
    }

private:
    [[nodiscard]] const Piece &headingOf(std::size_t piece)
    {
        const QString &section = m_pieces[piece].section;
        if (!m_headings.contains(section))
            m_headings.insert(section, m_heading(section, true));
        return *m_headings.constFind(section);
    }

    [[nodiscard]] int heightOf(std::size_t from, std::size_t end) const
    {
        int height = 0;
        for (std::size_t at = from; at < end; ++at)
            height += m_pieces[at].before + m_pieces[at].sheet.height;
        return height;
    }

    void addGroup(std::size_t from, std::size_t end)
    {
        const bool isFree = m_top == m_fresh || m_pages.size() <= m_first;
        if (!hasRoom(from, end, isFree ? m_room.height : m_fill))
            turn(from);
        for (std::size_t at = from; at < end; ++at) {
            // Of a group that is higher than a page at least a heading keeps what it stands over.
            if (!hasRoom(at, at + 1, m_room.height)
                || (m_pieces[at].withNext && at + 1 < end && !hasRoom(at, at + 2, m_room.height)))
                turn(at);
            put(at);
        }
    }

    /// Whether the pieces fit on the page above \a foot, or would not on a new one either.
    [[nodiscard]] bool hasRoom(std::size_t from, std::size_t end, int foot) const
    {
        const int height = heightOf(from, end);
        return m_top == 0 || m_top + height <= foot || height - m_pieces[from].before > m_room.height;
    }

    void turn(std::size_t next)
    {
        m_pages.emplace_back();
        m_top = 0;
        const Piece &piece = m_pieces[next];
        if (piece.kind != SessionLayout::Part::Kind::Heading && !piece.section.isEmpty()) {
            m_pages.back().push_back({next, true, 0});
            m_top = headingOf(next).sheet.height;
        }
        m_fresh = m_top;
    }

    void put(std::size_t at)
    {
        m_top += m_top > 0 ? m_pieces[at].before : 0;
        m_pages.back().push_back({at, false, m_top});
        m_top += m_pieces[at].sheet.height;
    }

    const std::vector<Piece> &m_pieces;
    const SessionFlow::Room &m_room;
    const SessionFlow::Heading &m_heading;
    QHash<QString, Piece> m_headings; ///< by section
    std::vector<SpotPage> m_pages;
    int m_fill = 0;
    std::size_t m_first = 0;
    int m_top = 0;
    int m_fresh = 0; ///< top() of the page while nothing but a heading said again stands on it
};

/// How pages look, the better the less: none that is nearly empty, lists in one piece, all of one height.
struct Looks
{
    bool leavesEmpty = false;
    int brokenLists = 0;
    int unevenness = 0; ///< pixels between the feet of the fullest and the emptiest

    friend auto operator<=>(const Looks &, const Looks &) = default;
};

Looks looksOf(const std::vector<SpotPage> &pages, const std::vector<Piece> &pieces, Dealer &dealer)
{
    Looks looks;
    int fullest = 0;
    int emptiest = std::numeric_limits<int>::max();
    for (const SpotPage &page : pages) {
        const int foot = dealer.footOf(page);
        fullest = std::max(fullest, foot);
        emptiest = std::min(emptiest, foot);
        const Spot &first = page.front();
        const bool opensList =
            pieces[first.piece].kind == SessionLayout::Part::Kind::Heading && !first.isContinued;
        looks.brokenLists += &page == &pages.front() || opensList ? 0 : 1;
    }
    looks.leavesEmpty = emptiest < fullest / leastPart;
    looks.unevenness = fullest - emptiest;
    return looks;
}
}

std::vector<std::vector<Placed>> SessionFlow::deal(const std::vector<Piece> &pieces, const Room &room,
                                                   const Heading &heading)
{
    Dealer dealer(pieces, room, heading);
    std::vector<SpotPage> best = dealer.run(room.height, 0);
    const std::size_t count = best.size();
    if (count < 2)
        return dealer.placed(best);
    Looks looks = looksOf(best, pieces, dealer);
    for (const std::size_t first : {std::size_t(0), count - 2}) // all pages, or the last two
        for (int step = fillSteps - 1; step > 0; --step) {
            std::vector<SpotPage> pages = dealer.run(room.height * step / fillSteps, first);
            if (pages.size() > count)
                break; // the fuller the fewer
            if (const Looks now = looksOf(pages, pieces, dealer); now < looks) {
                looks = now;
                best = std::move(pages);
            }
        }
    return dealer.placed(best);
}
