// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/countbutton.h"
#include "ui/frame/inspector.h"
#include "ui/pages/scrolledpage.h"
#include "ui/support/chip.h"
#include "ui/support/tableview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolBar>

using namespace Qt::Literals::StringLiterals;

/// What a screen reader finds around the pages.
class TestFrame final : public QObject, private SeededWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }

    void namesEveryButtonAndBar_data()
    {
        QTest::addColumn<Language::Code>("code");
        QTest::addColumn<QString>("clear");
        QTest::newRow("German") << Language::Code::German << u"Feld leeren"_s;
        QTest::newRow("English") << Language::Code::English << u"Clear the field"_s;
    }

    void namesEveryButtonAndBar()
    {
        QFETCH(Language::Code, code);
        QFETCH(QString, clear);
        MainWindow &window = m_program->window();
        emit window.languageRequested(code);
        window.openPage(u"portfolio"_s);
        portfolio()->setSearchText(u"roadmap"_s); // an empty field has nothing to clear
        QCoreApplication::processEvents();
        QStringList names;
        const auto widgets = window.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (!qobject_cast<QAbstractButton *>(widget) && !qobject_cast<QToolBar *>(widget))
                continue;
            if (widget->isHidden() && widget->objectName() != "qt_toolbar_ext_button"_L1)
                continue;
            const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->objectName()));
            names.append(name);
        }
        QVERIFY2(names.count(clear) == 2,
                 qPrintable(names.join(u" | "_s))); // of the search and of the quick filter
    }

    void opensWithTheFocusOnThePage()
    {
        m_program->window().openPage(u"resolutions"_s);
        restart();
        QVERIFY(QTest::qWaitFor([this] { return m_program->session().snapshot() != nullptr; }, 20000));
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
        QVERIFY(QTest::qWaitFor([] { return qobject_cast<ScrolledPage *>(QApplication::focusWidget()); }));
        // The first key leads to the first stop.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(qobject_cast<Chip *>(QApplication::focusWidget()));
    }

    void keysScrollAPage()
    {
        MainWindow &window = m_program->window();
        window.resize(900, 500);
        window.openPage(u"measures"_s);
        QCoreApplication::processEvents();
        auto *page = window.findChild<ScrolledPage *>(QString(), Qt::FindChildrenRecursively);
        for (ScrolledPage *candidate : window.findChildren<ScrolledPage *>())
            page = candidate->isVisible() ? candidate : page;
        const QScrollBar *bar = page->scrollArea()->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        page->setFocus();
        QTest::keyClick(page, Qt::Key_PageDown);
        QVERIFY(bar->value() > 0);
        QTest::keyClick(page, Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
    }

    void theFocusIsSeenAfterAJumpByKeyboardAlone_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by mouse") << false;
        QTest::newRow("by keyboard") << true;
    }

    void theFocusIsSeenAfterAJumpByKeyboardAlone()
    {
        QFETCH(bool, byKey);
        MainWindow &window = m_program->window();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openPage(u"overview"_s);
        auto *button = window.findChild<CountButton *>();
        if (byKey) {
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Space);
        } else {
            QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(window.currentPage(), u"portfolio"_s);
        QTRY_VERIFY(portfolio()->table()->hasFocus());
        QCOMPARE(portfolio()->table()->showsFocusRing(), byKey);
    }

    void scrollsTheInspectorOnlyAsFarAsItsText_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("short") << u"M-17"_s;
        QTest::newRow("long") << u"KI-06"_s;
        QTest::newRow("a resolution") << u"B-2"_s;
    }

    void scrollsTheInspectorOnlyAsFarAsItsText()
    {
        QFETCH(QString, key);
        m_program->window().selectItem(key);
        QCoreApplication::processEvents();
        Inspector *inspector = m_program->window().inspector();
        const QWidget *content = inspector->widget();
        QCOMPARE(content->height(),
                 qMax(inspector->viewport()->height(), content->heightForWidth(content->width())));
        inspector->verticalScrollBar()->setValue(inspector->verticalScrollBar()->maximum());
        m_program->window().selectItem(u"KI-01"_s);
        QCoreApplication::processEvents();
        QCOMPARE(inspector->verticalScrollBar()->value(), 0);
    }
};
LENKUNGSSTAND_TEST(TestFrame)

#include "tst_frame.moc"
