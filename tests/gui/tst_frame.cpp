// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/inspector.h"
#include "ui/pages/scrolledpage.h"
#include "ui/support/chip.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
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
