// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/senatesessions.h"
#include "core/report/dataqualityrows.h"
#include "core/status/senaterules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using DataQualityRows::Entry;
using DataQualityRows::Source;

template<typename Rests>
std::vector<Entry> entriesResting(const Source &source, Rests rests)
{
    std::vector<Entry> entries;
    for (const Entry &entry : source.entries)
        if (std::ranges::any_of(entry.status->findings, rests))
            entries.push_back(entry);
    return entries;
}

DataQualityRow assumption(DataQualityRow::Kind kind, const std::vector<Entry> &entries,
                          const Language &language)
{
    DataQualityRow row;
    row.kind = kind;
    row.severity = Severity::Info;
    for (const Entry &entry : entries)
        row.keys.append(entry.item->key);
    row.items = DataQualityRows::named(entries, language);
    return row;
}

/// Whether the deadline is one that a session and a lead time matter for.
bool hasSession(const Entry &entry)
{
    return entry.status->lastSession.isValid();
}

std::vector<Entry> entriesBeforeTheSenate(const Source &source)
{
    std::vector<Entry> entries;
    for (const Entry &entry : source.entries)
        if (hasSession(entry))
            entries.push_back(entry);
    return entries;
}

/// Open resolutions that end with a paper at the Senate, whether or not anything is known of its sessions.
std::vector<Entry> entriesForTheSenate(const Source &source)
{
    std::vector<Entry> entries;
    for (const Entry &entry : source.entries)
        if (entry.status->open && SenateRules::isForSession(*entry.item) && entry.item->planned
            && entry.item->planned->isResolved())
            entries.push_back(entry);
    return entries;
}

// What was rejected leaves a gap, and the gap is shown until somebody fills it.
DataQualityRow unknownSessions(const Source &source)
{
    const Language &language = source.language;
    DataQualityRow row =
        assumption(DataQualityRow::Kind::AssumedSessions, entriesForTheSenate(source), language);
    row.count = int(row.keys.size());
    row.finding = language.translate("DataQuality", "Session calendar not entered");
    row.sentence = language.translate(
        "DataQuality", "deadline(s) of the Senate without a known session calendar", nullptr, row.count);
    row.remedy = language.translate("DataQuality", "Enter the session calendar");
    return row;
}

DataQualityRow unknownLeadTime(const Source &source)
{
    const Language &language = source.language;
    DataQualityRow row =
        assumption(DataQualityRow::Kind::AssumedLeadTime, entriesForTheSenate(source), language);
    row.count = int(row.keys.size());
    row.finding = language.translate("DataQuality", "Lead time not set");
    row.sentence = language.translate("DataQuality", "deadline(s) of the Senate without a known lead time",
                                      nullptr, row.count);
    row.remedy = language.translate("DataQuality", "Set the lead time");
    return row;
}
}

DataQualityRow DataQualityRows::assumedLinks(const Source &source)
{
    const Language &language = source.language;
    std::vector<Entry> entries;
    int links = 0;
    for (const Entry &entry : source.entries) {
        const auto inferred =
            std::ranges::count(entry.item->predecessors, LinkOrigin::Inferred, &Predecessor::origin);
        if (!entry.status->open || inferred == 0)
            continue;
        links += int(inferred);
        entries.push_back(entry);
    }
    DataQualityRow row = assumption(DataQualityRow::Kind::AssumedLinks, entries, language);
    row.count = links;
    // The row counts links, the list names items: where an item has several, the words say so.
    if (links != int(entries.size()))
        row.items = language.translate("DataQuality", "in %n item(s): %1", nullptr, int(entries.size()))
                        .arg(row.items);
    row.finding = language.translate("DataQuality", "Assumed prerequisites");
    row.sentence = language.translate("DataQuality", "assumed prerequisite(s) that nobody has confirmed",
                                      nullptr, links);
    if (links != int(entries.size()))
        row.sentence +=
            u' ' + language.translate("DataQuality", "(in %n item(s))", nullptr, int(entries.size()));
    row.remedy = language.translate("DataQuality", "The project lead confirms or rejects them");
    return row;
}

DataQualityRow DataQualityRows::assumedSessions(const Source &source)
{
    const Language &language = source.language;
    if (!SenateSessions::areKnown(source.portfolio.senateCalendar))
        return unknownSessions(source);
    const bool confirmed = source.portfolio.senateCalendar.confirmation.has_value();
    const auto entries = confirmed ? std::vector<Entry>() : entriesBeforeTheSenate(source);
    DataQualityRow row = assumption(DataQualityRow::Kind::AssumedSessions, entries, language);
    row.count = int(entries.size());
    row.finding = language.translate("DataQuality", "Assumed session calendar: every Tuesday");
    row.sentence =
        language.translate("DataQuality", "deadline(s) that assume(s) a session of the Senate every Tuesday",
                           nullptr, row.count);
    row.remedy = language.translate("DataQuality", "Enter or confirm the session calendar");
    return row;
}

DataQualityRow DataQualityRows::assumedLeadTime(const Source &source)
{
    const Language &language = source.language;
    const LeadTime &leadTime = source.portfolio.leadTime;
    if (leadTime.isRejected())
        return unknownLeadTime(source);
    const auto entries = leadTime.isAssumed()
        ? entriesResting(source, [](const Finding &finding) { return finding.assumed.leadTime; })
        : std::vector<Entry>();
    DataQualityRow row = assumption(DataQualityRow::Kind::AssumedLeadTime, entries, language);
    row.count = int(entries.size());
    row.finding = language.translate("DataQuality", "Assumed lead time: %n working day(s)", nullptr,
                                     leadTime.workingDays);
    row.sentence = language
                       .translate("DataQuality", "deadline(s) with an assumed lead time of %1 working days",
                                  nullptr, row.count)
                       .arg(leadTime.workingDays);
    row.remedy = language.translate("DataQuality", "Confirm or change the lead time");
    return row;
}
