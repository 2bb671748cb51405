// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/connection.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Storage {

namespace {
bool isOnlyComment(QString text)
{
    static const QRegularExpression comment(u"--[^\\n]*(\\n|$)|/\\*.*?\\*/"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comment).trimmed().isEmpty();
}

/// People hear of their file, not of our script. What has nothing to do with the statement stays what it is.
Error failed(Error error, const QString &script, const QString &statement)
{
    if (error.code == Error::Code::Conflict)
        error.code = Error::Code::Storage;
    error.text = u"%1: %2: %3"_s.arg(script, error.text, statement.left(200));
    return error;
}

Result<> runScript(const Connection &connection, const QString &name)
{
    QFile script(name);
    if (!script.open(QIODevice::ReadOnly))
        return Error{Error::Code::Storage, name + u": "_s + script.errorString(), connection.path()};
    const auto statements = statementsOf(QString::fromUtf8(script.readAll()));
    if (!statements)
        return Error{statements.error().code, name + u": "_s + statements.error().text, connection.path()};
    for (const QString &statement : *statements)
        if (auto result = connection.execute(statement); !result)
            return failed(result.error(), name, statement);
    return ok();
}

Result<> runStep(const Connection &connection, const Migration &step)
{
    auto begun = Transaction::begin(connection, Transaction::Kind::Write);
    if (!begun)
        return begun.error();
    Transaction transaction = *std::move(begun);
    // Inside the transaction: another process may have run this step a moment ago.
    const auto version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version >= step.version)
        return ok();
    for (const QString &script : step.scripts)
        if (auto result = runScript(connection, script); !result)
            return result;
    for (const QString &mark : {u"PRAGMA application_id = %1"_s.arg(applicationId),
                                u"PRAGMA user_version = %1"_s.arg(step.version)})
        if (auto result = connection.execute(mark); !result)
            return result;
    return transaction.commit();
}
}

const Migrations &migrations()
{
    static const Migrations steps = {
        {1, {u":/migrations/sqlite/0001_portfolio.sql"_s, u":/migrations/sqlite/0001_rules.sql"_s}},
        {2, {u":/migrations/sqlite/0002_editing.sql"_s, u":/migrations/sqlite/0002_rules.sql"_s}},
        {3, {u":/migrations/sqlite/0003_steps.sql"_s}},
    };
    return steps;
}

int newestVersion(const Migrations &steps)
{
    return steps.empty() ? 0 : steps.back().version;
}

Result<> migrate(const Connection &connection, const Migrations &steps)
{
    const auto version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version > newestVersion(steps))
        return Error{Error::Code::NewerSchema, u"the file has schema %1"_s.arg(*version), connection.path()};
    for (const Migration &step : steps)
        if (step.version > *version)
            if (auto result = runStep(connection, step); !result)
                return result;
    return ok();
}

Result<QStringList> statementsOf(const QString &script)
{
    QStringList statements;
    qsizetype start = 0;
    for (qsizetype end = script.indexOf(u';'); end >= 0; end = script.indexOf(u';', end + 1)) {
        const QString statement = script.mid(start, end + 1 - start);
        if (!sqlite3_complete(statement.toUtf8().constData()))
            continue;
        statements += statement.trimmed();
        start = end + 1;
    }
    if (!isOnlyComment(script.mid(start)))
        return Error{Error::Code::Format, u"the last statement has no end"_s, script.mid(start, 80)};
    return statements;
}

}
