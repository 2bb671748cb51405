// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/freezing.h"

#include "app/statusjson.h"
#include "core/exchange/portfoliojson.h"
#include "core/status/statusengine.h"

namespace Freezing {

BaselineContent contentOf(const Portfolio &portfolio, QDate asOf)
{
    const StatusReport report = evaluate(portfolio, asOf, policyOf(portfolio));
    return {PortfolioJson::write(portfolio),
            StatusJson::write(portfolio, report, Language(Language::Code::German)), QByteArray()};
}

Result<> freeze(PortfolioStore &store, const Baseline &baseline)
{
    const auto portfolio = store.load();
    if (!portfolio)
        return portfolio.error();
    return store.freeze(baseline, contentOf(*portfolio, baseline.asOf));
}

}
