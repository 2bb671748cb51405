// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecheck.h"

#include "core/domain/cataloguenumber.h"
#include "core/storage/connection.h"
#include "core/storage/cursor.h"
#include "core/storage/fileschema.h"
#include "core/storage/historycheck.h"
#include "core/storage/migrator.h"
#include "core/storage/portfolioparts.h"
#include "core/storage/portfolioreader.h"
#include "core/storage/recordreader.h"
#include "core/storage/sqlerror.h"
#include "core/storage/transaction.h"

#include <QRegularExpression>
#include <QSet>

#include <functional>
#include <initializer_list>
#include <sqlite3.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
using Kind = CheckReport::Fault::Kind;
using What = CheckReport::Fault::What;
using Fault = CheckReport::Fault;
using Rows = Result<std::vector<QStringList>>;

/// SQLite says in English what it found, and wraps the place into it.
Fault structureFault(const QString &line)
{
    static const auto readings = std::to_array<std::pair<What, QRegularExpression>>({
        {What::Index, QRegularExpression(u"\\bindex (\\w+)$"_s)},
        {What::Value, QRegularExpression(u"^CHECK constraint failed in (\\w+)"_s)},
        {What::Value, QRegularExpression(u"\\bvalue in (\\w+)\\.\\w+$"_s)},
        {What::Page, QRegularExpression(u"\\b[Pp]age (\\d+)"_s)},
    });
    for (const auto &[what, expression] : readings)
        if (const auto match = expression.match(line); match.hasMatch())
            return {Kind::Integrity, line, what, {match.captured(1)}};
    return {Kind::Integrity, line, What::Structure, {}};
}

Rows rowsOf(const Connection &connection, const QString &query, int columns)
{
    std::vector<QStringList> rows;
    Cursor cursor(connection, query);
    while (cursor.next()) {
        QStringList row;
        for (int i = 0; i < columns; ++i)
            row += cursor.row().text(i);
        rows.push_back(row);
    }
    if (auto result = cursor.finish(); !result)
        return result.error();
    return rows;
}

struct OwnerTable
{
    QString entity;
    QString key; ///< the column by which people know its records
};

OwnerTable ownerTable(const QString &name)
{
    OwnerTable found{name, u"id"_s};
    forEachTable(AllTables{}, [&found, &name]<typename T>(std::type_identity<T>) {
        if (name == QLatin1StringView(table<T>().name))
            found = {QString::fromLatin1(table<T>().entity), Keyed<T> ? u"key"_s : u"id"_s};
    });
    return found;
}

class FileChecker
{
public:
    explicit FileChecker(const Connection &connection)
        : m_connection(connection)
    {
    }

    Result<> pages()
    {
        const auto rows = rowsOf(m_connection, u"PRAGMA integrity_check(100)"_s, 1);
        if (!rows)
            return rows.error();
        for (const QStringList &row : *rows)
            for (const QString &line : row.first().split(u'\n'))
                if (line != "ok"_L1 && !line.startsWith(u'*')) // "*** in database main ***"
                    m_report.faults.push_back(structureFault(line));
        return ok();
    }

    /// Tables, constraints and triggers are compared with those of a new file of the version that it names.
    Result<> schema(int version)
    {
        const auto wanted = FileSchema::ofNewFile(migrations(), version);
        const auto found = FileSchema::of(m_connection);
        if (!wanted || !found)
            return wanted ? found.error() : wanted.error();
        if (found->definitions == wanted->definitions)
            return ok();
        for (const Migration &step : migrations()) {
            const auto other = FileSchema::ofNewFile(migrations(), step.version);
            if (!other || found->definitions != other->definitions)
                continue;
            m_report.faults.push_back(
                {Kind::Integrity,
                 u"names schema %1, is built after schema %2"_s.arg(version).arg(step.version),
                 What::SchemaVersion,
                 {QString::number(version), QString::number(step.version)}});
            return ok();
        }
        for (auto entry = wanted->definitions.cbegin(); entry != wanted->definitions.cend(); ++entry)
            if (!found->definitions.contains(entry.key()))
                schemaFault(What::SchemaMissing, u"is missing"_s, entry.key());
            else if (found->definitions.value(entry.key()) != entry.value())
                schemaFault(What::SchemaChanged, u"is changed"_s, entry.key());
        for (auto entry = found->definitions.cbegin(); entry != found->definitions.cend(); ++entry)
            if (!wanted->definitions.contains(entry.key()))
                schemaFault(What::SchemaForeign, u"does not belong here"_s, entry.key());
        return ok();
    }

