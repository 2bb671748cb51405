// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/statusreport.h"

#include <QMetaType>
#include <QString>

/// What the row over a group says.
struct GroupHead
{
    QString key; ///< stable, for remembering which groups are folded
    QString number; ///< of a project; empty otherwise
    QString title;
    StatusCounts counts; ///< of the rows below it
    int overdueWithoutReport = 0; ///< part of the overdue ones

    bool operator==(const GroupHead &) const = default;
};
Q_DECLARE_METATYPE(GroupHead)
