// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/help/helpwindow.h"
#include "ui/session/sessionfoot.h"
#include "ui/session/sessionmode.h"
#include "ui/session/sessionsheet.h"
#include "ui/support/themeswitch.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

/// The window of the meeting view: keys, mouse, what a screen reader hears, and what it follows.
class SessionViewTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QPointer<SessionView> m_view;

    void open(const SnapshotPtr &snapshot, QSize size = {1920, 1080})
    {
        m_window = std::make_unique<QWidget>();
        m_view = new SessionView(m_window.get());
        m_view->resize(size);
        m_view->setDatabase(u"portfolio.sqlite"_s);
        m_view->setSnapshot(snapshot);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view));
    }
    [[nodiscard]] SessionSheet *sheet() const
    {
        for (SessionSheet *sheet : m_view->findChildren<SessionSheet *>())
            if (sheet->isVisible())
                return sheet;
        return nullptr;
    }
    [[nodiscard]] QString footText() const
    {
        QStringList texts;
        for (const QLabel *label : m_view->findChild<SessionFoot *>()->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts.join(u'\n');
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (QPushButton *button : m_view->findChildren<QPushButton *>())
            if (button->accessibleName() == name)
                return button;
        return nullptr;
    }

private slots:
    void initTestCase() { useWindowFont(); }
    void cleanup()
    {
        delete m_view;
        m_window.reset();
        ThemeSwitch::apply(Theme::Kind::Light);
    }

    void keysTurnThePage_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<int>("back");
        QTest::addColumn<Qt::KeyboardModifiers>("backModifier");
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        const Qt::KeyboardModifiers shift = Qt::ShiftModifier;
        QTest::addRow("arrows") << int(Qt::Key_Right) << int(Qt::Key_Left) << none;
        QTest::addRow("page keys") << int(Qt::Key_PageDown) << int(Qt::Key_PageUp) << none;
        QTest::addRow("space") << int(Qt::Key_Space) << int(Qt::Key_Space) << shift;
    }
    void keysTurnThePage()
    {
        QFETCH(int, ahead);
        QFETCH(int, back);
        QFETCH(Qt::KeyboardModifiers, backModifier);
        open(seedOn(april()));
        QVERIFY(m_view->pageCount() > 6);
        const auto press = [this](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTest::keyClick(m_view->focusWidget(), Qt::Key(key), modifiers);
        };
        press(back, backModifier);
        QCOMPARE(m_view->currentPage(), 0);
        press(ahead);
        press(ahead);
        QCOMPARE(m_view->currentPage(), 2);
        press(back, backModifier);
        QCOMPARE(m_view->currentPage(), 1);
        press(Qt::Key_End);
        press(ahead);
        QCOMPARE(m_view->currentPage(), m_view->pageCount() - 1);
        press(Qt::Key_Home);
        QCOMPARE(m_view->currentPage(), 0);
    }

    void aDigitGoesToItsProject()
    {
        open(seedOn(april()));
        for (const auto &[key, project] : std::map<Qt::Key, QString>{{Qt::Key_3, u"KI"_s},
                                                                     {Qt::Key_1, u"BA"_s},
                                                                     {Qt::Key_5, u"PAKT"_s},
                                                                     {Qt::Key_9, u"PAKT"_s}}) { // no such one
            QTest::keyClick(m_view->focusWidget(), key);
            QCOMPARE(m_view->currentProject(), project);
        }
    }

    void aProjectWithoutANumberHasTheDigitOfItsPlace()
    {
        open(seedOn(april()));
        QTest::keyClick(m_view->focusWidget(), Qt::Key_6);
        QCOMPARE(m_view->currentProject(), u"LENKU"_s);
        QVERIFY2(footText().contains(u"1–6"_s), qPrintable(footText()));
        auto portfolio = *seedOn(april())->portfolio;
        for (Project &project : portfolio.projects)
            if (project.number == 2)
                project.number = 6; // two of them could be meant, and the number is what people know
        m_view->setSnapshot(snapshotOf(portfolio, april()));
        QTest::keyClick(m_view->focusWidget(), Qt::Key_1);
        QTest::keyClick(m_view->focusWidget(), Qt::Key_6);
        QCOMPARE(m_view->currentProject(), u"DBA"_s);
    }

    void theWheelTurnsThePage()
    {
        open(seedOn(april()));
        const auto turn = [this](int delta, Qt::KeyboardModifiers modifiers = {},
                                 Qt::ScrollPhase phase = Qt::NoScrollPhase) {
            const QPointF at(900, 400);
            QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, phase,
                              false);
            QCoreApplication::sendEvent(m_view, &event); // Qt hands on what the sheet ignores
        };
        turn(-120);
        QCOMPARE(m_view->currentPage(), 1);
        turn(-240);
        QCOMPARE(m_view->currentPage(), 3);
        for (int part = 0; part < 7; ++part)
            turn(15); // a fine wheel: eight of them are a notch
        QCOMPARE(m_view->currentPage(), 3);
        turn(15);
        QCOMPARE(m_view->currentPage(), 2);
        turn(100);
        turn(-100); // the other way begins anew
        QCOMPARE(m_view->currentPage(), 2);
        turn(-20);
        QCOMPARE(m_view->currentPage(), 3);
        turn(-480, {}, Qt::ScrollMomentum); // after the fingers have left
        turn(-120, Qt::ControlModifier);
        QCOMPARE(m_view->currentPage(), 3);
        turn(1200);
        QCOMPARE(m_view->currentPage(), 0);
    }

    void f1OpensTheHelpOverTheView()
    {
        open(seedOn(april()));
        QTest::keyClick(m_view->focusWidget(), Qt::Key_F1);
        auto *help = m_view->findChild<HelpWindow *>();
        QVERIFY(help && help->isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), help); // else the key would be the view's
        QCOMPARE(help->chapter(), u"keys"_s);
        QTest::keyClick(help, Qt::Key_Escape);
        QTRY_VERIFY(!help->isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), m_view.data());
        QVERIFY(sheet()->title()->hasFocus());
        QTest::keyClick(m_view->focusWidget(), Qt::Key_F1);
        QCOMPARE(m_view->findChildren<HelpWindow *>().size(), 1);
        QTRY_VERIFY(help->isVisible());
    }

    void escapeAndF5Leave_data()
    {
        QTest::addColumn<int>("key");
        QTest::addRow("escape") << int(Qt::Key_Escape);
        QTest::addRow("the key that opened it") << int(Qt::Key_F5);
    }
    void escapeAndF5Leave()
    {
        QFETCH(int, key);
        open(seedOn(april()));
        QSignalSpy left(m_view, &SessionView::left);
        QTest::keyClick(m_view->focusWidget(), Qt::Key(key));
        QCOMPARE(left.count(), 1);
        QTRY_VERIFY(m_view.isNull());
    }

    void theMouseTurnsThePage()
    {
        open(seedOn(april()));
        QTest::mouseClick(sheet(), Qt::LeftButton, {}, {1800, 400});
        QCOMPARE(m_view->currentPage(), 1);
        QTest::mouseClick(sheet(), Qt::LeftButton, {}, {100, 400});
        QCOMPARE(m_view->currentPage(), 0);
        QVERIFY(!button(u"Previous page"_s)->isEnabled());
        QTest::mouseClick(button(u"Next page"_s), Qt::LeftButton);
        QCOMPARE(m_view->currentPage(), 1);
        QVERIFY(sheet()->title()->hasFocus());
    }

    // A button that is used by keyboard keeps the focus, and does not keep the arrow keys.
    void aButtonKeepsTheFocus()
    {
        open(seedOn(april()));
        button(u"Next page"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_view->focusWidget(), Qt::Key_Space);
        QCOMPARE(m_view->currentPage(), 1);
        QVERIFY(button(u"Next page"_s)->hasFocus());
        QTest::keyClick(m_view->focusWidget(), Qt::Key_Right);
        QCOMPARE(m_view->currentPage(), 2);
        QVERIFY(button(u"Next page"_s)->hasFocus());
        QTest::keyClick(m_view->focusWidget(), Qt::Key_End);
        QVERIFY(sheet()->title()->hasFocus()); // there is no next one
    }

    void aScreenReaderHearsThePage()
    {
        open(seedOn(april()));
        QCOMPARE(QAccessible::queryAccessibleInterface(m_view)->text(QAccessible::Name), u"Meeting view"_s);
        for (int page = 0; page < m_view->pageCount(); ++page) {
            QVERIFY(sheet()->title()->hasFocus());
            QAccessibleInterface *shown = QAccessible::queryAccessibleInterface(sheet());
            QCOMPARE(shown->role(), QAccessible::Document);
            QVERIFY(shown->text(QAccessible::Name).contains(QString::number(page + 1)));
            QCOMPARE(shown->child(0)->role(), QAccessible::Heading);
            int top = -1;
            for (int index = 0; index < shown->childCount(); ++index) {
                QAccessibleInterface *part = shown->child(index);
                QVERIFY(part->role() == QAccessible::Heading || part->role() == QAccessible::StaticText);
                QVERIFY(!part->text(QAccessible::Name).isEmpty());
                QVERIFY(part->rect().top() > top); // in reading order
                top = part->rect().top();
            }
            m_view->forward();
        }
    }

    void staysWithTheProjectWhenTheDataChange()
    {
        open(seedOn(april()));
        m_view->goToProject(4);
        m_view->setSnapshot(seedOn(QDate(2026, 11, 30)));
        QCOMPARE(m_view->currentProject(), u"DN"_s);
        m_view->resize(800, 600);
        QCOMPARE(m_view->currentProject(), u"DN"_s);
        QVERIFY(sheet()->title()->hasFocus());
    }

    void saysAsOfWhenAndFromWhichData()
    {
        auto snapshot = std::make_shared<Snapshot>(*seedOn(april()));
        open(snapshot);
        QVERIFY2(footText().contains(u"Mi 01.04.2026"_s), qPrintable(footText()));
        QVERIFY(!footText().contains(u"not today"_s));
        QVERIFY(footText().contains(u"portfolio.sqlite"_s));
        QVERIFY(footText().contains(u"Esc"_s));
        snapshot = std::make_shared<Snapshot>(*snapshot);
        snapshot->today = QDate(2026, 11, 30);
        snapshot->data = PastState::baseline(u"Bericht 2"_s);
        m_view->setSnapshot(snapshot);
        QVERIFY2(footText().contains(u"not today"_s), qPrintable(footText()));
        QVERIFY2(footText().contains(u"Bericht 2"_s), qPrintable(footText()));
    }

    void theFootIsNeverCut_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize &size : {QSize(1920, 1080), QSize(1366, 768), QSize(1024, 768), QSize(800, 600)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void theFootIsNeverCut()
    {
        QFETCH(QSize, size);
        auto snapshot = std::make_shared<Snapshot>(*seedOn(april()));
        snapshot->today = QDate(2026, 11, 30);
        snapshot->data = PastState::baseline(u"Zweiter Zwischenbericht an den Senat"_s);
        open(snapshot, size);
        const auto *foot = m_view->findChild<SessionFoot *>();
        QCOMPARE(foot->geometry().bottom(), m_view->height() - 1);
        QCOMPARE(sheet()->geometry().bottom() + 1, foot->y());
        for (const QLabel *label : foot->findChildren<QLabel *>()) {
            if (!label->isVisible())
                continue;
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
            QVERIFY(foot->rect().contains(label->geometry()));
        }
        for (const QPushButton *button : foot->findChildren<QPushButton *>())
            QVERIFY(button->width() >= button->sizeHint().width());
    }

    void followsTheTheme()
    {
        open(seedOn(april()));
        for (const Theme::Kind kind : {Theme::Kind::Dark, Theme::Kind::HighContrast, Theme::Kind::Light}) {
            ThemeSwitch::apply(kind);
            QCoreApplication::processEvents();
            const QImage image = m_view->grab().toImage();
            QCOMPARE(image.pixelColor(2, 2), Theme::current().page);
            QCOMPARE(sheet()->title()->page().fills.front().color, &Theme::text);
        }
    }

    void theModeClosesTheViewWithItsData()
    {
        QWidget window;
        window.show();
        SessionMode mode(&window);
        mode.open();
        QVERIFY(!mode.view()); // nothing to show
        mode.setSnapshot(seedOn(april()));
        mode.open();
        QVERIFY(mode.view() && mode.view()->isFullScreen());
        mode.open();
        QCOMPARE(window.findChildren<SessionView *>().size(), 1);
        mode.setSnapshot({});
        QTRY_VERIFY(!mode.view());
    }
};
LENKUNGSSTAND_TEST(SessionViewTest)

#include "tst_sessionview.moc"
