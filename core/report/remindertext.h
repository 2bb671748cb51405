// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"

/// A letter that reminds a unit of a status survey (Sachstandsabfrage): plain text, ready for a mail.
namespace ReminderText {

/// \a unit is the key of a unit that was asked in \a survey; empty: the secretariat.
[[nodiscard]] QString of(const Survey &survey, const QString &unit, const Portfolio &portfolio,
                         const Language &language);

}
