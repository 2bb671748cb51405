// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seed.h"

#include "core/exchange/portfoliojson.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

// At file scope, as Qt demands: a static library's resources are dropped by the linker unless named.
static void initResources()
{
    Q_INIT_RESOURCE(lenkungsstand_seed);
}

Result<Portfolio> seedPortfolio()
{
    initResources();
    QFile file(u":/seed/portfolio.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::NotFound, u"the resource is missing"_s, file.fileName()};
    auto portfolio = PortfolioJson::read(file.readAll());
    if (!portfolio)
        return portfolio;
    if (const auto sound = validate(*portfolio); !sound)
        return sound.error();
    return portfolio;
}
