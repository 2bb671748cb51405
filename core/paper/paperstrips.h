// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperpieces.h"
#include "core/report/language.h"

/// The blocks that are set as one piece.
namespace PaperStrips {

[[nodiscard]] PaperPiece title(const Paper::Title &title, PaperFonts &fonts);
[[nodiscard]] PaperPiece heading(const Paper::Heading &heading, PaperFonts &fonts);
[[nodiscard]] PaperPiece facts(const Paper::FactStrip &strip, PaperFonts &fonts);
[[nodiscard]] PaperPiece counts(const Paper::CountStrip &strip, const Language &language, PaperFonts &fonts);
[[nodiscard]] PaperPiece projectHead(const Paper::ProjectHead &head, const Language &language,
                                     PaperFonts &fonts);

}
