// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/guardedxml.h"
#include "core/exchange/odsstyles.h"
#include "core/exchange/sheet.h"

namespace Ods {

/// A number of repetitions as it stands in the file: at least 1, at most a million.
[[nodiscard]] quint64 repetitions(const QString &attribute);
/// The cell at whose start \a xml stands, up to its end; notes and drawings in it are left out. It has the
/// style \a inherited where it names none of its own.
[[nodiscard]] SheetCell readCell(GuardedXml &xml, const Styles &styles, const QString &inherited);

}
