// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/privatedesktop.h"

#include <QDBusConnection>
#include <QStringList>

#include <vector>

/// One object of a running program as assistive technology sees it: over the AT-SPI bus, from outside.
struct Accessible
{
    QString service;
    QString path;
};

/// Keys for AccessibleTree::type().
namespace KeySymbol {
inline constexpr int tab = 0xff09;
inline constexpr int enter = 0xff0d;
inline constexpr int escape = 0xff1b;
inline constexpr int up = 0xff52;
inline constexpr int right = 0xff53;
inline constexpr int down = 0xff54;
inline constexpr int f1 = 0xffbe;
inline constexpr int f5 = 0xffc2;
inline constexpr int erase = 0xffff; ///< Delete
}

/// The tree of a program, read by the protocol that screen readers use.
class AccessibleTree
{
public:
    struct Node
    {
        Accessible object;
        QString name;
        QString role; ///< "push button"
        QString description;
        QString parentRole;
        bool isShowing = false;
        bool isFocusable = false;
        bool isExpandable = false; ///< a row that others stand under
        bool isFocused = false;
        int depth = 0;

        /// What can be pressed, chosen or filled in; it has to say what it is.
        [[nodiscard]] bool isControl() const;
        [[nodiscard]] bool isCell() const;
        /// For the message of a test.
        [[nodiscard]] QString said() const;
    };
    using Nodes = std::vector<Node>;

    ~AccessibleTree();
    AccessibleTree() = default;
    Q_DISABLE_COPY_MOVE(AccessibleTree)

    /// Starts the window as \a program on a screen and buses of its own, \a desktop: in German, as of 1 April
    /// 2026, with KI-06 in the inspector. False if one of them does not come up; the program itself is there
    /// some time after.
    [[nodiscard]] bool start(PrivateDesktop &desktop, SideProgram &program);
    /// Asks \a sessionBus for the bus of accessibility; false if there is none.
    [[nodiscard]] bool connectTo(const QString &sessionBus);
    /// The program that calls itself \a name; no service if it is not there yet.
    [[nodiscard]] Accessible program(const QString &name) const;
    /// \a root and everything below it; of a table every cell. What is not shown is left out with its
    /// children.
    [[nodiscard]] Nodes shownBelow(const Accessible &root) const;
    /// The windows of \a program that are shown.
    [[nodiscard]] Nodes windows(const Accessible &program) const;
    /// What has the focus below \a root, a list or a table as a whole; no service if nothing has.
    [[nodiscard]] Node focusedBelow(const Accessible &root) const;
    /// Whether a label says what \a object is: Qt gives a combo box what is chosen for a name.
    [[nodiscard]] bool isLabelled(const Accessible &object) const;
    /// Presses a button; false if it cannot be pressed.
    [[nodiscard]] bool press(const Accessible &object) const;
    /// Gives the focus to a control of the active window.
    [[nodiscard]] bool focus(const Accessible &control) const;
    /// Clicks on the edge of \a window, where nothing is: where no window manager runs, that activates it.
    [[nodiscard]] bool activate(const Accessible &window) const;
    /// Replaces what stands in a field.
    [[nodiscard]] bool fill(const Accessible &field, const QString &text) const;
    /// Presses keys on the screen of the bus, as a keyboard would: \a symbol is a keysym of X11.
    [[nodiscard]] bool type(Qt::KeyboardModifiers modifiers, int symbol) const;

    /// The bus of accessibility, for what listens on it.
    [[nodiscard]] const QDBusConnection &bus() const { return m_bus; }

    /// Of \a nodes those that have no role, or that a person has to hear of and that say nothing.
    [[nodiscard]] static QStringList silentOf(const Nodes &nodes);
    [[nodiscard]] static bool says(const Nodes &nodes, const QString &text);

private:
    [[nodiscard]] QDBusMessage call(const Accessible &object, const QString &interface, const QString &method,
                                    const QVariantList &arguments = {}) const;
    [[nodiscard]] QString property(const Accessible &object, const QString &name) const;
    [[nodiscard]] std::vector<Accessible> children(const Accessible &object) const;
    [[nodiscard]] Node node(const Accessible &object) const;
    [[nodiscard]] bool generate(int key, uint kind) const;

    QDBusConnection m_bus{QString()};
};
