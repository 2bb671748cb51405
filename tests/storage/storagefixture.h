// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/storage/sqlitefile.h"

#include <QMap>
#include <QTemporaryDir>

/// Files of a test, in a folder of their own whose name needs care in a URI.
class TestFolder
{
public:
    TestFolder();
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString filePath(const QString &name = QStringLiteral("portfolio.sqlite")) const;
    void write(const QString &name, const QByteArray &content) const;
    /// Name, permissions and SHA-256 of every file in it. Not while a store of this process is open: reading
    /// a file drops the process's locks on it.
    [[nodiscard]] QMap<QString, QByteArray> listing() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// A second, unguarded connection: what somebody with another program could do.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);
    ~RawDatabase();
    Q_DISABLE_COPY_MOVE(RawDatabase)

    /// Empty if it worked, else SQLite's message.
    [[nodiscard]] QString run(const QByteArray &statements) const;
    /// First column of the first row.
    [[nodiscard]] QString value(const QByteArray &query) const;

private:
    struct sqlite3 *m_database = nullptr;
};

namespace Moments {
[[nodiscard]] QDateTime at(int minute);
}

/// The records that the constraints and changes of these tests are about, all of them sound.
[[nodiscard]] Portfolio smallPortfolio();
/// tests/exchange/fullportfolio.h, as far as it keeps to the rules of the tables.
[[nodiscard]] Portfolio soundFullPortfolio(quint32 seed);
using StorePointer = std::unique_ptr<PortfolioStore>;
/// A new file with \a portfolio; ends the test if that fails.
[[nodiscard]] StorePointer newStore(const QString &path, const Portfolio &portfolio = smallPortfolio());
[[nodiscard]] StorePointer openStore(const QString &path,
                                     SqliteFile::Open mode = SqliteFile::Open::ReadWrite);
/// A change with a reason.
[[nodiscard]] Change changeOf(std::optional<Record> before, std::optional<Record> after,
                              const QString &reason = QStringLiteral("Vermerk"));
