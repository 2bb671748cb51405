// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/dialogs/survey/importdialog.h"
#include "ui/dialogs/survey/mappingdialog.h"
#include "ui/dialogs/survey/surveydesk.h"
#include "ui/dialogs/survey/surveydialog.h"
#include "ui/fields/dayedit.h"
#include "ui/settings/settings.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QDate today()
{
    return {2026, 4, 1};
}

ImportEntry entry(const QString &key, int row, ImportField field, ImportState state, ImportValue value = {})
{
    ImportEntry entry;
    entry.file = u"sf.xlsx"_s;
    entry.row = row;
    entry.column = 3;
    entry.heading = u"Titel"_s;
    entry.key = key;
    entry.field = field;
    entry.to = u"neu"_s;
    entry.state = state;
    entry.value = std::move(value);
    if (state == ImportState::Conflict)
        entry.cause = ImportCause::ChangedSince;
    if (state == ImportState::Error)
        entry.cause = ImportCause::DateUnreadable;
    return entry;
}

/// Rows 7 and 8 of one file: two changes and a conflict, an error; two answers that differ; one unchanged.
std::shared_ptr<ImportOffer> sampleOffer()
{
    auto offer = std::make_shared<ImportOffer>();
    offer->files = 1;
    offer->portfolio = seedOn(today())->portfolio;
    offer->preview.entries = {entry(u"M-01"_s, 7, ImportField::Title, ImportState::Change, u"neu"_s),
                              entry(u"M-01"_s, 7, ImportField::Progress, ImportState::Conflict,
                                    ReportedProgress{Progress::Done, {}}),
                              entry(u"M-01"_s, 7, ImportField::Planned, ImportState::Error),
                              entry(u"M-02"_s, 8, ImportField::Title, ImportState::Conflict, u"eins"_s),
                              entry(u"M-02"_s, 9, ImportField::Title, ImportState::Conflict, u"zwei"_s),
                              entry(u"M-02"_s, 8, ImportField::Section, ImportState::Unchanged),
                              entry(u"M-03"_s, 10, ImportField::Title, ImportState::Change, u"neu"_s)};
    return offer;
}

QSet<qsizetype> places(std::initializer_list<qsizetype> list)
{
    return {list};
}
}

