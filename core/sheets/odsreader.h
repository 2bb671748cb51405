// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/sheets/ziparchive.h"

namespace Ods {

/// All sheets of an ODS file. Of a formula the stored result is taken; without one the cell is an error. A
/// date that shows only its month or year is read as just that. What was copied in from other files is left
/// out. Error::Code::SheetDamaged, SheetTooLarge or SheetLocked; the subject is \a file.
[[nodiscard]] Result<Workbook> read(ZipArchive &archive, const QString &file);

}
