// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/dialogs/editdesk.h"
#include "ui/dialogs/editmenu.h"
#include "ui/frame/inspector.h"
#include "ui/support/tableview.h"

#include <QAction>
#include <QApplication>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// What the actions on items are about: only what is selected and seen.
class TestChosenItems final : public QObject, private SeededWindow
{
    Q_OBJECT

    [[nodiscard]] QAction *action(const QString &key) const
    {
        for (QAction *candidate : m_program->window().editing().menu()->actions())
            if (candidate->shortcut() == QKeySequence(key))
                return candidate;
        return nullptr;
    }
    [[nodiscard]] QModelIndex groupOf(const QString &key) const
    {
        return portfolio()->model().indexOf(key).parent();
    }
    void chooseGroup(const QString &key) const
    {
        portfolio()->table()->selectionModel()->setCurrentIndex(
            groupOf(key), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(openSeeded());
        m_program->window().openPage(u"portfolio"_s);
        m_program->window().selectItem(u"BA-02"_s);
    }
    void cleanupTestCase() { m_program.reset(); }
    void init()
    {
        portfolio()->table()->setExpanded(groupOf(u"BA-02"_s), true);
        m_program->window().selectItem({});
        m_program->window().selectItem(u"BA-02"_s);
        QVERIFY(action(u"Del"_s)->isEnabled());
    }

    void aGroupIsNoItem()
    {
        chooseGroup(u"BA-02"_s);
        QCOMPARE(m_program->window().inspector()->item(), QString()); // nothing is selected
        QVERIFY(m_program->window().isInspectorOpen()); // and nothing moves
        for (const QString &key : {u"Del"_s, u"Ctrl+E"_s, u"Ctrl+D"_s, u"Ctrl+R"_s}) {
            QVERIFY2(!action(key)->isEnabled(), qPrintable(key));
            QVERIFY2(!action(key)->toolTip().isEmpty() && action(key)->toolTip() != action(key)->text(),
                     qPrintable(key));
        }
        QVERIFY(action(u"Ctrl+N"_s)->isEnabled());
        bool asked = false;
        QTimer::singleShot(0, this, [&asked] { asked = QApplication::activeModalWidget() != nullptr; });
        portfolio()->table()->setFocus();
        QTest::keyClick(portfolio()->table(), Qt::Key_Delete);
        QCoreApplication::processEvents();
        QVERIFY(!asked);
    }

    void whatAFoldedGroupHidesIsNotMeant()
    {
        portfolio()->table()->setExpanded(groupOf(u"BA-02"_s), false);
        portfolio()->table()->selectionModel()->select(portfolio()->model().indexOf(u"BA-02"_s),
                                                       QItemSelectionModel::ClearAndSelect
                                                           | QItemSelectionModel::Rows);
        QVERIFY(portfolio()->selectedItems().isEmpty());
        QVERIFY(!action(u"Del"_s)->isEnabled());
        portfolio()->table()->setExpanded(groupOf(u"BA-02"_s), true);
        QCOMPARE(portfolio()->selectedItems(), QStringList{u"BA-02"_s});
        QVERIFY(action(u"Del"_s)->isEnabled());
    }

    void anItemBesideAGroupIsMeant()
    {
        chooseGroup(u"BA-02"_s);
        portfolio()->table()->selectionModel()->select(portfolio()->model().indexOf(u"BA-03"_s),
                                                       QItemSelectionModel::Select
                                                           | QItemSelectionModel::Rows);
        QCOMPARE(portfolio()->selectedItems(), QStringList{u"BA-03"_s});
        QVERIFY(action(u"Del"_s)->isEnabled());
    }

    void withoutASelectionTheInspectorSaysWhatIsMeant()
    {
        portfolio()->table()->selectionModel()->clearSelection();
        QVERIFY(action(u"Ctrl+E"_s)->isEnabled());
        m_program->window().openPage(u"overview"_s);
        QVERIFY(action(u"Ctrl+E"_s)->isEnabled());
        m_program->window().selectItem({});
        QVERIFY(!action(u"Ctrl+E"_s)->isEnabled());
        m_program->window().openPage(u"portfolio"_s);
    }

    void whatIsGoneIsSaidToBeGone()
    {
        m_program->window().openPage(u"history"_s);
        m_program->window().selectItem(u"XX-99"_s);
        Inspector *inspector = m_program->window().inspector();
        QVERIFY2(inspector->plainText().contains(u"XX-99 ist gelöscht"_s),
                 qPrintable(inspector->plainText()));
        QVERIFY(inspector->findChild<QPushButton *>());
        QVERIFY(!action(u"Ctrl+E"_s)->isEnabled());
        m_program->window().openPage(u"portfolio"_s);
    }
};
LENKUNGSSTAND_TEST(TestChosenItems)

#include "tst_chosenitems.moc"
