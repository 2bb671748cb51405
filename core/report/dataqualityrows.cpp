// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dataqualityrows.h"

#include "core/report/datetext.h"
#include "core/report/textlist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using DataQualityRows::Entry;
using DataQualityRows::Source;
using Kind = DataQualityRow::Kind;

/// Starts a row with the items that carry a finding of \a rule, hints included.
std::vector<Entry> entriesWith(const Source &source, Rule rule)
{
    std::vector<Entry> found;
    for (const Entry &entry : source.entries)
        if (DataQualityRows::findingOf(*entry.status, rule))
            found.push_back(entry);
    return found;
}

DataQualityRow rowOf(Kind kind, Severity severity, const std::vector<Entry> &entries,
                     const Language &language)
{
    DataQualityRow row;
    row.kind = kind;
    row.severity = severity;
    row.count = int(entries.size());
    for (const Entry &entry : entries)
        row.keys.append(entry.item->key);
    row.items = DataQualityRows::named(entries, language);
    return row;
}

/// A row that rests on assumptions alone is only a note.
Severity severityOf(const std::vector<Entry> &entries, Rule rule)
{
    const bool hintsOnly = std::ranges::all_of(entries, [rule](const Entry &entry) {
        return DataQualityRows::findingOf(*entry.status, rule)->isHint();
    });
    return hintsOnly ? Severity::Info : ruleSeverity(rule);
}

/// "KI-03: 31.10.2025; KI-05: 28.02.2026": each item with what it is about.
template<typename About>
QString keysWith(const std::vector<Entry> &entries, const Language &language, About about)
{
    const QStringList names = DataQualityRows::names(entries, language);
    QStringList parts;
    for (std::size_t at = 0; at < entries.size(); ++at)
        parts.append(names.at(qsizetype(at)) + u":\u00A0"_s + about(entries[at]));
    const auto more = int(parts.size() - DataQualityRows::mostKeys);
    if (more <= 0)
        return parts.join(u"; "_s);
    return language.translate("TextList", "%1 and %n more", nullptr, more)
        .arg(QStringList(parts.mid(0, DataQualityRows::mostKeys)).join(u"; "_s));
}

/// Nothing can be planned for a session that is over.
QString sessionRemedy(const std::vector<Entry> &entries, QDate asOf, const Language &language)
{
    const auto ahead = std::ranges::count_if(
        entries, [asOf](const Entry &entry) { return entry.status->lastSession >= asOf; });
    if (ahead == 0)
        return language.translate("DataQuality", "Submit the paper belatedly");
    if (std::size_t(ahead) < entries.size())
        return language.translate("DataQuality",
                                  "Plan the paper for the last session before it; submit it belatedly where "
                                  "that is over");
    if (ahead == 1)
        return language.translate("DataQuality", "Plan the paper for %1")
            .arg(DateText::day(entries.front().status->lastSession, language));
    return language.translate("DataQuality", "Plan the paper for the last session before it");
}

QString plannedDay(const Entry &entry, const Language &language)
{
    return entry.item->planned ? DateText::day(entry.item->planned->latest(), language) : QString();
}

/// The date as written that does not exist; `planned` in nearly all cases.
QString invalidText(const Item &item, const Language &language)
{
    for (const auto &date : {item.planned, item.forecast, item.actual, item.original.date})
        if (date && !date->isValid())
            return DateText::quoted(date->asWritten(), language);
    return {};
}
}

DataQualityRow DataQualityRows::stale(const Source &source)
{
    const auto entries = entriesWith(source, Rule::Stale);
    DataQualityRow row = rowOf(Kind::Stale, Severity::Warning, entries, source.language);
    const auto open =
        std::ranges::count_if(source.entries, [](const Entry &entry) { return entry.status->open; });
    if (row.count == int(open) && row.count > 1)
        row.items = source.language.translate("DataQuality", "all open items");
    const int interval = source.report.reportingInterval;
    row.finding =
        source.language.translate("DataQuality", "Last report older than %n day(s)", nullptr, interval);
    row.sentence = source.language
                       .translate("DataQuality", "open item(s) without a report for more than %1 days",
                                  nullptr, row.count)
                       .arg(interval);
    row.remedy = source.language.translate("DataQuality", "Start the status survey");
    return row;
}

