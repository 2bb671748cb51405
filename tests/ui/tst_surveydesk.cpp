// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/importfixture.h"
#include "tests/ui/memorystore.h"
#include "ui/dialogs/survey/importdialog.h"
#include "ui/dialogs/survey/surveydesk.h"
#include "ui/settings/settings.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ImportFixture::places;
using ImportFixture::sampleOffer;
using ImportFixture::today;

/// The desk that opens the dialogs of the status survey, and records what comes of them.
class TestSurveyDesk final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useWindowFont(); }

    void aLostFileIsNamedBesideTheOthers()
    {
        Desk desk;
        const QSignalSpy failed(&desk.desk, &SurveyDesk::failed);
        auto offer = sampleOffer();
        offer->files = 2;
        offer->lost = {{Error::Code::SheetDamaged, {}, u"kaputt.xlsx"_s}};
        desk.desk.setOffer(offer);
        QVERIFY(desk.desk.importDialog());
        QCOMPARE(failed.count(), 0);
        QVERIFY(desk.desk.importDialog()->accessibleDescription().contains(u"kaputt.xlsx"_s));
        QCOMPARE(desk.desk.importDialog()->model().ticked(), places({0, 6}));
    }

    void whereAllFilesAreLostThereIsNothingToShow()
    {
        Desk desk;
        const QSignalSpy failed(&desk.desk, &SurveyDesk::failed);
        auto offer = sampleOffer();
        offer->preview = {};
        offer->lost = {{Error::Code::SheetDamaged, {}, u"kaputt.xlsx"_s}};
        desk.desk.setOffer(offer);
        QVERIFY(!desk.desk.importDialog());
        QCOMPARE(failed.count(), 1);
        const QString sentence = failed.at(0).at(0).toString();
        QVERIFY2(sentence.contains(u"kaputt.xlsx"_s) && sentence.contains(u"nichts übernommen"_s),
                 qPrintable(sentence));
    }

    void aFileThatCanBeReadEndsTheErrorOfTheOneBefore()
    {
        Desk desk;
        const QSignalSpy succeeded(&desk.desk, &SurveyDesk::succeeded);
        auto offer = sampleOffer();
        offer->lost = {{Error::Code::SheetDamaged, {}, u"kaputt.xlsx"_s}};
        desk.desk.setOffer(offer);
        QCOMPARE(succeeded.count(), 0);
        desk.desk.importDialog()->reject();
        desk.desk.setOffer(sampleOffer());
        QCOMPARE(succeeded.count(), 1);
    }

    void whatIsNotReadIsNamed()
    {
        auto offer = sampleOffer();
        offer->preview.leftOut = {{u"sf.xlsx"_s, {{10, u"Stand neu"_s}}, {}}};
        const ImportDialog dialog(offer, nullptr);
        QVERIFY2(dialog.accessibleDescription().contains(u"„Stand neu“ (J)"_s),
                 qPrintable(dialog.accessibleDescription()));
    }

    void anAnswerThatSaysNothingNewOpensNoDialog()
    {
        Desk desk;
        const QSignalSpy said(&desk.desk, &SurveyDesk::said);
        auto offer = sampleOffer();
        std::erase_if(offer->preview.entries,
                      [](const ImportEntry &entry) { return entry.state != ImportState::Unchanged; });
        desk.desk.setOffer(offer);
        QVERIFY(!desk.desk.importDialog());
        QVERIFY(said.at(0).at(0).toString().contains(u"nothing new"_s));
    }

    void aSheetThatIsNotFilledInIsSaidAndNotTakenForAnAnswer()
    {
        Desk desk;
        const QSignalSpy failed(&desk.desk, &SurveyDesk::failed);
        auto offer = sampleOffer();
        std::erase_if(offer->preview.entries,
                      [](const ImportEntry &entry) { return entry.state != ImportState::Unchanged; });
        offer->preview.remarks = {{ImportRemark::Kind::Unfilled, u"bueamt.csv"_s, u"BUEAMT"_s}};
        desk.desk.setOffer(offer);
        QVERIFY(!desk.desk.importDialog());
        QCOMPARE(failed.count(), 1);
        QVERIFY2(failed.at(0).at(0).toString().contains(u"ist unausgefüllt"_s),
                 qPrintable(failed.at(0).at(0).toString()));
        auto mixed = sampleOffer();
        mixed->preview.remarks = offer->preview.remarks;
        const ImportDialog dialog(mixed, nullptr);
        QVERIFY(dialog.accessibleDescription().contains(u"bueamt.csv"_s));
    }

    void saysHowManyItemsCountAsReported()
    {
        auto offer = sampleOffer();
        offer->preview.entries.clear();
        offer->preview.returns = {{u"survey-1"_s, u"SF"_s, true, {u"M-01"_s, u"M-02"_s, u"M-03"_s}}};
        const ImportDialog dialog(offer, nullptr);
        QVERIFY2(dialog.summary().contains(u"3 item(s) count as reported"_s), qPrintable(dialog.summary()));
        QVERIFY2(dialog.summary().startsWith(u"No field changes"_s), qPrintable(dialog.summary()));
        Desk desk;
        const QSignalSpy said(&desk.desk, &SurveyDesk::said);
        const Item before = *findItem(*desk.snapshot->portfolio, u"M-01"_s);
        Item after = before;
        after.reportedOn = today();
        desk.desk.recordImport({offer, {}, u"Sachstandsabfrage"_s},
                               {Change{before, after, {}, {}, {}, Change::Kind::Edit}});
        QVERIFY2(said.at(0).at(0).toString().contains(u"3 item(s) count as reported"_s),
                 qPrintable(said.at(0).at(0).toString()));
    }

    void whatIsTickedIsHandedOnAndRecordedAsOneStep()
    {
        Desk desk;
        QSignalSpy accepted(&desk.desk, &SurveyDesk::importAccepted);
        desk.desk.setOffer(sampleOffer());
        QVERIFY(desk.desk.importDialog());
        desk.desk.importDialog()->model().setTicked(1, true);
        desk.desk.importDialog()->accept();
        QCOMPARE(accepted.count(), 1);
        const auto decision = accepted.at(0).at(0).value<ImportDecision>();
        QCOMPARE(decision.accepted, places({0, 1, 6}));
        Change change;
        change.before = *findItem(*desk.snapshot->portfolio, u"M-01"_s);
        Item item = std::get<Item>(*change.before);
        item.title = u"neu"_s;
        change.after = item;
        desk.desk.recordImport(decision, {change});
        QCOMPARE(desk.editor.steps(), 1);
        QCOMPARE(desk.editor.undoText(), u"Answers to the status survey read"_s);
    }

    void whatWasDecidedIsNotDecidedTwice()
    {
        Desk desk;
        desk.refuses = true;
        const auto offer = sampleOffer();
        Change change;
        change.before = *findItem(*desk.snapshot->portfolio, u"M-01"_s);
        Item item = std::get<Item>(*change.before);
        item.title = u"neu"_s;
        change.after = item;
        const QSignalSpy told(&desk.desk, &SurveyDesk::toldInDialog);
        desk.desk.recordImport({offer, places({1, 6}), u"x"_s}, {change});
        QCOMPARE(desk.editor.steps(), 0);
        ImportDialog *again = desk.desk.importDialog();
        QVERIFY(again && again->isVisible());
        QCOMPARE(told.size(), 1); // the window need not say it as well
        QVERIFY(!again->error().isEmpty());
        QCOMPARE(told.front().front().toString(), again->error());
        QCOMPARE(again->model().ticked(), places({1, 6}));
        again->done(QDialog::Rejected);
        QTRY_VERIFY(!desk.desk.importDialog());
    }

    void whatSomebodyChangedMeanwhileIsReadAgain()
    {
        Desk desk;
        desk.refuses = true;
        desk.refusal = Error::Code::Conflict;
        QSignalSpy asked(&desk.desk, &SurveyDesk::answersRequested);
        desk.desk.readFiles({u"antwort.xlsx"_s});
        QCOMPARE(asked.size(), 1);
        const auto offer = sampleOffer();
        Change change;
        change.before = *findItem(*desk.snapshot->portfolio, u"M-01"_s);
        Item item = std::get<Item>(*change.before);
        item.title = u"neu"_s;
        change.after = item;
        desk.desk.recordImport({offer, places({6}), u"x"_s}, {change});
        QVERIFY(!desk.desk.importDialog());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.at(1), QVariantList{QStringList{u"antwort.xlsx"_s}});
        const auto usual = ImportDialog(offer, nullptr).model().ticked();
        QVERIFY(usual.size() > 1 && usual.contains(6));
        desk.desk.setOffer(sampleOffer());
        ImportDialog *again = desk.desk.importDialog();
        QVERIFY(again && again->isVisible());
        QCOMPARE(again->model().ticked(), places({6})); // the others were left out
        again->done(QDialog::Rejected);
        QTRY_VERIFY(!desk.desk.importDialog());
        // Read by hand, all of them are offered again.
        desk.desk.setOffer(sampleOffer());
        QCOMPARE(desk.desk.importDialog()->model().ticked(), usual);
        desk.desk.importDialog()->reject();
    }

    void aSurveyThatCannotBeRecordedIsSaid()
    {
        Desk desk;
        const QSignalSpy failed(&desk.editor, &Editor::failed);
        desk.refuses = true;
        bool delivered = false;
        QVERIFY(!desk.desk.recordSent(letters(), [&delivered] {
            delivered = true;
            return ok();
        }));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(desk.editor.steps(), 0);
        QVERIFY(!delivered); // no sheet lies anywhere whose survey is not recorded
    }

    void sheetsThatCannotBeDeliveredAreNoSurvey()
    {
        Desk desk;
        const QSignalSpy failed(&desk.desk, &SurveyDesk::failed);
        std::size_t known = 0;
        QVERIFY(!desk.desk.recordSent(letters(), [&] {
            known = desk.store.portfolio().surveys.size();
            return Result<>(Error{Error::Code::Exists, u"there is such a file"_s, u"SF.xlsx"_s});
        }));
        QCOMPARE(known, 1u); // recorded before the sheets went out
        QVERIFY(desk.store.portfolio().surveys.empty());
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains(u"SF.xlsx"_s));
        QVERIFY(desk.editor.undoText().isEmpty());
    }

    void filesThatAreDroppedAreRead()
    {
        Desk desk;
        const QSignalSpy asked(&desk.desk, &SurveyDesk::answersRequested);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/tmp/sf.xlsx"_s), QUrl::fromLocalFile(u"/tmp/sis.ods"_s)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.window, &drop);
        QTRY_COMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toStringList(), (QStringList{u"/tmp/sf.xlsx"_s, u"/tmp/sis.ods"_s}));
        desk.editor.setReadOnly(true);
        QDragEnterEvent refused({5, 5}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        refused.ignore();
        QCoreApplication::sendEvent(&desk.window, &refused);
        QVERIFY(!refused.isAccepted());
    }

    void remindersGoToTheClipboard()
    {
        Desk desk;
        Portfolio portfolio = *desk.snapshot->portfolio;
        portfolio.surveys = {{u"survey-1"_s,
                              u"pakt"_s,
                              QDate(2026, 3, 1),
                              QDate(2026, 3, 20),
                              {{u"SF"_s, QDate(2026, 3, 1), {}, false}},
                              {{u"M-01"_s, u"SF"_s, u"1"_s}}}};
        desk.desk.setSnapshot(MemoryStore(portfolio, today()).snapshot());
        desk.desk.copyLateReminders();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"bis zum 20.03.2026"_s));
    }

private:
    static SurveyLetters letters()
    {
        return {{u"survey-1"_s, u"pakt"_s, today(), {}, {}, {}}, {u"/tmp/SF.xlsx"_s}, u"/tmp"_s, {}, {}};
    }
    /// A desk over a window, with an editor that writes into memory.
    struct Desk
    {
        SnapshotPtr snapshot = seedOn(today());
        MemoryStore store{*snapshot->portfolio, today()};
        bool refuses = false;
        Error::Code refusal = Error::Code::DiskFull;
        QWidget window;
        Settings settings{u"/nowhere/window.ini"_s};
        Editor editor{[this](const Changes &changes) -> Result<Changes> {
            if (refuses)
                return Error{refusal, {}, u"M-01"_s};
            store.apply(changes);
            return changes;
        }};
        SurveyDesk desk{editor, settings, &window};

        Desk() { desk.setSnapshot(snapshot); }
    };
};

LENKUNGSSTAND_TEST(TestSurveyDesk)
#include "tst_surveydesk.moc"
