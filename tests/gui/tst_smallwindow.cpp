// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/navigation.h"
#include "ui/frame/stichtagfield.h"
#include "ui/frame/topbar.h"
#include "ui/support/searchfield.h"
#include "ui/support/tableview.h"

#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {
/// How often a widget was asked to lay itself out or to paint.
class WorkCount final : public QObject
{
public:
    explicit WorkCount(QObject *watched) { watched->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest || event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

void turnEventLoop()
{
    for (int turn = 0; turn < 50; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}
}

/// 200 % on a screen of 1366x768 leaves 683x384: no page and no language asks for more.
class TestSmallWindow final : public QObject, private SeededWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }

    void fitsAtEveryPageAndLanguage()
    {
        MainWindow &window = m_program->window();
        const auto *bar = window.findChild<TopBar *>();
        for (const auto code : {Language::Code::German, Language::Code::English}) {
            emit window.languageRequested(code);
            window.setDates(QDate(2026, 9, 30), QDate(2026, 4, 1));
            for (const QString &page :
                 {u"overview"_s, u"portfolio"_s, u"measures"_s, u"resolutions"_s, u"history"_s}) {
                window.openPage(page);
                for (const QString &key : {QString(), u"B-2"_s}) {
                    window.selectItem(key);
                    window.resize(683, 384);
                    QCoreApplication::processEvents();
                    QCOMPARE(window.size(), QSize(683, 384));
                    QCOMPARE(bar->width(), 683);
                    for (const QWidget *part : bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
                        QVERIFY2(part->isHidden() || bar->rect().contains(part->geometry()),
                                 part->metaObject()->className());
                    QVERIFY(bar->search()->isVisible() && bar->search()->width() >= 120);
                    QVERIFY(!bar->stichtag()->toolTip().isEmpty());
                    if (page == "portfolio"_L1)
                        QVERIFY(portfolio()->table()->viewport()->height() > 40);
                }
            }
        }
        window.selectItem({});
        QVERIFY(window.findChild<Navigation *>()->isCompact());
        window.resize(1366, 768);
        QCoreApplication::processEvents();
        QVERIFY(!window.findChild<Navigation *>()->isCompact());
    }

    void restsWhenNothingHappens_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QDate>("asOf");
        const QDate today(2026, 4, 1);
        QTest::newRow("laptop, today") << QSize(1366, 768) << today;
        QTest::newRow("laptop, another day") << QSize(1366, 768) << QDate(2026, 9, 30);
        QTest::newRow("without the key") << QSize(960, 560) << QDate(2026, 9, 30);
        QTest::newRow("200 % on a laptop") << QSize(683, 384) << QDate(2026, 9, 30);
    }

    void restsWhenNothingHappens()
    {
        QFETCH(QSize, size);
        QFETCH(QDate, asOf);
        MainWindow &window = m_program->window();
        window.resize(size);
        window.setDates(asOf, QDate(2026, 4, 1));
        turnEventLoop();
        const WorkCount work(window.findChild<TopBar *>());
        turnEventLoop();
        QCOMPARE(work.count, 0);
    }

    void makesRoomForAnotherDay()
    {
        MainWindow &window = m_program->window();
        const auto *bar = window.findChild<TopBar *>();
        window.resize(683, 384);
        for (const QDate asOf : {QDate(2026, 4, 1), QDate(2026, 9, 30), QDate(2026, 4, 1)}) {
            window.setDates(asOf, QDate(2026, 4, 1));
            turnEventLoop();
            for (const QWidget *part : bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
                QVERIFY(part->isHidden() || bar->rect().contains(part->geometry()));
        }
        window.resize(1366, 768);
    }

    void startsInTheTableOfPortfolio()
    {
        emit m_program->window().languageRequested(Language::Code::German);
        m_program->window().openPage(u"portfolio"_s);
        restart();
        QTRY_VERIFY(m_program->session().snapshot() != nullptr);
        QTRY_COMPARE(m_program->window().focusWidget(), portfolio()->table());
    }
};
LENKUNGSSTAND_TEST(TestSmallWindow)

#include "tst_smallwindow.moc"
