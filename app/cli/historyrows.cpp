// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/historyrows.h"

#include "core/domain/recordtexts.h"

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

HistoryRow rowOf(const HistoryEntry &entry)
{
    return {entry.at, entry.who, entry.entity, entry.key, {}, {}, {}, entry.reason};
}
}

Result<std::vector<HistoryRow>> historyRows(PortfolioStore &store, const std::vector<HistoryEntry> &entries)
{
    std::vector<HistoryRow> rows;
    for (const HistoryEntry &entry : entries) {
        const auto before = store.recordOf(entry.entity, entry.before);
        const auto after = store.recordOf(entry.entity, entry.after);
        if (!before || !after)
            return before ? after.error() : before.error();
        HistoryRow row = rowOf(entry);
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
