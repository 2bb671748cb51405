// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/charts/hotspot.h"
#include "ui/frame/statusstrip.h"
#include "ui/frame/stichtagfield.h"
#include "ui/pages/fulltable.h"
#include "ui/pages/measures/measurespage.h"
#include "ui/pages/resolutions/resolutionspage.h"
#include "ui/support/chip.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

/// What a person who has no mouse may expect of buttons and of a page that is opened by its key.
class TestButtonKeys final : public QObject, private SeededWindow
{
    Q_OBJECT

    [[nodiscard]] MainWindow &window() const { return m_program->window(); }
    [[nodiscard]] QDate asOf() const { return m_program->session().snapshot()->report.asOf; }

private slots:
    void initTestCase()
    {
        QVERIFY(openSeeded());
        window().resize(1366, 768);
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanupTestCase() { m_program.reset(); }

    void arrowsStayInTheStatusBar()
    {
        auto *strip = window().findChild<StatusStrip *>();
        const QDate before = asOf();
        for (auto *button : strip->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Right, Qt::Key_Left}) {
                button->setFocus(Qt::TabFocusReason);
                for (int times = 0; times < 5; ++times)
                    QTest::keyClick(QApplication::focusWidget(), key);
                QVERIFY2(strip->isAncestorOf(QApplication::focusWidget()),
                         qPrintable(button->accessibleName()));
            }
        }
        QCOMPARE(asOf(), before);
    }

    void returnPressesAButton()
    {
        auto *today = window().findChild<StichtagField *>()->findChild<QPushButton *>();
        QVERIFY(today->isVisible()); // the walk begins on a day that is not today
        today->setFocus(Qt::TabFocusReason);
        QTest::keyClick(today, Qt::Key_Return);
        QTRY_VERIFY(!today->isVisible());
        typeStichtag(u"01.04.2026"_s);
        QTRY_COMPARE(asOf(), QDate(2026, 4, 1));
    }

    void aPageOpenedByItsKeyShowsWhereTheFocusIs()
    {
        window().openPage(u"resolutions"_s);
        auto *page = window().findChild<ResolutionsPage *>();
        auto *table = page->findChild<FullTable *>();
        table->setCurrentIndex(table->model()->index(1, 0, table->model()->index(0, 0)));
        auto *figure = page->findChild<Hotspot *>();
        QVERIFY(figure);
        figure->setFocus(Qt::TabFocusReason);
        window().openPage(u"overview"_s);
        window().openPage(u"resolutions"_s);
        QCOMPARE(QApplication::focusWidget(), table);
    }

    void theFocusedRowIsSeenAsAWhole()
    {
        window().openPage(u"measures"_s);
        auto *page = window().findChild<MeasuresPage *>();
        auto *table = page->findChild<FullTable *>();
        QScrollArea *area = page->scrollArea();
        area->verticalScrollBar()->setValue(0);
        Chip *columns = nullptr;
        for (Chip *chip : page->findChildren<Chip *>())
            if (chip->y() < table->y() && chip->isVisible())
                columns = chip;
        QVERIFY(columns);
        columns->setFocus(Qt::TabFocusReason);
        QTest::keyClick(columns, Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), table);
        QCoreApplication::processEvents();
        QVERIFY(table->currentIndex().isValid());
        const QRect row = table->rowRect(table->currentIndex());
        QCOMPARE(table->inputMethodQuery(Qt::ImCursorRectangle).toRect(), row); // what a scroll area looks at
        const int top = table->mapTo(area->viewport(), row.topLeft()).y();
        QVERIFY2(top >= 0 && top + row.height() <= area->viewport()->height(),
                 qPrintable(QString::number(top)));
    }
};

LENKUNGSSTAND_TEST(TestButtonKeys)
#include "tst_buttonkeys.moc"
