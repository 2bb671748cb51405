// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/datastatetext.h"
#include "core/report/datetext.h"
#include "core/report/findingtext.h"
#include "core/report/headline.h"
#include "core/report/itemcounts.h"
#include "core/report/statuspaperparts.h"
#include "core/report/wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using namespace StatusPaperParts;

Paper::Text dataAge(const Context &context)
{
    const QDate day = dataDate(context.portfolio);
    if (!day.isValid())
        return {missing(context.translate("StatusPaper", "not reported"))};
    Paper::Text text{bold(DateText::day(day, context.language))};
    const auto age = int(day.daysTo(context.report.asOf));
    if (age > 0)
        text.push_back(plain(u' ' + context.translate("StatusPaper", "(%n day(s) ago)", nullptr, age)));
    else if (age < 0)
        text.push_back(plain(u' ' + context.translate("StatusPaper", "(after the as-of date)")));
    return text;
}

// The container for governance has no number; it names who leads the group.
Paper::Text leadUnits(const Context &context)
{
    QStringList names;
    for (const Project &project : context.portfolio.projects) {
        for (const Responsibility &responsibility : project.units) {
            const OrgUnit *unit = findUnit(context.portfolio, responsibility.unit);
            if (!project.number && responsibility.role == UnitRole::Responsible)
                names << (unit ? unit->name : responsibility.unit);
        }
    }
    if (names.isEmpty()) {
        for (const OrgUnit &unit : context.portfolio.units) {
            if (unit.kind == UnitKind::Lead)
                names << unit.name;
        }
    }
    if (names.isEmpty())
        return {missing(context.translate("StatusPaper", "not stated"))};
    return withRecorded(names.join(u", "_s), names);
}

void appendFacts(Context &context)
{
    const QDate asOf = context.report.asOf;
    const QString day =
        context.translate("StatusPaper", "%1, %2")
            .arg(DateText::weekday(asOf, context.language), DateText::day(asOf, context.language));
    Paper::FactStrip strip{{{context.translate("StatusPaper", "As of"), {bold(day)}}}};
    const QString set = DataStateText::of(context.dataState, context.language);
    if (!set.isEmpty())
        strip.facts.push_back({context.translate("StatusPaper", "Date of data"), {bold(set)}});
    strip.facts.push_back({set.isEmpty() ? context.translate("StatusPaper", "Date of data")
                                         : context.translate("StatusPaper", "Newest report"),
                           dataAge(context)});
    strip.facts.push_back({context.translate("StatusPaper", "Lead"), leadUnits(context)});
    context.blocks.push_back(std::move(strip));
}

// The sentences of the headline are HTML with `<b>` as the only tag; here all of it is bold.
QString withoutTags(QString html)
{
    return html.remove(u"<b>"_s)
        .remove(u"</b>"_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

// What the counts hold and what they leave out.
QString countedItems(const Context &context, int counted)
{
    const int placeholders = ItemCounts::placeholders(context.portfolio);
    const auto measures =
        int(std::ranges::count(context.portfolio.items, ItemKind::Measure, &Item::kind)) - placeholders;
    const QString items = context.translate("StatusPaper", "%n item(s)", nullptr, counted);
    if (measures == 0 && placeholders == 0)
        return items + u'.';
    if (measures == 0)
        return context
            .translate("StatusPaper", "%1; the %n measure(s) is (are) in section %2.", nullptr, placeholders)
            .arg(items, QString::number(paktSection));
    const QString with =
        context.translate("StatusPaper", "%1, %n of them measure(s)", nullptr, measures).arg(items);
    if (placeholders == 0)
        return with + u'.';
    return context
        .translate("StatusPaper", "%1; %n more measure(s), recorded only as a total, is (are) in section %2.",
                   nullptr, placeholders)
        .arg(with, QString::number(paktSection));
}

void appendCounts(Context &context)
{
    using enum ScheduleStatus;
    const StatusCounts counts = ItemCounts::of(context.portfolio, context.report);
    Paper::CountStrip strip;
    for (const ScheduleStatus status : {Overdue, AtRisk, DueSoon, OnTrack, Unscheduled})
        strip.counts.push_back({status, counts.of(status)});
    const int done = counts.of(Done) + counts.of(DoneLate);
    strip.counts.push_back({Done, done});
    context.blocks.push_back(std::move(strip));

    QStringList sentences;
    sentences << countedItems(context, counts.total());
    if (counts.of(DoneLate) > 0)
        sentences << context
                         .translate("StatusPaper", "%n of the %1 done items was (were) finished late.",
                                    nullptr, counts.of(DoneLate))
                         .arg(done);
    if (counts.of(Cancelled) > 0)
        sentences << context.translate("StatusPaper", "%n item(s) is (are) cancelled and not counted here.",
                                       nullptr, counts.of(Cancelled));
    sentences << context
                     .translate("StatusPaper", "Due soon: at most %n day(s) left, for resolutions %1.",
                                nullptr, context.policy.warningDays)
                     .arg(context.policy.resolutionWarningDays);
    appendNote(context, sentences.join(u' '));
}
}

namespace {
// No line ends between a number and what it counts.
QString keepNumbers(QString text)
{
    static const QRegularExpression gap(u"(?<=\\d) (?=\\p{L})"_s);
    return text.replace(gap, u"\u00A0"_s);
}
}

void StatusPaperParts::appendFront(Context &context)
{
    const SteeringGroup &group = context.portfolio.group;
    const QString subtitle =
        group.shortName.isEmpty() ? group.name : u"%1 (%2)"_s.arg(group.name, group.shortName);
    context.blocks.push_back(Paper::Title{context.translate("StatusPaper", "Status report"), subtitle});
    appendFacts(context);
    const Headline line = headline(context.portfolio, context.report, context.language);
    QStringList sentences{line.counts, withoutTags(line.senateOnPaper)};
    sentences.removeAll(QString());
    const Item *item = findItem(context.portfolio, line.nextSenateItem);
    context.blocks.push_back(Paper::Paragraph{
        withRecorded(keepNumbers(sentences.join(u' ')), {item ? keepNumbers(item->title) : QString()}),
        Paper::Paragraph::Role::Headline});
    const QString stale = everythingStale(context.portfolio, context.report, context.language);
    if (!stale.isEmpty())
        context.blocks.push_back(Paper::Paragraph{{plain(keepNumbers(stale))}, Paper::Paragraph::Role::Body});
    appendCounts(context);
}
