// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"

#include <QString>

#include <vector>

/// A cell of an answer or a catalogue under a heading that is known.
struct ImportCell
{
    ImportField field = ImportField::Key;
    int column = 0; ///< from 1
    QString heading; ///< as it stands in the file
    QString typed; ///< empty: nothing was said
    bool noValue = false; ///< an error value, or a formula without a stored result

    bool operator==(const ImportCell &) const = default;
};

struct ImportRow
{
    int row = 0; ///< from 1
    ImportCell key; ///< what names the record
    QString version; ///< empty where the file has none
    std::vector<ImportCell> cells; ///< all others under known headings, empty ones as well

    bool operator==(const ImportRow &) const = default;
};
