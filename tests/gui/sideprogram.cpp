// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/sideprogram.h"

#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int sidePatienceMs = 20000;
}

SideProgram::~SideProgram()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (m_process.waitForFinished(5000))
        return;
    m_process.kill();
    m_process.waitForFinished(5000);
}

bool SideProgram::start(const QString &program, const QStringList &arguments,
                        const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(program, arguments);
    return m_process.waitForStarted(sidePatienceMs);
}

bool SideProgram::startAndRead(const QString &program, const QStringList &arguments,
                               const QProcessEnvironment &environment)
{
    if (!start(program, arguments, environment))
        return false;
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(sidePatienceMs))
            return false;
    m_firstLine = QString::fromUtf8(m_process.readLine()).trimmed();
    return !m_firstLine.isEmpty();
}

QString PrivateBus::program()
{
    return QStandardPaths::findExecutable(u"dbus-daemon"_s);
}

bool PrivateBus::start(const QProcessEnvironment &environment)
{
    return m_daemon.startAndRead(program(), {u"--session"_s, u"--nofork"_s, u"--print-address"_s},
                                 environment);
}
