// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measures/measurecontent.h"

#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/itemcounts.h"
#include "core/report/wording.h"
#include "core/status/recordedtotals.h"
#include "core/status/situation.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;
using MeasureContent::Head;
using MeasureContent::Total;

namespace {
struct MeasureTr
{
    Q_DECLARE_TR_FUNCTIONS(MeasuresPage)
};

std::vector<const Item *> measuresOf(const Portfolio &portfolio)
{
    std::vector<const Item *> measures;
    for (const Item &item : portfolio.items)
        if (item.kind == ItemKind::Measure && item.measure)
            measures.push_back(&item);
    return measures;
}

QString outOf(int part, int all)
{
    return MeasureTr::tr("%1 of %2", "numerator and denominator").arg(part).arg(all);
}

/// Reported for this one measure: what was said of all together is the statement it is compared with.
bool isUnderWay(const Item &item, QDate asOf)
{
    return item.progress == Progress::InProgress || isDoneOn(item, asOf);
}

const Finding *mismatch(const Snapshot &snapshot, const QString &figure, QDate on)
{
    for (const ProjectStatus &project : snapshot.report.projects)
        for (const Finding &finding : project.findings)
            if (finding.rule == Rule::CountMismatch && finding.facts.text == figure
                && finding.facts.date == on)
                return &finding;
    return nullptr;
}

Total totalOf(const Snapshot &snapshot, const ReportedTotal &stated, const QString &figure,
              const Language &language)
{
    Total total;
    total.on = DateText::day(stated.on, language);
    const Finding *finding = mismatch(snapshot, figure, stated.on);
    total.differs = finding != nullptr;
    if (finding)
        total.sentence = FindingText::sentence(*finding, language);
    return total;
}

template<typename Predicate>
int countOf(const std::vector<const Item *> &measures, Predicate wanted)
{
    return int(std::ranges::count_if(measures, wanted));
}

template<typename Predicate>
Target targetOf(const std::vector<const Item *> &measures, Predicate wanted, const QString &name)
{
    ItemFilter filter;
    filter.name = name;
    for (const Item *item : measures)
        if (wanted(item))
            filter.keys.append(item->key);
    return filter.keys.isEmpty() ? Target() : Target::toItems(filter);
}

Total allMeasures(const Snapshot &snapshot, const ReportedTotal &stated, const Language &language)
{
    const auto measures = measuresOf(*snapshot.portfolio);
    const auto wanted = [asOf = snapshot.report.asOf](const Item *item) { return isUnderWay(*item, asOf); };
    Total total = totalOf(snapshot, stated, u"measures"_s, language);
    total.about = Wording::of(Progress::InProgressOrDone, language);
    total.reported = outOf(stated.total, stated.total);
    total.recorded = outOf(countOf(measures, wanted), int(measures.size()));
    total.target = targetOf(measures, wanted, total.about);
    const bool together = std::ranges::count(measures, Progress::InProgressOrDone, &Item::progress) > 0;
    if (total.sentence.isEmpty() && together)
        total.sentence = MeasureTr::tr("Reported for all together, not for each measure.");
    return total;
}

void addPriority(std::vector<Total> &totals, const Snapshot &snapshot, const ReportedTotal &stated,
                 const Language &language)
{
    const auto measures = measuresOf(*snapshot.portfolio);
    const auto marked = [](const Item *item) { return item->measure->priority == true; };
    Total total = totalOf(snapshot, stated, u"priorityMeasures"_s, language);
    total.about = MeasureTr::tr("priority measures");
    total.reported =
        outOf(stated.total, std::max(reportedMeasures(stated, *snapshot.portfolio), stated.total));
    const QDate asOf = snapshot.report.asOf;
    const RecordedTotal beside = recordedBeside(stated, *snapshot.portfolio, asOf);
    total.recorded = outOf(beside.total, int(measures.size()));
    total.target = targetOf(measures, marked, total.about);
    totals.push_back(total);
    if (!stated.completed)
        return;
    const auto done = [asOf](const Item *item) {
        return item->measure->priority == true && isDoneOn(*item, asOf);
    };
    Total completed = totalOf(snapshot, stated, u"priorityMeasuresDone"_s, language);
    completed.about = MeasureTr::tr("of these done");
    completed.reported = outOf(*stated.completed, stated.total);
    completed.recorded = outOf(beside.done, stated.total);
    completed.target = targetOf(measures, done, completed.about);
    if (beside.doneAtAsOf != beside.done)
        completed.about += u' '
            + MeasureTr::tr("(recorded on the as-of date: %1)").arg(outOf(beside.doneAtAsOf, stated.total));
    totals.push_back(completed);
}

QString slotState(const Item &item, const Language &language)
{
    if (item.progress == Progress::InProgressOrDone)
        return MeasureTr::tr("no report of its own");
    return Wording::of(item.progress, language);
}
}

