// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/frame/countbutton.h"
#include "ui/frame/datamomentbutton.h"
#include "ui/frame/inspector.h"
#include "ui/frame/navigation.h"
#include "ui/frame/statusstrip.h"
#include "ui/frame/stichtagfield.h"
#include "ui/frame/topbar.h"
#include "ui/support/searchfield.h"
#include "ui/support/tableview.h"
#include "ui/support/typography.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QScreen>
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

    /// The words, all of them, not the tint alone.
    static bool saysNotToday(const StichtagField &field)
    {
        for (const QLabel *label : field.findChildren<QLabel *>())
            if (label->text() == u"nicht heute"_s || label->text() == u"not today"_s)
                return label->isVisible() && field.rect().contains(label->geometry())
                    && label->width() >= label->fontMetrics().horizontalAdvance(label->text());
        return false;
    }
    /// The first entry of the status bar that ends within a word or outside of the bar.
    static QString cutIn(const StatusStrip &strip)
    {
        for (const QWidget *part : strip.findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(part);
            const auto *button = qobject_cast<const QAbstractButton *>(part);
            if (!part->isVisible() || (!label && !button))
                continue;
            const QString text = label ? label->text() : button->text();
            const int right = part->mapTo(&strip, QPoint(part->width(), 0)).x();
            const int needed = label ? part->fontMetrics().horizontalAdvance(text) : part->sizeHint().width();
            if (part->width() < needed || right > strip.width())
                return text;
        }
        return {};
    }

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
            for (const QString &page : {u"overview"_s, u"portfolio"_s, u"timeline"_s, u"measures"_s,
                                        u"resolutions"_s, u"indicators"_s, u"history"_s}) {
                window.openPage(page);
                for (const QString &key : {QString(), u"B-2"_s}) {
                    window.selectItem(key);
                    window.resize(683, 384);
                    turnEventLoop();
                    QCOMPARE(window.size(), QSize(683, 384));
                    QCOMPARE(bar->width(), 683);
                    for (const QWidget *part : bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
                        QVERIFY2(part->isHidden() || bar->rect().contains(part->geometry()),
                                 part->metaObject()->className());
                    QVERIFY(bar->search()->isVisible() && bar->search()->width() >= 96);
                    QVERIFY(saysNotToday(*bar->stichtag()));
                    QCOMPARE(cutIn(*window.findChild<StatusStrip *>()), QString());
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

    // Icons alone where type is small; whoever needs large type reads words.
    void largeTypeKeepsTheWordsOfThePages()
    {
        const auto widthAt = [](qreal scale) {
            QApplication::setFont(Typography::base(scale));
            Navigation navigation({{u"measures"_s, Icons::Name::Measures,
                                    QT_TRANSLATE_NOOP("Navigation", "Pakt measures"), "Pakt"}});
            navigation.setCompact(true);
            const QFontMetrics metrics(Typography::font(Typography::Role::Strong));
            QString words = navigation.title(u"measures"_s); // in two parts in either language
            const QString last = words.replace(u'-', u' ').section(u' ', -1);
            return std::pair(navigation.width(), metrics.horizontalAdvance(last));
        };
        const auto [small, smallWord] = widthAt(1);
        const auto [large, largeWord] = widthAt(2);
        QApplication::setFont(Typography::base());
        QVERIFY2(small < smallWord, qPrintable(QString::number(small)));
        QVERIFY2(large > largeWord, qPrintable(QString::number(large)));
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

    void theStatusBarKeepsTheCountsAndTheDayOfTheDataLongest_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("database");
        QTest::addRow("laptop") << 1366 << true;
        QTest::addRow("800") << 800 << true;
        QTest::addRow("200 percent on a laptop") << 683 << true;
        QTest::addRow("smaller") << 520 << false;
    }
    void theStatusBarKeepsTheCountsAndTheDayOfTheDataLongest()
    {
        QFETCH(int, width);
        QFETCH(bool, database);
        MainWindow &window = m_program->window();
        emit window.languageRequested(Language::Code::German);
        window.openPage(u"overview"_s);
        window.selectItem({});
        StatusStrip strip;
        strip.setDatabase(u"walk.sqlite"_s, false);
        strip.setSnapshot(m_program->session().snapshot());
        strip.resize(width, 28);
        strip.show();
        QCoreApplication::processEvents();
        QCOMPARE(cutIn(strip), QString());
        for (const CountButton *button : strip.findChildren<CountButton *>())
            QVERIFY(button->isVisible());
        QVERIFY(strip.findChild<DataMomentButton *>()->isVisible());
        const QString name = u"Datenbank: walk.sqlite"_s;
        QLabel *entry = nullptr;
        for (QLabel *label : strip.findChildren<QLabel *>())
            if (label->text() == name)
                entry = label;
        QVERIFY(entry);
        QCOMPARE(entry->isVisible(), database);
        QCOMPARE(strip.toolTip().contains(name), !database);
    }

    void theStatusBarShortensAMessageAtAWord()
    {
        StatusStrip strip;
        strip.setDatabase(u"walk.sqlite"_s, false);
        strip.setSnapshot(m_program->session().snapshot());
        const QString sentence =
            u"Der Statusbericht steht jetzt in der Datei bericht.pdf im Ordner Berichte."_s;
        strip.say(sentence);
        strip.resize(683, 28);
        strip.show();
        QCoreApplication::processEvents();
        QCOMPARE(strip.message(), sentence);
        QCOMPARE(cutIn(strip), QString());
        bool shortened = false;
        for (const QLabel *label : strip.findChildren<QLabel *>())
            shortened = shortened
                || (label->isVisible() && label->text().endsWith(u" …"_s) && label->toolTip() == sentence
                    && sentence.startsWith(label->text().chopped(2)));
        QVERIFY(shortened);
        strip.resize(1366, 28);
        QCoreApplication::processEvents();
        bool whole = false;
        for (const QLabel *label : strip.findChildren<QLabel *>())
            whole = whole || (label->isVisible() && label->text() == sentence);
        QVERIFY(whole);
        strip.setWork(sentence, 1, 3);
        strip.resize(683, 28);
        QCoreApplication::processEvents();
        QCOMPARE(cutIn(strip), QString());
        QVERIFY(strip.findChild<QProgressBar *>()->isVisible());
    }

    void givesTheInspectorItsWidth()
    {
        MainWindow &window = m_program->window();
        window.resize(683, 384);
        window.openPage(u"history"_s); // needs more width, and no other page for that
        window.selectItem(u"KI-07"_s);
        QCoreApplication::processEvents();
        for (const QString &page : {u"portfolio"_s, u"overview"_s, u"measures"_s, u"resolutions"_s}) {
            window.openPage(page);
            QCoreApplication::processEvents();
            QCOMPARE(window.inspector()->width(), 260);
        }
        window.selectItem({});
        window.resize(1366, 768);
    }

    void isFirstNoLargerThanTheScreen()
    {
        WindowOptions first = options();
        first.size = {};
        WindowProgram program(first, m_folder.filePath(u"first.ini"_s));
        const QSize room = program.window().screen()->availableSize();
        QCOMPARE(program.window().size().boundedTo(room), program.window().size());
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
