// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/portfoliostore.h"
#include "core/storage/recordwriter.h"

#include <array>

namespace Storage {

/// Adds rows to the history; use it inside the transaction of the change itself.
class HistoryWriter
{
public:
    HistoryWriter(const Connection &connection, const QString &who, const QString &reason,
                  const QDateTime &at);

    /// An empty \a before: created; an empty \a after: deleted.
    Result<> add(const QString &entity, const QString &key, const QString &before, const QString &after);

private:
    Result<> findLast();

    const Connection &m_connection;
    Prepared m_insert;
    QString m_who;
    QString m_reason;
    QString m_at;
    qint64 m_number = -1; ///< of the last row; -1: not asked yet
    QByteArray m_digest; ///< of the last row
};

namespace History {

[[nodiscard]] Result<std::vector<HistoryEntry>> all(const Connection &connection,
                                                    const HistoryFilter &filter = {});
/// Of an entry, in hexadecimal digits: chained to the one before, each text with its length.
[[nodiscard]] QByteArray digestOf(const QByteArray &previous, qint64 number,
                                  const std::array<QByteArray, 7> &texts);
/// As history rows keep a moment: ISO 8601 in UTC, with milliseconds.
[[nodiscard]] QString momentText(const QDateTime &moment);

}

}
