// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

/// Where the status surveys stand, for all parts of the window that say it.
namespace SurveyState {

[[nodiscard]] std::vector<const Survey *> newestFirst(const Portfolio &portfolio);
/// Null if there was none.
[[nodiscard]] const Survey *newest(const Portfolio &portfolio);
/// No answer, and the deadline lies before \a asOf.
[[nodiscard]] bool isLate(const Survey &survey, const SurveySheet &sheet, QDate asOf);
/// Keys of the units that are late; not the secretariat, which reminds the others.
[[nodiscard]] QStringList lateUnits(const Survey &survey, QDate asOf);

}
