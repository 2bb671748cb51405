// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

/// Light, dark or high contrast, as the desktop wants it and while it changes its mind: from its settings
/// portal, else from the brightness of the platform's palette. Qt 6.4 has no call for it.
class DesktopTheme final : public QObject
{
    Q_OBJECT
public:
    /// Asks the portal on \a bus at once; a bus that is not connected stands for a desktop without one.
    explicit DesktopTheme(const QDBusConnection &bus, QObject *parent = nullptr);
    /// The bus of the session, if there is one.
    [[nodiscard]] static QDBusConnection sessionBus();

    [[nodiscard]] Theme::Kind kind() const { return m_kind; }

signals:
    void changed(Theme::Kind kind);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeSetting(const QString &space, const QString &key, const QDBusVariant &value);
    [[nodiscard]] Theme::Kind wanted() const;
    void update();

    uint m_contrast = 0; ///< 1: high
    uint m_scheme = 0; ///< 0: no preference, 1: dark, 2: light
    Theme::Kind m_kind;
};
