// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/fieldtable.h"

namespace Storage {

namespace PortfolioParts {

/// Calls \a visit with each list of records until one fails.
template<typename P, typename Visit>
Result<> forEachList(P &portfolio, const Visit &visit)
{
    Result<> result = ok();
    const auto one = [&result, &visit](auto &list) {
        result = visit(list);
        return bool(result);
    };
    [[maybe_unused]] const bool all = one(portfolio.units) && one(portfolio.projects) && one(portfolio.items)
        && one(portfolio.indicators) && one(portfolio.assessments) && one(portfolio.reports)
        && one(portfolio.reportedTotals) && one(portfolio.statusNotes) && one(portfolio.surveys)
        && one(portfolio.followUps);
    return result;
}

/// What the history calls a record: its key, its entity where it stands once, else its number in the file.
template<typename T>
[[nodiscard]] QString historyKey(const T &record, [[maybe_unused]] qint64 id)
{
    if constexpr (Keyed<T>)
        return record.key;
    else if constexpr (standsOnce<T>)
        return QString::fromLatin1(table<T>().entity);
    else
        return QString::number(id);
}

}

}
