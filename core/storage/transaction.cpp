// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"

#include "core/storage/connection.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

Result<Transaction> Transaction::begin(const Connection &connection, Kind kind)
{
    if (auto result = connection.execute(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s); !result)
        return result.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Transaction::~Transaction()
{
    // Nothing to report: SQLite has rolled back by itself where this fails.
    if (m_connection) [[maybe_unused]]
        const auto result = m_connection->execute(u"ROLLBACK"_s);
}

Result<> Transaction::commit()
{
    auto result = m_connection->execute(u"COMMIT"_s);
    if (result)
        m_connection = nullptr;
    return result;
}

}
