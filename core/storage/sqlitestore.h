// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/filestate.h"
#include "core/storage/history.h"
#include "core/storage/portfoliostore.h"

#include <memory>

namespace Storage {

/// A portfolio in a file of SQLite; made by SqliteFile.
class SqliteStore final : public PortfolioStore
{
public:
    explicit SqliteStore(std::unique_ptr<Connection> connection);

    [[nodiscard]] Result<Portfolio> load() override;
    Result<> fill(const Portfolio &portfolio, const QString &who, const QDateTime &at) override;
    Result<> apply(const Change &change) override;
    [[nodiscard]] Result<std::vector<HistoryEntry>> history() override;
    [[nodiscard]] Result<CheckReport> check() override;
    [[nodiscard]] Result<qint64> dataVersion() override;
    [[nodiscard]] Access access() const override;
    [[nodiscard]] QString displayName() const override;

private:
    [[nodiscard]] Result<> refuseIfReadOnly() const;
    Result<> write(const Change &change);
    Result<> followFile();

    std::unique_ptr<Connection> m_connection;
    FileStamp m_stamp; ///< of an immutable file, when it was opened
    qint64 m_version = 1;
    qint64 m_seenVersion = -1; ///< SQLite's own counter of other connections' commits
};

}
