// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/recordedtotals.h"

#include "core/status/situation.h"

namespace {
bool isAbout(const Item &item, ReportedTotal::About about)
{
    return item.kind == ItemKind::Measure
        && (about == ReportedTotal::About::Measures || (item.measure && item.measure->priority == true));
}
}

RecordedTotal recordedBeside(const ReportedTotal &stated, const Portfolio &portfolio, QDate asOf)
{
    RecordedTotal recorded;
    for (const Item &item : portfolio.items) {
        if (!isAbout(item, stated.about))
            continue;
        ++recorded.total;
        recorded.done += isDoneOn(item, stated.on) ? 1 : 0;
        recorded.doneAtAsOf += isDoneOn(item, asOf) ? 1 : 0;
    }
    return recorded;
}

int reportedMeasures(const ReportedTotal &stated, const Portfolio &portfolio)
{
    const ReportedTotal *nearest = nullptr;
    for (const ReportedTotal &total : portfolio.reportedTotals) {
        if (total.about != ReportedTotal::About::Measures)
            continue;
        const bool isBy = total.on <= stated.on;
        const bool nearestIsBy = nearest && nearest->on <= stated.on;
        if (!nearest || (isBy && (!nearestIsBy || total.on > nearest->on))
            || (!isBy && !nearestIsBy && total.on < nearest->on))
            nearest = &total;
    }
    return nearest ? nearest->total : 0;
}