/// The dialogs of the status survey, and the desk that opens them.
class TestSurveyDialogs final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useWindowFont(); }

    void changesAreTickedAndNothingElse()
    {
        ImportModel model(sampleOffer(), uiLanguage());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.ticked(), places({0, 6}));
        const QModelIndex error = model.index(2, 0);
        QVERIFY(!error.data(Qt::CheckStateRole).isValid());
        QVERIFY(!model.setData(error, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!(model.flags(error) & Qt::ItemIsUserCheckable));
        QVERIFY(!model.setData(model.index(5, 0), Qt::Checked, Qt::CheckStateRole)); // unchanged
        QVERIFY(model.setData(model.index(1, 0), Qt::Checked, Qt::CheckStateRole)); // a conflict, by choice
        QCOMPARE(model.ticked(), places({0, 1, 6}));
        model.tickChanges();
        QCOMPARE(model.ticked(), places({0, 6}));
        model.tickNothing();
        QVERIFY(model.ticked().isEmpty());
    }

    void ofTwoAnswersOnlyOneIsTicked()
    {
        ImportModel model(sampleOffer(), uiLanguage());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTicked(3, true);
        model.setTicked(4, true);
        QCOMPARE(model.ticked(), places({0, 4, 6}));
    }

    void whatIsCancelledIsTickedTogetherWithItsReason()
    {
        auto offer = sampleOffer();
        offer->preview.entries = {entry(u"M-01"_s, 7, ImportField::Progress, ImportState::Change,
                                        ReportedProgress{Progress::Cancelled, u"neu"_s}),
                                  entry(u"M-01"_s, 7, ImportField::StatusNote, ImportState::Change,
                                        StatusNote{{}, u"M-01"_s, {}, u"SF"_s, today(), u"neu"_s, {}})};
        ImportModel model(offer, uiLanguage());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.ticked(), places({0, 1}));
        model.setTicked(1, false);
        QCOMPARE(model.ticked(), places({}));
        for (const int row : {0, 1})
            QVERIFY2(model.explanation(row).contains(u"without a reason"_s),
                     qPrintable(model.explanation(row)));
        model.setTicked(0, true);
        QCOMPARE(model.ticked(), places({0, 1}));
        model.setTicked(0, false); // the text alone can be taken over
        QCOMPARE(model.ticked(), places({1}));
    }

    void anErrorIsSaidWithRowAndColumn()
    {
        const ImportModel model(sampleOffer(), uiLanguage());
        QVERIFY2(model.explanation(2).contains(u"Zeile 7, Spalte „Titel“"_s),
                 qPrintable(model.explanation(2)));
        QVERIFY(model.index(2, int(ImportModel::Column::State)).data().toString().contains(u"neu"_s));
        QVERIFY(!model.index(2, int(ImportModel::Column::State))
                     .data(Qt::DecorationRole)
                     .value<QIcon>()
                     .isNull());
        QCOMPARE(model.index(0, int(ImportModel::Column::From)).data().toString(), u"–"_s);
    }

    void theKeyboardTicksFieldsAndRows()
    {
        ImportDialog dialog(sampleOffer(), nullptr);
        dialog.show();
        QTreeView *view = dialog.view();
        const QAbstractItemModelTester tester(view->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY2(silentStops(dialog).isEmpty(), qPrintable(silentStops(dialog).join(u' ')));
        QCOMPARE(view->currentIndex().row(), 0);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(dialog.model().ticked(), places({6}));
        QTest::keyClick(view, Qt::Key_Space, Qt::ShiftModifier); // row 7: a change and a conflict
        QCOMPARE(dialog.model().ticked(), places({0, 1, 6}));
        QTest::keyClick(view, Qt::Key_Space, Qt::ShiftModifier);
        QCOMPARE(dialog.model().ticked(), places({6}));
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(dialog.model().ticked(), places({0, 1, 4, 6}));
    }

    void showsOneStateAtATimeWithItsCount()
    {
        ImportDialog dialog(sampleOffer(), nullptr);
        const QAbstractItemModel *shown = dialog.view()->model();
        QCOMPARE(shown->rowCount(), 6); // all that is new
        const std::array counts = {6, 2, 3, 1, 1, 7};
        QCOMPARE(dialog.filterBox()->count(), int(counts.size()));
        for (int at = 0; at < dialog.filterBox()->count(); ++at) {
            dialog.filterBox()->setCurrentIndex(at);
            QCOMPARE(shown->rowCount(), counts[std::size_t(at)]);
            QVERIFY(dialog.filterBox()->itemText(at).endsWith(u"(%1)"_s.arg(counts[std::size_t(at)])));
        }
        QVERIFY2(dialog.summary().startsWith(u"2 of 5"_s), qPrintable(dialog.summary()));
    }

    void whereNothingIsTickedNothingIsTakenOver()
    {
        ImportDialog dialog(sampleOffer(), nullptr);
        QVERIFY(dialog.takeButton()->isEnabled());
        dialog.model().tickNothing();
        QVERIFY(!dialog.takeButton()->isEnabled());
        QVERIFY(!dialog.takeButton()->toolTip().isEmpty());
        auto answered = sampleOffer();
        answered->preview.returns = {{u"survey-1"_s, u"SF"_s, true, {}}};
        ImportDialog other(answered, nullptr);
        other.model().tickNothing();
        QVERIFY(other.takeButton()->isEnabled()); // that the unit has answered is worth recording
        QVERIFY(other.accessibleDescription().contains(u"SF"_s));
    }

    void theColumnsOfACatalogueAreCorrectedByHand()
    {
        CatalogueDraft draft;
        draft.file = u"katalog.csv"_s;
        draft.fields = {ImportField::CatalogueNumber, ImportField::Title, ImportField::Unit};
        draft.columns = {{u"Nr."_s, {u"4.7"_s}, ImportField::CatalogueNumber},
                         {u"Vorhaben"_s, {u"Fristen verkürzen"_s, u"Bauakte"_s}, std::nullopt}};
        MappingDialog dialog(draft, nullptr);
        dialog.show();
        QVERIFY2(silentStops(dialog).isEmpty(), qPrintable(silentStops(dialog).join(u' ')));
        QVERIFY(dialog.boxes().at(1)->accessibleDescription().contains(u"Bauakte"_s));
        dialog.accept();
        QVERIFY(dialog.isVisible() && dialog.error().contains(u"at least one more"_s));
        dialog.boxes().at(1)->setCurrentIndex(1); // the number, once more
        dialog.accept();
        QVERIFY(dialog.isVisible() && dialog.error().contains(u"several columns"_s));
        dialog.boxes().at(1)->setCurrentIndex(2);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QVERIFY(dialog.draft().columns.at(1).field == ImportField::Title);
    }

    void saysHowManySheetsBeforeItWrites()
    {
        SurveyDialog dialog(seedOn(today()), u"/tmp/abfrage"_s, {}, nullptr);
        dialog.show();
        const QSignalSpy asked(&dialog, &SurveyDialog::planWanted);
        QCOMPARE(dialog.selection(), u"pakt"_s);
        QVERIFY(!dialog.sendButton()->isEnabled());
        dialog.setPlan({u"pakt"_s, {{u"SF"_s, 4}, {{}, 73}}});
        QVERIFY2(silentStops(dialog).isEmpty(), qPrintable(silentStops(dialog).join(u' ')));
        QVERIFY(dialog.summary().contains(u"2 sheet(s)"_s) && dialog.summary().contains(u"77"_s));
        dialog.units().item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(dialog.summary().contains(u"1 sheet(s)"_s) && dialog.summary().contains(u"4 row(s)"_s));
        QCOMPARE(dialog.wish().units, QStringList{u"SF"_s});
        dialog.selectionBox()->setCurrentIndex(1);
        QCOMPARE(asked.count(), 1);
        dialog.setPlan({u"pakt"_s, {{u"SF"_s, 4}}}); // the answer to what was asked before
        QVERIFY(!dialog.sendButton()->isEnabled());
        dialog.setPlan({u"open"_s, {}});
        QVERIFY(dialog.summary().contains(u"nothing to ask"_s));
    }

    void eachUnitGetsTheKindOfFileItPrefers()
    {
        using Format = SurveyWish::FileFormat;
        SurveyDialog dialog(seedOn(today()), u"/tmp/abfrage"_s, {}, nullptr);
        dialog.setPlan({u"pakt"_s, {{u"SF"_s, 4}, {u"SIS"_s, 2}, {{}, 71}}});
        dialog.show();
        QVERIFY(dialog.wish().formatOf.isEmpty());
        dialog.units().item(1, 1)->setCheckState(Qt::Checked);
        QCOMPARE(dialog.wish().formatOf, (QHash<QString, Format>{{u"SIS"_s, Format::Csv}}));
        dialog.formatBox()->setCurrentIndex(1); // CSV for all of them ...
        QVERIFY(dialog.wish().format == Format::Csv && dialog.wish().formatOf.isEmpty());
        dialog.units().item(0, 1)->setCheckState(Qt::Unchecked); // ... but for one
        QCOMPARE(dialog.wish().formatOf, (QHash<QString, Format>{{u"SF"_s, Format::Xlsx}}));
        auto *view = dialog.findChild<QTreeView *>();
        view->setCurrentIndex(dialog.units().index(0, 0));
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(dialog.wish().formatOf.isEmpty());
    }

    void aDeadlineThatHasPassedIsRefused()
    {
        SurveyDialog dialog(seedOn(today()), u"/tmp/abfrage"_s, {}, nullptr);
        dialog.setPlan({u"pakt"_s, {{u"SF"_s, 4}}});
        dialog.show();
        dialog.dueField()->setText(u"31.03.2026"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        dialog.dueField()->setText(u"45.13.2026"_s);
        QVERIFY(!dialog.dueField()->isAccepted());
        dialog.accept();
        QVERIFY(dialog.isVisible());
        dialog.dueField()->setText(u"30.04.2026"_s);
        dialog.folderField()->setText(u"abfrage"_s); // somewhere, nobody knows where
        dialog.accept();
        QVERIFY(dialog.isVisible());
        dialog.folderField()->setText(u"/tmp/abfrage"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.wish().due, QDate(2026, 4, 30));
    }

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
        QVERIFY2(sentence.contains(u"kaputt.xlsx"_s) && sentence.contains(u"Nothing has been taken over"_s),
                 qPrintable(sentence));
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
        QVERIFY2(failed.at(0).at(0).toString().contains(u"is not filled in"_s),
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

    void aSurveyThatCannotBeRecordedIsSaid()
    {
        Desk desk;
        const QSignalSpy failed(&desk.editor, &Editor::failed);
        desk.refuses = true;
        QVERIFY(!desk.desk.recordSent({{u"survey-1"_s, u"pakt"_s, today(), {}, {}, {}}, {}, u"/tmp"_s}));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(desk.editor.steps(), 0);
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
    /// A desk over a window, with an editor that writes into memory.
    struct Desk
    {
        SnapshotPtr snapshot = seedOn(today());
        MemoryStore store{*snapshot->portfolio, today()};
        bool refuses = false;
        QWidget window;
        Settings settings{u"/nowhere/window.ini"_s};
        Editor editor{[this](const Changes &changes) -> Result<Changes> {
            if (refuses)
                return Error{Error::Code::DiskFull, {}, {}};
            store.apply(changes);
            return changes;
        }};
        SurveyDesk desk{editor, settings, &window};

        Desk() { desk.setSnapshot(snapshot); }
    };
};

LENKUNGSSTAND_TEST(TestSurveyDialogs)
#include "tst_surveydialogs.moc"
