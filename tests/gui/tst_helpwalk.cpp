// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/navigation.h"
#include "ui/help/helpchapters.h"
#include "ui/help/helpview.h"
#include "ui/help/helpwindow.h"
#include "ui/mainmenu.h"
#include "ui/support/uilanguage.h"

#include <QAbstractButton>
#include <QMenu>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

/// The help as people reach it, and whether it names the keys that the program has.
class TestHelpWalk final : public QObject, private SeededWindow
{
    Q_OBJECT

    [[nodiscard]] HelpWindow *help() const { return m_program->window().findChild<HelpWindow *>(); }
    static QString textOf(const QString &chapter)
    {
        QTextDocument document;
        document.setHtml(HelpChapters::text(chapter, uiLanguage()));
        return document.toPlainText();
    }
    /// Of the main menu with all its groups, as a person reads them.
    [[nodiscard]] QStringList keysOfTheMenu() const
    {
        QStringList keys;
        QList<QMenu *> menus{m_program->window().findChild<MainMenu *>()->mainMenu()};
        while (!menus.isEmpty())
            for (const QAction *action : menus.takeFirst()->actions()) {
                if (action->menu())
                    menus.append(action->menu());
                const QKeySequence key = action->shortcut();
                const bool isPage =
                    key.count() == 1 && key[0].key() >= Qt::Key_1 && key[0].key() <= Qt::Key_8;
                if (!key.isEmpty() && !isPage) // pages stand there as a range
                    keys.append(key.toString(QKeySequence::NativeText));
            }
        return keys;
    }

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }
    void cleanup()
    {
        if (help())
            help()->close();
    }

    void f1ExplainsThePageThatIsOpen()
    {
        MainWindow &window = m_program->window();
        for (const QString &page : {u"overview"_s, u"portfolio"_s, u"timeline"_s, u"measures"_s,
                                    u"resolutions"_s, u"indicators"_s, u"history"_s}) {
            window.openPage(page);
            QVERIFY(QTest::qWaitForWindowActive(&window));
            QTest::keyClick(&window, Qt::Key_F1);
            QVERIFY(help() && help()->isVisible());
            QCOMPARE(help()->chapter(), page);
            help()->close();
        }
    }

    void theFootOfTheNavigationOpensIt()
    {
        auto *navigation = m_program->window().findChild<Navigation *>();
        auto *foot = navigation->findChild<QAbstractButton *>(u"help"_s);
        QCOMPARE(foot->text(), u"Hilfe (F1)"_s);
        const auto buttons = navigation->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons)
            QVERIFY(button->geometry().bottom() <= foot->geometry().bottom());
        QTest::mouseClick(foot, Qt::LeftButton);
        QVERIFY(help() && help()->isVisible());
        QVERIFY(!foot->isChecked());
    }

    void escapeClosesIt()
    {
        m_program->window().openPage(u"history"_s);
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
        QTest::keyClick(&m_program->window(), Qt::Key_F1);
        QTest::keyClick(help()->findChild<HelpView *>(), Qt::Key_Escape);
        QVERIFY(!help()->isVisible());
    }

    void namesEveryKeyOfTheMenu_data()
    {
        QTest::addColumn<int>("code");
        QTest::addRow("German") << int(Language::Code::German);
        QTest::addRow("English") << int(Language::Code::English);
    }
    void namesEveryKeyOfTheMenu()
    {
        QFETCH(int, code);
        emit m_program->window().languageRequested(Language::Code(code));
        QCoreApplication::processEvents();
        const QString text = textOf(u"keys"_s);
        const QStringList keys = keysOfTheMenu();
        QVERIFY(keys.size() > 20);
        QStringList missing;
        for (const QString &key : keys)
            if (!text.contains(key))
                missing.append(key);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
        emit m_program->window().languageRequested(Language::Code::German);
    }
};
LENKUNGSSTAND_TEST(TestHelpWalk)

#include "tst_helpwalk.moc"
