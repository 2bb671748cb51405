// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/tablesql.h"

namespace Storage {

/// Reads back what RecordJson wrote. SQLite takes the text apart, so that a value passes through the same
/// reading as one that stands in its column.
namespace RecordParser {

/// "json ->> '$.key', json ->> '$.title'"
[[nodiscard]] QString extracts(const QString &json, const QStringList &columns);

template<typename T>
[[nodiscard]] Error unreadable(const Connection &connection, const char *place)
{
    return {Error::Code::Corrupt,
            QStringLiteral("history, %1: no such value in %2")
                .arg(QString::fromLatin1(table<T>().entity), QString::fromLatin1(place)),
            connection.path()};
}

template<typename T>
Result<> readChildren(const Connection &connection, const QString &json, T &record)
{
    for (const ChildRows<T> &children : table<T>().children) {
        Cursor rows(connection,
                    QStringLiteral("SELECT %1 FROM json_each(?1, '$.%2') ORDER BY key")
                        .arg(extracts(QStringLiteral("value"), TableSql::columnsOf(children)),
                             QString::fromLatin1(children.table)),
                    json);
        while (rows.next())
            if (!children.append(record, rows.row(), 0))
                return unreadable<T>(connection, children.table);
        if (auto result = rows.finish(); !result)
            return result;
    }
    return ok();
}

/// Error::Code::Corrupt if the text is none that RecordJson writes.
template<typename T>
[[nodiscard]] Result<T> parse(const Connection &connection, const QString &json)
{
    T record{};
    Cursor values(connection,
                  QStringLiteral("SELECT %1 FROM (SELECT ?1 AS json)")
                      .arg(extracts(QStringLiteral("json"), TableSql::columnsOf(table<T>().fields))),
                  json);
    if (values.next()) {
        int column = 0;
        for (const Field<T> &field : table<T>().fields) {
            if (!field.fetch(record, values.row(), column))
                return unreadable<T>(connection, field.columns.front());
            column += field.width;
        }
    }
    if (auto result = values.finish(); !result)
        return result.error();
    if (auto result = readChildren(connection, json, record); !result)
        return result.error();
    return record;
}

}

}
