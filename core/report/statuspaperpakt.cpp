// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
#include "core/report/itemcounts.h"
#include "core/report/statuspaperparts.h"
#include "core/status/recordedtotals.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using namespace StatusPaperParts;

/// What is recorded about the measures one by one.
struct Recorded
{
    int measures = 0;
    int collective = 0; ///< only covered by a statement about all of them
    int single = 0; ///< in progress or done, reported for this one
    int titled = 0;
    int named = 0;
    int dated = 0;
};

Recorded recordedOf(const Context &context)
{
    Recorded recorded;
    const std::size_t count = std::min(context.portfolio.items.size(), context.report.items.size());
    for (std::size_t at = 0; at < count; ++at) {
        const Item &item = context.portfolio.items[at];
        if (item.kind != ItemKind::Measure)
            continue;
        const bool done = item.progress == Progress::Done && !context.report.items[at].open;
        ++recorded.measures;
        recorded.collective += item.progress == Progress::InProgressOrDone;
        recorded.single += item.progress == Progress::InProgress || done;
        recorded.titled += !item.title.isEmpty();
        recorded.named += std::ranges::count(item.units, UnitRole::Responsible, &Responsibility::role) > 0;
        recorded.dated += item.planned.has_value();
    }
    return recorded;
}

QString share(const Context &context, int part, int whole)
{
    return context.translate("StatusPaper", "%1 of %2")
        .arg(context.language.locale().toString(part), context.language.locale().toString(whole));
}

struct Reported
{
    int part = 0;
    int whole = 0;
    QDate on;
};

void appendRow(const Context &context, Paper::Table &table, const QString &what,
               const std::optional<Reported> &reported, Paper::Cell recorded, const QString &remark)
{
    Paper::Row row;
    row.cells = {cell(what), reported ? cell(share(context, reported->part, reported->whole)) : dash(),
                 reported ? cell(DateText::day(reported->on, context.language)) : dash(), std::move(recorded),
                 cell(remark)};
    table.rows.push_back(std::move(row));
}

QString comparison(const Context &context, int reported, int recorded, const QString &ifMissing)
{
    if (reported == recorded)
        return context.translate("StatusPaper", "agrees");
    return recorded < reported ? ifMissing : context.translate("StatusPaper", "more recorded than reported");
}

// Some are recorded: how many says more than that the others are not.
QString notAll(const Context &context, int recorded, int stated)
{
    return recorded == 0
        ? context.translate("StatusPaper", "which %n these are is not recorded", nullptr, stated)
        : context.translate("StatusPaper", "%n of %1 is/are marked here", nullptr, recorded)
              .arg(context.language.locale().toString(stated));
}

// The statement is compared with what was done on its day; what is done on the Stichtag is added.
void appendDone(const Context &context, const ReportedTotal &total, Paper::Table &table)
{
    if (!total.completed)
        return;
    const RecordedTotal beside = recordedBeside(total, context.portfolio, context.report.asOf);
    Paper::Cell figure = cell(share(context, beside.done, total.total));
    if (beside.doneAtAsOf != beside.done)
        figure.lines.push_back({plain(context.translate("StatusPaper", "(on the as-of date %1)")
                                          .arg(share(context, beside.doneAtAsOf, total.total)))});
    appendRow(context, table, context.translate("StatusPaper", "of these done"),
              Reported{*total.completed, total.total, total.on}, figure,
              comparison(context, *total.completed, beside.done,
                         beside.done == 0
                             ? notAll(context, 0, *total.completed)
                             : context.translate("StatusPaper", "fewer recorded than reported")));
}

void appendMeasures(const Context &context, const ReportedTotal &total, const Recorded &recorded,
                    Paper::Table &table)
{
    const bool onlyPlaceholders = recorded.titled == 0 && recorded.measures == total.total;
    appendRow(context, table, context.translate("StatusPaper", "Measures of the Pakt"),
              Reported{total.total, total.total, total.on},
              cell(share(context, recorded.measures, total.total)),
              onlyPlaceholders ? context.translate("StatusPaper", "as placeholders, with numbers of our own")
                               : comparison(context, total.total, recorded.measures,
                                            context.translate("StatusPaper", "not all are recorded")));
    if (recorded.collective > 0)
        appendRow(context, table, context.translate("StatusPaper", "of these in progress or done"),
                  Reported{total.total, total.total, total.on},
                  cell(share(context, recorded.single, recorded.measures)),
                  comparison(context, total.total, recorded.single,
                             context.translate("StatusPaper", "stated for all together, not one by one")));
    appendDone(context, total, table);
}

