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

[[nodiscard]] Reading read(const QString &typed);

}
