// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/sideprogram.h"

#include <QTemporaryDir>

/// A screen, a message bus and a home that no one else uses, for the program as people start it.
class PrivateDesktop
{
public:
    /// The Debian package that is not installed; empty if all are there.
    [[nodiscard]] static QString missingPackage();
    [[nodiscard]] bool start(QSize screen);
    /// With this environment a program opens its windows on the private screen.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    [[nodiscard]] const QString &busAddress() const { return m_bus.address(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_home.filePath(name); }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    SideProgram m_screen;
    PrivateBus m_bus;
};
