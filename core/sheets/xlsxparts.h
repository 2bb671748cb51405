// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/xlsxdates.h"
#include "core/sheets/ziparchive.h"

#include <QStringList>

#include <vector>

/// The parts of an XLSX file beside its sheets (ECMA-376 part 1).
namespace Xlsx {

struct SheetPart
{
    QString name;
    QString part; ///< its name in the archive
};

/// What the number format of a cell's style makes of its number.
struct NumberStyle
{
    std::optional<SheetCell::Grain> date; ///< nullopt: the number is no date
    bool percent = false;
};

struct Package
{
    std::vector<SheetPart> sheets; ///< in the order of the tabs
    XlsxDates::Epoch epoch = XlsxDates::Epoch::Year1900;
    std::vector<QString> sharedStrings;
    std::vector<NumberStyle> styles;
};

/// Text as it is meant: what XML cannot hold stands as "_x000D_" in the file (ST_Xstring, 22.9.2.19).
[[nodiscard]] QString meantText(const QString &stored);

/// Error::Code::SheetDamaged, SheetTooLarge or SheetLocked. Links to other files are left alone.
[[nodiscard]] Result<Package> readPackage(ZipArchive &archive, const QString &file);

}
