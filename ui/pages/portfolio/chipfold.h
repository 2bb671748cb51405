// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// Which chips a few rows show: what is on always, the others as far as there is room.
namespace ChipFold {

struct Pill
{
    int width = 0;
    bool on = false;
};
struct Room
{
    int width = 0;
    int rows = 1;
    int gap = 0;
    int more = 0; ///< width of the chip that stands for those without room
};
/// One entry for each of \a pills. Those that are off go from the last one on.
[[nodiscard]] std::vector<bool> shown(const std::vector<Pill> &pills, const Room &room);

}
