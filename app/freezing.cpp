// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/freezing.h"

#include "app/statusjson.h"
#include "core/exchange/portfoliojson.h"
#include "core/report/fileaside.h"
#include "core/status/statusengine.h"

using namespace Qt::Literals::StringLiterals;

namespace Freezing {

BaselineContent contentOf(const Portfolio &portfolio, QDate asOf)
{
    const StatusReport report = evaluate(portfolio, asOf, policyOf(portfolio));
    return {PortfolioJson::write(portfolio),
            StatusJson::write(portfolio, report, Language(Language::Code::German)), QByteArray()};
}

Result<> freeze(PortfolioStore &store, const Baseline &baseline, const PaperSource &paper)
{
    const auto portfolio = store.load();
    if (!portfolio)
        return portfolio.error();
    Baseline whole = baseline;
    BaselineContent content = contentOf(*portfolio, baseline.asOf);
    if (paper) {
        auto made = paper(*portfolio);
        if (!made)
            return made.error();
        whole.paperName = made->name;
        content.paper = made->bytes;
    }
    return store.freeze(whole, content);
}

Result<> writePaper(PortfolioStore &store, const QString &name, const QString &path)
{
    const auto content = store.baselineContent(name);
    if (!content)
        return content.error();
    if (content->paper.isEmpty())
        return Error{Error::Code::NoPaper, u"no paper was made"_s, name};
    return writeAside(path, content->paper);
}

}
