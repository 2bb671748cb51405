// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

/// What a call of the terminal program left behind.
struct CliResult
{
    int exitCode = -1; ///< -1: it crashed or did not start
    QString out;
    QString err;
};

/// The real program in a home of its own, without a display, a platform or a runtime folder.
class CliProcess
{
public:
    using Variables = std::vector<std::pair<QString, QString>>;

    /// German unless \a variables say otherwise.
    CliResult run(const QStringList &arguments, const Variables &variables = {}) const;
    /// The same, but killed where it stands after \a life milliseconds; -1 if it did not end before.
    CliResult runUntilKilled(const QStringList &arguments, int life) const;
    /// \a script gets the program as $CLI and runs in the home.
    CliResult shell(const QString &script) const;

    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    /// Where the portfolio lies unless --database says otherwise.
    [[nodiscard]] QString defaultDatabase() const;
    /// All files of the home, with a digest of what is in them.
    [[nodiscard]] QStringList files() const;

private:
    CliResult start(const QString &program, const QStringList &arguments, const Variables &variables,
                    int killedAfter = -1) const;

    QTemporaryDir m_home;
};
