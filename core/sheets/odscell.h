// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"
#include "core/sheets/guardedxml.h"
#include "core/sheets/odsstyles.h"

namespace Ods {

/// A number of repetitions as it stands in the file: at least 1, at most a million.
[[nodiscard]] quint64 repetitions(const QString &attribute);
/// The cell at whose start \a xml stands, up to its end; notes and drawings in it are left out. It has the
/// style \a inherited where it names none of its own.
[[nodiscard]] SheetCell readCell(GuardedXml &xml, const Styles &styles, const QString &inherited);

}
