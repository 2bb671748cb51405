// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

/// What is recorded one by one about the measures that a reported total is about.
struct RecordedTotal
{
    int total = 0; ///< measures, or those marked as priority measures
    int done = 0; ///< of these, done on the day of the statement
    int doneAtAsOf = 0; ///< of these, done on asOf
};

/// The one place that counts for a comparison with a statement; rules, papers and window show its figures.
/// Like is compared with like: what was stated on a day stands beside what was done by that day (`done`).
/// Where more, or less, is done on the Stichtag, that figure is added and never compared.
[[nodiscard]] RecordedTotal recordedBeside(const ReportedTotal &stated, const Portfolio &portfolio,
                                           QDate asOf);
/// Of how many measures in all a statement of \a stated.on spoke, as far as anybody has reported that: what
/// was reported last by then, else first after. 0: nobody has.
[[nodiscard]] int reportedMeasures(const ReportedTotal &stated, const Portfolio &portfolio);
