// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/storage/fileuse.h"
#include "core/storage/privatecopy.h"

#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
class QThread;

namespace Storage {

/// One hardened connection to one file, for the thread that opened it. Closes and forgets itself at the end.
class Connection
{
public:
    enum class Mode {
        ReadWrite, ///< WAL, synchronous=FULL
        QueryOnly, ///< opened for writing so that nothing is left beside the file, but writes nothing
        ReadOnly, ///< the file cannot be written; others may be writing it
        Immutable, ///< nobody writes it: no lock is taken and no file beside it is looked at
        Memory, ///< a new, empty database that no file belongs to
    };
    enum class Reading {
        Repeated, ///< as a window reads: SQLite keeps what it has read
        Once, ///< as a short command reads: what has been read needs no memory any longer
    };
    struct Options
    {
        Mode mode = Mode::ReadWrite;
        int busyTimeout = 5000; ///< milliseconds
        Reading reading = Reading::Repeated;
    };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Options options);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const QSqlDatabase &database() const;
    /// For what Qt has no call for: settings of the connection, fast reading, scripts.
    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] Mode mode() const { return m_options.mode; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// See PortfolioStore::setPatience(); takes the place of Options::busyTimeout.
    void setPatience(const std::function<bool(int waited)> &patience);

    Result<> execute(const QString &statement) const;
    /// The integer in the first column of the first row; 0 if there is none.
    [[nodiscard]] Result<qint64> number(const QString &query) const;
    /// Whether closing the last connection may write the -wal back into the file. A new connection leaves it
    /// alone until somebody knows that the file is sound.
    enum class AtClose { WriteBack, LeaveAlone };
    Result<> set(AtClose atClose) const;
    /// Writes the -wal back into the file and empties it; Error::Code::Busy if somebody else is using it just
    /// now.
    Result<> emptyLog();
    /// From now on path() says what the file is a copy of, and \a copy goes with the connection.
    [[nodiscard]] bool isCopy() const { return m_copy != nullptr; }
    void standFor(const QString &path, std::unique_ptr<PrivateCopy> copy);

private:
    Connection(const QString &path, Options options);
    Result<> open();
    Result<> harden() const;
    Result<> configure() const;

    std::unique_ptr<PrivateCopy> m_copy;
    std::optional<FileUse> m_use; ///< outlives the database; none where no lock is ever taken
    QString m_path;
    Options m_options;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    std::function<bool(int waited)> m_patience; ///< referred to by the database
    const QThread *m_thread = nullptr;
};

}
