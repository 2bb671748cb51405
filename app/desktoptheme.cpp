// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoptheme.h"

#include "app/portalsettings.h"
#include "ui/support/themeswitch.h"

#include <QCoreApplication>
#include <QEvent>

using namespace Qt::Literals::StringLiterals;

DesktopTheme::DesktopTheme(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    if (bus.isConnected()) {
        auto *portal = new PortalSettings(bus, this);
        connect(portal, &PortalSettings::SettingChanged, this, &DesktopTheme::takeSetting);
        m_contrast = portal->appearance(u"contrast"_s);
        m_scheme = portal->appearance(u"color-scheme"_s);
    }
    m_kind = wanted();
    QCoreApplication::instance()->installEventFilter(this);
}

QDBusConnection DesktopTheme::sessionBus()
{
    return qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ? QDBusConnection(QString())
                                                                   : QDBusConnection::sessionBus();
}

Theme::Kind DesktopTheme::wanted() const
{
    if (m_contrast == 1)
        return Theme::Kind::HighContrast;
    const bool dark = m_scheme == 0 ? ThemeSwitch::isPlatformDark() : m_scheme == 1;
    return dark ? Theme::Kind::Dark : Theme::Kind::Light;
}

void DesktopTheme::takeSetting(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space != "org.freedesktop.appearance"_L1)
        return;
    if (key == "contrast"_L1)
        m_contrast = PortalSettings::number(value);
    else if (key == "color-scheme"_L1)
        m_scheme = PortalSettings::number(value);
    update();
}

bool DesktopTheme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange && watched == QCoreApplication::instance())
        update(); // one's own change leaves the brightness of the platform as it is
    return QObject::eventFilter(watched, event);
}

void DesktopTheme::update()
{
    const Theme::Kind before = std::exchange(m_kind, wanted());
    if (m_kind != before)
        emit changed(m_kind);
}
