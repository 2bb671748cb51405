// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/seededcli.h"

#include "core/storage/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

bool SeededCli::seed() const
{
    return m_seeded.run({u"init"_s}).exitCode == 0;
}

bool SeededCli::begin()
{
    m_cli = std::make_unique<CliProcess>();
    const QString copy = m_cli->defaultDatabase();
    return QDir().mkpath(QFileInfo(copy).path()) && QFile::copy(m_seeded.defaultDatabase(), copy);
}

CliResult SeededCli::run(const QStringList &arguments) const
{
    return m_cli->run(arguments, {{u"LENKUNGSSTAND_USER"_s, u"Erika Beispiel"_s}});
}

Portfolio SeededCli::stored() const
{
    const auto store = SqliteFile::open(m_cli->defaultDatabase(), SqliteFile::Open::ReadOnly);
    const auto portfolio = store ? (*store)->load() : Result<Portfolio>(store.error());
    return portfolio ? *portfolio : Portfolio();
}

Item SeededCli::stored(const QString &key) const
{
    const Portfolio portfolio = stored();
    const Item *item = findItem(portfolio, key);
    return item ? *item : Item();
}
