// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QHash>

#include <optional>

/// Finds items by the Nr. that people write: "M-03", and for measures "M-3", "m 03" and "3" as well. Refers
/// to the portfolio it was made from.
class ItemNumbers
{
public:
    explicit ItemNumbers(const Portfolio &portfolio);

    /// Null if there is none.
    [[nodiscard]] const Item *item(const QString &typed) const;
    /// The number in a measure's key: 3 for "M-03"; nullopt for keys of another form.
    [[nodiscard]] static std::optional<int> measureNumber(const QString &key);

private:
    QHash<QString, const Item *> m_byKey; // in lower case
    QHash<int, const Item *> m_byNumber; // measures
};
