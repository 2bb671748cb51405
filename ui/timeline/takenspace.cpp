// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/takenspace.h"

#include <algorithm>

void TakenSpace::add(qreal left, qreal right)
{
    const std::pair<qreal, qreal> added(left, right);
    m_taken.insert(std::ranges::upper_bound(m_taken, added), added);
}

std::optional<qreal> TakenSpace::from(qreal x, qreal width, qreal reach) const
{
    qreal at = x;
    for (const auto &[left, right] : m_taken)
        if (left < at + width && right > at)
            at = right;
    return at - x <= reach ? std::optional(at) : std::nullopt;
}

std::optional<qreal> TakenSpace::endingBy(qreal right, qreal width, qreal reach) const
{
    // By their right ends, from the right: an early one may reach far.
    std::vector<std::pair<qreal, qreal>> taken = m_taken;
    std::ranges::sort(taken, std::greater(), &std::pair<qreal, qreal>::second);
    qreal end = right;
    for (const auto &[from, to] : taken)
        if (from < end && to > end - width)
            end = from;
    return right - end <= reach ? std::optional(end - width) : std::nullopt;
}

std::vector<std::pair<qreal, qreal>> TakenSpace::freeIn(qreal from, qreal to, qreal least) const
{
    std::vector<std::pair<qreal, qreal>> free;
    qreal at = from;
    for (const auto &[left, right] : m_taken) {
        if (right <= at || left >= to)
            continue;
        if (left - at >= least)
            free.emplace_back(at, left);
        at = right;
    }
    if (at == from || to - at >= least)
        free.emplace_back(at, to);
    return free;
}
