// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/portfolio/chipfold.h"

#include <algorithm>

namespace {
int rowsOf(const std::vector<ChipFold::Pill> &pills, const std::vector<bool> &shown,
           const ChipFold::Room &room)
{
    int rows = 1;
    int right = 0;
    const auto add = [&](int width) {
        if (right > 0 && right + room.gap + width > room.width) {
            ++rows;
            right = 0;
        }
        right += (right > 0 ? room.gap : 0) + width;
    };
    for (std::size_t at = 0; at < pills.size(); ++at)
        if (shown[at])
            add(pills[at].width);
    if (std::ranges::find(shown, false) != shown.end())
        add(room.more);
    return rows;
}
}

std::vector<bool> ChipFold::shown(const std::vector<Pill> &pills, const Room &room)
{
    std::vector<bool> shown(pills.size(), true);
    for (std::size_t at = pills.size(); at-- > 0 && rowsOf(pills, shown, room) > room.rows;)
        shown[at] = pills[at].on;
    return shown;
}
