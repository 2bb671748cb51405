// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitestore.h"

#include "core/storage/changewriter.h"
#include "core/storage/filecheck.h"
#include "core/storage/fileopener.h"
#include "core/storage/linkrule.h"
#include "core/storage/portfolioparts.h"
#include "core/storage/portfolioreader.h"
#include "core/storage/recordingrules.h"
#include "core/storage/transaction.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
/// A refused change is about its record, not about the file.
Error about(const Change &change, Error error)
{
    const auto &record = change.before ? change.before : change.after;
    if (error.code == Error::Code::Conflict && record)
        error.subject =
            std::visit([](const auto &value) { return PortfolioParts::historyKey(value, 1); }, *record);
    return error;
}

/// What a commit refuses are links that lead nowhere: one of the deleted records is still needed, or a new
/// link was never good.
Error stillReferredTo(const Changes &changes, Error error)
{
    const auto deleted = std::ranges::find_if(changes, [](const Change &change) { return !change.after; });
    if (deleted == changes.end())
        return changes.size() == 1 ? about(changes.front(), error) : error;
    error = about(*deleted, error);
    if (error.code == Error::Code::Conflict)
        error.code = Error::Code::StillReferredTo;
    return error;
}
}

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
    , m_stamp(FileStamp::of(m_connection->path()))
    , m_logHoldsData(logHoldsData())
{
}

/// Where others have the file open, SQLite writes nothing back when one closes.
SqliteStore::~SqliteStore()
{
    if (m_logHoldsData)
        (void)emptyLog();
}

Result<Portfolio> SqliteStore::load()
{
    if (auto result = followFile(); !result)
        return result.error();
    // One transaction, so that no change of another window falls between two tables.
    auto begun = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!begun)
        return begun.error();
    Transaction transaction = *std::move(begun);
    auto portfolio = PortfolioReader::read(*m_connection);
    if (!portfolio)
        return portfolio.error();
    if (auto result = transaction.commit(); !result)
        return result.error();
    // With links that lead nowhere the totals would disagree, and nobody would be told.
    if (const auto sound = validate(*portfolio); !sound)
        return Error{Error::Code::Corrupt, sound.error().subject + u": "_s + sound.error().text,
                     m_connection->path()};
    return portfolio;
}

Result<> SqliteStore::refuseIfReadOnly() const
{
    if (access() == Access::ReadOnly)
        return Error{Error::Code::ReadOnly, u"opened for reading"_s, displayName()};
    return ok();
}

Result<> SqliteStore::fill(const Portfolio &portfolio, const QString &who, const QDateTime &at)
{
    if (auto result = refuseIfReadOnly(); !result)
        return result;
    if (!at.isValid())
        return Error{Error::Code::InvalidInput, u"no moment given"_s, displayName()};
    auto begun = Transaction::begin(*m_connection, Transaction::Kind::Write);
    if (!begun)
        return begun.error();
    Transaction transaction = *std::move(begun);
    const auto entries = m_connection->number(u"SELECT max(number) FROM history"_s);
    if (!entries)
        return entries.error();
    if (*entries > 0)
        return Error{Error::Code::Conflict, u"the portfolio is not empty"_s, displayName()};
    HistoryWriter history(*m_connection, who, {}, at);
    if (auto result = ChangeWriter::fill(*m_connection, portfolio, history); !result)
        return result;
    auto result = transaction.commit();
    if (result)
        ++m_version;
    return result;
}

Result<Changes> SqliteStore::apply(const Changes &changes)
{
    if (auto result = followFile(); !result)
        return result.error();
    if (auto result = refuseIfReadOnly(); !result)
        return result.error();
    Changes recorded;
    recorded.reserve(changes.size());
    for (const Change &change : changes) {
        if (!change.at.isValid())
            return Error{Error::Code::InvalidInput, u"no moment given"_s, displayName()};
        auto one = asRecorded(change);
        if (!one)
            return one.error();
        recorded.push_back(*std::move(one));
    }
    if (auto result = write(recorded); !result)
        return result.error();
    return recorded;
}

