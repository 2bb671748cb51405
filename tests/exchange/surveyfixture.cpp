// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/surveyfixture.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
Item made(const QString &key, ItemKind kind, const QString &title, const QString &unit)
{
    Item item;
    item.key = key;
    item.project = u"PAKT"_s;
    item.kind = kind;
    item.title = title;
    if (!unit.isEmpty())
        item.units = {{unit, UnitRole::Responsible}};
    if (kind == ItemKind::Measure)
        item.measure = MeasureSlot{key.sliced(2).toInt(), {}, std::nullopt, {}};
    return item;
}
}

namespace SurveyFixture {

Portfolio portfolio()
{
    Portfolio portfolio;
    portfolio.units = {{u"SF"_s, u"Der Senator für Finanzen"_s, UnitKind::Lead, {}, {}, {}, {}, {}},
                       {u"SBMS"_s,
                        u"Die Senatorin für Bau, Mobilität und Stadtentwicklung"_s,
                        UnitKind::Member,
                        {},
                        {},
                        {},
                        {},
                        {}},
                       {u"BUEAMT"_s, u"Bürgeramt Bremen"_s, UnitKind::Agency, {}, {}, {}, {}, {}}};
    portfolio.projects = {{u"PAKT"_s, std::nullopt, u"Pakt"_s, {}, {}, {}, {}, {}, {}, {}, {}}};
    portfolio.items = {
        made(u"M-01"_s, ItemKind::Measure, u"Erste Maßnahme"_s, u"SF"_s),
        made(u"M-02"_s, ItemKind::Measure, {}, u"SF"_s),
        made(u"M-03"_s, ItemKind::Measure, u"=1+1"_s, u"SBMS"_s),
        made(u"M-04"_s, ItemKind::Measure, {}, {}),
        made(u"BA-01"_s, ItemKind::Task, u"-10 Prozent; \"schnell\""_s, u"BUEAMT"_s),
        made(u"B-2"_s, ItemKind::Resolution, u"Vorlage"_s, u"SF"_s),
    };
    item(portfolio, "M-01").measure->priority = true;
    item(portfolio, "M-01").measure->catalogueNumber = u"1.10"_s;
    item(portfolio, "M-01").progress = Progress::InProgress;
    item(portfolio, "M-01").planned = PartialDate::day(QDate(2026, 5, 5));
    item(portfolio, "M-02").progress = Progress::InProgressOrDone;
    item(portfolio, "M-03").planned = *PartialDate::fromEdtf(u"IV. Quartal 2025"_s, u"2025-36"_s);
    item(portfolio, "BA-01").units.push_back({u"SF"_s, UnitRole::Responsible});
    item(portfolio, "BA-01").units.push_back({u"SBMS"_s, UnitRole::Participating});
    item(portfolio, "B-2").resolution =
        ResolutionOrder{u"SENAT"_s, QDate(2025, 10, 7), 2, ResolutionKind::Submit, {}, {}};
    item(portfolio, "B-2").planned = PartialDate::day(QDate(2026, 5, 5));
    return portfolio;
}

Item &item(Portfolio &portfolio, const char *key)
{
    return *std::ranges::find(portfolio.items, QString::fromLatin1(key), &Item::key);
}

QStringList keys(const Portfolio &portfolio)
{
    QStringList keys;
    for (const Item &item : portfolio.items)
        keys.append(item.key);
    return keys;
}

QString versionOf(const QString &key)
{
    return u"v-"_s + key;
}

std::vector<UnitSheet> sheets(const Portfolio &portfolio)
{
    return UnitSheets::of(portfolio, keys(portfolio), {u"2026-03"_s, QDate(2026, 3, 1), QDate(2026, 3, 31)},
                          &versionOf);
}

UnitSheet sheetOf(const Portfolio &portfolio, const QString &unit)
{
    const auto all = sheets(portfolio);
    return *std::ranges::find(all, unit, &UnitSheet::unit);
}

}
