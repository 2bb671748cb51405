// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"
#include "tests/bench/benches.h"

#include <QTemporaryDir>

#include <cstdio>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int storageRuns = 5;

std::vector<QByteArray> contentTables(sqlite3 *db)
{
    std::vector<QByteArray> names;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db,
                       "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND "
                       "name <> 'history'",
                       -1, &statement, nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW)
        names.emplace_back(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return names;
}

/// Every row and column of all tables that load() reads, touched once and thrown away.
qint64 selectEverything(const QByteArray &path)
{
    sqlite3 *db = nullptr;
    sqlite3_open_v2(path.constData(), &db, SQLITE_OPEN_READONLY, nullptr);
    qint64 bytes = 0;
    for (const QByteArray &table : contentTables(db)) {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(db, QByteArray("SELECT * FROM \"" + table + '"').constData(), -1, &statement,
                           nullptr);
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int column = 0; column < columns; ++column)
                if (sqlite3_column_text(statement, column))
                    bytes += sqlite3_column_bytes(statement, column);
        sqlite3_finalize(statement);
    }
    sqlite3_close(db);
    return bytes;
}
}

void benchStorage(const Portfolio &portfolio, std::vector<BenchRow> &rows)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.sqlite"_s);
    auto created = SqliteFile::create(path);
    if (!created) {
        std::fprintf(stderr, "storage: %s\n", qPrintable(created.error().text));
        return;
    }
    const auto &store = *created;
    if (auto filled = store->fill(portfolio, u"bench"_s, QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC));
        !filled) {
        std::fprintf(stderr, "storage: %s\n", qPrintable(filled.error().text));
        return;
    }
    BenchRow row{.what = u"load a portfolio"_s, .floor = u"SELECT * of the same tables, C API"_s};
    row.ns = medianNs(storageRuns, [&store, &portfolio] {
        const auto loaded = store->load();
        if (!loaded || loaded->items.size() != portfolio.items.size())
            qFatal("load() gave another portfolio");
    });
    const QByteArray encoded = path.toUtf8();
    row.floorNs = medianNs(storageRuns, [&encoded] {
        if (selectEverything(encoded) == 0)
            qFatal("the floor read nothing");
    });
    row.perItem = static_cast<double>(portfolio.items.size());
    rows.push_back(row);
}
