// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/inspector.h"
#include "ui/frame/navigation.h"
#include "ui/frame/statusstrip.h"
#include "ui/frame/topbar.h"
#include "ui/pages/portfolio/filterbar.h"
#include "ui/pages/portfolio/portfoliopagehead.h"
#include "ui/support/chip.h"
#include "ui/support/searchfield.h"
#include "ui/support/tableview.h"

#include <QApplication>
#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// Tab, pressed until it is back where it began: through every pane, in the order of reading.
class TestTabRound final : public QObject, private SeededWindow
{
    Q_OBJECT

    struct Stop
    {
        QWidget *widget;
        QString link; ///< of a text with several
        bool operator==(const Stop &) const = default;
    };
    static Stop current()
    {
        QWidget *now = QApplication::focusWidget();
        const auto *label = qobject_cast<const QLabel *>(now);
        return {now, label ? QString::number(label->selectionStart()) : QString()};
    }
    static QString nameOf(const Stop &stop)
    {
        return QString::fromLatin1(stop.widget->metaObject()->className()) + u' '
            + stop.widget->accessibleName() + u' ' + stop.link;
    }
    static QStringList namesOf(const std::vector<Stop> &stops)
    {
        QStringList names;
        for (const Stop &stop : stops)
            names.append(nameOf(stop));
        return names;
    }
    [[nodiscard]] MainWindow &window() const { return m_program->window(); }
    [[nodiscard]] std::vector<const QWidget *> panes() const
    {
        return {window().findChild<Navigation *>(), window().findChild<QStackedWidget *>(),
                window().inspector(), window().findChild<StatusStrip *>(), window().findChild<TopBar *>()};
    }
    [[nodiscard]] std::size_t paneOf(const Stop &stop) const
    {
        const auto all = panes();
        return static_cast<std::size_t>(std::ranges::find_if(all,
                                                             [&stop](const QWidget *pane) {
                                                                 return pane == stop.widget
                                                                     || pane->isAncestorOf(stop.widget);
                                                             })
                                        - all.begin());
    }
    /// Every stop from the navigation on, until it comes again.
    [[nodiscard]] std::vector<Stop> round(int key) const
    {
        for (auto *button : window().findChild<Navigation *>()->findChildren<QAbstractButton *>())
            if (button->isChecked())
                button->setFocus(Qt::TabFocusReason);
        std::vector<Stop> stops{current()};
        while (stops.size() < 500) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
            if (current() == stops.front())
                break;
            stops.push_back(current());
        }
        return stops;
    }
    void open(const QString &page, const QString &item) const
    {
        window().selectItem({});
        window().openPage(page);
        window().selectItem(item);
        QCoreApplication::processEvents();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    static void rows()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("item");
        for (const QString &page : {u"overview"_s, u"portfolio"_s, u"timeline"_s, u"measures"_s,
                                    u"resolutions"_s, u"indicators"_s, u"history"_s}) {
            QTest::addRow("%s", qPrintable(page)) << page << QString();
            QTest::addRow("%s, with the inspector", qPrintable(page)) << page << u"KI-06"_s;
        }
    }

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }

    void goesThroughThePanesInTheirOrder_data() { rows(); }
    void goesThroughThePanesInTheirOrder()
    {
        QFETCH(QString, page);
        QFETCH(QString, item);
        open(page, item);
        const std::vector<Stop> stops = round(Qt::Key_Tab);
        std::vector<std::size_t> order;
        for (const Stop &stop : stops)
            if (const std::size_t pane = paneOf(stop); order.empty() || order.back() != pane)
                order.push_back(pane);
        // The inspector is open for what was selected before; a table that is reached selects nothing.
        const std::vector<std::size_t> wanted = window().isInspectorOpen()
            ? std::vector<std::size_t>{0, 1, 2, 3, 4}
            : std::vector<std::size_t>{0, 1, 3, 4};
        QVERIFY2(order == wanted, qPrintable(namesOf(stops).join(u'|')));
    }

    void thePageThatIsOpenAndTheHelpAreTheStopsOfTheNavigation()
    {
        open(u"portfolio"_s, {});
        const std::vector<Stop> stops = round(Qt::Key_Tab);
        std::vector<const QWidget *> found;
        for (const Stop &stop : stops)
            if (paneOf(stop) == 0)
                found.push_back(stop.widget);
        QCOMPARE(found.size(), 2u);
        QCOMPARE(found.back()->objectName(), u"help"_s);
        QVERIFY(qobject_cast<const QAbstractButton *>(found.front())->isChecked());
    }

    void leavesNothingOut_data() { rows(); }
    void leavesNothingOut()
    {
        QFETCH(QString, page);
        QFETCH(QString, item);
        open(page, item);
        const std::vector<Stop> stops = round(Qt::Key_Tab);
        for (const QWidget *widget : window().findChildren<QWidget *>()) {
            const bool isStop = widget->isVisible() && widget->isEnabled()
                && (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->window() == &window()
                && !widget->focusProxy();
            const bool reached = std::ranges::find(stops, widget, &Stop::widget) != stops.end();
            QVERIFY2(reached || !isStop,
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->accessibleName()));
        }
    }

    void goesBackTheSameWay_data() { rows(); }
    void goesBackTheSameWay()
    {
        QFETCH(QString, page);
        QFETCH(QString, item);
        open(page, item);
        const std::vector<Stop> forwards = round(Qt::Key_Tab);
        std::vector<Stop> backwards = round(Qt::Key_Backtab);
        std::reverse(backwards.begin() + 1, backwards.end());
        QCOMPARE(namesOf(backwards).join(u'|'), namesOf(forwards).join(u'|'));
    }

    void isSeenAtEveryStop_data() { rows(); }
    void isSeenAtEveryStop()
    {
        QFETCH(QString, page);
        QFETCH(QString, item);
        open(page, item);
        const std::size_t count = round(Qt::Key_Tab).size();
        QImage before = window().grab().toImage();
        for (std::size_t at = 0; at < count; ++at) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCoreApplication::processEvents();
            const QWidget *now = QApplication::focusWidget();
            const QRect place(now->mapTo(&window(), QPoint()), now->size());
            const QImage image = window().grab().toImage();
            QVERIFY2(image.copy(place) != before.copy(place), qPrintable(nameOf(current())));
            before = image;
        }
    }

    void reachesTheControlsOfPortfolioBeforeTheTable()
    {
        open(u"portfolio"_s, u"KI-06"_s);
        const auto *head = portfolio()->findChild<PortfolioPageHead *>();
        std::vector<const QWidget *> wanted{head->groupChip(), head->viewChip(), head->filterChip(),
                                            head->quickFilter()};
        for (const Chip *chip : portfolio()->findChild<FilterBar *>()->findChildren<Chip *>())
            if (chip->isVisible())
                wanted.push_back(chip);
        wanted.push_back(portfolio()->table());
        std::vector<const QWidget *> reached;
        for (const Stop &stop : round(Qt::Key_Tab))
            if (paneOf(stop) == 1)
                reached.push_back(stop.widget);
        QVERIFY(wanted.size() > 8);
        QVERIFY(std::ranges::is_permutation(reached, wanted));
        QVERIFY(std::equal(wanted.begin(), wanted.begin() + 4, reached.begin()));
        QCOMPARE(reached.back(), portfolio()->table());
    }

    void aFilterThatIsTakenAwayLeavesTheFocusAmongTheFilters()
    {
        ItemFilter filter;
        filter.projects = {u"DBA"_s};
        filter.kinds = {ItemKind::Milestone};
        window().showItems(filter);
        QCoreApplication::processEvents();
        auto *bar = portfolio()->findChild<FilterBar *>();
        const QList<Chip *> chips = bar->findChildren<Chip *>();
        const auto isOn = [](const Chip *chip) {
            return chip->isVisible() && !chip->status() && chip->isChecked();
        };
        // From the last one Tab leads to the table, and back from there to it.
        for (int left = int(std::ranges::count_if(chips, isOn)); left > 0; --left) {
            portfolio()->table()->setFocus(Qt::TabFocusReason);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
            auto *last = qobject_cast<Chip *>(QApplication::focusWidget());
            QVERIFY(last && isOn(last));
            QTest::keyClick(last, Qt::Key_Space);
            QVERIFY(bar->isAncestorOf(QApplication::focusWidget()));
        }
        window().showItems({});
    }

    void theInspectorIsNoStopOfItsOwn()
    {
        open(u"portfolio"_s, u"M-17"_s);
        QVERIFY(window().inspector()->focusPolicy() == Qt::ClickFocus);
        window().inspector()->setEditable(false); // the way to the history stays
        QCoreApplication::processEvents();
        QVERIFY(window().inspector()->focusPolicy() == Qt::ClickFocus);
        const std::vector<Stop> stops = round(Qt::Key_Tab);
        QVERIFY(std::ranges::none_of(
            stops, [this](const Stop &stop) { return stop.widget == window().inspector(); }));
        window().inspector()->setEditable(true);
    }
};
LENKUNGSSTAND_TEST(TestTabRound)

#include "tst_tabround.moc"
