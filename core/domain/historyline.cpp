// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/historyline.h"

#include "core/domain/recordtexts.h"

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr std::array tellingFields = {
    std::pair{"statusNote"_L1, "text"_L1},  std::pair{"assessment"_L1, "rag"_L1},
    std::pair{"indicator"_L1, "values"_L1}, std::pair{"followUp"_L1, "note"_L1},
    std::pair{"survey"_L1, "sheets"_L1},
};

QString titleOf(const Record &record)
{
    return std::visit(
        [&record](const auto &value) -> QString {
            if constexpr (requires { value.title; })
                return value.title;
            else if constexpr (requires { value.name; })
                return value.name;
            else if constexpr (requires { value.selection; })
                return value.selection;
            else
                return subjectOf(record);
        },
        record);
}

QDate dayOf(const Record &record)
{
    return std::visit(
        [](const auto &value) -> QDate {
            // A reminder is put off: its day is not what it is known by.
            if constexpr (
                requires { value.on; } && !requires { value.doneOn; })
                return value.on;
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

QLatin1StringView tellingField(const QString &entity)
{
    for (const auto &[name, field] : tellingFields)
        if (entity == name)
            return field;
    return {};
}

QString tellingText(const QString &entity, const Record &record)
{
    const QLatin1StringView telling = tellingField(entity);
    for (const RecordTexts::FieldText &text : RecordTexts::fieldTexts(record))
        if (!telling.isEmpty() && text.field == telling)
            return text.text;
    return {};
}

QString subjectOf(const Record &record)
{
    return std::visit(
        [](const auto &value) -> QString {
            using Value = std::remove_cvref_t<decltype(value)>;
            QString item;
            if constexpr (std::is_same_v<Value, Item>)
                return {};
            else if constexpr (requires { QString(value.item); })
                item = value.item;
            if constexpr (requires { QString(value.project); })
                return item.isEmpty() ? value.project : item;
            else
                return item;
        },
        record);
}

std::vector<HistoryLine> historyLines(RecordedChange change, const std::optional<Record> &before,
                                      const std::optional<Record> &after)
{
    using What = HistoryLine::What;
    const std::optional<Record> &newest = after ? after : before;
    if (newest) {
        change.title = titleOf(*newest);
        change.item = itemOf(*newest);
        change.day = dayOf(*newest);
    }
    change.before = before;
    const auto shared = std::make_shared<const RecordedChange>(std::move(change));
    if (!before || !after) {
        const What what = shared->entity == "baseline"_L1 ? What::Frozen
            : before                                      ? What::Deleted
                                                          : What::Created;
        return {{shared,
                 what,
                 {},
                 before ? tellingText(shared->entity, *before) : QString(),
                 after ? tellingText(shared->entity, *after) : QString()}};
    }
    std::vector<HistoryLine> lines;
    for (const RecordTexts::Difference &difference : RecordTexts::differences(*before, *after))
        lines.push_back({shared, What::Changed, QString(difference.field), difference.from, difference.to});
    return lines;
}
