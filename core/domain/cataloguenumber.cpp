// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cataloguenumber.h"

#include <QHash>

#include <algorithm>

namespace CatalogueNumber {

QString folded(const QString &number)
{
    return number.simplified().toLower();
}

std::vector<const Item *> holders(const Portfolio &portfolio, const QString &number)
{
    std::vector<const Item *> found;
    const QString wanted = folded(number);
    for (const Item &item : portfolio.items)
        if (!wanted.isEmpty() && item.measure && folded(item.measure->catalogueNumber) == wanted)
            found.push_back(&item);
    return found;
}

const Item *otherHolder(const Portfolio &portfolio, const QString &number, const QString &key)
{
    const auto all = holders(portfolio, number);
    const auto other = std::ranges::find_if(all, [&key](const Item *item) { return item->key != key; });
    return other == all.end() ? nullptr : *other;
}

std::vector<std::vector<const Item *>> shared(const Portfolio &portfolio)
{
    std::vector<std::vector<const Item *>> all;
    QHash<QString, std::size_t> places;
    for (const Item &item : portfolio.items) {
        const QString number = item.measure ? folded(item.measure->catalogueNumber) : QString();
        if (number.isEmpty())
            continue;
        if (!places.contains(number)) {
            places.insert(number, all.size());
            all.emplace_back();
        }
        all[places.value(number)].push_back(&item);
    }
    std::erase_if(all, [](const auto &holders) { return holders.size() < 2; });
    return all;
}

}
