// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history.h"

#include "core/storage/cursor.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

HistoryWriter::HistoryWriter(const Connection &connection, const QString &who, const QString &reason,
                             const QDateTime &at)
    : m_connection(connection)
    , m_insert(connection,
               u"INSERT INTO history (number, at, who, reason, entity, key, before, after, digest) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
    , m_who(who.isNull() ? u""_s : who)
    , m_reason(reason.isNull() ? u""_s : reason)
    , m_at(History::momentText(at))
{
}

Result<> HistoryWriter::findLast()
{
    Cursor cursor(m_connection, u"SELECT number, digest FROM history ORDER BY number DESC LIMIT 1"_s);
    m_number = 0;
    if (cursor.next()) {
        m_number = cursor.row().integer(0);
        m_digest = cursor.row().utf8(1).toByteArray();
    }
    return cursor.finish();
}

Result<> HistoryWriter::add(const QString &entity, const QString &key, const QString &before,
                            const QString &after)
{
    if (m_number < 0)
        if (auto result = findLast(); !result)
            return result;
    ++m_number;
    m_digest = History::digestOf(m_digest, m_number,
                                 {m_at.toUtf8(), m_who.toUtf8(), m_reason.toUtf8(), entity.toUtf8(),
                                  key.toUtf8(), before.toUtf8(), after.toUtf8()});
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    return m_insert.run({m_number, m_at, m_who, m_reason, entity, key, orNull(before), orNull(after),
                         QString::fromLatin1(m_digest)});
}

Result<std::vector<HistoryEntry>> History::all(const Connection &connection, const HistoryFilter &filter)
{
    std::vector<HistoryEntry> entries;
    Cursor cursor(connection,
                  u"SELECT number, at, who, reason, entity, key, before, after FROM history "
                  "WHERE number > %1 AND (?1 = '' OR entity = ?1) AND (?2 = '' OR key = ?2) "
                  "ORDER BY number"_s.arg(filter.behind),
                  QStringList{filter.entity, filter.key});
    while (cursor.next()) {
        const Row row = cursor.row();
        entries.push_back({row.integer(0), QDateTime::fromString(row.text(1), Qt::ISODateWithMs), row.text(2),
                           row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)});
    }
    if (auto result = cursor.finish(); !result)
        return result.error();
    return entries;
}

QByteArray History::digestOf(const QByteArray &previous, qint64 number,
                             const std::array<QByteArray, 7> &texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &text) {
        hash.addData(QByteArray::number(text.size()));
        hash.addData(":");
        hash.addData(text);
    };
    add(previous);
    add(QByteArray::number(number));
    for (const QByteArray &text : texts)
        add(text);
    return hash.result().toHex();
}

QString History::momentText(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

}
