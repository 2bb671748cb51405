// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

/// Working days: Monday to Friday less the public holidays of Bremen.
namespace Workdays {

[[nodiscard]] bool isWorkday(QDate day);
/// Working days strictly between the two days; 0 if \a last is not after \a first.
[[nodiscard]] int strictlyBetween(QDate first, QDate last);
/// The day that lies \a count working days before \a day (which itself does not count).
[[nodiscard]] QDate before(QDate day, int count);

}
