// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"

#include "core/storage/fileopener.h"
#include "core/storage/newfile.h"
#include "core/storage/sqlitestore.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {
/// Qt takes such a name for one of its resources, SQLite some of them for no file at all.
Result<> judgeName(const QString &path)
{
    if (path.startsWith(u':'))
        return Error{Error::Code::BadName, u"begins with a colon"_s, path};
    return ok();
}

/// SQLite finds the -wal beside the file itself, not beside a link to it.
QString placeOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

using Fill = std::function<Result<>(PortfolioStore &)>;

/// Closes the file again, so that all is in it before it gets its name.
Result<> build(const QString &path, const Fill &fill)
{
    auto connection = Storage::Connection::open(path, {});
    if (!connection)
        return connection.error();
    if (auto result = (*connection)->set(Storage::Connection::AtClose::WriteBack); !result)
        return result;
    if (auto result = Storage::migrate(**connection, Storage::migrations()); !result)
        return result;
    Storage::SqliteStore store(*std::move(connection));
    if (auto result = fill(store); !result)
        return result;
    return store.emptyLog(); // closing would not say that the disk is full
}
}

Result<std::unique_ptr<PortfolioStore>> SqliteFile::create(const QString &path, const Fill &fill)
{
    if (auto result = judgeName(path); !result)
        return result.error();
    const QString place = QFileInfo(path).absoluteFilePath();
    {
        auto begun = Storage::NewFile::beside(place);
        if (!begun)
            return begun.error();
        Storage::NewFile file = *std::move(begun);
        if (auto result = build(file.path(), fill); !result) {
            Error error = result.error();
            if (error.subject == file.path())
                error.subject = place;
            return error;
        }
        if (auto result = file.publish(); !result)
            return result.error();
    }
    return open(path);
}

Result<std::unique_ptr<PortfolioStore>> SqliteFile::open(const QString &path, Open mode)
{
    if (auto result = judgeName(path); !result)
        return result.error();
    Storage::FileOpener::Request request;
    request.path = placeOf(path);
    request.mode = mode;
    auto connection = Storage::FileOpener::open(request);
    if (!connection)
        return connection.error();
    return std::unique_ptr<PortfolioStore>(std::make_unique<Storage::SqliteStore>(*std::move(connection)));
}

Result<std::unique_ptr<PortfolioStore>> SqliteFile::create(const QString &path)
{
    return create(path, Fill([](PortfolioStore &) { return ok(); }));
}

Result<std::unique_ptr<PortfolioStore>> SqliteFile::create(const QString &path, const Portfolio &portfolio,
                                                           const QString &who, const QDateTime &at)
{
    return create(path, Fill([&](PortfolioStore &store) { return store.fill(portfolio, who, at); }));
}
