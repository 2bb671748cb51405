// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/filestate.h"
#include "core/storage/history.h"
#include "core/storage/portfoliostore.h"
#include "core/storage/sqlitefile.h"

#include <memory>

namespace Storage {

/// A portfolio in a file of SQLite; made by SqliteFile.
class SqliteStore final : public PortfolioStore
{
public:
    explicit SqliteStore(std::unique_ptr<Connection> connection);
    ~SqliteStore() override;

    [[nodiscard]] Result<Portfolio> load() override;
    Result<> fill(const Portfolio &portfolio, const QString &who, const QDateTime &at) override;
    Result<Changes> apply(const Changes &changes) override;
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const HistoryFilter &filter) override;
    [[nodiscard]] Result<std::optional<Record>> recordOf(const QString &entity, const QString &json) override;
    [[nodiscard]] Result<Portfolio> loadAsOf(const QDateTime &moment) override;
    [[nodiscard]] Result<QHash<QString, QString>> itemVersions() override;
    [[nodiscard]] Result<Item> itemAt(const QString &key, const QString &version) override;
    [[nodiscard]] Result<std::vector<Baseline>> baselines() override;
    [[nodiscard]] Result<BaselineContent> baselineContent(const QString &name) override;
    Result<> freeze(const Baseline &baseline, const BaselineContent &content) override;
    [[nodiscard]] Result<CheckReport> check() override;
    [[nodiscard]] Result<qint64> dataVersion() override;
    void setPatience(const Patience &patience) override;
    [[nodiscard]] Access access() const override;
    [[nodiscard]] QString displayName() const override;
    /// So that all of it is in the file itself; the errors are those of Connection::emptyLog().
    Result<> emptyLog();

private:
    [[nodiscard]] Result<> refuseIfReadOnly() const;
    Result<> write(const Changes &changes);
    Result<> followFile();
    Result<> openAnew(const FileStamp &found);
    [[nodiscard]] bool logHoldsData() const;

    std::unique_ptr<Connection> m_connection;
    Patience m_patience; ///< none: that of the connection
    FileStamp m_stamp; ///< of the file when it was opened
    SqliteFile::Open m_openMode = SqliteFile::Open::ReadWrite; ///< for openAnew()
    bool m_logHoldsData; ///< what belongs to this file may stand in the -wal alone, as far as is known here
    qint64 m_version = 1;
    qint64 m_seenVersion = -1; ///< SQLite's own counter of other connections' commits
};

}
