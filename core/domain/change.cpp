// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change.h"

Change reversed(const Change &change, const QString &who, const QDateTime &at)
{
    return {change.after, change.before, change.reason, who, at};
}
