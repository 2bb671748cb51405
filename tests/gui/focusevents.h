// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>
#include <QStringList>

#include <utility>

/// What a screen reader hears of the focus: the objects that say they have got it, in their order.
class FocusEvents final : public QObject
{
    Q_OBJECT
public:
    /// Registers for the events of \a service on the bus of accessibility; false if nobody takes it.
    [[nodiscard]] bool start(QDBusConnection bus, const QString &service);
    /// The paths of the objects since the last call.
    [[nodiscard]] QStringList take() { return std::exchange(m_paths, {}); }
    [[nodiscard]] bool isEmpty() const { return m_paths.isEmpty(); }

public slots:
    void stateChanged(const QDBusMessage &event);

private:
    QStringList m_paths;
};
