// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/inspector.h"
#include "ui/mainmenu.h"
#include "ui/palette/commandpalette.h"
#include "ui/session/sessionfoot.h"
#include "ui/session/sessionsheet.h"
#include "ui/session/sessionview.h"
#include "ui/support/tableview.h"
#include "ui/support/themeswitch.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

/// The meeting view over the real window: in by a key, through it, and back to a window as it was.
class TestSessionWalk final : public QObject, private SeededWindow
{
    Q_OBJECT

    [[nodiscard]] SessionView *view() const { return m_program->window().findChild<SessionView *>(); }
    [[nodiscard]] QString titleOnScreen() const
    {
        for (const SessionSheet *sheet : view()->findChildren<SessionSheet *>())
            if (sheet->isVisible())
                return sheet->title()->accessibleName();
        return {};
    }
    void enter()
    {
        QTest::keyClick(&m_program->window(), Qt::Key_F5);
        QTRY_VERIFY(view() && view()->isVisible());
        QTRY_COMPARE(QApplication::activeWindow(),
                     view()); // a window and its owner both call themselves active
    }
    void leave(Qt::Key key = Qt::Key_Escape)
    {
        QTest::keyClick(view(), key);
        QTRY_VERIFY(!view());
        QTRY_COMPARE(QApplication::activeWindow(), &m_program->window());
    }

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase()
    {
        m_program.reset();
        ThemeSwitch::apply(Theme::Kind::Light);
    }

    void walksThroughTheProjects()
    {
        enter();
        QVERIFY(view()->isFullScreen());
        QCOMPARE(view()->windowTitle(), u"Sitzungsansicht – Lenkungsstand"_s);
        QVERIFY2(titleOnScreen().startsWith(u"12 Termine überfällig"_s), qPrintable(titleOnScreen()));
        QStringList projects;
        for (int page = 1; page < view()->pageCount(); ++page) {
            QTest::keyClick(view(), Qt::Key_Right);
            if (projects.isEmpty() || projects.constLast() != view()->currentProject())
                projects.append(view()->currentProject());
        }
        projects.removeAll(QString());
        QCOMPARE(projects, (QStringList{u"BA"_s, u"DBA"_s, u"KI"_s, u"DN"_s, u"PAKT"_s, u"LENKU"_s}));
        QTest::keyClick(view(), Qt::Key_3);
        QVERIFY2(titleOnScreen().startsWith(u"3 Erarbeitung einer KI-Strategie"_s),
                 qPrintable(titleOnScreen()));
        leave();
    }

    void everyTabStopShowsItsRing()
    {
        enter();
        QTest::keyClick(view(), Qt::Key_Right); // where all buttons can be pressed
        QSet<const QWidget *> seen;
        for (int stop = 0; stop < 6; ++stop) {
            QTest::keyClick(view()->focusWidget(), Qt::Key_Tab);
            QWidget *now = view()->focusWidget();
            seen.insert(now);
            const QImage image = now->grab().toImage();
            int ring = 0;
            for (int x = 0; x < image.width(); ++x)
                ring += image.pixelColor(x, image.height() - 2) == Theme::current().accent ? 1 : 0;
            QVERIFY2(ring > image.width() / 2, qPrintable(now->accessibleName()));
        }
        QCOMPARE(seen.size(), 4);
        leave();
    }

    void theSearchStaysShutUnderTheView()
    {
        enter();
        QTest::keyClick(view(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!m_program->window().findChild<CommandPalette *>()->isVisible());
        leave();
    }

    void theWindowIsAsItWasBefore_data()
    {
        QTest::addColumn<int>("key");
        QTest::addRow("escape") << int(Qt::Key_Escape);
        QTest::addRow("the key that opened it") << int(Qt::Key_F5);
    }
    void theWindowIsAsItWasBefore()
    {
        QFETCH(int, key);
        MainWindow &window = m_program->window();
        window.openPage(u"portfolio"_s);
        window.selectItem(u"KI-06"_s);
        portfolio()->reveal(u"KI-06"_s);
        portfolio()->table()->setFocus();
        const QRect place = window.geometry();
        QWidget *const focused = window.focusWidget();
        enter();
        QTest::keyClick(view(), Qt::Key_End);
        leave(Qt::Key(key));
        QCOMPARE(window.currentPage(), u"portfolio"_s);
        QCOMPARE(window.inspector()->item(), u"KI-06"_s);
        QVERIFY(window.isInspectorOpen());
        QCOMPARE(portfolio()->selectedItems(), QStringList(u"KI-06"_s));
        QCOMPARE(window.focusWidget(), focused);
        QTRY_VERIFY(focused->hasFocus());
        QCOMPARE(window.geometry(), place);
    }

    void aMaximisedWindowStaysMaximised()
    {
        MainWindow &window = m_program->window();
        window.showMaximized();
        enter();
        leave();
        QVERIFY(window.isMaximized());
        window.showNormal();
    }

    void followsWhatTheWindowIsTold()
    {
        MainWindow &window = m_program->window();
        enter();
        const QString before = titleOnScreen();
        emit window.asOfRequested(QDate(2026, 5, 6));
        QTRY_VERIFY(titleOnScreen() != before);
        const auto saysDay = [this](const QString &day) {
            for (const QLabel *label : view()->findChild<SessionFoot *>()->findChildren<QLabel *>())
                if (label->text().contains(day))
                    return true;
            return false;
        };
        QVERIFY(saysDay(u"06.05.2026, nicht heute"_s));
        for (const Appearance appearance : {Appearance::Dark, Appearance::HighContrast, Appearance::Light}) {
            emit window.appearanceRequested(appearance);
            QTRY_COMPARE(view()->grab().toImage().pixelColor(2, 2), Theme::current().page);
        }
        emit window.languageRequested(Language::Code::English);
        QTRY_COMPARE(view()->windowTitle(), u"Meeting view – Lenkungsstand"_s);
        emit window.languageRequested(Language::Code::German);
        leave();
        emit window.asOfRequested(QDate(2026, 4, 1));
        QTRY_COMPARE(m_program->session().snapshot()->report.asOf, QDate(2026, 4, 1));
    }

    void standsInTheMenuAmongThePages()
    {
        auto *menu = m_program->window().findChild<MainMenu *>();
        const QList<QAction *> pages = menu->mainMenu()->actions().constFirst()->menu()->actions();
        QCOMPARE(pages.constLast()->text(), u"Sitzungsansicht"_s);
        QCOMPARE(pages.constLast()->shortcut(), QKeySequence(Qt::Key_F5));
        pages.constLast()->trigger();
        QTRY_VERIFY(view() && QApplication::activeWindow() == view());
        leave();
    }
};

LENKUNGSSTAND_TEST(TestSessionWalk)
#include "tst_sessionwalk.moc"
