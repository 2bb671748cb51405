// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"

#include <optional>

/// Reads the dates that German and English users type. The text stays as typed in PartialDate::asWritten().
namespace DateInput {

/// Why a text was refused; the sentence is made at the edge (core/report/errortext.h).
enum class Refusal {
    Empty, ///< nothing was typed
    NoSuchDay, ///< a day over 31 ("45.04.2026")
    DayZero, ///< "00.05.2026"
    WrongWeekday, ///< "Montag, 05.05.2026", which is a Tuesday
    NoSuchMonth, ///< a month that does not exist ("05.13.2026")
    NoSuchQuarter, ///< "Q5 2025"
    NoSuchWeek, ///< "KW 54/2026"
    PartsContradict, ///< "Anfang Ende Mai 2026"
    EndBeforeStart, ///< "15.06.-01.06.2026"
    YearOutOfRange, ///< a year before 1990 or after 2199
    NotUnderstood, ///< digits that form no date ("5/x/26")
};

struct Reading
{
    std::optional<PartialDate> date; ///< set if and only if the text was accepted
    Refusal refusal = Refusal::NotUnderstood;
    QDate day = {}; ///< of WrongWeekday: the day that was typed
};

/// What \a text means. Texts without any digit are accepted without a value ("schnellstmöglich"); a day that
/// does not exist in its month is accepted and marked invalid; what holds digits but forms no date is
/// refused. German and English may be mixed; of 5/6/2026 the day comes first; years of two digits are 1990 to
/// 2089. Words that are not known to be harmless ("nach dem 05.05.2026") refuse the text, so that nothing is
/// misread; so does a length over 200 characters.
[[nodiscard]] Reading read(const QString &text);

}
