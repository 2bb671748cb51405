// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/change.h"

QString keyOf(const Record &record)
{
    return std::visit(
        [](const auto &value) -> QString {
            if constexpr (requires { value.key; })
                return value.key;
            else
                return {};
        },
        record);
}

Change reversed(const Change &change, const QString &who, const QDateTime &at)
{
    return {change.after, change.before, change.reason, who, at, Change::Kind::Return};
}

Changes reversed(const Changes &changes, const QString &who, const QDateTime &at)
{
    Changes back;
    back.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        back.push_back(reversed(*change, who, at));
    return back;
}
