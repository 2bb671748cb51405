// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibletree.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QSize>

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int treePatienceMs = 20000;
constexpr auto sessionName = "accessibletree-session"_L1;
constexpr auto busName = "accessibletree"_L1;
// Bits of GetState (at-spi2-core, atspi-constants.h).
constexpr uint expandableBit = 1U << 9;
constexpr uint focusableBit = 1U << 11;
constexpr uint focusedBit = 1U << 12;
constexpr uint showingBit = 1U << 25;

// AtspiKeySynthType
constexpr uint keyDown = 0;
constexpr uint keyUp = 1;
constexpr uint keySymbol = 3;

struct ModifierKey
{
    Qt::KeyboardModifier modifier;
    int code; ///< on every keyboard that X11 knows by evdev
};
constexpr std::array modifierKeys = {ModifierKey{Qt::ControlModifier, 37}, ModifierKey{Qt::ShiftModifier, 50},
                                     ModifierKey{Qt::AltModifier, 64}};

constexpr auto inputInterface = "org.a11y.atspi.DeviceEventController"_L1;
constexpr uint screenCoordinates = 0;
constexpr uint labelledBy = 2; // AtspiRelationType

/// Keys and a pointer, for those who cannot use them by hand.
Accessible inputDevices()
{
    return {u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry/deviceeventcontroller"_s};
}

bool isGranted(const QDBusMessage &reply)
{
    return reply.type() == QDBusMessage::ReplyMessage && reply.arguments().constFirst().toBool();
}
}

bool AccessibleTree::Node::isControl() const
{
    static const QStringList roles = {
        u"push button"_s, u"toggle button"_s, u"check box"_s,    u"radio button"_s, u"combo box"_s,
        u"text"_s,        u"spin button"_s,   u"slider"_s,       u"menu item"_s,    u"page tab"_s,
        u"table"_s,       u"tree"_s,          u"tree table"_s,   u"list"_s,         u"link"_s,
        u"image"_s,       u"tool bar"_s,      u"progress bar"_s, u"chart"_s};
    return isFocusable || roles.contains(role);
}

bool AccessibleTree::Node::isCell() const
{
    return role == "table cell"_L1 || role == "tree item"_L1 || role == "list item"_L1
        || role == "table column header"_L1 || role == "column header"_L1;
}

QString AccessibleTree::Node::said() const
{
    return u"%1 “%2” in %3, level %4"_s.arg(role, name, parentRole).arg(depth);
}

QStringList AccessibleTree::silentOf(const Nodes &nodes)
{
    QStringList faults;
    bool isSpanned = false; // the head of a group fills its row; the cells behind it are not seen
    for (const Node &node : nodes) {
        const bool silent = node.name.isEmpty() && (!node.isCell() || node.description.isEmpty());
        isSpanned = node.isCell() && (node.isExpandable || (isSpanned && silent));
        if (node.role.isEmpty() || node.role == "invalid"_L1 || node.role == "unknown"_L1
            || (silent && !isSpanned && (node.isCell() || node.isControl())))
            faults.append(node.said());
    }
    return faults;
}

bool AccessibleTree::says(const Nodes &nodes, const QString &text)
{
    return std::ranges::any_of(nodes, [&text](const Node &node) {
        return node.name.contains(text) || node.description.contains(text);
    });
}

AccessibleTree::~AccessibleTree()
{
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(busName);
    QDBusConnection::disconnectFromBus(sessionName);
}

bool AccessibleTree::start(PrivateDesktop &desktop, SideProgram &program)
{
    return desktop.start({1366, 900}) && connectTo(desktop.busAddress())
        && program.start(QStringLiteral(WINDOW_PROGRAM),
                         {u"--language"_s, u"de"_s, u"--as-of"_s, u"2026-04-01"_s, u"--theme"_s, u"light"_s,
                          u"--item"_s, u"KI-06"_s, u"--size"_s, u"1366x860"_s},
                         desktop.environment());
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
        node.isFocused = (low & focusedBit) != 0;
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

AccessibleTree::Nodes AccessibleTree::shownBelow(const Accessible &root) const
{
    Nodes found;
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

AccessibleTree::Nodes AccessibleTree::windows(const Accessible &program) const
{
    Nodes shown;
    for (const Accessible &window : children(program))
        if (Node here = node(window); here.isShowing)
            shown.push_back(std::move(here));
    return shown;
}

AccessibleTree::Node AccessibleTree::focusedBelow(const Accessible &root) const
{
    std::vector<Accessible> waiting{root};
    while (!waiting.empty()) {
        const Accessible next = waiting.back();
        waiting.pop_back();
        Node here = node(next);
        if (here.isFocused && next.path != root.path)
            return here;
        if (!here.isShowing || here.role == "table"_L1 || here.role == "tree table"_L1
            || here.role == "tree"_L1)
            continue;
        std::ranges::copy(children(next), std::back_inserter(waiting));
    }
    return {};
}

bool AccessibleTree::isLabelled(const Accessible &object) const
{
    const QDBusMessage reply = call(object, u"org.a11y.atspi.Accessible"_s, u"GetRelationSet"_s);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return false;
    bool labelled = false;
    const auto relations = reply.arguments().constFirst().value<QDBusArgument>();
    relations.beginArray();
    while (!relations.atEnd()) {
        uint kind = 0;
        relations.beginStructure();
        relations >> kind;
        labelled = labelled || kind == labelledBy;
        relations.beginArray(); // of the other ends, which are not read
        relations.endArray();
        relations.endStructure();
    }
    relations.endArray();
    return labelled;
}

bool AccessibleTree::press(const Accessible &object) const
{
    return isGranted(call(object, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0}));
}

bool AccessibleTree::focus(const Accessible &control) const
{
    return isGranted(call(control, u"org.a11y.atspi.Component"_s, u"GrabFocus"_s));
}

bool AccessibleTree::activate(const Accessible &window) const
{
    const QDBusMessage place =
        call(window, u"org.a11y.atspi.Component"_s, u"GetExtents"_s, {screenCoordinates});
    if (place.type() != QDBusMessage::ReplyMessage)
        return false;
    const auto rect = place.arguments().constFirst().value<QDBusArgument>();
    int left = 0;
    int top = 0;
    rect.beginStructure();
    rect >> left >> top;
    rect.endStructure();
    // The middle button: no widget takes it.
    return call(inputDevices(), inputInterface, u"GenerateMouseEvent"_s, {left + 3, top + 3, u"b2c"_s}).type()
        == QDBusMessage::ReplyMessage;
}

bool AccessibleTree::fill(const Accessible &field, const QString &text) const
{
    return isGranted(call(field, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text}));
}

bool AccessibleTree::generate(int key, uint kind) const
{
    return call(inputDevices(), inputInterface, u"GenerateKeyboardEvent"_s, {key, QString(), kind}).type()
        == QDBusMessage::ReplyMessage;
}

bool AccessibleTree::type(Qt::KeyboardModifiers modifiers, int symbol) const
{
    bool typed = true;
    for (const ModifierKey &key : modifierKeys)
        if (modifiers.testFlag(key.modifier))
            typed = generate(key.code, keyDown) && typed;
    typed = generate(symbol, keySymbol) && typed;
    for (const ModifierKey &key : modifierKeys)
        if (modifiers.testFlag(key.modifier))
            typed = generate(key.code, keyUp) && typed; // also after a failure: a key stays down else
    return typed;
}
