// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperops.h"
#include "core/paper/paperpieces.h"

#include <vector>

/// Where everything stands: pieces dealt out to pages by the rules of papers.md, section 5. The first of the
/// two passes; painting is the second and measures nothing again.
struct PaperLayout
{
    struct Placed
    {
        enum class From { Pieces, ContinuedHeads };
        From from = From::Pieces;
        std::size_t index = 0;
        double y = 0; ///< from the top of the sheet
    };
    using Page = std::vector<Placed>;

    PaperPieces content;
    std::vector<Page> pages; ///< at least one

    [[nodiscard]] const PaperOps::Ops &ops(const Placed &placed) const;
    /// Sets the whole document.
    [[nodiscard]] static PaperLayout of(const Paper::Document &document, const Language &language,
                                        PaperFonts &fonts);
};
