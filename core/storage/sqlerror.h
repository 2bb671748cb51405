// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

class QSqlError;

namespace Storage {

/// The Error for a result code of SQLite (extended codes welcome). A broken constraint is a Conflict: a rule
/// of the data forbids the change.
[[nodiscard]] Error errorOf(int sqliteCode, const QString &text, const QString &subject = {});
[[nodiscard]] Error errorOf(const QSqlError &error, const QString &subject = {});
/// The Error for a failed system call.
[[nodiscard]] Error systemError(int errorNumber, const QString &subject);

}
