// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/tablesql.h"

#include <memory>

namespace Storage {

/// Reads records with their child rows: one query per table, merged by id, never one per record.
template<typename T>
class RecordReader
{
public:
    /// All records in their order, or the one with this id.
    explicit RecordReader(const Connection &connection, std::optional<qint64> id = {})
        : m_connection(connection)
        , m_main(connection, mainQuery(id.has_value()), id)
    {
        for (const ChildRows<T> &children : table<T>().children)
            m_children.push_back(std::make_unique<ChildCursor>(connection, children, id));
    }

    /// False after the last record and on an error: ask finish() which it was.
    [[nodiscard]] bool next(T &record)
    {
        if (!m_fault.isEmpty() || !m_main.next())
            return false;
        const Row row = m_main.row();
        m_id = row.integer(0);
        int column = 1;
        for (const Field<T> &field : table<T>().fields) {
            if (!field.fetch(record, row, column))
                return refuse(field.columns.front());
            column += field.width;
        }
        for (const auto &child : m_children)
            if (!child->takeAll(record, m_id))
                return refuse(child->rows.table);
        return true;
    }

    [[nodiscard]] qint64 id() const { return m_id; }

    /// The column, or the table of child rows, that holds what no value has; empty if there is none. Of a
    /// date in three columns it is what they have in common: "planned".
    [[nodiscard]] QString badPlace() const { return m_badPlace; }

    [[nodiscard]] Result<> finish() const
    {
        if (!m_fault.isEmpty())
            return Error{Error::Code::Corrupt, m_fault, m_connection.path()};
        if (auto result = m_main.finish(); !result)
            return result;
        for (const auto &child : m_children) {
            if (auto result = child->cursor.finish(); !result)
                return result;
            if (child->waiting)
                return Error{Error::Code::Corrupt, faultIn(child->rows.table), m_connection.path()};
        }
        return ok();
    }

private:
    struct ChildCursor
    {
        ChildCursor(const Connection &connection, const ChildRows<T> &children, std::optional<qint64> id)
            : rows(children)
            , cursor(connection, childQuery(children, id.has_value()), id)
            , waiting(cursor.next())
        {
        }
        /// Both are in the order of the ids; a row that is before its record belongs to none.
        bool takeAll(T &record, qint64 id)
        {
            while (waiting && cursor.row().integer(0) == id) {
                if (!rows.append(record, cursor.row(), 1))
                    return false;
                waiting = cursor.next();
            }
            return !waiting || cursor.row().integer(0) > id;
        }

        const ChildRows<T> &rows;
        Cursor cursor;
        bool waiting;
    };

    static QString mainQuery(bool one)
    {
        return TableSql::select(QString::fromLatin1(table<T>().name), QStringLiteral("id"),
                                TableSql::columnsOf(table<T>().fields), one);
    }
    static QString childQuery(const ChildRows<T> &children, bool one)
    {
        return TableSql::select(QString::fromLatin1(children.table), QString::fromLatin1(children.parent),
                                TableSql::columnsOf(children), one);
    }
    [[nodiscard]] QString faultIn(const char *place) const
    {
        return QStringLiteral("%1 %2: no such value in %3")
            .arg(QString::fromLatin1(table<T>().name))
            .arg(m_id)
            .arg(QString::fromLatin1(place));
    }
    bool refuse(const char *place)
    {
        m_badPlace = QString::fromLatin1(place).remove(QLatin1StringView("_as_written"));
        m_fault = faultIn(place);
        return false;
    }

    const Connection &m_connection;
    Cursor m_main;
    std::vector<std::unique_ptr<ChildCursor>> m_children;
    qint64 m_id = 0;
    QString m_fault;
    QString m_badPlace;
};

}
