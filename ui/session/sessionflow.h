// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/sessionlayout.h"

#include <functional>

/// Pieces of a topic, one under the other, before they are dealt out to pages.
namespace SessionFlow {

struct Piece
{
    SessionLayout::Part::Kind kind = SessionLayout::Part::Kind::Text;
    Sheet::Page sheet;
    QString spoken;
    int before = 0; ///< pixels above, unless it is the first of a page
    bool withNext = false; ///< stays on one page with the piece after it where both fit on one
    QString section; ///< whose heading is said again where a page begins inside it
};

/// What a page offers below its title.
struct Room
{
    int width = 0;
    int height = 0;
};

/// Makes the heading of a section; \a continued where it is said again.
using Heading = std::function<Piece(const QString &section, bool continued)>;

/// Which pieces stand on which page, each with its top below the title.
struct Placed
{
    Piece piece;
    int top = 0;
};
/// On as few pages as hold them; of the ways to do so the one that leaves no page nearly empty, breaks the
/// fewest lists, and has the most even pages.
[[nodiscard]] std::vector<std::vector<Placed>> deal(const std::vector<Piece> &pieces, const Room &room,
                                                    const Heading &heading);

}
