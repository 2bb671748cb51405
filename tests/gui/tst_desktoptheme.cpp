// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoptheme.h"
#include "tests/gui/sideprogram.h"
#include "tests/support/testrunner.h"
#include "ui/support/themeswitch.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QLatin1StringView portalPath("/org/freedesktop/portal/desktop");

/// What a desktop says of itself.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint value(const QString &key) const { return key == "contrast"_L1 ? m_contrast : m_scheme; }
    void set(const QString &key, uint value) { (key == "contrast"_L1 ? m_contrast : m_scheme) = value; }

public slots:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        Q_UNUSED(space)
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value(key)))); // twice, as the real one does
    }

private:
    std::atomic<uint> m_contrast = 0;
    std::atomic<uint> m_scheme = 0;
};

/// A bus with a portal on it, which lives in a thread of its own because it is asked by a call that waits.
class FakeDesktop
{
public:
    ~FakeDesktop()
    {
        m_thread.quit();
        m_thread.wait();
        QDBusConnection::disconnectFromBus(u"window"_s);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }
    [[nodiscard]] bool start()
    {
        if (!m_bus.start(QProcessEnvironment::systemEnvironment()))
            return false;
        m_portal.moveToThread(&m_thread);
        m_thread.start();
        m_desk = QDBusConnection::connectToBus(m_bus.address(), u"portal"_s);
        return m_desk.registerObject(portalPath, &m_portal, QDBusConnection::ExportAllSlots)
            && m_desk.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    void set(const QString &key, uint value)
    {
        m_portal.set(key, value);
        QDBusMessage said =
            QDBusMessage::createSignal(portalPath, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        said << u"org.freedesktop.appearance"_s << key << QVariant::fromValue(QDBusVariant(value));
        m_desk.send(said);
    }
    [[nodiscard]] const QString &address() const { return m_bus.address(); }
    /// The rules by which programs on the bus ask for signals.
    [[nodiscard]] QString matchRules() const
    {
        const QDBusMessage asked =
            QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                           u"org.freedesktop.DBus.Debug.Stats"_s, u"GetAllMatchRules"_s);
        const QDBusMessage answer = m_desk.call(asked);
        if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
            return {};
        QMap<QString, QStringList> rules;
        answer.arguments().constFirst().value<QDBusArgument>() >> rules;
        QString all;
        for (const QStringList &list : std::as_const(rules))
            all += list.join(u'\n');
        return all;
    }
    [[nodiscard]] QDBusConnection forTheWindow() const
    {
        return QDBusConnection::connectToBus(m_bus.address(), u"window"_s);
    }

private:
    PrivateBus m_bus;
    QThread m_thread;
    FakePortal m_portal;
    QDBusConnection m_desk{QString()};
};
}

/// Light, dark and high contrast as the desktop says, at the start and while the window runs.
class TestDesktopTheme final : public QObject
{
    Q_OBJECT

    static void setPlatform(const QColor &alternate)
    {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::AlternateBase, alternate);
        QApplication::setPalette(palette);
    }

private slots:
    void cleanup()
    {
        QApplication::setPalette(QPalette());
        ThemeSwitch::apply(Theme::Kind::Light);
    }

    void followsTheBrightnessOfThePlatform()
    {
        ThemeSwitch::apply(Theme::Kind::Light);
        const DesktopTheme desktop{QDBusConnection(QString())};
        const QSignalSpy changes(&desktop, &DesktopTheme::changed);
        QVERIFY(desktop.kind() == Theme::Kind::Light);
        setPlatform(QColor(0x20, 0x20, 0x20));
        QVERIFY(desktop.kind() == Theme::Kind::Dark);
        QCOMPARE(changes.size(), 1);
        setPlatform(QColor(0xF7, 0xF7, 0xF7));
        QVERIFY(desktop.kind() == Theme::Kind::Light);
        QCOMPARE(changes.size(), 2);
    }

    // Its own change is no wish of the desktop: else a dark window would keep itself dark.
    void doesNotFollowTheWindow()
    {
        ThemeSwitch::apply(Theme::Kind::Light);
        const DesktopTheme desktop{QDBusConnection(QString())};
        const QSignalSpy changes(&desktop, &DesktopTheme::changed);
        for (const auto kind : {Theme::Kind::Dark, Theme::Kind::HighContrast, Theme::Kind::Light}) {
            ThemeSwitch::apply(kind);
            QVERIFY(desktop.kind() == Theme::Kind::Light);
            const DesktopTheme asked{QDBusConnection(QString())};
            QVERIFY(asked.kind() == Theme::Kind::Light);
        }
        QCOMPARE(changes.size(), 0);
    }

    void followsTheSettingsPortal()
    {
        if (PrivateBus::program().isEmpty())
            QSKIP("dbus-daemon is not installed (package dbus-daemon)");
        FakeDesktop fake;
        QVERIFY(fake.start());
        fake.set(u"color-scheme"_s, 1);
        const DesktopTheme desktop(fake.forTheWindow());
        QVERIFY(desktop.kind() == Theme::Kind::Dark);
        fake.set(u"contrast"_s, 1);
        QTRY_VERIFY(desktop.kind() == Theme::Kind::HighContrast);
        fake.set(u"contrast"_s, 0);
        QTRY_VERIFY(desktop.kind() == Theme::Kind::Dark);
        const QSignalSpy changes(&desktop, &DesktopTheme::changed);
        fake.set(u"color-scheme"_s, 2);
        QTRY_VERIFY(desktop.kind() == Theme::Kind::Light);
        QCOMPARE(changes.size(), 1);
        fake.set(u"color-scheme"_s, 0); // no wish: as bright as the platform
        fake.set(u"color-scheme"_s, 1);
        QTRY_COMPARE(changes.size(), 2);
    }

    // In a process of its own: this one knows the types of the bus already, as the portal is in it.
    void theProgramAsksForChanges()
    {
        if (PrivateBus::program().isEmpty())
            QSKIP("dbus-daemon is not installed (package dbus-daemon)");
        FakeDesktop fake;
        QVERIFY(fake.start());
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, fake.address());
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        SideProgram program;
        QVERIFY(program.start(QStringLiteral(WINDOW_PROGRAM), {}, environment));
        QTRY_VERIFY_WITH_TIMEOUT(fake.matchRules().contains(u"member='SettingChanged'"_s), 180'000);
    }

    void aDesktopThatSaysNothingIsLight()
    {
        if (PrivateBus::program().isEmpty())
            QSKIP("dbus-daemon is not installed (package dbus-daemon)");
        PrivateBus bus;
        QVERIFY(bus.start(QProcessEnvironment::systemEnvironment()));
        {
            const DesktopTheme desktop(QDBusConnection::connectToBus(bus.address(), u"silent"_s));
            QVERIFY(desktop.kind() == Theme::Kind::Light);
        }
        QDBusConnection::disconnectFromBus(u"silent"_s);
    }
};
LENKUNGSSTAND_TEST(TestDesktopTheme)

#include "tst_desktoptheme.moc"
