// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>

/// org.freedesktop.portal.Settings, as far as the window needs it.
class PortalSettings final : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    PortalSettings(const QDBusConnection &bus, QObject *parent);

    /// A value of org.freedesktop.appearance; 0, there "no preference", also if nobody answers in time.
    [[nodiscard]] uint appearance(const QString &key);
    [[nodiscard]] static uint number(const QDBusVariant &value);

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};