    Result<> keys()
    {
        const auto links = rowsOf(m_connection, u"PRAGMA foreign_key_check"_s, 4);
        if (!links)
            return links.error();
        QSet<std::pair<QString, QString>> seen;
        for (const QStringList &row : *links) {
            if (seen.contains({row.at(0), row.at(3)}))
                continue;
            seen.insert({row.at(0), row.at(3)});
            if (auto result = namedLinks(row.at(0), row.at(3)); !result)
                return result;
        }
        const auto bodies = rowsOf(m_connection,
                                   u"SELECT key, resolution_body FROM item WHERE resolution_body <> 'SENAT' "
                                   "AND resolution_body NOT IN (SELECT key FROM org_unit)"_s,
                                   2);
        if (!bodies)
            return bodies.error();
        for (const QStringList &row : *bodies)
            m_report.faults.push_back(
                {Kind::Key, u"item %1: no such body as %2"_s.arg(row.at(0), row.at(1)), What::Body, row});
        return ok();
    }

    Result<> values()
    {
        const auto portfolio = PortfolioReader::read(m_connection);
        if (!portfolio && portfolio.error().code == Error::Code::Corrupt && findBadValues())
            return ok();
        if (!portfolio)
            return portfolio.error();
        if (const auto sound = validate(*portfolio); !sound)
            m_report.faults.push_back({Kind::Key,
                                       sound.error().subject + u": "_s + sound.error().text,
                                       What::Unfitting,
                                       {sound.error().subject}});
        for (const auto &holders : CatalogueNumber::shared(*portfolio)) {
            CheckReport::SharedNumber shared{holders.front()->measure->catalogueNumber.trimmed(), {}};
            for (const Item *holder : holders)
                shared.items.append(holder->key);
            m_report.sharedNumbers.push_back(shared);
        }
        return ok();
    }

    Result<> history()
    {
        const auto faults = HistoryCheck::run(m_connection);
        if (!faults)
            return faults.error();
        m_report.faults.insert(m_report.faults.end(), faults->begin(), faults->end());
        return ok();
    }

    Result<> counts()
    {
        const auto version = m_connection.number(u"PRAGMA user_version"_s);
        const auto items = m_connection.number(u"SELECT count(*) FROM item"_s);
        const auto entries = m_connection.number(u"SELECT count(*) FROM history"_s);
        for (const auto *number : {&version, &items, &entries})
            if (!*number)
                return number->error();
        m_report.schemaVersion = int(*version);
        m_report.items = *items;
        m_report.historyEntries = *entries;
        return ok();
    }

    [[nodiscard]] bool isSound() const { return m_report.faults.empty(); }
    void notExamined(QLatin1StringView part, const Error &error)
    {
        m_report.faults.push_back({Kind::Integrity, error.text, What::NotExamined, {QString(part)}});
    }
    [[nodiscard]] const CheckReport &report() const { return m_report; }

private:
    /// What breaks the link number \a link of \a table, by the keys that people know. (foreign_key_check has
    /// no numbers for tables WITHOUT ROWID.)
    Result<> namedLinks(const QString &table, const QString &link)
    {
        const auto links = rowsOf(m_connection, u"PRAGMA foreign_key_list(%1)"_s.arg(table), 5);
        if (!links)
            return links.error();
        QString from;
        QString to;
        QString target;
        QString owner = table; // the table of the record to which the row belongs ...
        QString ownerId = u"id"_s; // ... and the column that says to which
        for (const QStringList &row : *links) {
            if (row.at(0) == link) {
                target = row.at(2);
                from = row.at(3);
                to = row.at(4);
            }
            if (row.at(4) == "id"_L1) {
                owner = row.at(2);
                ownerId = row.at(3);
            }
        }
        const OwnerTable known = ownerTable(owner);
        const auto rows = rowsOf(
            m_connection,
            u"SELECT o.%1, c.%2 FROM %3 c LEFT JOIN %4 o ON o.id = c.%5 WHERE c.%2 IS NOT NULL "
            "AND c.%2 NOT IN (SELECT %6 FROM %7)"_s.arg(known.key, from, table, owner, ownerId, to, target),
            2);
        if (!rows)
            return rows.error();
        for (const QStringList &row : *rows)
            if (row.at(0).isEmpty())
                m_report.faults.push_back(
                    {Kind::Key,
                     u"%1: a row belongs to %2, which is not in %3"_s.arg(table, row.at(1), target),
                     What::LostRow,
                     {table, row.at(1), target}});
            else
                m_report.faults.push_back({Kind::Key,
                                           u"%1 %2: leads to nothing in %3"_s.arg(table, row.at(0), target),
                                           What::Link,
                                           {known.entity, row.at(0), table, row.at(1), target}});
        return ok();
    }

