// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/importfixture.h"
#include "ui/dialogs/survey/importdialog.h"
#include "ui/dialogs/survey/mappingdialog.h"
#include "ui/dialogs/survey/surveydialog.h"
#include "ui/fields/dayedit.h"
#include "ui/support/theme.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTreeView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ImportFixture::entry;
using ImportFixture::places;
using ImportFixture::sampleOffer;
using ImportFixture::today;

/// The dialogs of the status survey.
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

    void aDayThatDoesNotExistIsMarked()
    {
        auto offer = sampleOffer();
        ImportEntry &date = offer->preview.entries.front();
        date.field = ImportField::Forecast;
        date.to = u"31.04.2027"_s;
        date.value = *DateInput::read(date.to).date;
        const ImportModel model(offer, uiLanguage());
        const QModelIndex state = model.index(0, int(ImportModel::Column::State));
        QVERIFY2(state.data().toString().contains(u"30.04.2027 (diesen Tag gibt es nicht)"_s),
                 qPrintable(state.data().toString()));
        QVERIFY(!state.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(model.explanation(0).contains(u"gelesen als"_s));
    }

    void aFurtherSachstandIsCalledAdditional()
    {
        auto offer = sampleOffer();
        offer->preview.entries.front().field = ImportField::StatusNote;
        offer->preview.entries.front().from = u"alt"_s;
        const ImportModel model(offer, uiLanguage());
        QCOMPARE(model.index(0, int(ImportModel::Column::Field)).data().toString(),
                 u"Zusätzlicher Sachstand"_s);
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

    void columnsAreAsWideAsWhatStandsInThem()
    {
        auto offer = sampleOffer();
        for (ImportEntry &entry : offer->preview.entries) {
            entry.from = u"in Umsetzung oder abgeschlossen"_s;
            entry.to = u"in Vorbereitung"_s;
        }
        ImportDialog dialog(offer, nullptr);
        dialog.show(); // no wider than the screen of the test
        dialog.resize(1120, 620);
        QCoreApplication::processEvents();
        const QTreeView *view = dialog.view();
        using Column = ImportModel::Column;
        for (const Column column : {Column::File, Column::Row, Column::Field, Column::From, Column::To})
            for (int row = 0; row < dialog.model().rowCount(); ++row) {
                const QString text = dialog.model().index(row, int(column)).data().toString();
                QVERIFY2(view->columnWidth(int(column)) >= view->fontMetrics().horizontalAdvance(text) + 8,
                         qPrintable(text));
            }
        QVERIFY(view->columnWidth(int(Column::State)) > 150);
    }

    void longTextsLeaveRoomForTheState()
    {
        auto offer = sampleOffer();
        for (ImportEntry &entry : offer->preview.entries) {
            entry.from = QString(300, u'm');
            entry.to = QString(300, u'm');
        }
        ImportDialog dialog(offer, nullptr);
        dialog.resize(1120, 620);
        dialog.show();
        QVERIFY(dialog.view()->columnWidth(int(ImportModel::Column::State)) > 150);
        QVERIFY(dialog.view()->columnWidth(int(ImportModel::Column::From)) > 100);
        dialog.view()->header()->resizeSection(int(ImportModel::Column::From), 77); // by hand, and to stay
        dialog.resize(1000, 620);
        QCOMPARE(dialog.view()->columnWidth(int(ImportModel::Column::From)), 77);
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
        for (const QComboBox *box : dialog.boxes())
            for (int at = 0; at < box->count(); ++at) {
                QStyleOptionComboBox option;
                option.initFrom(box);
                const QRect field = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                                 QStyle::SC_ComboBoxEditField, box);
                const int text = box->fontMetrics().horizontalAdvance(box->itemText(at));
                QVERIFY2(text <= field.width() && text < box->view()->minimumWidth(),
                         qPrintable(box->itemText(at)));
            }
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

    void theListOfUnitsShowsWhereTheKeysAre()
    {
        SurveyDialog dialog(seedOn(today()), u"/tmp/abfrage"_s, {}, nullptr);
        dialog.setPlan({u"pakt"_s, {{u"SF"_s, 4}, {u"SIS"_s, 2}}});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *list = dialog.findChild<QTreeView *>();
        const Theme &theme = Theme::current();
        const auto pixel = [list](int row, int column, int fromLeft) {
            const QRect cell = list->visualRect(list->model()->index(row, column));
            return list->viewport()->grab().toImage().pixelColor(cell.left() + fromLeft, cell.center().y());
        };
        const auto isNear = [](const QColor &left, const QColor &right) { // the edge of a ring is smooth
            return qAbs(left.red() - right.red()) + qAbs(left.green() - right.green())
                + qAbs(left.blue() - right.blue())
                < 60;
        };
        QCOMPARE(pixel(0, 0, 2), theme.accent); // the bar
        QCOMPARE(pixel(0, 1, 3), theme.selection); // the whole row
        QVERIFY(pixel(1, 0, 2) != theme.accent);
        list->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list, Qt::Key_Right);
        QCOMPARE(list->currentIndex().column(), 1);
        QVERIFY2(isNear(pixel(0, 1, 1), theme.accent), qPrintable(pixel(0, 1, 1).name())); // the ring
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY2(isNear(pixel(1, 0, 2), theme.accent), qPrintable(pixel(1, 0, 2).name()));
        QVERIFY(pixel(0, 0, 2) != theme.accent && !isNear(pixel(0, 1, 1), theme.accent));
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
        QVERIFY(dialog.sendButton()->isEnabled());
        dialog.dueField()->setText(u"31.03.2026"_s);
        QVERIFY(!dialog.sendButton()->isEnabled());
        QVERIFY2(dialog.sendButton()->toolTip().contains(u"in the past"_s),
                 qPrintable(dialog.sendButton()->toolTip()));
        dialog.accept();
        QVERIFY(dialog.isVisible());
        dialog.dueField()->setText(u"45.13.2026"_s);
        QVERIFY(!dialog.dueField()->isAccepted() && !dialog.sendButton()->isEnabled());
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
};

LENKUNGSSTAND_TEST(TestSurveyDialogs)
#include "tst_surveydialogs.moc"
