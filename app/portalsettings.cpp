// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portalsettings.h"

#include <QDBusConnection>
#include <QDBusMessage>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int patienceMs = 100; // the window must not wait for a desktop without a portal
}

PortalSettings::PortalSettings(const QDBusConnection &bus, QObject *parent)
    : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                             "org.freedesktop.portal.Settings", bus, parent)
{
    setTimeout(patienceMs);
    // Qt hands on a signal of the bus only if it knows the types of all its arguments by name.
    qRegisterMetaType<QDBusVariant>();
}

uint PortalSettings::appearance(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service(), path(), interface(), u"Read"_s);
    call.setAutoStartService(false);
    call << u"org.freedesktop.appearance"_s << key;
    const QDBusMessage reply = connection().call(call, QDBus::Block, timeout());
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return 0;
    return number(reply.arguments().constFirst().value<QDBusVariant>());
}

uint PortalSettings::number(const QDBusVariant &value)
{
    QVariant inner = value.variant();
    while (inner.canConvert<QDBusVariant>()) // the portal wraps an answer twice
        inner = inner.value<QDBusVariant>().variant();
    return inner.toUInt();
}
