// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/cursor.h"

#include "core/storage/connection.h"
#include "core/storage/sqlerror.h"

#include <sqlite3.h>

namespace Storage {

bool Row::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QByteArrayView Row::utf8(int column) const
{
    const unsigned char *text = sqlite3_column_text(m_statement, column);
    return QByteArrayView(text, text ? sqlite3_column_bytes(m_statement, column) : 0);
}

QString Row::text(int column) const
{
    const QByteArrayView bytes = utf8(column);
    return bytes.isEmpty() ? QString() : QString::fromUtf8(bytes);
}

QByteArray Row::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

qint64 Row::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Row::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

Cursor::Cursor(const Connection &connection, const QString &query, std::optional<qint64> argument)
    : m_connection(connection)
{
    m_code = sqlite3_prepare_v2(connection.handle(), query.toUtf8().constData(), -1, &m_statement, nullptr);
    if (m_code == SQLITE_OK && argument)
        m_code = sqlite3_bind_int64(m_statement, 1, *argument);
}

Cursor::Cursor(const Connection &connection, const QString &query, const QString &argument)
    : Cursor(connection, query, QStringList{argument})
{
}

Cursor::Cursor(const Connection &connection, const QString &query, const QStringList &arguments)
    : Cursor(connection, query)
{
    for (const QString &argument : arguments)
        m_texts += argument.toUtf8();
    for (qsizetype at = 0; at < m_texts.size() && m_code == SQLITE_OK; ++at)
        m_code =
            sqlite3_bind_text64(m_statement, int(at) + 1, m_texts.at(at).constData(),
                                static_cast<sqlite3_uint64>(m_texts.at(at).size()), nullptr, SQLITE_UTF8);
}

Cursor::~Cursor()
{
    sqlite3_finalize(m_statement);
}

bool Cursor::next()
{
    if (m_code != SQLITE_OK && m_code != SQLITE_ROW)
        return false;
    m_code = sqlite3_step(m_statement);
    return m_code == SQLITE_ROW;
}

Result<> Cursor::finish() const
{
    if (m_code == SQLITE_OK || m_code == SQLITE_ROW || m_code == SQLITE_DONE)
        return ok();
    const int code = sqlite3_extended_errcode(m_connection.handle());
    return errorOf(code, QString::fromUtf8(sqlite3_errmsg(m_connection.handle())), m_connection.path());
}

bool readDay(QByteArrayView text, QDate &day)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    const auto number = [&text](qsizetype from, qsizetype length, int &value) {
        value = 0;
        for (qsizetype i = from; i < from + length; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return false;
            value = value * 10 + (text[i] - '0');
        }
        return true;
    };
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    if (!number(0, 4, year) || !number(5, 2, month) || !number(8, 2, dayOfMonth))
        return false;
    day = QDate(year, month, dayOfMonth);
    return day.isValid();
}

}