Head MeasureContent::head(const Snapshot &snapshot, const Language &)
{
    const auto measures = measuresOf(*snapshot.portfolio);
    const int all = int(measures.size());
    const int titled = countOf(measures, [](const Item *item) { return !item->title.isEmpty(); });
    Head head;
    head.title = MeasureTr::tr("Pakt measures");
    if (all == 0) {
        head.known = MeasureTr::tr("No measures are recorded.");
        if (snapshot.portfolio->items.empty())
            head.why = MeasureTr::tr("This file holds no items yet, so there is nothing to show.");
        return head;
    }
    if (titled == all) {
        head.known = MeasureTr::tr("%n measure(s), each with its title.", nullptr, all);
        return head;
    }
    const bool nothingElse = ItemCounts::placeholders(*snapshot.portfolio) == all;
    head.known = nothingElse
        ? MeasureTr::tr("Of %n measure(s) only the number is known so far.", nullptr, all)
        : MeasureTr::tr("%n of %1 measures has/have a title.", nullptr, titled).arg(all);
    const SourceRef &source = measures.front()->source;
    head.why =
        MeasureTr::tr(
            "The source (%1, %2) states how many there are, but no titles, units or dates. Until they are "
            "reported the fields stay empty; the numbers here are places, not those of the catalogue.")
            .arg(source.document, source.section);
    return head;
}

std::vector<Total> MeasureContent::totals(const Snapshot &snapshot, const Language &language)
{
    std::vector<const ReportedTotal *> stated;
    for (const ReportedTotal &total : snapshot.portfolio->reportedTotals)
        if (total.on <= snapshot.report.asOf)
            stated.push_back(&total);
    std::ranges::stable_sort(stated, std::ranges::greater(),
                             [](const ReportedTotal *total) { return total->on; });
    std::vector<Total> totals;
    for (const ReportedTotal *total : stated) {
        if (total->about == ReportedTotal::About::PriorityMeasures)
            addPriority(totals, snapshot, *total, language);
        else
            totals.push_back(allMeasures(snapshot, *total, language));
    }
    return totals;
}

QString MeasureContent::slotSummary(const Snapshot &snapshot, const Language &language)
{
    const auto measures = measuresOf(*snapshot.portfolio);
    QStringList parts;
    for (const Progress progress :
         {Progress::Done, Progress::InProgress, Progress::InPreparation, Progress::NotStarted,
          Progress::OnHold, Progress::Cancelled, Progress::NotReported, Progress::InProgressOrDone}) {
        const auto first = std::ranges::find(measures, progress, &Item::progress);
        if (first == measures.end())
            continue;
        const int count =
            countOf(measures, [progress](const Item *item) { return item->progress == progress; });
        parts.append(MeasureTr::tr("%1: %2", "state: count")
                         .arg(slotState(**first, language), outOf(count, int(measures.size()))));
    }
    return parts.join(u"; "_s);
}

std::vector<SlotGrid::Slot> MeasureContent::measureSlots(const Snapshot &snapshot, const Language &language)
{
    std::vector<SlotGrid::Slot> slotList;
    for (const Item *item : measuresOf(*snapshot.portfolio)) {
        const MeasureSlot &place = *item->measure;
        SlotGrid::Slot slot;
        slot.key = item->key;
        slot.number = place.placeholder ? QString::number(*place.placeholder)
                                        : QString::number(int(slotList.size()) + 1);
        slot.progress = item->progress;
        slot.priority = place.priority == true;
        slot.name = MeasureTr::tr("Measure %1: %2").arg(slot.number, slotState(*item, language));
        if (slot.priority)
            slot.name += u", "_s + MeasureTr::tr("priority measure");
        if (!item->title.isEmpty())
            slot.name += u", "_s + item->title;
        slotList.push_back(slot);
    }
    return slotList;
}
