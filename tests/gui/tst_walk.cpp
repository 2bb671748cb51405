// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storefactory.h"
#include "app/windowprogram.h"
#include "tests/support/testrunner.h"
#include "ui/frame/inspector.h"
#include "ui/frame/navigation.h"
#include "ui/frame/statusstrip.h"
#include "ui/frame/stichtagfield.h"
#include "ui/frame/topbar.h"
#include "ui/pages/portfolio/filterbar.h"
#include "ui/pages/portfolio/portfoliopage.h"
#include "ui/support/chip.h"
#include "ui/support/searchfield.h"
#include "ui/support/tableview.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

/// A walk through the window on the seeded portfolio, as a person would take it.
class TestWalk final : public QObject
{
    Q_OBJECT

    [[nodiscard]] WindowOptions options() const
    {
        WindowOptions options;
        options.database = m_folder.filePath(u"walk.sqlite"_s);
        options.language = Language::Code::German;
        options.theme = Theme::Kind::Light;
        options.asOf = QDate(2026, 4, 1);
        options.size = QSize(1366, 768);
        return options;
    }
    [[nodiscard]] std::unique_ptr<WindowProgram> started(const WindowOptions &options) const
    {
        auto program = std::make_unique<WindowProgram>(options, m_folder.filePath(u"window.ini"_s));
        program->start();
        return program;
    }
    template<typename T>
    [[nodiscard]] T *named(const QString &accessibleName) const
    {
        for (T *widget : m_program->window().findChildren<T *>())
            if (widget->accessibleName() == accessibleName)
                return widget;
        return nullptr;
    }
    [[nodiscard]] PortfolioPage *portfolio() const
    {
        return m_program->window().findChild<PortfolioPage *>();
    }
    void typeStichtag(const QString &text) const
    {
        auto *field = named<QLineEdit>(u"Stichtag"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<WindowProgram> m_program;

private slots:
    void initTestCase()
    {
        StoreFactory::nameApplication();
        QVERIFY_RESULT(StoreFactory::create(options().database, StoreFactory::Content::Seed,
                                            QDateTime(QDate(2026, 4, 1), QTime(12, 0))));
        m_program = started(options());
        QTRY_VERIFY_WITH_TIMEOUT(m_program->session().snapshot() != nullptr, 20000);
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    }
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
        const QStringList pages{u"overview"_s, u"portfolio"_s, u"measures"_s, u"resolutions"_s};
        for (int at = 3; at >= 0; --at) {
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

    void searchOpensPortfolioAndFilters()
    {
        QTest::keyClick(&m_program->window(), Qt::Key_1, Qt::ControlModifier);
        auto *search = named<QLineEdit>(u"Suchen"_s);
        QTest::keyClick(&m_program->window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!search->hasFocus());
        QTest::keyClick(&m_program->window(), Qt::Key_F, Qt::ControlModifier);
        // The first letter opens Portfolio, the others go to its own field.
        for (const QChar letter : u"roadmap"_s) {
            QWidget *field = QApplication::focusWidget();
            QVERIFY(qobject_cast<QLineEdit *>(field));
            QTest::keyClick(field, letter.toLatin1());
        }
        QTRY_COMPARE(m_program->window().currentPage(), u"portfolio"_s);
        QTRY_COMPARE(portfolio()->countText(), u"1 von 136"_s);
        QCOMPARE(portfolio()->quickFilter()->text(), u"roadmap"_s);
        QVERIFY(portfolio()->quickFilter()->hasFocus());
        QVERIFY(search->text().isEmpty() && !search->isVisible());
        QTest::keyClick(portfolio()->quickFilter(), Qt::Key_Return);
        QVERIFY(portfolio()->table()->hasFocus());
        QTest::keyClick(&m_program->window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(portfolio()->quickFilter()->hasFocus());
        QCOMPARE(portfolio()->quickFilter()->selectedText(), u"roadmap"_s);
        QTest::keyClick(portfolio()->quickFilter(), Qt::Key_Down);
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
        QVERIFY(chip(u"ohne Maßnahmen"_s));
        chip(u"ohne Maßnahmen"_s)->click();
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

    void exportsTheReportAsPdf()
    {
        const QString path = m_folder.filePath(u"bericht.pdf"_s);
        QString suggested;
        m_program->window().printing().setSaveQuestion(
            [&](QWidget *, const QString &, const QString &suggestion) {
                suggested = suggestion;
                return path;
            });
        QTest::keyClick(&m_program->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->window().printing().isRunning(), 30000);
        QVERIFY2(suggested.endsWith(u"2026-04-01_lenku-vd_status.pdf"_s), qPrintable(suggested));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(m_program->window().findChild<StatusStrip *>()->message().contains(u"bericht.pdf"_s));
    }

    void theNextFileIsSuggestedBesideTheLast()
    {
        QString suggested;
        m_program->window().printing().setSaveQuestion(
            [&](QWidget *, const QString &, const QString &suggestion) {
                suggested = suggestion;
                return QString();
            });
        m_program->window().printing().exportPdf();
        QCOMPARE(suggested, m_folder.filePath(u"2026-04-01_lenku-vd_status.pdf"_s));
    }

    void aStoppedExportLeavesNoFileAndSaysSo()
    {
        const QString path = m_folder.filePath(u"gestoppt.pdf"_s);
        m_program->window().printing().setSaveQuestion(
            [&](QWidget *, const QString &, const QString &) { return path; });
        auto *strip = m_program->window().findChild<StatusStrip *>();
        m_program->window().printing().exportPdf();
        QVERIFY(m_program->window().printing().isRunning());
        auto *stop = strip->findChild<QPushButton *>();
        QCOMPARE(stop->text(), u"Abbrechen"_s);
        QVERIFY(stop->isVisible());
        stop->click();
        QVERIFY(!stop->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->window().printing().isRunning(), 30000);
        QCOMPARE(strip->message(), u"Abgebrochen. Es wurde keine Datei geschrieben."_s);
        QVERIFY(!stop->isVisible());
        QVERIFY(QDir(m_folder.path()).entryList({u"gestoppt*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void aFolderThatIsNotThereGivesASentence()
    {
        m_program->window().printing().setSaveQuestion([this](QWidget *, const QString &, const QString &) {
            return m_folder.filePath(u"no/such/x.pdf"_s);
        });
        QTest::keyClick(&m_program->window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->window().printing().isRunning(), 30000);
        auto *panel = named<QWidget>(u"Fehler"_s);
        QVERIFY(panel);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!panel->accessibleDescription().isEmpty());
        m_program->window().setSnapshot(m_program->session().snapshot());
        QVERIFY(!panel->isVisible());
    }

    void switchesTheLanguageWhileItRuns()
    {
        emit m_program->window().languageRequested(Language::Code::English);
        QTRY_VERIFY(named<QAbstractButton>(u"Resolutions"_s));
        QVERIFY(!named<QAbstractButton>(u"Beschlüsse"_s));
        QTRY_COMPARE(portfolio()->countText(), u"59 of 136"_s);
        QVERIFY(m_program->window().inspector()->plainText().contains(u"Why?"_s));
        emit m_program->window().languageRequested(Language::Code::German);
        QTRY_VERIFY(named<QAbstractButton>(u"Beschlüsse"_s));
    }

    void everythingThatTakesTheFocusHasASpokenName()
    {
        MainWindow &window = m_program->window();
        for (const QString &page : {u"overview"_s, u"portfolio"_s, u"measures"_s, u"resolutions"_s}) {
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

    void aSecondWindowShowsTheChangesOfTheFirst()
    {
        const auto second = started(options());
        QTRY_VERIFY_WITH_TIMEOUT(second->session().snapshot() != nullptr, 20000);
        auto store =
            StoreFactory::openOrCreate(options().database, QDateTime(QDate(2026, 4, 1), QTime(12, 0)));
        QVERIFY_RESULT(store);
        Item after = *m_program->session().snapshot()->item(u"KI-06"_s);
        after.title = u"Changed elsewhere"_s;
        const Change change{.before = *m_program->session().snapshot()->item(u"KI-06"_s),
                            .after = after,
                            .reason = u"test"_s,
                            .who = u"test"_s,
                            .at = QDateTime(QDate(2026, 4, 1), QTime(12, 0))};
        QVERIFY_RESULT((*store)->apply(change));
        for (WindowProgram *program : {m_program.get(), second.get()})
            QTRY_COMPARE_WITH_TIMEOUT(program->session().snapshot()->item(u"KI-06"_s)->title, after.title,
                                      10000);
    }

    void aFileThatIsNoDatabaseGivesASentenceInTheWindow()
    {
        const QString path = m_folder.filePath(u"text.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "this is no database, but long enough to be looked at twice by anybody who reads headers\n");
        file.close();
        m_program->open(path);
        auto *panel = named<QWidget>(u"Fehler"_s);
        QVERIFY(panel);
        QTRY_VERIFY(panel->isVisible());
        QVERIFY(!panel->accessibleDescription().isEmpty());
        // What was open stays open, and answers.
        QVERIFY(m_program->session().snapshot() != nullptr);
        QCOMPARE(portfolio()->countText(), u"59 von 136"_s);
        m_program->open(options().database);
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isVisible(), 20000);
        QVERIFY(m_program->session().snapshot() != nullptr);
    }

    void remembersPageAndFilterForTheNextStart()
    {
        m_program->window().openPage(u"resolutions"_s);
        m_program->window().close();
        WindowOptions again = options();
        m_program.reset();
        m_program = started(again);
        QCOMPARE(m_program->window().currentPage(), u"resolutions"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->session().snapshot() != nullptr, 20000);
        QCOMPARE(portfolio()->countText(), u"59 von 136"_s);
    }

    void remembersTheChipsForTheNextStart()
    {
        const auto *bar = portfolio()->findChild<FilterBar *>();
        Chip *overdue = bar->statusChips().front();
        const int count = *overdue->count();
        overdue->click();
        m_program->window().close();
        m_program.reset();
        m_program = started(options());
        QTRY_VERIFY_WITH_TIMEOUT(m_program->session().snapshot() != nullptr, 20000);
        QCOMPARE(portfolio()->countText(), u"%1 von 136"_s.arg(count));
        QVERIFY(portfolio()->findChild<FilterBar *>()->statusChips().front()->isChecked());
    }

    void aMenuStaysInsideTheWindow()
    {
        // An open menu has an event loop of its own: look at it from inside.
        QRect menu;
        auto *look = new QTimer(&m_program->window());
        connect(look, &QTimer::timeout, look, [look, &menu] {
            if (QWidget *popup = QApplication::activePopupWidget()) {
                menu = popup->geometry();
                popup->close();
                look->deleteLater();
            }
        });
        look->start(0);
        QTest::keyClick(&m_program->window(), Qt::Key_F10);
        QTRY_VERIFY(menu.isValid());
        const QRect window(m_program->window().mapToGlobal(QPoint()), m_program->window().size());
        QVERIFY2(menu.right() <= window.right(), qPrintable(QString::number(menu.x())));
    }
};
LENKUNGSSTAND_TEST(TestWalk)

#include "tst_walk.moc"
