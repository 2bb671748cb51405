// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unitsheet.h"

/// A small portfolio of two units and a few items, and the sheets of a survey about it.
namespace SurveyFixture {

/// The day on which answers and catalogues are read.
[[nodiscard]] inline QDate reportDay()
{
    return {2026, 3, 20};
}

[[nodiscard]] Portfolio portfolio();
[[nodiscard]] Item &item(Portfolio &portfolio, const char *key);
/// All items' keys.
[[nodiscard]] QStringList keys(const Portfolio &portfolio);
/// "v-" and the key.
[[nodiscard]] QString versionOf(const QString &key);
[[nodiscard]] std::vector<UnitSheet> sheets(const Portfolio &portfolio);
[[nodiscard]] UnitSheet sheetOf(const Portfolio &portfolio, const QString &unit);

}
