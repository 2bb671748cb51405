// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"

#include "core/storage/fileuri.h"
#include "core/storage/sqlerror.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <array>
#include <atomic>
#include <sqlite3.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
constexpr int busyStep = 10; // milliseconds between two looks at a file that another program holds
constexpr int fewPages = 16;

/// Else SQLite asks for a hundred pages for each connection, and writes into each of them, before it has read
/// the first. That can only be said before it is used at all, and does no harm where it comes too late.
void askForFewPages()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_PAGECACHE, nullptr, 0, fewPages);
    Q_UNUSED(done)
}

QString nextConnectionName()
{
    static std::atomic<quint64> last = 0;
    return u"lenkungsstand-%1"_s.arg(++last);
}

/// Never "rwc": a file that is missing stays missing.
QLatin1StringView uriParameters(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::ReadWrite:
    case Connection::Mode::QueryOnly:
        return "mode=rw"_L1;
    case Connection::Mode::ReadOnly:
        return "mode=ro"_L1;
    case Connection::Mode::Immutable:
        return "mode=ro&immutable=1"_L1;
    case Connection::Mode::Memory:
        break;
    }
    return {};
}
}

Connection::Connection(const QString &path, Options options)
    : m_path(path)
    , m_options(options)
    , m_thread(QThread::currentThread())
{
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    if (m_use)
        m_use->letGo();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Options options)
{
    std::unique_ptr<Connection> connection(new Connection(path, options));
    if (auto result = connection->open(); !result)
        return result.error();
    return connection;
}

const QSqlDatabase &Connection::database() const
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    return m_database;
}

sqlite3 *Connection::handle() const
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    return m_handle;
}

Result<> Connection::open()
{
    askForFewPages();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, nextConnectionName());
    if (!m_database.isValid())
        return Error{Error::Code::Storage, u"the SQLite driver of Qt is not installed"_s, m_path};
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyTimeout);
    if (m_options.mode == Mode::Memory) {
        m_database.setDatabaseName(u":memory:"_s);
    } else {
        m_database.setDatabaseName(fileUri(m_path, uriParameters(m_options.mode)));
        options += u";QSQLITE_OPEN_URI"_s;
    }
    if (m_options.mode != Mode::Memory && m_options.mode != Mode::Immutable)
        m_use.emplace(m_path);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return errorOf(m_database.lastError(), m_path);
    const QVariant handle = m_database.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{Error::Code::Storage, u"the driver gives no SQLite handle"_s, m_path};
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    if (auto result = harden(); !result)
        return result;
    auto result = configure();
    if (result && m_options.mode == Mode::ReadWrite && m_use)
        m_use->hold();
    return result;
}

/// Before the first statement: what a manipulated file could try is switched off.
Result<> Connection::harden() const
{
    static constexpr std::array settings = {
        std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
        std::pair{SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        std::pair{SQLITE_DBCONFIG_DQS_DML, 0},
        std::pair{SQLITE_DBCONFIG_DQS_DDL, 0},
        std::pair{SQLITE_DBCONFIG_ENABLE_FKEY, 1},
        std::pair{SQLITE_DBCONFIG_ENABLE_TRIGGER, 1},
        std::pair{SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1},
    };
    for (const auto &[setting, wanted] : settings) {
        int value = -1;
        const int code = sqlite3_db_config(m_handle, setting, wanted, &value);
        if (code != SQLITE_OK || value != wanted)
            return errorOf(code, u"setting %1 is not available"_s.arg(setting), m_path);
    }
    return ok();
}

Result<> Connection::configure() const
{
    QStringList pragmas = {u"cell_size_check = ON"_s, u"recursive_triggers = ON"_s};
    if (m_options.reading == Reading::Once)
        pragmas += u"cache_size = %1"_s.arg(fewPages);
    if (m_options.mode == Mode::QueryOnly)
        pragmas += u"query_only = ON"_s;
    if (m_options.mode == Mode::ReadWrite)
        pragmas += {u"journal_mode = WAL"_s, u"synchronous = FULL"_s, u"journal_size_limit = 16777216"_s};
    for (const QString &pragma : std::as_const(pragmas))
        if (auto result = execute(u"PRAGMA "_s + pragma); !result)
            return result;
    return ok();
}

Result<> Connection::execute(const QString &statement) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return errorOf(query.lastError(), m_path);
    return ok();
}

Result<qint64> Connection::number(const QString &text) const
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.exec(text))
        return errorOf(query.lastError(), m_path);
    const qint64 value = query.next() ? query.value(0).toLongLong() : 0;
    if (query.lastError().isValid())
        return errorOf(query.lastError(), m_path);
    return value;
}

void Connection::setPatience(const std::function<bool(int waited)> &patience)
{
    m_patience = patience;
    sqlite3_busy_handler(
        handle(),
        [](void *asked, int times) {
            if (!(*static_cast<std::function<bool(int)> *>(asked))(times * busyStep))
                return 0;
            QThread::msleep(busyStep);
            return 1;
        },
        &m_patience);
}

void Connection::standFor(const QString &path, std::unique_ptr<PrivateCopy> copy)
{
    m_path = path;
    m_copy = std::move(copy);
}

Result<> Connection::set(AtClose atClose) const
{
    const int code = sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE,
                                       atClose == AtClose::LeaveAlone ? 1 : 0, nullptr);
    if (code != SQLITE_OK)
        return errorOf(code, u"no say in what closing does"_s, m_path);
    return ok();
}

Result<> Connection::emptyLog()
{
    sqlite3_busy_timeout(handle(), 0);
    const int code =
        sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (m_patience)
        setPatience(std::function(m_patience));
    else
        sqlite3_busy_timeout(handle(), m_options.busyTimeout);
    return code == SQLITE_OK ? ok()
                             : Result<>(errorOf(code, u"the -wal could not be written back"_s, m_path));
}

}
