// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <vector>

/// How the columns of a table share its width: the flexible one gets what the others leave, and where that is
/// too little, others go or wrap, so that no word is cut (look.md, section 1).
struct ColumnFit
{
    static constexpr int stays = std::numeric_limits<int>::max(); ///< as a rank: never goes

    struct Need
    {
        int column = 0;
        int full = 0; ///< shows every text in one line
        int least = 0; ///< shows every text in two or three lines
        int rank = stays; ///< the columns of the lowest rank go first
    };
    struct Wanted
    {
        int width = 0; ///< of the table
        int comfortable = 0; ///< the flexible column wants this; others wrap for it
        int smallest = 0; ///< below that, though all others wrap, one after the other goes
        std::vector<Need> needs; ///< of one rank they go in that order; they wrap from the last one on
    };
    struct Share
    {
        int column = 0;
        int width = 0;
    };

    std::vector<Share> shares; ///< of the columns that stay
    int flexible = 0; ///< width of the flexible column, at least two thirds of Wanted::smallest
    bool wraps = false; ///< a column has less than its full width

    [[nodiscard]] static ColumnFit of(const Wanted &wanted);
};
