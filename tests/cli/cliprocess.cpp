// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

CliResult CliProcess::run(const QStringList &arguments, const Variables &variables) const
{
    return start(QStringLiteral(CLI_PROGRAM), arguments, variables);
}

CliResult CliProcess::runUntilKilled(const QStringList &arguments, int life) const
{
    return start(QStringLiteral(CLI_PROGRAM), arguments, {}, life);
}

CliResult CliProcess::shell(const QString &script) const
{
    return start(u"/bin/bash"_s, {u"-c"_s, script}, {{u"CLI"_s, QStringLiteral(CLI_PROGRAM)}});
}

QString CliProcess::defaultDatabase() const
{
    return path(u".local/share/Lenkungsstand/portfolio.sqlite"_s);
}

QStringList CliProcess::files() const
{
    QStringList files;
    QDirIterator at(m_home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (at.hasNext()) {
        QFile file(at.next());
        QByteArray digest;
        if (file.open(QIODevice::ReadOnly))
            digest = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
        files.append(file.fileName() + u' ' + QString::fromLatin1(digest));
    }
    files.sort();
    return files;
}

CliResult CliProcess::start(const QString &program, const QStringList &arguments, const Variables &variables,
                            int killedAfter) const
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    for (const QString &name : {u"ASAN_OPTIONS"_s, u"TSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s})
        if (qEnvironmentVariableIsSet(qPrintable(name)))
            environment.insert(name, qEnvironmentVariable(qPrintable(name)));
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_home.path());
    process.start(program, arguments);
    if (killedAfter >= 0 && !process.waitForFinished(killedAfter))
        process.kill();
    if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}
