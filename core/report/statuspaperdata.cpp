// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dataqualityrows.h"
#include "core/report/datetext.h"
#include "core/report/statuspaperparts.h"
#include "core/report/textlist.h"
#include "core/report/wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
using namespace StatusPaperParts;

// Documents in the order in which the items name them.
QStringList documents(const Portfolio &portfolio)
{
    QStringList names;
    for (const Item &item : portfolio.items) {
        if (!item.source.document.isEmpty() && !names.contains(item.source.document))
            names << item.source.document;
    }
    return names;
}

bool names(const QString &text, const QString &word)
{
    const QRegularExpression expression(u"(?<![\\w-])%1(?![\\w-])"_s.arg(QRegularExpression::escape(word)));
    return text.contains(expression);
}

/// "Abkürzungen: SF …; SK …." with the names as recorded; empty if there are none.
Paper::Text abbreviations(const Context &context)
{
    const QString text = Paper::plainText(context.blocks).join(u' ');
    QStringList parts;
    QStringList unitNames;
    for (const OrgUnit &unit : context.portfolio.units) {
        const QString shortName = Wording::shortName(unit, context.portfolio, context.language);
        if (unit.name.contains(shortName) || !names(text, shortName))
            continue;
        parts << shortName + u'\u00A0' + unit.name;
        unitNames << unit.name;
    }
    if (parts.isEmpty())
        return {};
    return withRecorded(context.translate("StatusPaper", "Abbreviations: %1.").arg(parts.join(u"; "_s)),
                        unitNames);
}

// Dates that do not exist stand in the row as somebody wrote them.
Paper::Cell itemsCell(const DataQualityRow &row, const QString &items)
{
    if (row.kind != DataQualityRow::Kind::InvalidDate)
        return cell(items);
    static const QRegularExpression quoted(u"“([^”]*)”"_s);
    QStringList written;
    for (auto at = quoted.globalMatch(items); at.hasNext();)
        written << at.next().captured(1);
    return {{withRecorded(items, written)}, {}};
}

// The other rows leave measures out of which nothing is known; a reader who adds up must know.
QString itemsOf(const Context &context, const DataQualityRow &row)
{
    const auto blank =
        DataQualityRows::read(context.portfolio, context.report, context.language).blankMeasures.size();
    const bool standsAlone =
        row.kind == DataQualityRow::Kind::MeasuresUntitled && int(blank) == row.count && !row.items.isEmpty();
    return standsAlone ? context.translate("StatusPaper", "%1; not counted in other rows").arg(row.items)
                       : row.items;
}
}

namespace {
// The strip on the first page counts each item once; here an undated one counts whatever its status is.
QString undatedNote(const Context &context, const std::vector<DataQualityRow> &rows)
{
    const auto row = std::ranges::find(rows, DataQualityRow::Kind::NoDate, &DataQualityRow::kind);
    if (row == rows.end())
        return {};
    QStringList names;
    for (const QString &key : row->keys) {
        const auto at = context.positions.constFind(key);
        if (at != context.positions.cend() && context.report.items[*at].status != ScheduleStatus::Unscheduled)
            names << nameOf(context, key);
    }
    if (names.isEmpty())
        return {};
    return context
        .translate("StatusPaper",
                   "“No date given” counts %n item(s) here that stand(s) on the first page as at risk: %1.",
                   nullptr, int(names.size()))
        .arg(TextList::shortened(names, DataQualityRows::mostKeys, context.language));
}
}