void appendPriority(const Context &context, const ReportedTotal &total, const Recorded &recorded,
                    Paper::Table &table)
{
    const int measures = std::max(reportedMeasures(total, context.portfolio), total.total);
    const int marked = recordedBeside(total, context.portfolio, context.report.asOf).total;
    appendRow(context, table, context.translate("StatusPaper", "Priority measures"),
              Reported{total.total, measures, total.on}, cell(share(context, marked, recorded.measures)),
              comparison(context, total.total, marked, notAll(context, marked, total.total)));
    appendDone(context, total, table);
}

void appendGaps(const Context &context, const Recorded &recorded, Paper::Table &table)
{
    const auto remark = [&](int count) {
        return count == recorded.measures
            ? context.translate("StatusPaper", "complete")
            : context.translate("StatusPaper", "ask for it in the status survey");
    };
    if (recorded.titled == recorded.named && recorded.named == recorded.dated) {
        appendRow(context, table, context.translate("StatusPaper", "Title, responsible unit, date"),
                  std::nullopt, cell(share(context, recorded.titled, recorded.measures)),
                  remark(recorded.titled));
        return;
    }
    const std::vector<std::pair<QString, int>> gaps{
        {context.translate("StatusPaper", "Title"), recorded.titled},
        {context.translate("StatusPaper", "Responsible unit"), recorded.named},
        {context.translate("StatusPaper", "Date"), recorded.dated}};
    for (const auto &[what, count] : gaps)
        appendRow(context, table, what, std::nullopt, cell(share(context, count, recorded.measures)),
                  remark(count));
}

// Where not everything is stale, the placeholders have no row that would say that they are.
QString staleNote(const Context &context)
{
    if (context.everythingStale)
        return {};
    int count = 0;
    QDate newest;
    const std::size_t items = std::min(context.portfolio.items.size(), context.report.items.size());
    for (std::size_t at = 0; at < items; ++at) {
        const ItemStatus &status = context.report.items[at];
        const bool isStale = std::ranges::count(status.findings, Rule::Stale, &Finding::rule) > 0;
        if (!isStale || !ItemCounts::isPlaceholder(context.portfolio.items[at]))
            continue;
        ++count;
        newest = std::max(newest, status.lastReport);
    }
    if (count == 0)
        return {};
    return context
        .translate("StatusPaper", "%n measure(s) of which nothing is recorded: last report of %1 or before.",
                   nullptr, count)
        .arg(DateText::day(newest, context.language));
}
}

void StatusPaperParts::appendPakt(Context &context)
{
    using Align = Paper::Column::Align;
    const Recorded recorded = recordedOf(context);
    appendHeading(context, paktSection,
                  context.translate("StatusPaper", "Pakt: what was reported and what is recorded here"));
    if (recorded.measures == 0 && context.portfolio.reportedTotals.empty()) {
        appendNote(context, context.translate("StatusPaper", "No measure of the Pakt is recorded."));
        return;
    }
    Paper::Table table;
    table.caption = context.translate("StatusPaper", "Measures of the Pakt");
    table.columns = {{context.translate("StatusPaper", "Figure"), Align::Left, 55},
                     {context.translate("StatusPaper", "Reported"), Align::Right, 18},
                     {context.translate("StatusPaper", "on"), Align::Left, 19},
                     {context.translate("StatusPaper", "Recorded here"), Align::Right, 22},
                     {context.translate("StatusPaper", "Explanation"), Align::Left, 0}};
    for (const ReportedTotal &total : context.portfolio.reportedTotals) {
        if (total.on > context.report.asOf)
            continue;
        if (total.about == ReportedTotal::About::Measures)
            appendMeasures(context, total, recorded, table);
        else
            appendPriority(context, total, recorded, table);
    }
    const bool nothingReported = table.rows.empty();
    if (recorded.measures > 0)
        appendGaps(context, recorded, table);
    QStringList notes;
    if (nothingReported)
        notes << context.translate("StatusPaper", "No totals had been reported by %1.")
                     .arg(DateText::day(context.report.asOf, context.language));
    notes << staleNote(context) << dashNote(context, table);
    notes.removeAll(QString());
    if (!table.rows.empty())
        context.blocks.push_back(std::move(table));
    appendNote(context, notes.join(u' '));
}
