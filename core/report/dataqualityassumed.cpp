// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/senatesessions.h"
#include "core/report/dataqualityrows.h"
#include "core/report/textlist.h"
#include "core/status/senaterules.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using DataQualityRows::Entry;
using DataQualityRows::Source;

template<typename Rests>
QStringList keysResting(const Source &source, Rests rests)
{
    QStringList keys;
    for (const Entry &entry : source.entries)
        if (std::ranges::any_of(entry.status->findings, rests))
            keys.append(entry.item->key);
    return keys;
}

DataQualityRow assumption(DataQualityRow::Kind kind, const QStringList &keys, const Language &language)
{
    DataQualityRow row;
    row.kind = kind;
    row.severity = Severity::Info;
    row.keys = keys;
    row.items = TextList::shortened(keys, DataQualityRows::mostKeys, language);
    return row;
}

/// Whether the deadline is one that a session and a lead time matter for.
bool hasSession(const Entry &entry)
{
    return entry.status->lastSession.isValid();
}

QStringList keysBeforeTheSenate(const Source &source)
{
    QStringList keys;
    for (const Entry &entry : source.entries)
        if (hasSession(entry))
            keys.append(entry.item->key);
    return keys;
}

/// Open resolutions that end with a paper at the Senate, whether or not anything is known of its sessions.
QStringList keysForTheSenate(const Source &source)
{
    QStringList keys;
    for (const Entry &entry : source.entries)
        if (entry.status->open && SenateRules::isForSession(*entry.item) && entry.item->planned
            && entry.item->planned->isResolved())
            keys.append(entry.item->key);
    return keys;
}

// What was rejected leaves a gap, and the gap is shown until somebody fills it.
DataQualityRow unknownSessions(const Source &source)
{
    const Language &language = source.language;
    DataQualityRow row =
        assumption(DataQualityRow::Kind::AssumedSessions, keysForTheSenate(source), language);
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
        assumption(DataQualityRow::Kind::AssumedLeadTime, keysForTheSenate(source), language);
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
    QStringList keys;
    int links = 0;
    for (const Entry &entry : source.entries) {
        const auto inferred =
            std::ranges::count(entry.item->predecessors, LinkOrigin::Inferred, &Predecessor::origin);
        if (!entry.status->open || inferred == 0)
            continue;
        links += int(inferred);
        keys.append(entry.item->key);
    }
    DataQualityRow row = assumption(DataQualityRow::Kind::AssumedLinks, keys, language);
    row.count = links;
    // The row counts links, the list names items: where an item has several, the words say so.
    if (links != keys.size())
        row.items =
            language.translate("DataQuality", "in %n item(s): %1", nullptr, int(keys.size())).arg(row.items);
    row.finding = language.translate("DataQuality", "Assumed prerequisites");
    row.sentence = language.translate("DataQuality", "assumed prerequisite(s) that nobody has confirmed",
                                      nullptr, links);
    row.remedy = language.translate("DataQuality", "The project lead confirms or rejects them");
    return row;
}

DataQualityRow DataQualityRows::assumedSessions(const Source &source)
{
    const Language &language = source.language;
    if (!SenateSessions::areKnown(source.portfolio.senateCalendar))
        return unknownSessions(source);
    const bool confirmed = source.portfolio.senateCalendar.confirmation.has_value();
    const QStringList keys = confirmed ? QStringList() : keysBeforeTheSenate(source);
    DataQualityRow row = assumption(DataQualityRow::Kind::AssumedSessions, keys, language);
    row.count = int(keys.size());
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
    if (leadTime.rejection && !leadTime.confirmation)
        return unknownLeadTime(source);
    const QStringList keys = leadTime.confirmation
        ? QStringList()
        : keysResting(source, [](const Finding &finding) { return finding.assumed.leadTime; });
    DataQualityRow row = assumption(DataQualityRow::Kind::AssumedLeadTime, keys, language);
    row.count = int(keys.size());
    row.finding = language.translate("DataQuality", "Assumed lead time: %n working day(s)", nullptr,
                                     leadTime.workingDays);
    row.sentence = language
                       .translate("DataQuality", "deadline(s) with an assumed lead time of %1 working days",
                                  nullptr, row.count)
                       .arg(leadTime.workingDays);
    row.remedy = language.translate("DataQuality", "Confirm or change the lead time");
    return row;
}
