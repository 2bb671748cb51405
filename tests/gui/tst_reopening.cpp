// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storefactory.h"
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/pages/portfolio/filterbar.h"
#include "ui/support/chip.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

/// Another window, another file, the next start.
class TestReopening final : public QObject, private SeededWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(openSeeded()); }
    void cleanupTestCase() { m_program.reset(); }

    void aSecondWindowShowsTheChangesOfTheFirst()
    {
        const auto second = started();
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
        QVERIFY_RESULT((*store)->apply({change}));
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
        // New data of what is open are no answer to it.
        m_program->session().setAsOf(m_program->session().today().addDays(-1));
        QTRY_COMPARE(m_program->session().snapshot()->report.asOf, m_program->session().today().addDays(-1));
        QVERIFY(panel->isVisible());
        m_program->session().setAsOf({});
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
        restart();
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
        restart();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->session().snapshot() != nullptr, 20000);
        QCOMPARE(portfolio()->countText(), u"%1 von 136"_s.arg(count));
        QVERIFY(portfolio()->findChild<FilterBar *>()->statusChips().front()->isChecked());
    }
};
LENKUNGSSTAND_TEST(TestReopening)

#include "tst_reopening.moc"
