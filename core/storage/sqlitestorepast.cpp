// SPDX-License-Identifier: GPL-3.0-or-later
// What the store knows of the past: the history read back, and Berichtsstände.
#include "core/domain/baselines.h"
#include "core/storage/baselinetable.h"
#include "core/storage/historyreplay.h"
#include "core/storage/recordparser.h"
#include "core/storage/sqlitestore.h"
#include "core/storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
constexpr qsizetype markDigits = 8; // of an entry's digest, beside its number

template<typename T>
Result<std::optional<Record>> parsed(const Connection &connection, const QString &json)
{
    if constexpr (std::is_constructible_v<Record, T>) {
        auto record = RecordParser::parse<T>(connection, json);
        if (!record)
            return record.error();
        return std::optional<Record>(*std::move(record));
    } else {
        return std::optional<Record>();
    }
}
}

Result<std::optional<Record>> SqliteStore::recordOf(const QString &entity, const QString &json)
{
    Result<std::optional<Record>> result = std::optional<Record>();
    if (!json.isEmpty())
        forEachTable(AllTables{}, [&]<typename T>(std::type_identity<T>) {
            if (entity == QLatin1StringView(table<T>().entity))
                result = parsed<T>(*m_connection, json);
        });
    return result;
}

Result<Portfolio> SqliteStore::loadAsOf(const QDateTime &moment)
{
    if (auto result = followFile(); !result)
        return result.error();
    auto begun = Transaction::begin(*m_connection, Transaction::Kind::Read);
    if (!begun)
        return begun.error();
    Transaction transaction = *std::move(begun);
    auto portfolio = HistoryReplay::portfolioAt(*m_connection, moment);
    if (!portfolio)
        return portfolio;
    if (auto result = transaction.commit(); !result)
        return result.error();
    return portfolio;
}

Result<QHash<QString, QString>> SqliteStore::itemVersions()
{
    if (auto result = followFile(); !result)
        return result.error();
    QHash<QString, QString> versions;
    // Of a group with max(), SQLite gives the other columns of the row that has it.
    Cursor cursor(*m_connection,
                  u"SELECT key, max(number), digest FROM history WHERE entity = 'item' GROUP BY key"_s);
    while (cursor.next())
        versions.insert(cursor.row().text(0),
                        cursor.row().text(1) + u'-' + cursor.row().text(2).left(markDigits));
    if (auto result = cursor.finish(); !result)
        return result.error();
    return versions;
}

Result<Item> SqliteStore::itemAt(const QString &key, const QString &version)
{
    if (auto result = followFile(); !result)
        return result.error();
    Cursor cursor(*m_connection,
                  u"SELECT coalesce(after, '') FROM history WHERE entity = 'item' AND key = ?1 AND "
                  "number || '-' || substr(digest, 1, %1) = ?2"_s.arg(markDigits),
                  QStringList{key, version});
    const QString json = cursor.next() ? cursor.row().text(0) : QString();
    if (auto result = cursor.finish(); !result)
        return result.error();
    if (json.isEmpty())
        return Error{Error::Code::NotFound, u"no such state of the item"_s, key};
    return RecordParser::parse<Item>(*m_connection, json);
}

Result<std::vector<Baseline>> SqliteStore::baselines()
{
    if (auto result = followFile(); !result)
        return result.error();
    return BaselineTable::all(*m_connection);
}

Result<BaselineContent> SqliteStore::baselineContent(const QString &name)
{
    if (auto result = followFile(); !result)
        return result.error();
    return BaselineTable::content(*m_connection, name);
}

Result<> SqliteStore::freeze(const Baseline &baseline, const BaselineContent &content)
{
    if (auto result = followFile(); !result)
        return result;
    if (auto result = refuseIfReadOnly(); !result)
        return result;
    if (!baseline.at.isValid() || !baseline.asOf.isValid() || baseline.name.trimmed().isEmpty())
        return Error{Error::Code::InvalidInput, u"a baseline needs a name, a day and a moment"_s,
                     baseline.name};
    auto begun = Transaction::begin(*m_connection, Transaction::Kind::Write);
    if (!begun)
        return begun.error();
    Transaction transaction = *std::move(begun);
    const auto known = BaselineTable::all(*m_connection);
    if (!known)
        return known.error();
    QStringList names;
    for (const Baseline &other : *known)
        names.append(other.name);
    if (const QString same = Baselines::otherSpelling(names, baseline.name); !same.isEmpty())
        return Error{Error::Code::KeyTaken, u"the same day in another spelling"_s, same};
    if (auto result = BaselineTable::insert(*m_connection, baseline, content); !result)
        return result;
    auto result = transaction.commit();
    if (result) {
        m_logHoldsData = true;
        ++m_version;
    }
    return result;
}

}
