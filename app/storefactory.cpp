// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storefactory.h"

#include "app/freezing.h"
#include "core/exchange/seed.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The Berichtsstand that the seed brings: the session in which the Senate took note of it.
Result<> fillWithSeed(PortfolioStore &store, const Portfolio &seed, const QDateTime &now)
{
    const QDate seedDay(2025, 10, 7);
    if (auto result = store.fill(seed, StoreFactory::author(), now); !result)
        return result;
    return store.freeze({seedDay.toString(u"dd.MM.yyyy"_s), seedDay, now, StoreFactory::author(), {}, {}},
                        Freezing::contentOf(seed, seedDay));
}

Result<> makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QDir().mkpath(folder))
        return ok();
    return Error{Error::Code::Io, u"the folder cannot be made"_s, folder};
}
}

namespace StoreFactory {

void nameApplication()
{
    QCoreApplication::setApplicationName(u"Lenkungsstand"_s);
    QCoreApplication::setOrganizationName({});
    QCoreApplication::setApplicationVersion(QStringLiteral(LENKUNGSSTAND_VERSION));
}

QString author()
{
    return u"Lenkungsstand"_s;
}

QString defaultPath()
{
    // Qt would take the root of the file system for the home.
    if (qEnvironmentVariableIsEmpty("HOME") && !QDir::isAbsolutePath(qEnvironmentVariable("XDG_DATA_HOME")))
        return {};
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/portfolio.sqlite"_s;
}

Store create(const QString &path, Content content, const QDateTime &now)
{
    if (path.isEmpty())
        return noFileNamed();
    Portfolio portfolio;
    if (content == Content::Seed) {
        auto seed = seedPortfolio();
        if (!seed)
            return seed.error();
        portfolio = *std::move(seed);
    }
    if (path == defaultPath())
        if (const auto made = makeFolderOf(path); !made)
            return made.error();
    if (content == Content::Empty)
        return SqliteFile::create(path);
    return SqliteFile::create(path,
                              [&](PortfolioStore &store) { return fillWithSeed(store, portfolio, now); });
}

Error noFileNamed()
{
    return {Error::Code::NoHome, u"no file named, no home"_s, {}};
}

Store openOrCreate(const QString &path, const QDateTime &now)
{
    if (path.isEmpty())
        return noFileNamed();
    auto store = SqliteFile::open(path);
    if (store || store.error().code != Error::Code::NotFound)
        return store;
    auto created = create(path, Content::Seed, now);
    // Another window may have been faster.
    if (!created && created.error().code == Error::Code::Exists)
        return SqliteFile::open(path);
    return created;
}

}