    /// Whether a value was found that no record has: the first one of each table.
    bool findBadValues()
    {
        const std::size_t before = m_report.faults.size();
        forEachTable(AllTables{}, [this]<typename T>(std::type_identity<T>) { findBadValue<T>(); });
        return m_report.faults.size() > before;
    }

    template<typename T>
    void findBadValue()
    {
        RecordReader<T> reader(m_connection);
        T record{};
        while (reader.next(record))
            record = T{};
        if (const auto result = reader.finish(); !result && !reader.badPlace().isEmpty())
            m_report.faults.push_back(
                {Kind::Integrity,
                 result.error().text,
                 What::BadValue,
                 {QString::fromLatin1(table<T>().entity), PortfolioParts::historyKey(record, reader.id()),
                  QString::fromLatin1(table<T>().name), reader.badPlace()}});
    }

    void schemaFault(What what, const QString &text, const FileSchema::Name &name)
    {
        const bool guards = name.type == "trigger"_L1 || name.table == "history"_L1;
        m_report.faults.push_back({guards ? Kind::History : Kind::Integrity,
                                   QStringList{name.type, name.name, u"on"_s, name.table, text}.join(u' '),
                                   what,
                                   {name.type, name.name}});
    }

    const Connection &m_connection;
    CheckReport m_report;
};

/// A part that cannot be read because the file is damaged is a finding, not a failure.
bool isDamage(const Error &error)
{
    return error.code != Error::Code::Busy && error.code != Error::Code::Io
        && error.code != Error::Code::Unreadable;
}

Result<> copyInto(const Connection &from, const Connection &to)
{
    sqlite3_backup *copying = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (copying)
        sqlite3_backup_step(copying, -1);
    if (copying && sqlite3_backup_finish(copying) == SQLITE_OK)
        return ok();
    return errorOf(sqlite3_errcode(to.handle()), u"cannot be copied into memory"_s, from.path());
}

/// Part of the examination, by the name under which it is reported where the damage ends it.
struct Part
{
    QLatin1StringView name;
    std::function<Result<>(FileChecker &)> run;
};

Result<> examine(FileChecker &check, std::initializer_list<Part> parts)
{
    for (const Part &part : parts) {
        const auto result = part.run(check);
        if (!result && !isDamage(result.error()))
            return result;
        if (!result)
            check.notExamined(part.name, result.error());
    }
    return ok();
}

Result<> examineRecords(FileChecker &check)
{
    return examine(check,
                   {{"links"_L1, &FileChecker::keys},
                    {"values"_L1, &FileChecker::values},
                    {"history"_L1, &FileChecker::history},
                    {"counts"_L1, &FileChecker::counts}});
}

/// The records of an older file, as they will be once it is brought up to date: only so can they be read.
Result<CheckReport> recordsOfOlder(const Connection &connection)
{
    const auto upToDate = Connection::open({}, {Connection::Mode::Memory});
    if (!upToDate)
        return upToDate.error();
    if (auto result = copyInto(connection, **upToDate); !result)
        return result.error();
    if (auto result = migrate(**upToDate, migrations()); !result)
        return result.error();
    FileChecker check(**upToDate);
    if (auto result = examineRecords(check); !result)
        return result.error();
    return check.report();
}
}

Result<CheckReport> FileCheck::run(const Connection &connection)
{
    auto begun = Transaction::begin(connection, Transaction::Kind::Read);
    if (!begun)
        return begun.error();
    const Transaction transaction = *std::move(begun);
    const auto named = connection.number(u"PRAGMA user_version"_s);
    const int version = named && *named > 0 ? int(*named) : newestVersion(migrations());
    FileChecker check(connection);
    const auto schema = [version](FileChecker &checker) { return checker.schema(version); };
    if (auto result = examine(check, {{"pages"_L1, &FileChecker::pages}, {"schema"_L1, schema}}); !result)
        return result.error();
    if (version < newestVersion(migrations()) && check.isSound()) {
        auto report = recordsOfOlder(connection);
        if (!report)
            return report;
        CheckReport ofThisFile = *std::move(report);
        ofThisFile.schemaVersion = version;
        return ofThisFile;
    }
    if (auto result = examineRecords(check); !result)
        return result.error();
    return check.report();
}

}
