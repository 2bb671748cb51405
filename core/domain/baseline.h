// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

/// A named point in the history (Berichtsstand), usually a report to the Senate.
struct Baseline
{
    QString name;
    QDate asOf; ///< the Stichtag of its status
    QDateTime at; ///< when it was frozen
    QString who;
    QString paperName; ///< file name of the paper that was made; empty: none
    QString paperSha256; ///< in hexadecimal digits; the store computes it

    bool operator==(const Baseline &) const = default;
};

/// What a Berichtsstand froze, byte by byte.
struct BaselineContent
{
    static constexpr qint64 mostPaperBytes = 64LL * 1024 * 1024; ///< of a paper that comes as a file

    QByteArray portfolio; ///< in the exchange format
    QByteArray status; ///< the JSON of `status`
    QByteArray paper; ///< empty: none was made

    bool operator==(const BaselineContent &) const = default;
};
