// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileopener.h"

#include "core/storage/cursor.h"
#include "core/storage/fileheader.h"
#include "core/storage/fileschema.h"
#include "core/storage/filestate.h"
#include "core/storage/fileuse.h"

#include <QFileInfo>
#include <QThread>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
using Opened = Result<std::unique_ptr<Connection>>;
using Mode = Connection::Mode;

/// Files up to this size are looked through at every opening (some milliseconds); for larger ones that is
/// left to `check`, and a damaged page is found when it is read.
constexpr qint64 mostBytesToLookThrough = 4 * 1024 * 1024;

enum class Look {
    Structure, ///< every page, a quarter of the time
    Everything, ///< and what the tables demand of each row
};

Result<> lookThrough(const Connection &connection, Look look)
{
    const bool leavesRowsOut = look == Look::Structure;
    if (leavesRowsOut)
        if (auto result = connection.execute(u"PRAGMA ignore_check_constraints = ON"_s); !result)
            return result;
    Cursor cursor(connection, u"PRAGMA quick_check(1)"_s);
    QString answer;
    if (cursor.next())
        answer = cursor.row().text(0);
    auto result = cursor.finish();
    if (leavesRowsOut)
        if (auto again = connection.execute(u"PRAGMA ignore_check_constraints = OFF"_s); !again)
            return again;
    if (result && answer != "ok"_L1)
        return Error{Error::Code::Corrupt, answer, connection.path()};
    return result;
}

/// With the structure that the version demands which the file names. Before SQLite trips over it: a table or
/// column of ours that is gone is damage, not a failed statement.
Result<> compare(const Connection &connection, int version, const FileOpener::Request &request)
{
    const auto asMade = FileSchema::isAsMade(connection, version);
    if (!asMade)
        return asMade.error();
    if (*asMade)
        return ok();
    const auto schema = FileSchema::of(connection);
    if (!schema)
        return schema.error();
    const FileSchema &found = *schema;
    if (found.isOfVersion(version))
        return ok();
    const auto wanted = FileSchema::ofNewFile(*request.steps, version);
    if (!wanted)
        return wanted.error();
    if (const QString missing = found.missing(*wanted); !missing.isEmpty())
        return Error{Error::Code::Corrupt, u"the file has no %1"_s.arg(missing), request.path};
    const int newest = newestVersion(*request.steps);
    if (version == newest)
        return ok();
    // What a later step will make must not be there yet, or that step fails.
    const auto later = FileSchema::ofNewFile(*request.steps, newest);
    if (!later)
        return later.error();
    if (const QString early = found.early(*wanted, *later); !early.isEmpty())
        return Error{Error::Code::Corrupt, u"schema %1 has no %2"_s.arg(version).arg(early), request.path};
    return ok();
}

Result<> examine(const Connection &connection, const FileOpener::Request &request)
{
    const auto version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version > newestVersion(*request.steps))
        return Error{Error::Code::NewerSchema, u"the file has schema %1"_s.arg(*version), request.path};
    const auto tables = connection.number(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name "
                                          u"IN ('portfolio', 'project', 'item', "
                                          "'history')"_s);
    if (!tables)
        return tables.error();
    if (*tables == 0)
        return Error{Error::Code::ForeignFile, u"none of our tables is in it"_s, request.path};
    if (auto result = compare(connection, int(*version), request); !result)
        return result;
    if (QFileInfo(request.path).size() > mostBytesToLookThrough)
        return ok();
    return lookThrough(connection,
                       request.mode == SqliteFile::Open::Change ? Look::Structure : Look::Everything);
}

/// While nobody uses the file, it can be examined without leaving a trace.
Result<> examineQuietly(const FileOpener::Request &request)
{
    const auto connection =
        Connection::open(request.path, {Mode::Immutable, request.busyTimeout, Connection::Reading::Once});
    if (!connection)
        return connection.error();
    return examine(**connection, request);
}

/// What a crash left beside a file that nobody uses is examined in a copy: to look at it in its place, SQLite
/// would write a -shm, and put what it finds into the file when it closes.
Opened openCopy(const FileOpener::Request &request)
{
    auto copy = PrivateCopy::of(request.path);
    if (!copy)
        return copy.error();
    auto connection = Connection::open((*copy)->path(), {Mode::QueryOnly, request.busyTimeout});
    if (!connection) {
        Error error = connection.error();
        error.subject = request.path;
        return error;
    }
    (*connection)->standFor(request.path, *std::move(copy));
    return connection;
}

Opened openExamined(const FileOpener::Request &request, Mode mode, bool examined)
{
    const bool logged = Companions::of(request.path).walHoldsData;
    const auto reading =
        request.mode == SqliteFile::Open::Change ? Connection::Reading::Once : Connection::Reading::Repeated;
    auto connection = Connection::open(request.path, {mode, request.busyTimeout, reading});
    if (!connection || mode == Mode::Immutable || mode == Mode::ReadOnly) {
        if (connection && !examined)
            if (auto result = examine(**connection, request); !result)
                return result.error();
        return connection;
    }
    if (!examined)
        if (auto result = examine(**connection, request); !result)
            return result.error();
    // Who only reads leaves what a crash has left in the log to the next one who writes.
    if (mode == Mode::QueryOnly && logged)
        return connection;
    if (auto result = (*connection)->set(Connection::AtClose::WriteBack); !result)
        return result.error();
    return connection;
}

