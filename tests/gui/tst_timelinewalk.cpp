// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/dialogs/editdesk.h"
#include "ui/frame/inspector.h"
#include "ui/mainmenu.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/support/typography.h"
#include "ui/timeline/timelineview.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPrintPreviewDialog>

using namespace Qt::Literals::StringLiterals;

/// The Zeitplan in the window, on a real file.
class TestTimelineWalk final : public QObject, private SeededWindow
{
    Q_OBJECT

    [[nodiscard]] MainWindow &window() const { return m_program->window(); }
    [[nodiscard]] TimelineView &view() const { return *window().findChild<TimelinePage *>()->view(); }
    [[nodiscard]] const Item *item(const QString &key) const
    {
        return m_program->session().snapshot()->item(key);
    }
    [[nodiscard]] QAction *menuEntry(const QString &text) const
    {
        for (QAction *action : window().findChild<MainMenu *>()->actions())
            if (action->text() == text)
                return action;
        return nullptr;
    }
    /// Drags the mark of \a key by \a days, and lets it go.
    void drag(const QString &key, int days) const
    {
        const QPoint from = view().markRect(key).center().toPoint();
        const QPoint to = from + QPoint(int(std::lround(days * view().scale().perDay())), 0);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view().viewport(), (from + to) / 2);
        QTest::mouseMove(view().viewport(), to);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(openSeeded());
        window().openPage(u"timeline"_s);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanupTestCase() { m_program.reset(); }

    void aDraggedDateAsksWhyAndGoesBack()
    {
        const QDate plan = item(u"KI-05"_s)->planned->latest();
        constexpr qreal perDay = 20;
        view().setScale(TimeScale(plan.addDays(-7), perDay, Typography::scale()));
        view().select(u"KI-05"_s);
        QTRY_VERIFY(view().viewport()->rect().contains(view().markRect(u"KI-05"_s).toRect()));
        bool asked = false;
        answerNext([&asked](QDialog *dialog) {
            asked = true;
            dialog->reject();
        });
        drag(u"KI-05"_s, 7);
        QTRY_VERIFY(asked);
        QCOMPARE(item(u"KI-05"_s)->planned->latest(), plan); // no answer, no change
        answerNext([](QDialog *dialog) {
            for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
                if (field->accessibleName() == u"Grund"_s)
                    field->setText(u"Abstimmung dauert länger"_s);
                if (field->accessibleName() == u"Entschieden von"_s)
                    field->setText(u"Lenkungsgruppe"_s);
            }
            dialog->accept();
        });
        drag(u"KI-05"_s, 14);
        QTRY_COMPARE(item(u"KI-05"_s)->planned->latest(), plan.addDays(14));
        QCOMPARE(item(u"KI-05"_s)->planDecision->reason, u"Abstimmung dauert länger"_s);
        window().editor().undo();
        QTRY_COMPARE(item(u"KI-05"_s)->planned->latest(), plan);
    }

    void printMeansWhatIsSeen()
    {
        QVERIFY(menuEntry(u"Zeitplan drucken …"_s));
        window().openPage(u"portfolio"_s);
        QVERIFY(menuEntry(u"Statusbericht drucken …"_s));
        window().openPage(u"timeline"_s);
        QString title;
        answerNext([&title](QDialog *dialog) {
            title = dialog->windowTitle();
            dialog->reject();
        });
        menuEntry(u"Druckvorschau des Zeitplans"_s)->trigger();
        QCOMPARE(title, u"Druckvorschau des Zeitplans"_s);
    }

    void savesThePaperFromAnyPage()
    {
        window().openPage(u"overview"_s);
        const QString path = m_folder.filePath(u"plan.pdf"_s);
        QString suggested;
        window().printing().setSaveQuestion([&](QWidget *, const QString &, const QString &suggestion) {
            suggested = suggestion;
            return path;
        });
        menuEntry(u"Zeitplan als PDF, A4 …"_s)->trigger();
        QVERIFY2(suggested.endsWith(u"2026-04-01_lenku-vd_zeitplan.pdf"_s), qPrintable(suggested));
        QCOMPARE(window().currentPage(), u"timeline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!window().printing().isRunning(), 30000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void showsTheProjectAsATable()
    {
        window().openPage(u"timeline"_s);
        view().select(u"KI-06"_s);
        const QAction *asTable = nullptr;
        for (QAction *action : window().findChild<TimelinePage *>()->findChildren<QAction *>())
            if (action->text() == u"Als Tabelle anzeigen"_s)
                action->trigger(), asTable = action;
        QVERIFY(asTable);
        QCOMPARE(window().currentPage(), u"portfolio"_s);
        QCOMPARE(portfolio()->model().filter().projects, QSet<QString>{u"KI"_s});
        QCOMPARE(window().inspector()->item(), u"KI-06"_s);
    }

    void comesBackWhereItWasLeft()
    {
        window().openPage(u"timeline"_s);
        view().setScale(TimeScale(QDate(2026, 3, 2), 12, Typography::scale()));
        const TimeScale left = view().scale();
        restart();
        window().openPage(u"timeline"_s);
        QTRY_COMPARE(view().scale().dayAt(0), left.dayAt(0));
        QCOMPARE(view().scale().perDay(), left.perDay());
    }
};
LENKUNGSSTAND_TEST(TestTimelineWalk)
#include "tst_timelinewalk.moc"
