// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ranking.h"

#include <QCollator>

#include <algorithm>

namespace {
template<typename Key, typename Order>
std::vector<int> placesOf(std::vector<std::pair<Key, int>> &entries, std::size_t count, Order compare)
{
    std::ranges::stable_sort(entries, [&compare](const auto &left, const auto &right) {
        return compare(left.first, right.first) < 0;
    });
    std::vector<int> places(count, -1);
    int place = -1;
    const std::pair<Key, int> *previous = nullptr;
    for (const auto &entry : entries) {
        if (!previous || compare(previous->first, entry.first) != 0)
            ++place;
        places[static_cast<std::size_t>(entry.second)] = place;
        previous = &entry;
    }
    return places;
}
}

std::vector<int> rankingOf(const std::vector<QVariant> &keys, const QLocale &locale)
{
    std::vector<std::pair<qint64, int>> numbers;
    std::vector<std::pair<QCollatorSortKey, int>> texts;
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    for (std::size_t at = 0; at < keys.size(); ++at) {
        if (!keys[at].isValid())
            continue;
        if (keys[at].typeId() == QMetaType::QString)
            texts.emplace_back(collator.sortKey(keys[at].toString()), static_cast<int>(at));
        else
            numbers.emplace_back(keys[at].toLongLong(), static_cast<int>(at));
    }
    if (!texts.empty())
        return placesOf(texts, keys.size(),
                        [](const QCollatorSortKey &a, const QCollatorSortKey &b) { return a.compare(b); });
    return placesOf(numbers, keys.size(), [](qint64 a, qint64 b) { return a < b ? -1 : a > b ? 1 : 0; });
}
