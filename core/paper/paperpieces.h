// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperops.h"
#include "core/paper/papertable.h"
#include "core/report/language.h"
#include "core/report/reportdocument.h"

#include <optional>
#include <vector>

/// One thing that is never divided: a line, a row, a heading, a strip. Heights in units of PaperStyle.
struct PaperPiece
{
    /// How strongly it holds on to the next piece. What does not fit on one page lets go of Wish first; what
    /// would leave much of a page empty lets go of Soft.
    enum class Keep { No, Soft, Wish, Must };
    enum class Kind { Line, Row, GroupRow, TableHead, Heading, ProjectHead, Strip, PageBreak };

    PaperOps::Ops ops;
    double height = 0;
    double before =
        0; ///< space above; the larger of it and the previous `after` counts, none at a page's top
    double after = 0;
    Kind kind = Kind::Line;
    int rank = 0; ///< of a heading: 1 for a section, 2 for what stands in it; 0: no heading
    Keep keep = Keep::No;
    std::optional<std::size_t> table; ///< of a row or a note under a table: what to repeat at a page's top
    std::optional<std::size_t> group; ///< of a row in a group: the head that names the group as well

    /// The head that stands above the piece where it begins a page.
    [[nodiscard]] std::optional<std::size_t> repeatedHead() const { return group ? group : table; }
};

/// A document cut into pieces, in order.
struct PaperPieces
{
    std::vector<PaperPiece> pieces;
    std::vector<PaperTable::Block>
        continuedHeads; ///< by PaperPiece::repeatedHead(); of a table, its groups and its notes

    [[nodiscard]] static PaperPieces of(const Paper::Document &document, const Language &language,
                                        PaperFonts &fonts);
};
