// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history.h"

#include "core/storage/cursor.h"

using namespace Qt::Literals::StringLiterals;

namespace Storage {

HistoryWriter::HistoryWriter(const Connection &connection, const QString &who, const QString &reason,
                             const QDateTime &at)
    : m_connection(connection)
    , m_insert(connection,
               u"INSERT INTO history (number, at, who, reason, entity, key, before, after) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_who(who.isNull() ? u""_s : who)
    , m_reason(reason.isNull() ? u""_s : reason)
    , m_at(History::momentText(at))
{
}

Result<> HistoryWriter::add(const QString &entity, const QString &key, const QString &before,
                            const QString &after)
{
    if (m_number == 0) {
        const auto last = m_connection.number(u"SELECT max(number) FROM history"_s);
        if (!last)
            return last.error();
        m_number = *last;
    }
    ++m_number;
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    return m_insert.run({m_number, m_at, m_who, m_reason, entity, key, orNull(before), orNull(after)});
}

Result<std::vector<HistoryEntry>> History::all(const Connection &connection)
{
    std::vector<HistoryEntry> entries;
    Cursor cursor(
        connection,
        u"SELECT number, at, who, reason, entity, key, before, after FROM history ORDER BY number"_s);
    while (cursor.next()) {
        const Row row = cursor.row();
        entries.push_back({row.integer(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs), row.text(2),
                           row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)});
    }
    if (auto result = cursor.finish(); !result)
        return result.error();
    return entries;
}

QString History::momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

}
