// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordwriter.h"

#include <utility>

namespace Storage {

Prepared::Prepared(const Connection &connection, const QString &statement)
    : m_query(connection.database())
    , m_path(connection.path())
    , m_statement(statement)
{
}

Result<> Prepared::run(const QVariantList &values)
{
    if (!m_statement.isEmpty() && !m_query.prepare(std::exchange(m_statement, {})))
        return errorOf(m_query.lastError(), m_path);
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values.at(i));
    if (!m_query.exec())
        return errorOf(m_query.lastError(), m_path);
    m_lastId = m_query.lastInsertId().toLongLong(); // a finished query has none
    m_query.finish();
    return ok();
}

}
