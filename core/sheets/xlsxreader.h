// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/sheets/ziparchive.h"

namespace Xlsx {

/// All sheets of an XLSX file. Of a formula the stored result is taken; without one the cell is an error.
/// Error::Code::SheetDamaged, SheetTooLarge or SheetLocked; the subject is \a file.
[[nodiscard]] Result<Workbook> read(ZipArchive &archive, const QString &file);

}
