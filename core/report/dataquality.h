// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"
#include "core/status/statusreport.h"

#include <vector>

/// One line of the Datenlage: what is missing, contradictory, stale or assumed.
struct DataQualityRow
{
    enum class Kind {
        MeasuresUntitled,
        Stale,
        InvalidDate,
        Contradiction,
        OpenChildren,
        CountMismatch,
        NotASessionDay,
        NoDate,
        NoUnit,
        NonWorkingDay,
        AssumedLinks,
        AssumedSessions,
        AssumedLeadTime
    };
    Kind kind = Kind::Stale;
    Severity severity = Severity::Warning;
    int count = 0;
    QString finding; ///< for the paper's table: "Datum, das es nicht gibt"
    QString sentence; ///< for the window, without the count: "offene Einträge ohne Termin"
    QString items; ///< at most five keys, "und 18 weitere"
    QString remedy; ///< what settles it
    QStringList keys; ///< all items behind it
};

/// In the order of their weight; rows with a count of 0 are left out. Measures without any data count only in
/// their own row.
[[nodiscard]] std::vector<DataQualityRow> dataQuality(const Portfolio &portfolio, const StatusReport &report,
                                                      const Language &language);
