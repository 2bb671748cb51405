// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/hiddennote.h"
#include "ui/frame/inspector.h"
#include "ui/frame/navigation.h"
#include "ui/frame/statusstrip.h"
#include "ui/frame/stichtagfield.h"
#include "ui/frame/topbar.h"
#include "ui/support/chip.h"
#include "ui/support/searchfield.h"
#include "ui/support/tableview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// A walk through the window on the seeded portfolio, as a person would take it.
class TestWalk final : public QObject, private SeededWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }

    void opensOnTheSeededPortfolioWithoutAQuestion()
    {
        QCOMPARE(m_program->session().snapshot()->portfolio->items.size(), std::size_t(136));
        QCOMPARE(QGuiApplication::modalWindow(), nullptr);
        QCOMPARE(m_program->window().currentPage(), u"overview"_s);
        QVERIFY(!m_program->window().isInspectorOpen());
    }

    void opensPagesByKey()
    {
        const QStringList pages{u"overview"_s,    u"portfolio"_s,  u"timeline"_s, u"measures"_s,
                                u"resolutions"_s, u"indicators"_s, u"history"_s};
        for (int at = 6; at >= 0; --at) {
            QTest::keyClick(&m_program->window(), Qt::Key(Qt::Key_1 + at), Qt::ControlModifier);
            QTRY_COMPARE(m_program->window().currentPage(), pages.at(at));
        }
    }

    void aNewStichtagIsComputed()
    {
        typeStichtag(u"6.5.2026"_s);
        QTRY_COMPARE(m_program->session().snapshot()->report.asOf, QDate(2026, 5, 6));
        QCOMPARE(m_program->session().snapshot()->status(u"B-2"_s)->status, ScheduleStatus::Overdue);
        typeStichtag(u"1. April 2026"_s);
        QTRY_COMPARE(m_program->session().snapshot()->report.asOf, QDate(2026, 4, 1));
    }

    void anImpossibleStichtagIsRefusedWithASentenceAtTheField()
    {
        auto *strip = m_program->window().findChild<StatusStrip *>();
        auto *field = m_program->window().findChild<StichtagField *>();
        strip->say({});
        for (const QString &typed : {u"31.04.2026"_s, u"Mai 2026"_s, u"45.45.2026"_s}) {
            typeStichtag(typed);
            QTRY_VERIFY2(field->refusal().contains(typed), qPrintable(typed));
            QCOMPARE(m_program->session().asOf(), QDate(2026, 4, 1));
            QVERIFY(strip->message().isEmpty());
        }
        QTest::keyClick(named<QLineEdit>(u"Stichtag"_s), Qt::Key_Escape);
        QVERIFY(field->refusal().isEmpty());
    }

    void f6WalksThroughThePanes()
    {
        MainWindow &window = m_program->window();
        window.openPage(u"overview"_s);
        window.selectItem(u"KI-06"_s);
        named<QAbstractButton>(u"Übersicht"_s)->setFocus();
        const auto reached = [&window](const QWidget *pane) {
            return pane && (pane == window.focusWidget() || pane->isAncestorOf(window.focusWidget()));
        };
        QWidget *page = window.findChild<QStackedWidget *>();
        const std::vector<const QWidget *> panes = {page, window.inspector(), window.findChild<TopBar *>(),
                                                    window.findChild<StatusStrip *>(),
                                                    window.findChild<Navigation *>()};
        for (const QWidget *pane : panes) {
            QTest::keyClick(&window, Qt::Key_F6);
            QVERIFY2(reached(pane), pane->metaObject()->className());
        }
        QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(reached(window.findChild<StatusStrip *>()));
        window.selectItem({});
        QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
        QTest::keyClick(&window, Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(reached(page)); // a closed inspector is left out
    }

    void anItemThatTheFiltersHideIsSaidToBeHidden()
    {
        MainWindow &window = m_program->window();
        auto *note = window.findChild<HiddenNote *>();
        window.openPage(u"portfolio"_s);
        portfolio()->setFilter({});
        window.selectItem(u"KI-06"_s);
        QVERIFY(!note->isVisible());
        ItemFilter other;
        other.projects = {u"BA"_s};
        portfolio()->setFilter(other);
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(window.inspector()->item(), u"KI-06"_s);
        window.selectItem(u"BA-06"_s);
        QVERIFY(!note->isVisible());
        window.selectItem(u"KI-06"_s);
        QVERIFY(note->isVisible());
        window.openPage(u"overview"_s); // nothing is filtered there
        QVERIFY(!note->isVisible());
        window.openPage(u"portfolio"_s);
        QVERIFY(note->isVisible());
        emit note->linkActivated(u"filters"_s);
        QVERIFY(!note->isVisible());
        QCOMPARE(portfolio()->selectedItems(), QStringList{u"KI-06"_s});
        QVERIFY(portfolio()->table()->hasFocus());
        window.selectItem({});
    }

    void searchOpensPortfolioAndFilters()
    {
        QTest::keyClick(&m_program->window(), Qt::Key_1, Qt::ControlModifier);
        auto *search = named<QLineEdit>(u"Suchen"_s);
        QTest::keyClick(&m_program->window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!search->hasFocus());
        QTest::keyClick(&m_program->window(), Qt::Key_F, Qt::ControlModifier);
        ItemFilter other;
        other.statuses = {ScheduleStatus::Done};
        other.projects = {u"BA"_s};
        other.withoutPlaceholders = true;
        portfolio()->setFilter(other);
        // The first letter opens Portfolio, and the person types on where the cursor is.
        for (const QChar letter : QStringView(u"roadmap"))
            QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QTRY_COMPARE(m_program->window().currentPage(), u"portfolio"_s);
        QTRY_COMPARE(portfolio()->countText(), u"1 von 136"_s);
        QCOMPARE(portfolio()->quickFilter()->text(), u"roadmap"_s);
        QVERIFY(search->hasFocus() && search->isVisible());
        QCOMPARE(search->text(), u"roadmap"_s);
        ItemFilter everything;
        everything.text = u"roadmap"_s;
        everything.withoutPlaceholders = portfolio()->filter().withoutPlaceholders;
        QVERIFY(portfolio()->filter() == everything);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(portfolio()->table()->hasFocus());
        portfolio()->setSearchText(u"road"_s);
        QCOMPARE(search->text(), u"road"_s);
        QTest::keyClick(search, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(search, u"roadmap"_s);
        QCOMPARE(portfolio()->quickFilter()->text(), u"roadmap"_s);
        // The key goes to the field that names it, on this page too, and from there every item is looked at.
        portfolio()->setFilter(other);
        QTest::keyClick(portfolio()->table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"roadmap"_s);
        QVERIFY(portfolio()->filter() == everything);
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(portfolio()->table()->hasFocus());
        // Elsewhere no search is on, and no cross offers to clear one.
        m_program->window().openPage(u"resolutions"_s);
        QVERIFY(search->text().isEmpty());
        for (const QToolButton *cross : search->findChildren<QToolButton *>())
            if (const QVariant opacity = cross->property("opacity"); opacity.isValid()
                && !cross->actions().isEmpty()
                && cross->actions().constFirst()->objectName() == "_q_qlineeditclearaction"_L1)
                QTRY_COMPARE(cross->property("opacity").toReal(), 0.0);
        m_program->window().openPage(u"portfolio"_s);
        QCOMPARE(search->text(), u"roadmap"_s);
    }

    void searchFindsMeasuresThatAreHidden()
    {
        ItemFilter hidden;
        hidden.withoutPlaceholders = true;
        portfolio()->setFilter(hidden);
        m_program->window().openPage(u"measures"_s);
        auto *search = named<SearchField>(u"Suchen"_s);
        search->begin();
        QTest::keyClicks(search, u"M-07"_s);
        QCOMPARE(portfolio()->countText(), u"1 von 136"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty() && portfolio()->quickFilter()->text().isEmpty());
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(portfolio()->table()->hasFocus());
        portfolio()->setFilter(hidden);
        portfolio()->setSearchText(u"roadmap"_s);
    }

    void selectingShowsWhy()
    {
        QTest::keyClick(portfolio()->table(), Qt::Key_Down);
        QTest::keyClick(portfolio()->table(), Qt::Key_Down);
        QTRY_COMPARE(m_program->window().inspector()->item(), u"KI-06"_s);
        QVERIFY(m_program->window().isInspectorOpen());
        const QString text = m_program->window().inspector()->plainText();
        QVERIFY2(text.contains(u"Warum?"_s), qPrintable(text));
        QVERIFY2(text.contains(u"„31.04.2026“"_s), qPrintable(text));
        QVERIFY2(text.contains(u"30.04.2026"_s), qPrintable(text));
        QVERIFY2(text.contains(u"KI-05"_s), qPrintable(text));
        QTest::keyClick(portfolio()->table(), Qt::Key_Escape);
        QVERIFY(!m_program->window().isInspectorOpen());
    }

    void nothingFoundOffersAWayOut()
    {
        portfolio()->setSearchText(u"gibt es nicht"_s);
        QTRY_COMPARE(portfolio()->countText(), u"0 von 136"_s);
        QVERIFY(!portfolio()->table()->isVisible());
        QCOMPARE(portfolio()->quickFilter()->text(), u"gibt es nicht"_s);
        for (QAbstractButton *button : portfolio()->findChildren<QAbstractButton *>())
            if (button->text() == u"Filter zurücksetzen"_s)
                button->click();
        QTRY_COMPARE(portfolio()->countText(), u"136 von 136"_s);
        QVERIFY(portfolio()->quickFilter()->text().isEmpty());
        QVERIFY(portfolio()->table()->isVisible());
    }

    void chipsFilterByStatusAndMeasures()
    {
        const auto chip = [this](const QString &text) -> Chip * {
            for (Chip *candidate : portfolio()->findChildren<Chip *>())
                if (candidate->text() == text && candidate->isVisible())
                    return candidate;
            return nullptr;
        };
        QVERIFY(chip(u"ohne leere Maßnahmen"_s));
        chip(u"ohne leere Maßnahmen"_s)->click();
        QCOMPARE(portfolio()->countText(), u"59 von 136"_s);
        QVERIFY(chip(u"Überfällig"_s));
        const int overdue = *chip(u"Überfällig"_s)->count();
        QVERIFY(overdue > 0);
        chip(u"Überfällig"_s)->click();
        QCOMPARE(portfolio()->countText(), u"%1 von 136"_s.arg(overdue));
        chip(u"Überfällig"_s)->click();
        QCOMPARE(portfolio()->countText(), u"59 von 136"_s);
    }

    void copiesTheSelectedRow()
    {
        m_program->window().selectItem(u"KI-06"_s);
        portfolio()->table()->setFocus();
        QTest::keyClick(portfolio()->table(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->text().contains(u"KI-06\t"_s));
        QVERIFY(data->html().contains(u"<td>KI-06</td>"_s));
    }

    void switchesTheLanguageWhileItRuns()
    {
        emit m_program->window().languageRequested(Language::Code::English);
        QTRY_VERIFY(named<QAbstractButton>(u"Resolutions"_s));
        QVERIFY(!named<QAbstractButton>(u"Beschlüsse"_s));
        QTRY_COMPARE(portfolio()->countText(), u"59 of 136"_s);
        const QString english = m_program->window().inspector()->plainText();
        QVERIFY(english.contains(u"Why?"_s));
        QVERIFY2(english.contains(u"assumed: order of the list"_s), qPrintable(english));
        emit m_program->window().languageRequested(Language::Code::German);
        QTRY_VERIFY(named<QAbstractButton>(u"Beschlüsse"_s));
    }

    void everythingThatTakesTheFocusHasASpokenName()
    {
        MainWindow &window = m_program->window();
        for (const QString &page : {u"overview"_s, u"portfolio"_s, u"timeline"_s, u"measures"_s,
                                    u"resolutions"_s, u"indicators"_s, u"history"_s}) {
            window.openPage(page);
            window.selectItem(u"B-2"_s); // the inspector is open
            QCoreApplication::processEvents();
            for (QWidget *widget : window.findChildren<QWidget *>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                    continue;
                const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
                QVERIFY(spoken);
                const QString name = spoken->text(QAccessible::Name) + spoken->text(QAccessible::Value);
                QVERIFY2(!name.isEmpty(),
                         qPrintable(page + u": "_s + QLatin1StringView(widget->metaObject()->className())
                                    + u' ' + widget->objectName()));
            }
        }
        window.selectItem({});
    }

    void aMenuStaysInsideTheWindow()
    {
        // An open menu has an event loop of its own: look at it from inside.
        const auto menu = std::make_shared<QRect>();
        auto *look = new QTimer(&m_program->window());
        connect(look, &QTimer::timeout, look, [look, menu] {
            if (QWidget *popup = QApplication::activePopupWidget()) {
                *menu = popup->geometry();
                popup->close();
                look->deleteLater();
            }
        });
        look->start(0);
        QTest::keyClick(&m_program->window(), Qt::Key_F10);
        QTRY_VERIFY(menu->isValid());
        const QRect window(m_program->window().mapToGlobal(QPoint()), m_program->window().size());
        QVERIFY2(menu->right() <= window.right(), qPrintable(QString::number(menu->x())));
    }
};
LENKUNGSSTAND_TEST(TestWalk)

#include "tst_walk.moc"
