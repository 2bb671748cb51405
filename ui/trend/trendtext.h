// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "core/status/trend.h"

#include <QString>

/// The milestone trend in words, for labels, table and screen readers.
namespace TrendText {

/// "KI-06: 3 Berichte, von 30.04.2026 auf 31.07.2026, 92 Tage später. Grund am 07.04.2026: ..."
[[nodiscard]] QString sentence(const Trend::Line &line, const Language &language);
/// One point of it, named by the report \a name that stands on \a on (empty: what is recorded):
/// "KI-06, Berichtsstand „1. Quartal“ vom 07.04.2026: 31.07.2026. Grund am 02.04.2026: ..."
[[nodiscard]] QString point(const Trend::Line &line, std::size_t point, const QString &name, QDate on,
                            const Language &language);
/// "+92 T" / "−3 T": days later or earlier, where room is scarce.
[[nodiscard]] QString days(int days, const Language &language);
/// The last date that was named: "31.07.2026", "erledigt 16.01.2026".
[[nodiscard]] QString end(const Trend::Line &line, const Language &language);
/// What the report \a report of the chart named, in its own grain, or that the item was done; empty: no date.
[[nodiscard]] QString cell(const Trend::Line &line, std::size_t report, const Language &language);
/// Head of the column of a report: its day, for what is recorded now "heute".
[[nodiscard]] QString today();
/// The same where what is recorded now is shown as of another day.
[[nodiscard]] QString asOf();
/// Where a grid line begins: "10.2026" / "Oct 2026".
[[nodiscard]] QString month(QDate month, const Language &language);
/// What changed: "von 30.04.2026 auf 31.07.2026".
[[nodiscard]] QString change(const Trend::Reason &reason, const Language &language);

}
