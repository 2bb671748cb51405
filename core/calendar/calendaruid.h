// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// What names an entry of an office calendar that this program wrote. It never changes, whatever else of the
/// entry does: calendars go by it.
namespace CalendarUid {

[[nodiscard]] QString ofSession(QDate day);
/// \a key of the item.
[[nodiscard]] QString ofDeadline(const QString &key);
[[nodiscard]] bool isSession(const QString &uid);
[[nodiscard]] bool isDeadline(const QString &uid);

}
