// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <utility>
#include <vector>

/// Stretches of a row in which nothing may be written, as x from and to.
class TakenSpace
{
public:
    void add(qreal left, qreal right);
    /// The first free place for something of \a width at \a x or right of it, at most \a reach away.
    [[nodiscard]] std::optional<qreal> from(qreal x, qreal width, qreal reach) const;
    /// What is free between \a from and \a to, without pieces shorter than \a least beside what is taken.
    [[nodiscard]] std::vector<std::pair<qreal, qreal>> freeIn(qreal from, qreal to, qreal least) const;
    /// The left end of the first free place that ends at \a right or left of it.
    [[nodiscard]] std::optional<qreal> endingBy(qreal right, qreal width, qreal reach) const;

private:
    std::vector<std::pair<qreal, qreal>> m_taken; // by their left ends
};
