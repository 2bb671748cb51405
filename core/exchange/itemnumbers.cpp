// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/itemnumbers.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

ItemNumbers::ItemNumbers(const Portfolio &portfolio)
{
    for (const Item &item : portfolio.items) {
        m_byKey.insert(item.key.toLower(), &item);
        if (const auto number = measureNumber(item.key); number && item.kind == ItemKind::Measure)
            m_byNumber.insert(*number, &item);
    }
}

const Item *ItemNumbers::item(const QString &typed) const
{
    QString key = typed.simplified().toLower();
    key.replace(u'–', u'-').replace(u'‑', u'-');
    if (const Item *found = m_byKey.value(key))
        return found;
    static const QRegularExpression number(u"^(?:m ?-? ?)?(\\d{1,9})\\.?$"_s);
    const auto match = number.match(key);
    return match.hasMatch() ? m_byNumber.value(match.captured(1).toInt()) : nullptr;
}

std::optional<int> ItemNumbers::measureNumber(const QString &key)
{
    static const QRegularExpression measure(u"^M-(\\d{1,9})$"_s);
    const auto match = measure.match(key);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}