DataQualityRow DataQualityRows::invalidDate(const Source &source)
{
    const Language &language = source.language;
    const auto entries = entriesWith(source, Rule::InvalidDate);
    DataQualityRow row = rowOf(Kind::InvalidDate, Severity::Warning, entries, language);
    row.items = keysWith(entries, language,
                         [&language](const Entry &entry) { return invalidText(*entry.item, language); });
    row.finding = language.translate("DataQuality", "Date that does not exist");
    row.sentence = language.translate("DataQuality", "date(s) that do(es) not exist", nullptr, row.count);
    row.remedy = language.translate("DataQuality", "The project lead confirms the date");
    return row;
}

DataQualityRow DataQualityRows::contradiction(const Source &source)
{
    const Language &language = source.language;
    DataQualityRow row =
        rowOf(Kind::Contradiction, Severity::Warning, entriesWith(source, Rule::Contradiction), language);
    row.finding = language.translate("DataQuality", "Contradiction in the source");
    row.sentence = language.translate("DataQuality", "item(s) on which the source contradicts itself",
                                      nullptr, row.count);
    row.remedy = language.translate("DataQuality", "Have the project lead decide which statement is right");
    return row;
}

DataQualityRow DataQualityRows::openChildren(const Source &source)
{
    const Language &language = source.language;
    DataQualityRow row =
        rowOf(Kind::OpenChildren, Severity::Warning, entriesWith(source, Rule::OpenChildren), language);
    row.finding = language.translate("DataQuality", "Done, but open items under it");
    row.sentence =
        language.translate("DataQuality", "done item(s) with open items under it (them)", nullptr, row.count);
    row.remedy = language.translate("DataQuality", "The unit says whether the item is done");
    return row;
}

DataQualityRow DataQualityRows::notASessionDay(const Source &source)
{
    const Language &language = source.language;
    const auto entries = entriesWith(source, Rule::NotASessionDay);
    DataQualityRow row =
        rowOf(Kind::NotASessionDay, severityOf(entries, Rule::NotASessionDay), entries, language);
    row.items = keysWith(entries, language, [&language](const Entry &entry) {
        const QDate day = entry.item->planned ? entry.item->planned->latest() : QDate();
        return u"%1 %2"_s.arg(DateText::weekdayShort(day, language), plannedDay(entry, language));
    });
    row.finding = language.translate("DataQuality", "Deadline not on a session day");
    row.sentence = language.translate("DataQuality", "deadline(s) on a day without a session of the Senate",
                                      nullptr, row.count);
    row.remedy = sessionRemedy(entries, source.report.asOf, language);
    return row;
}

DataQualityRow DataQualityRows::noDate(const Source &source)
{
    const Language &language = source.language;
    DataQualityRow row = rowOf(Kind::NoDate, Severity::Info, entriesWith(source, Rule::NoDate), language);
    row.finding = language.translate("DataQuality", "No date given");
    row.sentence =
        language.translate("DataQuality", "open item(s) for which no date is given", nullptr, row.count);
    row.remedy = language.translate("DataQuality", "Name a date, or confirm that there is none");
    return row;
}

DataQualityRow DataQualityRows::noUnit(const Source &source)
{
    const Language &language = source.language;
    DataQualityRow row = rowOf(Kind::NoUnit, Severity::Info, entriesWith(source, Rule::NoUnit), language);
    row.finding = language.translate("DataQuality", "No responsible unit");
    row.sentence =
        language.translate("DataQuality", "open item(s) without a responsible unit", nullptr, row.count);
    row.remedy = language.translate("DataQuality", "Name the unit");
    return row;
}

DataQualityRow DataQualityRows::nonWorkingDay(const Source &source)
{
    const Language &language = source.language;
    const auto entries = entriesWith(source, Rule::NonWorkingDay);
    DataQualityRow row = rowOf(Kind::NonWorkingDay, Severity::Info, entries, language);
    row.items =
        keysWith(entries, language, [&language](const Entry &entry) { return plannedDay(entry, language); });
    row.finding = language.translate("DataQuality", "Date on a non-working day");
    row.sentence = language.translate("DataQuality", "date(s) on a non-working day", nullptr, row.count);
    row.remedy = language.translate("DataQuality", "Set it right with the next plan");
    return row;
}
