// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/mainmenu.h"

#include <QMenu>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

/// The main menu is longer than a low screen: it scrolls, and nothing of it lies beside the screen.
class TestMenuRoom final : public QObject, private SeededWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }
    void theMainMenuStaysOneColumn()
    {
        QMenu *menu = m_program->window().findChild<MainMenu *>()->mainMenu();
        menu->popup({0, 0});
        int height = 0;
        for (const QAction *action : menu->actions()) {
            const QRect place = menu->actionGeometry(const_cast<QAction *>(action));
            if (!action->isVisible())
                continue;
            height += place.height();
            QVERIFY2(place.left() < 10 && place.width() <= menu->width(), qPrintable(action->text()));
        }
        const QRect screen = menu->screen()->availableGeometry();
        QVERIFY(height > screen.height()); // or there would be nothing to show here
        QVERIFY(menu->geometry().left() >= screen.left() && menu->geometry().right() <= screen.right());
        menu->close();
    }
    void upFromNothingShowsTheLastEntry()
    {
        QMenu *menu = m_program->window().findChild<MainMenu *>()->mainMenu();
        menu->popup({0, 0});
        QTest::keyClick(menu, Qt::Key_Up);
        QVERIFY(menu->activeAction());
        QCOMPARE(menu->activeAction(), menu->actions().constLast());
        const QRect place = menu->actionGeometry(menu->activeAction());
        QVERIFY2(place.bottom() <= menu->height(), qPrintable(QString::number(place.bottom())));
        menu->close();
    }
};

LENKUNGSSTAND_TEST(TestMenuRoom)
#include "tst_menuroom.moc"
