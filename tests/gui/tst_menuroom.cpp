// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/mainmenu.h"

#include <QMenu>
#include <QScreen>

using namespace Qt::Literals::StringLiterals;

/// The main menu fits a low screen, with all its entries.
class TestMenuRoom final : public QObject, private SeededWindow
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }
    void theMainMenuFitsALowScreen()
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
        QVERIFY2(height > 300 && height < 700, qPrintable(QString::number(height)));
        QVERIFY(menu->geometry().left() >= screen.left() && menu->geometry().right() <= screen.right());
        menu->close();
    }
    void everyEntryHasItsPlaceInOneMenuOnly()
    {
        const auto *all = m_program->window().findChild<MainMenu *>();
        QList<QAction *> reached = all->mainMenu()->actions();
        for (const QAction *entry : all->mainMenu()->actions())
            if (entry->menu())
                reached.append(entry->menu()->actions());
        for (QAction *action : all->actions())
            QVERIFY2(reached.count(action) == 1, qPrintable(action->text()));
        for (const QAction *action : reached)
            QVERIFY(action->isSeparator() || !action->text().isEmpty());
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
