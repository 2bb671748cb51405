// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"

#include <QHash>

/// Makes, for many items, the text that the words of a quick filter are looked for in: key, title, units and
/// dates, as written and as the table shows them in its language; folded.
class SearchText
{
public:
    /// Without \a portfolio a unit is found by its key only.
    explicit SearchText(const Language &language, const Portfolio *portfolio = nullptr);

    [[nodiscard]] QString of(const Item &item);

private:
    [[nodiscard]] const QString &grainOf(const PartialDate &date);

    Language m_language;
    QHash<QString, QString> m_unitNames; ///< by key
    QHash<QString, QString> m_grains; ///< by EDTF value: a large portfolio has few different dates
};
