// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portfolioworker.h"
#include "core/sheets/unitsheetwriter.h"
#include "core/storage/sqlitefile.h"
#include "tests/gui/seededwindow.h"
#include "tests/support/testrunner.h"
#include "ui/dialogs/survey/importdialog.h"
#include "ui/dialogs/survey/surveydesk.h"
#include "ui/frame/statusstrip.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// Reading answers and catalogues can be stopped, and then it ends in nothing.
class TestSurveyStop final : public QObject, private SeededWindow
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(openSeeded());
        m_before = *m_program->session().snapshot()->portfolio;
        const auto sheets =
            UnitSheets::of(m_before, {u"KI-06"_s, u"BA-01"_s}, {u"survey-9"_s, {2026, 4, 1}, {}},
                           [](const QString &) { return u"1"_s; });
        QVERIFY(sheets.size() > 1);
        for (const UnitSheet &sheet : sheets) {
            const auto bytes = UnitSheetWriter::xlsx(sheet);
            QVERIFY_RESULT(bytes);
            QFile file(m_folder.filePath(u"bogen%1.xlsx"_s.arg(m_files.size())));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(*bytes), bytes->size());
            m_files.append(file.fileName());
        }
        m_files = m_files.mid(0, 2);
    }
    void cleanupTestCase() { m_program.reset(); }

    void stoppedReadingEndsInNothing_data()
    {
        QTest::addColumn<int>("after"); // so many files
        QTest::addRow("at once") << 0;
        QTest::addRow("between two files") << 1;
        QTest::addRow("when all have been read") << 2;
    }
    void stoppedReadingEndsInNothing()
    {
        QFETCH(int, after);
        const auto stop = std::make_shared<std::atomic<bool>>(false);
        const std::atomic<int> wanted = 0;
        PortfolioWorker worker([path = options().database] { return SqliteFile::open(path); }, u"SF"_s,
                               wanted);
        worker.open(QDate(2026, 4, 1), QDate(2026, 4, 1));
        connect(&worker, &PortfolioWorker::exchangeProgressed, this, [&stop, after](int done, int) {
            if (done == after)
                stop->store(true);
        });
        const QSignalSpy offered(&worker, &PortfolioWorker::importRead);
        const QSignalSpy ended(&worker, &PortfolioWorker::exchangeFailed);
        worker.readAnswers(m_files, stop);
        QCOMPARE(offered.count(), 0);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(ended.front().front().value<Error>().code, Error::Code::Cancelled);
    }

    void aStoppedCatalogueComesToNothing()
    {
        const auto stop = std::make_shared<std::atomic<bool>>(true);
        const std::atomic<int> wanted = 0;
        PortfolioWorker worker([path = options().database] { return SqliteFile::open(path); }, u"SF"_s,
                               wanted);
        worker.open(QDate(2026, 4, 1), QDate(2026, 4, 1));
        const QSignalSpy read(&worker, &PortfolioWorker::catalogueRead);
        const QSignalSpy ended(&worker, &PortfolioWorker::exchangeFailed);
        worker.readCatalogue(m_files.constFirst(), stop);
        QCOMPARE(read.count(), 0);
        QCOMPARE(ended.front().front().value<Error>().code, Error::Code::Cancelled);
    }

    void cancelInTheWindowStopsWhatIsRead()
    {
        SurveyDesk &desk = m_program->window().surveys();
        auto *strip = m_program->window().findChild<StatusStrip *>();
        strip->say({});
        SurveyQuestions questions;
        const QStringList many = QStringList(60, m_files.constFirst()); // enough to be stopped in
        questions.answers = [many](QWidget *, const QString &) { return many; };
        desk.setQuestions(questions);
        desk.readAnswers();
        QPushButton *cancel = nullptr;
        for (QPushButton *button : strip->findChildren<QPushButton *>())
            if (button->text() == u"Abbrechen"_s)
                cancel = button;
        QVERIFY(cancel && cancel->isVisible());
        cancel->click();
        QTRY_VERIFY2(strip->message().contains(u"nichts übernommen"_s), qPrintable(strip->message()));
        QVERIFY(cancel->isHidden());
        QVERIFY(!desk.importDialog());
        QCOMPARE(m_program->window().editor().steps(), 0);
        QVERIFY(m_program->session().snapshot()->portfolio->items == m_before.items);
    }

private:
    Portfolio m_before;
    QStringList m_files;
};

LENKUNGSSTAND_TEST(TestSurveyStop)
#include "tst_surveystop.moc"
