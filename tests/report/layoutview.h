// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperlayout.h"

#include <algorithm>

/// Ways to look at what stands on a page.
namespace LayoutView {

using From = PaperLayout::Placed::From;

inline PaperPiece::Kind kindOf(const PaperLayout &layout, const PaperLayout::Placed &placed)
{
    return placed.from == From::Pieces ? layout.content.pieces.at(placed.index).kind
                                       : PaperPiece::Kind::TableHead;
}

inline int rowsOn(const PaperLayout &layout, const PaperLayout::Page &page)
{
    return int(std::ranges::count_if(
        page, [&layout](const auto &placed) { return kindOf(layout, placed) == PaperPiece::Kind::Row; }));
}

inline QString textOf(const PaperOps::Ops &ops)
{
    QString text;
    for (const PaperOps::Op &op : ops) {
        if (const auto *part = std::get_if<PaperOps::TextOp>(&op))
            text += part->text + QChar(u' ');
    }
    return text;
}

}
