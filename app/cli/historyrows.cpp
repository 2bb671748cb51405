// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historyrows.h"

#include "core/domain/historyline.h"
#include "core/domain/keytyped.h"
#include "core/domain/recordtexts.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
/// What people call a record: its title or name, else its key.
QString titleOf(const std::optional<Record> &record, const HistoryEntry &entry)
{
    if (record)
        for (const auto &text : RecordTexts::fieldTexts(*record))
            if ((text.field == "title"_L1 || text.field == "name"_L1 || text.field == "text"_L1)
                && !text.text.isEmpty())
                return text.text;
    return entry.key;
}

HistoryRow rowOf(const HistoryEntry &entry, const std::optional<Record> &record)
{
    HistoryRow row{entry.at, entry.who, entry.entity, entry.key, {}, {}, {}, entry.reason};
    row.name = entryNameOf(entry);
    if (record) {
        row.about = subjectOf(*record);
        row.told = tellingText(entry.entity, *record);
    }
    return row;
}

/// Keys of what \a record is about, beside its own.
QStringList keysAbout(const Record &record, bool whole, const QString &person)
{
    if (const auto *survey = std::get_if<Survey>(&record)) {
        QStringList keys;
        for (const SurveyItem &item : survey->items)
            if (whole) // which unit has answered is no news on each item
                keys.append(item.item);
        return keys;
    }
    const auto *reminder = std::get_if<FollowUp>(&record);
    return reminder && reminder->person != person ? QStringList() : QStringList{subjectOf(record)};
}

Result<bool> isAbout(PortfolioStore &store, const HistoryEntry &entry, const QString &key,
                     Qt::CaseSensitivity sensitivity, const QString &person)
{
    constexpr std::array others = {"statusNote"_L1, "followUp"_L1, "assessment"_L1, "indicator"_L1,
                                   "survey"_L1};
    if (entry.key.compare(key, sensitivity) == 0)
        return true;
    if (std::ranges::find(others, entry.entity) == others.end())
        return false;
    const bool whole = entry.before.isEmpty() || entry.after.isEmpty();
    for (const QString &json : {entry.before, entry.after}) {
        const auto record = store.recordOf(entry.entity, json);
        if (!record)
            return record.error();
        if (*record && keysAbout(**record, whole, person).contains(key, sensitivity))
            return true;
    }
    return false;
}
}

Result<std::vector<HistoryEntry>> entriesAbout(PortfolioStore &store, const QString &typed,
                                               const QString &person)
{
    auto all = store.history();
    if (!all || typed.isEmpty())
        return all;
    QSet<QString> keys;
    for (const HistoryEntry &entry : *all)
        keys.insert(entry.key);
    const QString meant = keyTyped(typed, keys.values());
    const QString key = meant.isEmpty() ? typed : meant;
    const auto sensitivity = meant.isEmpty() ? Qt::CaseInsensitive : Qt::CaseSensitive;
    std::vector<HistoryEntry> found;
    for (const HistoryEntry &entry : *all) {
        const auto wanted = isAbout(store, entry, key, sensitivity, person);
        if (!wanted)
            return wanted.error();
        if (*wanted)
            found.push_back(entry);
    }
    return found;
}

Result<std::vector<HistoryRow>> historyRows(PortfolioStore &store, const std::vector<HistoryEntry> &entries)
{
    std::vector<HistoryRow> rows;
    for (const HistoryEntry &entry : entries) {
        const auto before = store.recordOf(entry.entity, entry.before);
        const auto after = store.recordOf(entry.entity, entry.after);
        if (!before || !after)
            return before ? after.error() : before.error();
        HistoryRow row = rowOf(entry, *after ? *after : *before);
        if (!*before || !*after) {
            row.from = entry.before.isEmpty() ? QString() : titleOf(*before, entry);
            row.to = entry.after.isEmpty() ? QString() : titleOf(*after, entry);
            rows.push_back(row);
            continue;
        }
        for (const auto &difference : RecordTexts::differences(**before, **after)) {
            row.field = difference.field;
            row.from = difference.from;
            row.to = difference.to;
            rows.push_back(row);
        }
    }
    return rows;
}
