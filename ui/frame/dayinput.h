// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

/// What a person typed where exactly one day is wanted.
namespace DayInput {

struct Reading
{
    QDate day; ///< null: refused
    QString problem; ///< one sentence in the language of the window; empty if there is a day
};

/// "heute" is \a today, where it is known.
[[nodiscard]] Reading read(const QString &typed, QDate today = {});
/// Takes less for a day that lies ahead: "12.01." is the next such day from \a today on, and "heute" is
/// \a today.
[[nodiscard]] Reading readAhead(const QString &typed, QDate today);

}
