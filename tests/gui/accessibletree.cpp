// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibletree.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int treePatienceMs = 20000;
constexpr auto sessionName = "accessibletree-session"_L1;
constexpr auto busName = "accessibletree"_L1;
// Bits of GetState (at-spi2-core, atspi-constants.h).
constexpr uint expandableBit = 1U << 9;
constexpr uint focusableBit = 1U << 11;
constexpr uint showingBit = 1U << 25;
}

AccessibleTree::~AccessibleTree()
{
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(busName);
    QDBusConnection::disconnectFromBus(sessionName);
}

bool AccessibleTree::connectTo(const QString &sessionBus)
{
    const QDBusConnection session = QDBusConnection::connectToBus(sessionBus, sessionName);
    const QDBusMessage reply =
        session.call(QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s,
                                                    u"GetAddress"_s),
                     QDBus::Block, treePatienceMs);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return false;
    m_bus = QDBusConnection::connectToBus(reply.arguments().constFirst().toString(), busName);
    return m_bus.isConnected();
}

QDBusMessage AccessibleTree::call(const Accessible &object, const QString &interface, const QString &method,
                                  const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(object.service, object.path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message, QDBus::Block, treePatienceMs);
}

QString AccessibleTree::property(const Accessible &object, const QString &name) const
{
    const QDBusMessage reply =
        call(object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {u"org.a11y.atspi.Accessible"_s, name});
    return reply.type() == QDBusMessage::ReplyMessage
        ? reply.arguments().constFirst().value<QDBusVariant>().variant().toString()
        : QString();
}

std::vector<Accessible> AccessibleTree::children(const Accessible &object) const
{
    std::vector<Accessible> all;
    const QDBusMessage reply = call(object, u"org.a11y.atspi.Accessible"_s, u"GetChildren"_s);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return all;
    const auto list = reply.arguments().constFirst().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Accessible child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        all.push_back(child);
    }
    list.endArray();
    return all;
}

Accessible AccessibleTree::program(const QString &name) const
{
    const Accessible desktop{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s};
    for (const Accessible &candidate : children(desktop))
        if (property(candidate, u"Name"_s) == name)
            return candidate;
    return {};
}

AccessibleTree::Node AccessibleTree::node(const Accessible &object) const
{
    Node node;
    node.object = object;
    const QString interface = u"org.a11y.atspi.Accessible"_s;
    if (const QDBusMessage state = call(object, interface, u"GetState"_s);
        state.type() == QDBusMessage::ReplyMessage) {
        const auto words = qdbus_cast<QList<uint>>(state.arguments().constFirst());
        const uint low = words.isEmpty() ? 0 : words.constFirst();
        node.isExpandable = (low & expandableBit) != 0;
        node.isFocusable = (low & focusableBit) != 0;
        node.isShowing = (low & showingBit) != 0;
    }
    if (!node.isShowing) // a table has thousands of cells that nobody sees
        return node;
    node.name = property(object, u"Name"_s);
    node.description = property(object, u"Description"_s);
    if (const QDBusMessage role = call(object, interface, u"GetRoleName"_s);
        role.type() == QDBusMessage::ReplyMessage)
        node.role = role.arguments().constFirst().toString();
    return node;
}

std::vector<AccessibleTree::Node> AccessibleTree::shownBelow(const Accessible &root) const
{
    std::vector<Node> found;
    struct Waiting
    {
        Accessible object;
        int depth;
        QString parentRole;
    };
    std::vector<Waiting> waiting{{root, 0, {}}};
    while (!waiting.empty()) {
        const Waiting next = waiting.back();
        waiting.pop_back();
        Node here = node(next.object);
        here.depth = next.depth;
        here.parentRole = next.parentRole;
        if (!here.isShowing && next.depth > 0)
            continue;
        const std::vector<Accessible> below = children(next.object);
        for (auto child = below.rbegin(); child != below.rend(); ++child)
            waiting.push_back({*child, next.depth + 1, here.role});
        found.push_back(std::move(here));
    }
    return found;
}

bool AccessibleTree::press(const Accessible &object) const
{
    const QDBusMessage reply = call(object, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
    return reply.type() == QDBusMessage::ReplyMessage && reply.arguments().constFirst().toBool();
}
