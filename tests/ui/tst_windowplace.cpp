// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/frame/windowplace.h"

#include <QScreen>
#include <QWidget>

/// No window is opened larger than its screen.
class TestWindowPlace final : public QObject
{
    Q_OBJECT
private slots:
    void liesWithinTheScreen_data()
    {
        QTest::addColumn<QRect>("window");
        QTest::addColumn<QRect>("screen");
        QTest::addColumn<QRect>("place");
        const QRect laptop(0, 0, 1366, 728);
        const QRect twice(0, 0, 683, 384);
        QTest::addRow("fits") << QRect(100, 60, 800, 600) << laptop << QRect(100, 60, 800, 600);
        QTest::addRow("as large as the screen")
            << QRect(0, 0, 1366, 768) << laptop << QRect(0, 24, 1366, 704);
        QTest::addRow("200 percent") << QRect(0, 0, 1366, 768) << twice << QRect(0, 24, 683, 360);
        QTest::addRow("beyond the right edge")
            << QRect(900, 60, 800, 600) << laptop << QRect(566, 60, 800, 600);
        QTest::addRow("title bar above the screen")
            << QRect(10, 0, 800, 600) << laptop << QRect(10, 24, 800, 600);
        QTest::addRow("on the second screen")
            << QRect(1400, 100, 3000, 600) << QRect(1366, 0, 1920, 1080) << QRect(1366, 100, 1920, 600);
    }
    void liesWithinTheScreen()
    {
        QFETCH(QRect, window);
        QFETCH(QRect, screen);
        QFETCH(QRect, place);
        QCOMPARE(WindowPlace::within(window, screen, 24), place);
    }

    void opensNoLargerThanTheScreen()
    {
        QWidget window;
        const QSize room = window.screen()->availableSize();
        WindowPlace::restore(window, {}, room * 2);
        QVERIFY(window.width() == room.width() && window.height() < room.height());
        WindowPlace::restore(window, {}, QSize(300, 200));
        QCOMPARE(window.size(), QSize(300, 200));
    }

    void remembersNoMoreThanTheScreenHolds()
    {
        QWidget window;
        const QSize room = window.screen()->availableSize();
        window.resize(room * 2);
        const QByteArray tooLarge = window.saveGeometry();
        window.resize(400, 300);
        const QByteArray fits = window.saveGeometry();
        QWidget next;
        WindowPlace::restore(next, tooLarge, QSize(300, 200));
        QVERIFY(next.screen()->availableGeometry().contains(next.geometry()));
        WindowPlace::restore(next, fits, QSize(300, 200));
        QCOMPARE(next.size(), QSize(400, 300));
    }
};

LENKUNGSSTAND_TEST(TestWindowPlace)

#include "tst_windowplace.moc"
