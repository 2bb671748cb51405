// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paperops.h"
#include "core/report/language.h"
#include "core/report/reportdocument.h"

/// Running head, foot and hole mark of a page; positions from the corner of the sheet.
[[nodiscard]] PaperOps::Ops paperFrame(const Paper::Metadata &metadata, int page, int pageCount,
                                       const Language &language, PaperFonts &fonts);
