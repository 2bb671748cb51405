// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"

#include <QDate>
#include <QStringList>

#include <vector>

/// The indicators as a table: one row for each value known on the Stichtag, oldest first; an indicator
/// without one has a row that says so.
namespace IndicatorTable {

[[nodiscard]] QStringList heads(const Language &language);
/// As many cells as there are heads.
[[nodiscard]] std::vector<QStringList> rows(const Portfolio &portfolio, QDate asOf, const Language &language);

}
