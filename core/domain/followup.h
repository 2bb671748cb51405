// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// A person's own reminder on an item (Wiedervorlage). It reaches no paper, no survey and no export.
struct FollowUp
{
    QString key;
    QString item;
    QString person; ///< whose reminder it is
    QDate on; ///< the day on which it is to be shown
    QString note;
    QDate doneOn; ///< null: still to be shown

    bool operator==(const FollowUp &) const = default;
};
