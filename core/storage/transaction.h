// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace Storage {

class Connection;

/// Rolls back unless committed. A writing one takes the write lock at once: a transaction that reads first
/// and then finds that another process has written cannot be continued, however long it waits.
class Transaction
{
public:
    enum class Kind { Read, Write };

    [[nodiscard]] static Result<Transaction> begin(const Connection &connection, Kind kind);
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    Result<> commit();

private:
    explicit Transaction(const Connection &connection)
        : m_connection(&connection)
    {
    }

    const Connection *m_connection; ///< null: nothing to roll back
};

}