Result<> SqliteStore::write(const Changes &changes)
{
    auto begun = Transaction::begin(*m_connection, Transaction::Kind::Write);
    if (!begun)
        return begun.error();
    Transaction transaction = *std::move(begun);
    for (const Change &change : changes)
        if (auto result = ChangeWriter::apply(*m_connection, change); !result)
            return about(change, result.error());
    if (std::ranges::all_of(changes, [](const Change &change) { return change.before == change.after; }))
        return ok();
    if (auto result = refuseNewCycles(*m_connection, changes); !result)
        return result;
    // Links that lead nowhere are noticed here.
    if (auto result = transaction.commit(); !result)
        return stillReferredTo(changes, result.error());
    m_logHoldsData = true;
    ++m_version;
    return ok();
}

Result<std::vector<HistoryEntry>> SqliteStore::history(const HistoryFilter &filter)
{
    if (auto result = followFile(); !result)
        return result.error();
    return History::all(*m_connection, filter);
}

Result<CheckReport> SqliteStore::check()
{
    if (auto result = followFile(); !result)
        return result.error();
    return FileCheck::run(*m_connection);
}

Result<qint64> SqliteStore::dataVersion()
{
    if (auto result = followFile(); !result)
        return result.error();
    // Before the counter is read, which counts this as well.
    if (logHoldsData())
        (void)emptyLog(); // else at the next poll
    const auto seen = m_connection->number(u"PRAGMA data_version"_s);
    if (!seen)
        return seen.error();
    if (m_seenVersion >= 0 && *seen != m_seenVersion)
        ++m_version;
    m_seenVersion = *seen;
    return m_version;
}

/// Another file in its place (a back-up that somebody put there) is opened in its stead: what is written into
/// the old one would be lost with it, and its log would damage the new one.
///
/// An immutable file, or one that is read from a copy, is one that nobody was writing when it was opened.
/// Where somebody did after all (the medium is writable elsewhere), it is opened anew as well.
Result<> SqliteStore::followFile()
{
    const bool isFixed = m_connection->mode() == Connection::Mode::Immutable || m_connection->isCopy();
    const FileStamp found = FileStamp::of(m_connection->path());
    const bool isGone = found.size < 0;
    if (!isGone && (isFixed ? found == m_stamp : found.inode == m_stamp.inode))
        return ok();
    // The log stays behind under its name: into the file that it belongs to, before it is lost or taken for
    // that of the new one.
    if (m_logHoldsData)
        (void)emptyLog();
    if (isGone)
        return Error{Error::Code::FileGone, u"no longer in its place"_s, m_connection->path()};
    if (m_connection->mode() != Connection::Mode::Memory) // else it has no file yet after the last attempt
        m_openMode = access() == Access::ReadWrite ? SqliteFile::Open::ReadWrite : SqliteFile::Open::ReadOnly;
    return openAnew(found);
}

Result<> SqliteStore::openAnew(const FileStamp &found)
{
    FileOpener::Request request;
    request.path = m_connection->path();
    request.mode = m_openMode;
    // The -wal beside the file may belong to the new one.
    if (m_connection->mode() == Connection::Mode::ReadWrite)
        if (auto result = m_connection->set(Connection::AtClose::LeaveAlone); !result)
            return result;
    // The old one is closed first: both would use one -shm, and whoever closes his drops the other's locks.
    auto nothing = Connection::open(request.path, {Connection::Mode::Memory, request.busyTimeout});
    if (!nothing)
        return nothing.error();
    m_connection = *std::move(nothing);
    m_stamp = {};
    auto connection = FileOpener::open(request);
    if (!connection)
        return connection.error();
    m_connection = *std::move(connection);
    if (m_patience)
        m_connection->setPatience(m_patience);
    m_stamp = found;
    m_logHoldsData = false;
    m_seenVersion = -1;
    ++m_version;
    return ok();
}

bool SqliteStore::logHoldsData() const
{
    return access() == Access::ReadWrite && Companions::of(m_connection->path()).walHoldsData;
}

/// Then the file alone is the whole truth: whoever copies or replaces it while it is open loses nothing.
Result<> SqliteStore::emptyLog()
{
    auto result = m_connection->emptyLog();
    m_logHoldsData = !result;
    return result;
}

void SqliteStore::setPatience(const Patience &patience)
{
    m_patience = patience;
    m_connection->setPatience(patience);
}

Access SqliteStore::access() const
{
    return m_connection->mode() == Connection::Mode::ReadWrite ? Access::ReadWrite : Access::ReadOnly;
}

QString SqliteStore::displayName() const
{
    return QFileInfo(m_connection->path()).fileName();
}

}
