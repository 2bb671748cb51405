// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/privatedesktop.h"

#include <QFileInfo>
#include <QSize>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

QString PrivateDesktop::missingPackage()
{
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
        return u"xvfb"_s;
    if (PrivateBus::program().isEmpty())
        return u"dbus-daemon"_s;
    // What the bus starts when a program asks for it (package at-spi2-core).
    if (!QFileInfo::exists(u"/usr/share/dbus-1/services/org.a11y.Bus.service"_s))
        return u"at-spi2-core"_s;
    return {};
}

bool PrivateDesktop::start(QSize screen)
{
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"WAYLAND_DISPLAY"_s, u"DISPLAY"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s,
                                u"AT_SPI_BUS_ADDRESS"_s, u"QT_SCALE_FACTOR"_s})
        m_environment.remove(name);
    m_environment.insert(u"HOME"_s, m_home.path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
    const QString size = u"%1x%2x24"_s.arg(screen.width()).arg(screen.height());
    if (!m_screen.startAndRead(
            QStandardPaths::findExecutable(u"Xvfb"_s),
            {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, size, u"-nolisten"_s, u"tcp"_s}, m_environment))
        return false;
    m_environment.insert(u"DISPLAY"_s, u':' + m_screen.firstLine());
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    if (!m_bus.start(m_environment))
        return false;
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
    return true;
}
