// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoptheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int patienceMs = 100; // the window must not wait for a desktop without a portal

// A value of org.freedesktop.appearance; 0 means "no preference" there, as it does here.
uint appearance(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
                                                       u"/org/freedesktop/portal/desktop"_s,
                                                       u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    call.setAutoStartService(false);
    call << u"org.freedesktop.appearance"_s << key;
    const QDBusMessage reply = QDBusConnection::sessionBus().call(call, QDBus::Block, patienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return 0;
    QVariant value = reply.arguments().constFirst();
    while (value.canConvert<QDBusVariant>()) // the portal wraps it twice
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
}

Theme::Kind desktopTheme()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")) {
        if (appearance(u"contrast"_s) == 1)
            return Theme::Kind::HighContrast;
        const uint scheme = appearance(u"color-scheme"_s);
        if (scheme != 0)
            return scheme == 1 ? Theme::Kind::Dark : Theme::Kind::Light;
    }
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark ? Theme::Kind::Dark : Theme::Kind::Light;
}
