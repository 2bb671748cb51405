// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/headline.h"
#include "core/report/itemcounts.h"
#include "core/report/statuspaperparts.h"
#include "core/report/wording.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using namespace StatusPaperParts;

Paper::Cell ragCell(const Context &context, const ProjectStatus &status)
{
    Paper::Cell cell;
    cell.lines.push_back({Paper::Mark{status.rag}, bold(Wording::of(status.rag, context.language))});
    if (status.assessed)
        cell.lines.push_back(
            {plain(context.translate("StatusPaper", "assessed: %1")
                       .arg(FindingText::ragInSentence(*status.assessed, context.language)))});
    return cell;
}

Paper::Cell barCell(const Context &context, const ProjectStatus &status)
{
    const StatusCounts counts = ItemCounts::of(context.portfolio, context.report, status.key);
    if (counts.total() == 0)
        return cell(missing(context.translate("StatusPaper", "no items")));
    Paper::Cell cell;
    cell.bar = Paper::StatusBar{counts};
    return cell;
}

Paper::Cell nextCell(const Context &context, const ProjectStatus &status, const QString &inHeadline)
{
    const Item *item = findItem(context.portfolio, status.nextItem);
    if (!item || !item->planned)
        return cell(missing(context.translate("StatusPaper", "no future date")));
    const auto days = int(context.report.asOf.daysTo(item->planned->latest()));
    const bool isDay = item->planned->hasDayPrecision();
    QString when = context.translate("StatusPaper", "on the as-of date");
    if (days > 0)
        when = isDay ? context.translate("StatusPaper", "in %n day(s)", nullptr, days)
                     : context.translate("StatusPaper", "ends in %n day(s)", nullptr, days);
    const QString date = isDay ? DateText::day(item->planned->latest(), context.language)
                               : DateText::grain(*item->planned, context.language);
    Paper::Cell cell;
    cell.lines.push_back({plain(date + u", "_s + when)});
    const QString name = nameOf(context, *item);
    // What the headline has just named needs no title a second time.
    if (item->key == inHeadline && Wording::isNumberedResolution(*item))
        cell.lines.push_back({plain(name)});
    else
        cell.lines.push_back(
            {plain(name + (Wording::isNumberedResolution(*item) ? u": "_s : u" "_s)), title(context, *item)});
    return cell;
}

const ProjectStatus *statusOf(const Context &context, const QString &key)
{
    const auto at = std::ranges::find(context.report.projects, key, &ProjectStatus::key);
    return at == context.report.projects.end() ? nullptr : &*at;
}

QString ragNote(const Context &context)
{
    QStringList sentences{context.translate(
        "StatusPaper",
        "RAG: red: an item is overdue or in a cycle of prerequisites. Amber: items at risk, an impediment "
        "or a "
        "deviation. Grey: no report for %n day(s), or most open items have no date. Green: otherwise.",
        nullptr, context.policy.reportingInterval)};
    const auto assessed =
        std::ranges::count_if(context.report.projects, [](const auto &p) { return p.assessed.has_value(); });
    if (assessed == 0)
        sentences << context.translate("StatusPaper", "No assessment by a person from the last %n day(s).",
                                       nullptr, context.policy.reportingInterval);
    return sentences.join(u' ');
}
}

void StatusPaperParts::appendGlance(Context &context)
{
    using Align = Paper::Column::Align;
    appendHeading(context, glanceSection, context.translate("StatusPaper", "At a glance"));
    if (context.portfolio.projects.empty()) {
        appendNote(context, context.translate("StatusPaper", "No project is recorded."));
        return;
    }
    const QString inHeadline = headline(context.portfolio, context.report, context.language).nextSenateItem;
    Paper::Table table;
    table.caption = context.translate("StatusPaper", "Projects at a glance");
    table.columns = {{context.translate("StatusPaper", "No."), Align::Left, 7},
                     {context.translate("StatusPaper", "Project"), Align::Left, 0},
                     {context.translate("StatusPaper", "RAG"), Align::Left, 16},
                     {context.translate("StatusPaper", "Schedule status"), Align::Left, 37.2},
                     {context.translate("StatusPaper", "Next date"), Align::Left, 50.5}};
    table.rowHead = 1; // the project
    for (const Project &project : context.portfolio.projects) {
        const ProjectStatus *status = statusOf(context, project.key);
        if (!status)
            continue;
        Paper::Row row;
        row.cells = {project.number ? cell(QString::number(*project.number)) : dash(),
                     cell(recorded(project.title)), ragCell(context, *status), barCell(context, *status),
                     nextCell(context, *status, inHeadline)};
        table.rows.push_back(std::move(row));
    }
    QStringList notes{ragNote(context), dashNote(context, table)};
    notes.removeAll(QString());
    context.blocks.push_back(std::move(table));
    appendNote(context, notes.join(u' '));
}
