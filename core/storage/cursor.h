// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

struct sqlite3_stmt;

namespace Storage {

class Connection;

/// The row a Cursor stands on; its values are valid until the next step.
class Row
{
public:
    explicit Row(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    [[nodiscard]] bool isNull(int column) const;
    /// Empty for NULL.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Of a BLOB; empty for NULL.
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// Reads rows with SQLite's own interface: QSqlQuery makes a QVariant of every value, which costs several
/// times the reading itself (tests/bench).
class Cursor
{
public:
    Cursor(const Connection &connection, const QString &query, std::optional<qint64> argument = {});
    Cursor(const Connection &connection, const QString &query, const QString &argument);
    Cursor(const Connection &connection, const QString &query, const QStringList &arguments);
    ~Cursor();
    Q_DISABLE_COPY_MOVE(Cursor)

    /// False after the last row and on an error: ask finish() which it was.
    [[nodiscard]] bool next();
    [[nodiscard]] Row row() const { return Row(m_statement); }
    [[nodiscard]] Result<> finish() const;

private:
    const Connection &m_connection;
    QByteArrayList m_texts; ///< the bound texts; SQLite keeps no copy
    sqlite3_stmt *m_statement = nullptr;
    int m_code = 0;
};

/// Reads `2026-05-05`; false if the text is no day.
[[nodiscard]] bool readDay(QByteArrayView text, QDate &day);

}
