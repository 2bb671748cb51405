// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QStringList>

#include <vector>

/// One object of a running program as assistive technology sees it: over the AT-SPI bus, from outside.
struct Accessible
{
    QString service;
    QString path;
};

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
        int depth = 0;
    };

    ~AccessibleTree();
    AccessibleTree() = default;
    Q_DISABLE_COPY_MOVE(AccessibleTree)

    /// Asks \a sessionBus for the bus of accessibility; false if there is none.
    [[nodiscard]] bool connectTo(const QString &sessionBus);
    /// The program that calls itself \a name; no service if it is not there yet.
    [[nodiscard]] Accessible program(const QString &name) const;
    /// \a root and everything below it; of a table every cell. What is not shown is left out with its
    /// children.
    [[nodiscard]] std::vector<Node> shownBelow(const Accessible &root) const;
    /// Presses a button; false if it cannot be pressed.
    [[nodiscard]] bool press(const Accessible &object) const;

private:
    [[nodiscard]] QDBusMessage call(const Accessible &object, const QString &interface, const QString &method,
                                    const QVariantList &arguments = {}) const;
    [[nodiscard]] QString property(const Accessible &object, const QString &name) const;
    [[nodiscard]] std::vector<Accessible> children(const Accessible &object) const;
    [[nodiscard]] Node node(const Accessible &object) const;

    QDBusConnection m_bus{QString()};
};
