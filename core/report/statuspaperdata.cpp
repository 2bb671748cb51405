// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dataqualityrows.h"
#include "core/report/statuspaperparts.h"
#include "core/report/wording.h"

#include <QRegularExpression>

#include <algorithm>

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

QString abbreviations(const Context &context)
{
    const QString text = Paper::plainText(context.blocks).join(u' ');
    QStringList parts;
    for (const OrgUnit &unit : context.portfolio.units) {
        const QString shortName = Wording::shortName(unit, context.portfolio, context.language);
        if (!unit.name.contains(shortName) && names(text, shortName))
            parts << shortName + u'\u00A0' + unit.name;
    }
    return parts.join(u"; "_s);
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
    table.columns = {{context.translate("StatusPaper", "Finding"), Align::Left, 42},
                     {context.translate("StatusPaper", "Count"), Align::Right, 12},
                     {context.translate("StatusPaper", "Items"), Align::Left, 0},
                     {context.translate("StatusPaper", "What to do"), Align::Left, 50}};
    for (const DataQualityRow &row : rows) {
        Paper::Row line;
        const QString items = itemsOf(context, row);
        line.cells = {cell(row.finding), cell(context.language.locale().toString(row.count)),
                      items.isEmpty() ? dash() : cell(items),
                      row.remedy.isEmpty() ? dash() : cell(row.remedy)};
        table.rows.push_back(std::move(line));
    }
    const QString note = dashNote(context, table);
    context.blocks.push_back(std::move(table));
    appendNote(context, note);
}

void StatusPaperParts::appendSources(Context &context)
{
    QStringList sentences;
    const QStringList sources = documents(context.portfolio);
    const auto unsourced = int(std::ranges::count_if(
        context.portfolio.items, [](const Item &item) { return item.source.document.isEmpty(); }));
    if (sources.size() == 1)
        sentences << (unsourced == 0 ? context.translate("StatusPaper", "Source of all statements: %1.")
                                     : context.translate("StatusPaper", "Source of the statements: %1."))
                         .arg(sources.first());
    else if (!sources.isEmpty())
        sentences << context.translate("StatusPaper", "Sources: %1.").arg(sources.join(u"; "_s));
    if (!sources.isEmpty() && unsourced > 0)
        sentences << context.translate("StatusPaper", "For %n item(s) no source is stated.", nullptr,
                                       unsourced);
    const QString shortNames = abbreviations(context);
    if (!shortNames.isEmpty())
        sentences << context.translate("StatusPaper", "Abbreviations: %1.").arg(shortNames);
    appendNote(context, sentences.join(u' '));
}
