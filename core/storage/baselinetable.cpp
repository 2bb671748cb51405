// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/baselinetable.h"

#include "core/storage/cursor.h"
#include "core/storage/history.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// What the history keeps of it: everything, but a digest in place of the bytes.
QString entryOf(const Baseline &baseline, const BaselineContent &content)
{
    QJsonObject entry{{u"name"_s, baseline.name},
                      {u"as_of"_s, baseline.asOf.toString(Qt::ISODate)},
                      {u"portfolio_sha256"_s, digest(content.portfolio)},
                      {u"status_sha256"_s, digest(content.status)}};
    if (!content.paper.isEmpty()) {
        entry.insert(u"paper_name"_s, baseline.paperName);
        entry.insert(u"paper_sha256"_s, digest(content.paper));
    }
    return QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact));
}

const QString baselineColumns =
    u"name, as_of, at, who, coalesce(paper_name, ''), coalesce(paper_sha256, '')"_s;

Baseline baselineIn(const Row &row)
{
    return {row.text(0),
            QDate::fromString(row.text(1), Qt::ISODate),
            QDateTime::fromString(row.text(2), Qt::ISODateWithMs),
            row.text(3),
            row.text(4),
            row.text(5)};
}

BaselineContent contentIn(const Row &row)
{
    return {row.bytes(6), row.bytes(7), row.bytes(8)};
}

/// The text that the history holds for it; empty if it holds none.
Result<QString> recordedEntry(const Connection &connection, const QString &name)
{
    Cursor cursor(connection, u"SELECT after FROM history WHERE entity = 'baseline' AND key = ?1"_s, name);
    const QString entry = cursor.next() ? cursor.row().text(0) : QString();
    if (auto result = cursor.finish(); !result)
        return result.error();
    return entry;
}
}

Result<std::vector<Baseline>> BaselineTable::all(const Connection &connection)
{
    std::vector<Baseline> baselines;
    Cursor cursor(connection, u"SELECT %1 FROM baseline ORDER BY number"_s.arg(baselineColumns));
    while (cursor.next())
        baselines.push_back(baselineIn(cursor.row()));
    if (auto result = cursor.finish(); !result)
        return result.error();
    return baselines;
}

Result<BaselineContent> BaselineTable::content(const Connection &connection, const QString &name)
{
    Cursor cursor(connection,
                  u"SELECT %1, portfolio, status, paper FROM baseline WHERE name = ?1"_s.arg(baselineColumns),
                  name);
    if (!cursor.next()) {
        if (auto result = cursor.finish(); !result)
            return result.error();
        return Error{Error::Code::NotFound, u"no such baseline"_s, name};
    }
    BaselineContent content = contentIn(cursor.row());
    const auto entry = recordedEntry(connection, name);
    if (!entry)
        return entry.error();
    if (*entry != entryOf(baselineIn(cursor.row()), content))
        return Error{Error::Code::Corrupt, u"the baseline %1 is not what was frozen"_s.arg(name),
                     connection.path()};
    return content;
}

Result<> BaselineTable::insert(const Connection &connection, const Baseline &baseline,
                               const BaselineContent &content)
{
    const auto known = connection.number(u"SELECT coalesce(max(number), 0) FROM baseline"_s);
    if (!known)
        return known.error();
    Prepared statement(connection,
                       u"INSERT INTO baseline (number, name, as_of, at, who, portfolio, status, paper_name, "
                       "paper, paper_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const bool printed = !content.paper.isEmpty();
    const auto result = statement.run(
        {*known + 1, baseline.name, baseline.asOf.toString(Qt::ISODate), History::momentText(baseline.at),
         baseline.who.isNull() ? u""_s : baseline.who, content.portfolio, content.status,
         printed ? QVariant(baseline.paperName) : QVariant(), printed ? QVariant(content.paper) : QVariant(),
         printed ? QVariant(digest(content.paper)) : QVariant()});
    if (!result && result.error().code == Error::Code::Conflict)
        return Error{Error::Code::KeyTaken, result.error().text, baseline.name};
    if (!result)
        return result;
    HistoryWriter history(connection, baseline.who, {}, baseline.at);
    return history.add(u"baseline"_s, baseline.name, {}, entryOf(baseline, content));
}

Result<QStringList> BaselineTable::damaged(const Connection &connection)
{
    QStringList names;
    Cursor cursor(
        connection,
        u"SELECT %1, portfolio, status, paper FROM baseline ORDER BY number"_s.arg(baselineColumns));
    while (cursor.next()) {
        const Baseline baseline = baselineIn(cursor.row());
        const auto entry = recordedEntry(connection, baseline.name);
        if (!entry)
            return entry.error();
        if (*entry != entryOf(baseline, contentIn(cursor.row())))
            names += baseline.name;
    }
    if (auto result = cursor.finish(); !result)
        return result.error();
    return names;
}

}
