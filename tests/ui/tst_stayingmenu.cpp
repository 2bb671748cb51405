// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/support/stayingmenu.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

class TestStayingMenu final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_menu = std::make_unique<StayingMenu>();
        m_first = m_menu->addAction(u"Wortlaut"_s);
        m_second = m_menu->addAction(u"Prognose"_s);
        for (QAction *action : {m_first, m_second})
            action->setCheckable(true);
        m_plain = m_menu->addAction(u"Übliche Spalten"_s);
        m_menu->popup(QPoint(10, 10));
        QVERIFY(QTest::qWaitForWindowExposed(m_menu.get()));
    }
    void cleanup() { m_menu.reset(); }

    void staysOpenForTicks()
    {
        click(m_first);
        click(m_second);
        QVERIFY(m_menu->isVisible());
        QVERIFY(m_first->isChecked() && m_second->isChecked());
        click(m_first);
        QVERIFY(m_menu->isVisible() && !m_first->isChecked());
    }

    void staysOpenForTicksByKey_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addRow("Space") << Qt::Key_Space;
        QTest::addRow("Return") << Qt::Key_Return;
        QTest::addRow("Enter") << Qt::Key_Enter;
    }
    void staysOpenForTicksByKey()
    {
        QFETCH(Qt::Key, key);
        m_menu->setActiveAction(m_second);
        QTest::keyClick(m_menu.get(), key);
        QVERIFY(m_menu->isVisible() && m_second->isChecked());
        QTest::keyClick(m_menu.get(), Qt::Key_Escape);
        QVERIFY(!m_menu->isVisible());
    }

    void closesForAnythingElse()
    {
        QSignalSpy spy(m_plain, &QAction::triggered);
        click(m_plain);
        QVERIFY(!m_menu->isVisible());
        QCOMPARE(spy.count(), 1);
    }

    void leavesWhatIsDisabledAlone()
    {
        m_second->setEnabled(false);
        click(m_second);
        QVERIFY(!m_second->isChecked());
    }

private:
    void click(QAction *action)
    {
        const QPoint at = m_menu->actionGeometry(action).center();
        QTest::mouseMove(m_menu.get(), at);
        QTest::mouseClick(m_menu.get(), Qt::LeftButton, {}, at);
    }

    std::unique_ptr<StayingMenu> m_menu;
    QAction *m_first = nullptr;
    QAction *m_second = nullptr;
    QAction *m_plain = nullptr;
};

LENKUNGSSTAND_TEST(TestStayingMenu)

#include "tst_stayingmenu.moc"
