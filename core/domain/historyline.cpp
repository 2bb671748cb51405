// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/historyline.h"

#include "core/domain/recordtexts.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QString titleOf(const Record &record)
{
    return std::visit(
        [](const auto &value) -> QString {
            if constexpr (requires { value.title; })
                return value.title;
            else if constexpr (requires { value.name; })
                return value.name;
            else
                return {};
        },
        record);
}

QString itemOf(const Record &record)
{
    return std::visit(
        [](const auto &value) -> QString {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, Item>)
                return value.key;
            else if constexpr (requires { QString(value.item); })
                return value.item;
            else
                return {};
        },
        record);
}
}

std::vector<HistoryLine> historyLines(RecordedChange change, const std::optional<Record> &before,
                                      const std::optional<Record> &after)
{
    using What = HistoryLine::What;
    const std::optional<Record> &newest = after ? after : before;
    if (newest) {
        change.title = titleOf(*newest);
        change.item = itemOf(*newest);
    }
    change.before = before;
    const auto shared = std::make_shared<const RecordedChange>(std::move(change));
    if (!before || !after) {
        const What what = shared->entity == "baseline"_L1 ? What::Frozen
            : before                                      ? What::Deleted
                                                          : What::Created;
        return {{shared, what, {}, {}, {}}};
    }
    std::vector<HistoryLine> lines;
    for (const RecordTexts::Difference &difference : RecordTexts::differences(*before, *after))
        lines.push_back({shared, What::Changed, QString(difference.field), difference.from, difference.to});
    return lines;
}
