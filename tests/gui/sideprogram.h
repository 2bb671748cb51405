// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

/// A program that runs beside a test and ends with the object.
class SideProgram
{
public:
    ~SideProgram();
    SideProgram() = default;
    Q_DISABLE_COPY_MOVE(SideProgram)

    /// False if it does not start, or does not write a first line in time.
    [[nodiscard]] bool startAndRead(const QString &program, const QStringList &arguments,
                                    const QProcessEnvironment &environment);
    [[nodiscard]] bool start(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment);
    [[nodiscard]] const QString &firstLine() const { return m_firstLine; }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
    QString m_firstLine;
};

/// A message bus of the test's own; it ends with the object.
class PrivateBus
{
public:
    /// Where the program that makes a bus lies; empty if it is not installed.
    [[nodiscard]] static QString program();
    /// False if no bus came up. What the bus starts by itself gets \a environment.
    [[nodiscard]] bool start(const QProcessEnvironment &environment);
    [[nodiscard]] const QString &address() const { return m_daemon.firstLine(); }

private:
    SideProgram m_daemon;
};
