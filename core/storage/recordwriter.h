// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/sqlerror.h"
#include "core/storage/tablesql.h"

#include <QSqlError>
#include <QSqlQuery>

namespace Storage {

/// A statement that is prepared when it is first run, and can be run again with other values: a change uses
/// few of those that its record might need.
class Prepared
{
public:
    Prepared(const Connection &connection, const QString &statement);
    Result<> run(const QVariantList &values);
    [[nodiscard]] qint64 lastId() const { return m_lastId; }

private:
    QSqlQuery m_query;
    QString m_path;
    QString m_statement; // empty once it is prepared
    qint64 m_lastId = 0;
};

/// Writes records of one type with their child rows. Says nothing to the history: see SqliteStore.
template<typename T>
class RecordWriter
{
public:
    explicit RecordWriter(const Connection &connection)
        : m_connection(connection)
        , m_insert(connection, TableSql::insert(name(), QStringList{QStringLiteral("id")} + columns()))
        , m_update(connection, TableSql::update(name(), columns()))
    {
        for (const ChildRows<T> &rows : table<T>().children)
            m_children.emplace_back(
                connection,
                TableSql::insert(QString::fromLatin1(rows.table),
                                 QStringList{QString::fromLatin1(rows.parent), QStringLiteral("position")}
                                     + TableSql::columnsOf(rows)));
    }

    /// Gives the new record's id: \a at, else the next one.
    Result<qint64> insert(const T &record, std::optional<qint64> at = {})
    {
        const QVariant wanted = at ? QVariant(*at) : QVariant();
        if (auto result = m_insert.run(QVariantList{wanted} + values(record)); !result)
            return result.error();
        const qint64 id = m_insert.lastId();
        if (auto result = insertChildren(record, id); !result)
            return result.error();
        return id;
    }

    Result<> update(qint64 id, const T &record)
    {
        QVariantList bound = values(record);
        bound += id;
        if (auto result = m_update.run(bound); !result)
            return result;
        for (const ChildRows<T> &rows : table<T>().children)
            if (auto result = Prepared(m_connection, deletion(rows.table, rows.parent)).run({id}); !result)
                return result;
        return insertChildren(record, id);
    }

    /// The child rows go with it.
    Result<> remove(qint64 id) { return Prepared(m_connection, deletion(table<T>().name, "id")).run({id}); }

private:
    static QString name() { return QString::fromLatin1(table<T>().name); }
    static QStringList columns() { return TableSql::columnsOf(table<T>().fields); }
    static QString deletion(const char *from, const char *column)
    {
        return QStringLiteral("DELETE FROM %1 WHERE %2 = ?")
            .arg(QString::fromLatin1(from), QString::fromLatin1(column));
    }
    static QVariantList values(const T &record)
    {
        QVariantList values;
        for (const Field<T> &field : table<T>().fields)
            field.store(record, values);
        return values;
    }
    Result<> insertChildren(const T &record, qint64 id)
    {
        std::size_t at = 0;
        for (const ChildRows<T> &rows : table<T>().children) {
            Prepared &statement = m_children[at++];
            for (std::size_t i = 0; i < rows.count(record); ++i) {
                QVariantList values = {id, qint64(i)};
                rows.store(record, i, values);
                if (auto result = statement.run(values); !result)
                    return result;
            }
        }
        return ok();
    }

    const Connection &m_connection;
    Prepared m_insert;
    Prepared m_update;
    std::vector<Prepared> m_children;
};

}
