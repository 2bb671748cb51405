// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

/// Which changes are shown; what is empty or null asks for all.
struct LineFilter
{
    QString text; ///< words that all have to stand in key, title, field, values or reason
    QString person;
    QString entity; ///< kind of record
    QDate from; ///< first and last day, in the time of this place
    QDate to;

    bool operator==(const LineFilter &) const = default;
};
Q_DECLARE_METATYPE(LineFilter)
