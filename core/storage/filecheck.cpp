// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecheck.h"

#include "core/storage/connection.h"
#include "core/storage/cursor.h"
#include "core/storage/historycheck.h"
#include "core/storage/migrator.h"
#include "core/storage/portfolioreader.h"
#include "core/storage/transaction.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
using Kind = CheckReport::Fault::Kind;
using Rows = Result<std::vector<QStringList>>;

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
            if (row.first() != "ok"_L1)
                fault(Kind::Integrity, row.first());
        return ok();
    }

    /// Tables, constraints and triggers are compared with those of a new file.
    Result<> schema()
    {
        const auto reference = Connection::open({}, {Connection::Mode::Memory});
        if (!reference)
            return reference.error();
        if (auto result = migrate(**reference, migrations()); !result)
            return result;
        const auto wanted = schemaOf(**reference);
        const auto found = schemaOf(m_connection);
        if (!wanted || !found)
            return wanted ? found.error() : wanted.error();
        for (auto entry = wanted->cbegin(); entry != wanted->cend(); ++entry)
            if (found->value(entry.key()) != entry.value())
                schemaFault(entry.key(), found->contains(entry.key()) ? u"is changed"_s : u"is missing"_s);
        for (auto entry = found->cbegin(); entry != found->cend(); ++entry)
            if (!wanted->contains(entry.key()))
                schemaFault(entry.key(), u"does not belong here"_s);
        return ok();
    }

    Result<> keys()
    {
        const auto links = rowsOf(m_connection, u"PRAGMA foreign_key_check"_s, 3);
        if (!links)
            return links.error();
        for (const QStringList &row : *links)
            fault(Kind::Key, u"%1, row %2: leads to nothing in %3"_s.arg(row.at(0), row.at(1), row.at(2)));
        const auto bodies = rowsOf(m_connection,
                                   u"SELECT key, resolution_body FROM item WHERE resolution_body <> 'SENAT' "
                                   "AND resolution_body NOT IN (SELECT key FROM org_unit)"_s,
                                   2);
        if (!bodies)
            return bodies.error();
        for (const QStringList &row : *bodies)
            fault(Kind::Key, u"item %1: no such body as %2"_s.arg(row.at(0), row.at(1)));
        return ok();
    }

    Result<> values()
    {
        const auto portfolio = PortfolioReader::read(m_connection);
        if (!portfolio)
            return portfolio.error();
        if (const auto sound = validate(*portfolio); !sound)
            fault(Kind::Key, sound.error().subject + u": "_s + sound.error().text);
        return ok();
    }

    Result<> history()
    {
        const auto faults = HistoryCheck::run(m_connection);
        if (!faults)
            return faults.error();
        for (const QString &text : *faults)
            fault(Kind::History, text);
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

    void fault(Kind kind, const QString &detail) { m_report.faults.push_back({kind, detail}); }
    [[nodiscard]] const CheckReport &report() const { return m_report; }

private:
    using Schema = QMap<QString, QString>;

    static Result<Schema> schemaOf(const Connection &connection)
    {
        const auto rows = rowsOf(connection,
                                 u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
                                 "WHERE name NOT LIKE 'sqlite~_stat%' ESCAPE '~'"_s,
                                 4);
        if (!rows)
            return rows.error();
        Schema schema;
        for (const QStringList &row : *rows)
            schema.insert(QStringList{row.at(0), row.at(1), u"on"_s, row.at(2)}.join(u' '), row.at(3));
        return schema;
    }
    void schemaFault(const QString &name, const QString &what)
    {
        const bool guards = name.startsWith("trigger"_L1) || name.endsWith(" on history"_L1);
        fault(guards ? Kind::History : Kind::Integrity, name + u' ' + what);
    }

    const Connection &m_connection;
    CheckReport m_report;
};

/// A part that cannot be read because the file is damaged is a finding, not a failure.
bool isDamage(const Error &error)
{
    return error.code != Error::Code::Busy && error.code != Error::Code::Io;
}
}

Result<CheckReport> FileCheck::run(const Connection &connection)
{
    auto begun = Transaction::begin(connection, Transaction::Kind::Read);
    if (!begun)
        return begun.error();
    const Transaction transaction = *std::move(begun);
    FileChecker check(connection);
    for (const auto part : {&FileChecker::pages, &FileChecker::schema, &FileChecker::keys,
                            &FileChecker::values, &FileChecker::history, &FileChecker::counts}) {
        const auto result = (check.*part)();
        if (!result && !isDamage(result.error()))
            return result.error();
        if (!result)
            check.fault(Kind::Integrity, result.error().text);
    }
    return check.report();
}

}