void StatusPaperParts::appendDataQuality(Context &context)
{
    using Align = Paper::Column::Align;
    appendHeading(context, dataSection,
                  context.translate("StatusPaper", "State of the data: what is missing or contradictory"));
    const std::vector<DataQualityRow> rows = dataQuality(context.portfolio, context.report, context.language);
    if (rows.empty()) {
        appendNote(context,
                   context.portfolio.items.empty()
                       ? context.translate("StatusPaper", "No item is recorded.")
                       : context.translate("StatusPaper", "Nothing is missing, contradictory or assumed."));
        return;
    }
    Paper::Table table;
    table.caption = context.translate("StatusPaper", "State of the data");
    table.columns = {{context.translate("StatusPaper", "Finding"), Align::Left, 40},
                     {context.translate("StatusPaper", "Count"), Align::Right, 12},
                     {context.translate("StatusPaper", "Items"), Align::Left, 0},
                     {context.translate("StatusPaper", "What to do"), Align::Left, 46}};
    for (const DataQualityRow &row : rows) {
        Paper::Row line;
        const QString items = itemsOf(context, row);
        line.cells = {cell(row.finding), cell(context.language.locale().toString(row.count)),
                      items.isEmpty() ? dash() : itemsCell(row, items),
                      row.remedy.isEmpty() ? dash() : cell(row.remedy)};
        table.rows.push_back(std::move(line));
    }
    QStringList notes{undatedNote(context, rows), dashNote(context, table)};
    notes.removeAll(QString());
    context.blocks.push_back(std::move(table));
    appendNote(context, notes.join(u' '));
}

namespace {
// Whether nothing has come to the records since they were read out of that document.
bool holdsForAll(const Context &context, const QString &document)
{
    const Portfolio &portfolio = context.portfolio;
    const auto isFrom = [&document](const auto &record) { return record.source.document == document; };
    const auto isUntouched = [&](const Item &item) {
        return isFrom(item) && item.reportedOn == portfolio.dateOfRecord && !item.planDecision
            && item.evidence.empty() && std::ranges::none_of(item.predecessors, [](const Predecessor &link) {
                   return link.origin == LinkOrigin::Confirmed;
               });
    };
    return portfolio.statusNotes.empty() && std::ranges::all_of(portfolio.items, isUntouched)
        && std::ranges::all_of(portfolio.projects, isFrom)
        && std::ranges::all_of(portfolio.assessments, isFrom)
        && std::ranges::all_of(portfolio.reportedTotals, isFrom) && !portfolio.senateCalendar.confirmation
        && !portfolio.leadTime.confirmation && portfolio.leadTime.steps.empty();
}

QString oneSource(const Context &context, const QString &document)
{
    if (holdsForAll(context, document))
        return context.translate("StatusPaper", "Source of all statements: %1.").arg(document);
    if (!context.portfolio.dateOfRecord.isValid())
        return context.translate("StatusPaper", "Source of the statements: %1.").arg(document);
    return context.translate("StatusPaper", "Source of the statements of %1: %2.")
        .arg(DateText::day(context.portfolio.dateOfRecord, context.language), document);
}
}

void StatusPaperParts::appendSources(Context &context)
{
    QStringList sentences;
    const QStringList sources = documents(context.portfolio);
    const auto unsourced = int(std::ranges::count_if(
        context.portfolio.items, [](const Item &item) { return item.source.document.isEmpty(); }));
    if (sources.size() == 1)
        sentences << oneSource(context, sources.first());
    else if (!sources.isEmpty())
        sentences << context.translate("StatusPaper", "Sources: %1.").arg(sources.join(u"; "_s));
    if (!sources.isEmpty() && unsourced > 0)
        sentences << context.translate("StatusPaper", "For %n item(s) no source is stated.", nullptr,
                                       unsourced);
    Paper::Text text = withRecorded(sentences.join(u' '), sources);
    if (const Paper::Text shortNames = abbreviations(context); !shortNames.empty()) {
        if (!text.empty())
            text.push_back(plain(u" "_s));
        std::ranges::copy(shortNames, std::back_inserter(text));
    }
    if (text.empty())
        return;
    // One note, so that the last lines of the paper do not stand alone on a page.
    auto *note = context.blocks.empty() ? nullptr : std::get_if<Paper::Paragraph>(&context.blocks.back());
    if (!note || note->role != Paper::Paragraph::Role::Note) {
        context.blocks.push_back(Paper::Paragraph{std::move(text), Paper::Paragraph::Role::Note});
        return;
    }
    note->text.push_back(plain(u" "_s));
    std::ranges::move(text, std::back_inserter(note->text));
}
