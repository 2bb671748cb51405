// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

/// What a new Berichtsstand is to hold beside portfolio and status.
struct FreezeWish
{
    enum class Paper {
        StatusReport, ///< made now, as PDF
        File, ///< one that was made already
        None,
    };

    QString name;
    QDate asOf; ///< Stichtag
    Paper paper = Paper::StatusReport;
    QString file; ///< path of the paper; of Paper::File alone

    bool operator==(const FreezeWish &) const = default;
};
Q_DECLARE_METATYPE(FreezeWish)