/// Whether nothing can be read because nothing can be written beside the file.
bool lacksRoom(const Opened &opened)
{
    const auto read = opened ? (*opened)->number(u"PRAGMA user_version"_s) : Result<qint64>(opened.error());
    return !read && (read.error().code == Error::Code::DiskFull || read.error().code == Error::Code::Io);
}

Opened openReadOnly(const FileOpener::Request &request, bool examined)
{
    const Companions beside = Companions::of(request.path);
    if (FileState::isWritable(request.path)) {
        auto shared = openExamined(request, Mode::QueryOnly, examined);
        // Without room for a -shm nobody else writes either, and the file alone is the whole truth.
        if (beside.walHoldsData || beside.journal || !lacksRoom(shared))
            return shared;
        return openExamined(request, Mode::Immutable, examined);
    }
    if (beside.isQuiet())
        return openExamined(request, Mode::Immutable, examined);
    auto shared = openExamined(request, Mode::ReadOnly, examined);
    if (shared || beside.journal)
        return shared;
    if (beside.walHoldsData)
        return Error{Error::Code::LogNeedsWriting,
                     u"the -wal beside it holds changes that only a writable medium can show: "_s
                         + shared.error().text,
                     request.path};
    return openExamined(request, Mode::Immutable, examined);
}

bool isForWriting(const FileOpener::Request &request)
{
    return request.mode == SqliteFile::Open::ReadWrite || request.mode == SqliteFile::Open::Change;
}

/// Damage that check() lists is no reason to keep it from the file.
bool isToBeListed(const FileOpener::Request &request, const Error &error)
{
    return request.mode == SqliteFile::Open::Examine && error.code == Error::Code::Corrupt;
}

Opened openForWriting(const FileOpener::Request &request, bool examined)
{
    auto connection = openExamined(request, Mode::ReadWrite, examined);
    if (!connection)
        return connection;
    if (auto result = migrate(**connection, *request.steps); !result)
        return result.error();
    return connection;
}

/// A file of an older version can only be read after it was brought up to date.
Result<> refuseOlder(const Connection &connection, const FileOpener::Request &request)
{
    const auto version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version < newestVersion(*request.steps))
        return Error{Error::Code::OlderSchema, u"schema %1 has to be brought up to date"_s.arg(*version),
                     request.path};
    return ok();
}

/// A -shm alone does not tell: it lies there while the file is used, and after a crash.
bool isInUse(const FileOpener::Request &request)
{
    return Companions::of(request.path).shm && FileUse::isAnybodys(request.path);
}

/// The answer for a file beside which a crash left a log or a journal, as far as its copy can give it: the
/// refusal, or for who only reads the copy itself.
std::optional<Opened> openLeftBehind(const FileOpener::Request &request, bool &examined)
{
    if (Companions::of(request.path).isQuiet() || isInUse(request))
        return std::nullopt;
    auto copy = openCopy(request);
    if (!copy && copy.error().code != Error::Code::Corrupt)
        return std::nullopt; // no room for a copy: it is looked at in its place
    const auto result = copy ? examine(**copy, request) : Result<>(copy.error());
    // A file that somebody began to write just now may look damaged in the copy.
    if (!result && isInUse(request))
        return std::nullopt;
    if (!copy || (!result && !isToBeListed(request, result.error())))
        return Opened(result.error());
    examined = true;
    if (isForWriting(request) && FileState::isWritable(request.path))
        return std::nullopt;
    if (const auto older = refuseOlder(**copy, request); !older && request.mode != SqliteFile::Open::Examine)
        return Opened(older.error());
    return copy;
}

Opened openOnce(const FileOpener::Request &request)
{
    if (auto result = FileHeader::judge(request.path, newestVersion(*request.steps)); !result)
        return result.error();
    bool examined = false;
    if (Companions::of(request.path).isQuiet()) {
        const auto result = examineQuietly(request);
        examined = bool(result);
        // Unless somebody began to use the file just now, that is the answer.
        if (!examined && Companions::of(request.path).isQuiet())
            return isToBeListed(request, result.error())
                ? Connection::open(request.path, {Mode::Immutable, request.busyTimeout})
                : result.error();
    }
    if (auto answer = openLeftBehind(request, examined))
        return *std::move(answer);
    if (request.mode == SqliteFile::Open::Examine)
        return openReadOnly(request, true);
    if (isForWriting(request) && FileState::isWritable(request.path))
        return openForWriting(request, examined);
    auto connection = openReadOnly(request, examined);
    if (!connection)
        return connection;
    if (auto result = refuseOlder(**connection, request); !result)
        return result.error();
    return connection;
}
}

Opened FileOpener::open(const Request &request)
{
    constexpr int mostAttempts = 20;
    constexpr int pauseMs = 10; // longer than the clock of a file system takes for a step
    FileStamp before;
    for (int attempt = 1;; ++attempt) {
        auto opened = openOnce(request);
        if (opened || opened.error().code != Error::Code::Corrupt || attempt == mostAttempts)
            return opened;
        // What others write while it is looked at looks like damage: it counts if it is seen twice and
        // nothing has changed between.
        const FileStamp now = FileStamp::of(request.path);
        if (attempt > 1 && now == before)
            return opened;
        before = now;
        QThread::msleep(pauseMs);
    }
}

}
