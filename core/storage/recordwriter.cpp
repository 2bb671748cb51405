// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordwriter.h"

namespace Storage {

Prepared::Prepared(const Connection &connection, const QString &statement)
    : m_query(connection.database())
    , m_path(connection.path())
    , m_prepared(m_query.prepare(statement))
{
}

Result<> Prepared::run(const QVariantList &values)
{
    for (qsizetype i = 0; m_prepared && i < values.size(); ++i)
        m_query.bindValue(int(i), values.at(i));
    if (!m_prepared || !m_query.exec())
        return errorOf(m_query.lastError(), m_path);
    m_lastId = m_query.lastInsertId().toLongLong(); // a finished query has none
    m_query.finish();
    return ok();
}

}
