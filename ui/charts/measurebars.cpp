// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/measurebars.h"

#include "core/report/datetext.h"
#include "core/report/wording.h"

#include <QCoreApplication>

#include <array>

namespace {
struct BarsTr
{
    Q_DECLARE_TR_FUNCTIONS(ProgressBars)
};
}

std::vector<ProgressBars::Bar> measureBars(const Snapshot &snapshot, const Language &language)
{
    std::array<int, 8> counts{};
    int total = 0;
    for (const Item &item : snapshot.portfolio->items) {
        if (item.kind != ItemKind::Measure)
            continue;
        ++counts[static_cast<std::size_t>(item.progress)];
        ++total;
    }
    std::vector<ProgressBars::Bar> bars;
    for (const Progress progress :
         {Progress::InProgressOrDone, Progress::NotReported, Progress::NotStarted, Progress::InPreparation,
          Progress::InProgress, Progress::Done, Progress::OnHold, Progress::Cancelled}) {
        const int count = counts[static_cast<std::size_t>(progress)];
        const bool usual = progress == Progress::NotStarted || progress == Progress::InPreparation
            || progress == Progress::InProgress || progress == Progress::Done;
        if (count == 0 && !usual)
            continue;
        ItemFilter filter;
        filter.kinds = {ItemKind::Measure};
        filter.progress = {progress};
        const bool collective = progress == Progress::InProgressOrDone;
        const QString state = Wording::of(progress, language);
        bars.push_back(
            {progress, state, count, collective || progress == Progress::NotReported, Target::toItems(filter),
             BarsTr::tr("%1: %2 of %3 measures").arg(state).arg(count).arg(total),
             collective ? BarsTr::tr("Reported for all together as “%1”, not one by one.").arg(state)
                        : QString()});
    }
    return bars;
}

QString reportedStatement(const Snapshot &snapshot, const Language &language)
{
    const ReportedTotal *latest = nullptr;
    for (const ReportedTotal &total : snapshot.portfolio->reportedTotals)
        if (total.about == ReportedTotal::About::Measures && total.on <= snapshot.report.asOf
            && (!latest || total.on > latest->on))
            latest = &total;
    if (!latest)
        return {};
    return BarsTr::tr("Reported on %1, without naming single measures: %2")
        .arg(DateText::day(latest->on, language), DateText::quoted(latest->statement, language));
}
