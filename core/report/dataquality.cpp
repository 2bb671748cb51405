// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dataquality.h"

#include "core/report/dataqualityrows.h"
#include "core/report/itemcounts.h"
#include "core/report/textlist.h"
#include "core/report/wording.h"

#include <algorithm>
#include <array>

DataQualityRows::Source DataQualityRows::read(const Portfolio &portfolio, const StatusReport &report,
                                              const Language &language)
{
    Source source{portfolio, report, language, {}, {}};
    const std::size_t count = std::min(portfolio.items.size(), report.items.size());
    for (std::size_t index = 0; index < count; ++index) {
        const Item &item = portfolio.items[index];
        if (ItemCounts::isPlaceholder(item))
            source.blankMeasures.push_back(&item);
        else
            source.entries.push_back({&item, &report.items[index]});
    }
    return source;
}

QStringList DataQualityRows::names(const std::vector<Entry> &entries, const Language &language)
{
    QStringList names;
    QDate session; // of the name before
    for (const Entry &entry : entries) {
        const auto &order = entry.item->resolution;
        const bool isNumbered = Wording::isNumberedResolution(*entry.item);
        if (!isNumbered)
            names << entry.item->key;
        else if (order->session == session)
            names << Wording::resolutionNumber(*order->number, language);
        else
            names << Wording::resolutionName(*entry.item, language);
        session = isNumbered ? order->session : QDate();
    }
    return names;
}

QString DataQualityRows::named(const std::vector<Entry> &entries, const Language &language)
{
    return TextList::shortened(names(entries, language), mostKeys, language);
}

const Finding *DataQualityRows::findingOf(const ItemStatus &status, Rule rule)
{
    const auto at = std::ranges::find(status.findings, rule, &Finding::rule);
    return at == status.findings.end() ? nullptr : &*at;
}

std::vector<DataQualityRow> dataQuality(const Portfolio &portfolio, const StatusReport &report,
                                        const Language &language)
{
    static constexpr std::array rows = {
        &DataQualityRows::measuresUntitled, &DataQualityRows::stale,        &DataQualityRows::invalidDate,
        &DataQualityRows::contradiction,    &DataQualityRows::openChildren, &DataQualityRows::countMismatch,
        &DataQualityRows::notASessionDay,   &DataQualityRows::noDate,       &DataQualityRows::noUnit,
        &DataQualityRows::nonWorkingDay,    &DataQualityRows::assumedLinks, &DataQualityRows::assumedSessions,
        &DataQualityRows::assumedLeadTime,
    };
    const DataQualityRows::Source source = DataQualityRows::read(portfolio, report, language);
    std::vector<DataQualityRow> made;
    for (const auto &row : rows)
        if (DataQualityRow one = row(source); one.count > 0)
            made.push_back(std::move(one));
    return made;
}
