// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/changewriter.h"

#include "core/storage/history.h"
#include "core/storage/portfolioparts.h"
#include "core/storage/recordjson.h"
#include "core/storage/recordreader.h"
#include "core/storage/recordwriter.h"

using namespace Qt::Literals::StringLiterals;

namespace Storage {

using PortfolioParts::historyKey;

namespace {
Error conflict(const QString &text, const QString &key)
{
    return {Error::Code::Conflict, text, key};
}

/// 0 if there is none.
template<typename T>
Result<qint64> idOf(const Connection &connection, const T &record)
{
    if constexpr (standsOnce<T>) {
        return qint64(1);
    } else {
        Cursor cursor(connection,
                      u"SELECT id FROM %1 WHERE key = ?1"_s.arg(QString::fromLatin1(table<T>().name)),
                      record.key);
        const qint64 id = cursor.next() ? cursor.row().integer(0) : 0;
        if (auto result = cursor.finish(); !result)
            return result.error();
        return id;
    }
}

template<typename T>
Result<bool> isStored(const Connection &connection, qint64 id, const T &expected)
{
    T stored{};
    RecordReader<T> reader(connection, id);
    const bool found = reader.next(stored);
    if (auto result = reader.finish(); !result)
        return result.error();
    return found && stored == expected;
}

/// Where a new record stands: in its old place if it comes back, else behind all that ever were.
template<typename T>
Result<qint64> placeFor(const Connection &connection, const T &record)
{
    const QString entity = QString::fromLatin1(table<T>().entity);
    Cursor old(connection, u"SELECT id FROM retired WHERE entity = '%1' AND key = ?1"_s.arg(entity),
               historyKey(record, 0));
    const qint64 id = old.next() ? old.row().integer(0) : 0;
    if (auto result = old.finish(); !result)
        return result.error();
    if (id != 0)
        return id;
    return connection.number(u"SELECT 1 + max((SELECT coalesce(max(id), 0) FROM %1), (SELECT "
                             "coalesce(max(id), 0) FROM retired WHERE entity = '%2'))"_s.arg(
                                 QString::fromLatin1(table<T>().name), entity));
}

template<typename T>
Result<> remove(const Connection &connection, qint64 id, const T &record)
{
    if (auto result = RecordWriter<T>(connection).remove(id); !result)
        return result;
    return Prepared(connection, u"INSERT OR REPLACE INTO retired (entity, key, id) VALUES (?, ?, ?)"_s)
        .run({QString::fromLatin1(table<T>().entity), historyKey(record, id), id});
}

template<typename T>
Result<> writeValue(const Connection &connection, qint64 id, const T *before, const T *after)
{
    if (!after)
        return remove(connection, id, *before);
    RecordWriter<T> writer(connection);
    if (id != 0)
        return writer.update(id, *after);
    const auto place = placeFor(connection, *after);
    if (!place)
        return place.error();
    const auto inserted = writer.insert(*after, *place);
    if (!inserted)
        return inserted.error();
    return ok();
}

/// Whether the record ever was what \a json says (empty: not there).
Result<> wasSoBefore(const Connection &connection, const QString &entity, const QString &key,
                     const QString &json)
{
    Cursor cursor(connection,
                  u"SELECT count(*) FROM history WHERE entity = '%1' AND key = ?1 AND (coalesce(before, '') "
                  "= ?2 OR coalesce(after, '') = ?2)"_s.arg(entity),
                  QStringList{key, json});
    const bool found = cursor.next() && cursor.row().integer(0) > 0;
    if (auto result = cursor.finish(); !result)
        return result;
    return found ? ok() : conflict(u"the history holds no such state"_s, key);
}

template<typename T>
Result<> isAllowed(const Connection &connection, qint64 id, const T *before, const T *after)
{
    const QString key = historyKey(before ? *before : *after, 1);
    if (before && after && historyKey(*after, 1) != key)
        return conflict(u"a record keeps its key"_s, key);
    if (standsOnce<T> && (!before || !after))
        return conflict(u"is neither created nor deleted"_s, key);
    if (!before && id != 0)
        return Error{Error::Code::KeyTaken, u"the key is taken"_s, key};
    if (!before)
        return ok();
    const auto same = id == 0 ? Result<bool>(false) : isStored(connection, id, *before);
    if (!same)
        return same.error();
    return *same ? ok() : conflict(u"somebody else has changed it"_s, key);
}

template<typename T>
Result<> applyTo(const Connection &connection, const T *before, const T *after, const Change &change)
{
    const QString key = historyKey(before ? *before : *after, 1);
    const QString entity = QString::fromLatin1(table<T>().entity);
    const auto id = idOf(connection, before ? *before : *after);
    if (!id)
        return id.error();
    if (auto result = isAllowed(connection, *id, before, after); !result)
        return result;
    if (before && after && *before == *after)
        return ok();
    const QString jsonAfter = after ? RecordJson::of(*after) : QString();
    if (change.kind == Change::Kind::Return)
        if (auto result = wasSoBefore(connection, entity, key, jsonAfter); !result)
            return result;
    if (auto result = writeValue(connection, *id, before, after); !result)
        return result;
    HistoryWriter history(connection, change.who, change.reason, change.at);
    return history.add(entity, key, before ? RecordJson::of(*before) : QString(), jsonAfter);
}

template<typename T>
Result<> fillList(const Connection &connection, const std::vector<T> &list, HistoryWriter &history)
{
    RecordWriter<T> writer(connection);
    for (const T &record : list) {
        const auto id = writer.insert(record);
        if (!id && id.error().code == Error::Code::Conflict)
            return conflict(id.error().text, historyKey(record, 0));
        if (!id)
            return id.error();
        if (auto result = history.add(QString::fromLatin1(table<T>().entity), historyKey(record, *id), {},
                                      RecordJson::of(record));
            !result)
            return result;
    }
    return ok();
}

template<typename T>
Result<> fillOnce(const Connection &connection, const T &value, HistoryWriter &history)
{
    if (auto result = RecordWriter<T>(connection).update(1, value); !result)
        return result;
    return history.add(QString::fromLatin1(table<T>().entity), historyKey(value, 1), RecordJson::of(T{}),
                       RecordJson::of(value));
}
}

Result<> ChangeWriter::apply(const Connection &connection, const Change &change)
{
    if (!change.before && !change.after)
        return conflict(u"a change of nothing"_s, {});
    const auto write = [&](const auto &value) -> Result<> {
        using T = std::remove_cvref_t<decltype(value)>;
        const T *before = change.before ? std::get_if<T>(&*change.before) : nullptr;
        const T *after = change.after ? std::get_if<T>(&*change.after) : nullptr;
        if ((change.before && !before) || (change.after && !after))
            return conflict(u"two values of different kinds"_s, historyKey(value, 1));
        return applyTo(connection, before, after, change);
    };
    return std::visit(write, change.before ? *change.before : *change.after);
}

Result<> ChangeWriter::fill(const Connection &connection, const Portfolio &portfolio, HistoryWriter &history)
{
    if (auto result = fillOnce(connection, headOf(portfolio), history); !result)
        return result;
    const auto write = [&](const auto &list) { return fillList(connection, list, history); };
    if (auto result = PortfolioParts::forEachList(portfolio, write); !result)
        return result;
    if (auto result = fillOnce(connection, portfolio.senateCalendar, history); !result)
        return result;
    return fillOnce(connection, portfolio.leadTime, history);
}

}
