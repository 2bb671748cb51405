// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pastfixture.h"
#include "ui/frame/momentdialog.h"
#include "ui/models/itemroles.h"
#include "ui/pages/history/baselinespane.h"
#include "ui/pages/history/freezedialog.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/history/pasttext.h"
#include "ui/support/chip.h"
#include "ui/support/languageswitch.h"
#include "ui/support/tableview.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryFile>

namespace {
/// The history begins at \a first; a Berichtsstand of 07.10.2025.
PastPtr pastSince(const QDateTime &first)
{
    auto past = std::make_shared<Past>();
    append(*past, entry(1, first, u"Referat 10"_s, u"item"_s, u"KI-06"_s), std::nullopt, nowRecorded());
    past->baselines = {{u"07.10.2025"_s, QDate(2025, 10, 7), first, u"Referat 10"_s, {}, {}}};
    return past;
}
}

/// Berichtsstände, comparisons, and the dialogs that ask for a state.
class TestBaselines final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { setUiLanguage(Language::Code::German); }
    void comparesABerichtsstandByEnter();
    void showsWhatBecameOfTheItems();
    void saysThatNothingHasChanged();
    void refusesToFreezeUnderAKnownName();
    void aPaperThatWasMadeIsAFileThatThereIs();
    void thePaperIsSavedFromTheList();
    void asksForAMoment_data();
    void asksForAMoment();
    void aDayOfABerichtsstandMeansIt();
    void ofSeveralOnOneDayItAsksWhich();
    void refusesANameThatIsAnotherDay_data();
    void refusesANameThatIsAnotherDay();
    void aSavedPaperNamesItsDatenstand_data();
    void aSavedPaperNamesItsDatenstand();
    void theStatesStandBesideTheirNames();
    void comparesItsPresetStatesWhenItIsSeen();

private:
    LanguageSwitch m_language;
};

void TestBaselines::initTestCase()
{
    qRegisterMetaType<ChangeRequest>();
    qRegisterMetaType<PastState>();
    useWindowFont();
    m_language.apply(Language::Code::English);
}

void TestBaselines::comparesABerichtsstandByEnter()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(somePast());
    page.showPart(HistoryPage::Part::Baselines);
    page.show();
    QSignalSpy spy(&page, &HistoryPage::comparisonRequested);
    page.baselines()->begin();
    QTest::keyClick(page.baselines()->list(), Qt::Key_Down);
    QTest::keyClick(page.baselines()->list(), Qt::Key_Return);
    QVERIFY(!spy.isEmpty());
    QCOMPARE(spy.last().first().value<PastState>(), PastState::baseline(u"07.10.2025"_s));
    QCOMPARE(spy.last().last().value<PastState>(), PastState::now());
}

void TestBaselines::comparesItsPresetStatesWhenItIsSeen()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(somePast());
    page.show();
    QSignalSpy spy(&page, &HistoryPage::comparisonRequested);
    QVERIFY(spy.isEmpty());
    page.showPart(HistoryPage::Part::Baselines);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<PastState>(), PastState::baseline(u"07.10.2025"_s));
    QCOMPARE(spy.first().last().value<PastState>(), PastState::now());
    page.showPart(HistoryPage::Part::Log);
    page.showPart(HistoryPage::Part::Baselines);
    QCOMPARE(spy.size(), 1); // it stands there
}

void TestBaselines::showsWhatBecameOfTheItems()
{
    const SnapshotPtr before = seedOn({2025, 10, 7});
    Item moved = *before->item(u"KI-06"_s);
    moved.planned = before->item(u"B-5"_s)->planned;
    moved.title = u"Anders"_s;
    const SnapshotPtr after = snapshotWith(moved);
    Comparison comparison{
        PastState::baseline(u"07.10.2025"_s), PastState::now(), before, after,
        statusDiff({*before->portfolio, before->report}, {*after->portfolio, after->report})};
    ComparisonModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setComparison(std::make_shared<const Comparison>(comparison), uiLanguage());
    const auto rowOf = [&model](const QString &change, const QString &key) {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data() == change
                && model.index(row, 1).data().toString().startsWith(key + u' '))
                return row;
        return -1;
    };
    QVERIFY(rowOf(u"deleted"_s, u"PAKT-03"_s) >= 0);
    QVERIFY(rowOf(u"reworded"_s, u"KI-06"_s) >= 0);
    const int row = rowOf(u"moved"_s, u"KI-06"_s);
    QVERIFY(row >= 0);
    const int days = int(QDate(2026, 4, 30).daysTo(QDate(2026, 9, 30)));
    QCOMPARE(model.index(row, int(ComparisonModel::Column::Days)).data().toString(), u"+%1"_s.arg(days));
    // The source names a day that does not exist; that is what people find in the lists too.
    const QModelIndex was = model.index(row, int(ComparisonModel::Column::Before));
    QCOMPARE(was.data().toString(), u"31.04.2026"_s);
    QVERIFY(was.data(ItemRoles::WaveRole).toBool());
    const QModelIndex becomes = model.index(row, int(ComparisonModel::Column::After));
    QVERIFY(!becomes.data(ItemRoles::WaveRole).toBool());
}

void TestBaselines::saysThatNothingHasChanged()
{
    HistoryPage page;
    page.resize(1100, 700);
    const SnapshotPtr seed = seedOn({2026, 4, 1});
    page.setSnapshot(seed);
    page.setPast(somePast());
    page.showPart(HistoryPage::Part::Baselines);
    page.show();
    page.baselines()->compare(PastState::at(day(1)), PastState::now());
    QVERIFY(!page.baselines()->table()->isVisible());
    page.setComparison(std::make_shared<const Comparison>(
        Comparison{PastState::at(day(2)), PastState::now(), seed, seed, {}}));
    QVERIFY(page.baselines()->summary().endsWith(u"…"_s)); // not the one that was asked for
    page.setComparison(std::make_shared<const Comparison>(
        Comparison{PastState::at(day(1)), PastState::now(), seed, seed, {}}));
    QCOMPARE(page.baselines()->summary(), u"No item has changed between the two states."_s);
}

void TestBaselines::refusesToFreezeUnderAKnownName()
{
    auto *dialog = new FreezeDialog({u"07.10.2025"_s}, QDate(2026, 4, 1), nullptr);
    QSignalSpy spy(dialog, &FreezeDialog::chosen);
    QVERIFY(!dialog->problem().isEmpty()); // no name
    dialog->nameField()->setText(u" 07.10.2025 "_s);
    QVERIFY(!dialog->problem().isEmpty());
    dialog->asOfField()->setText(u"07.10.2025"_s);
    dialog->nameField()->setText(u"2025-10-07"_s); // the same day in another spelling
    QVERIFY2(dialog->problem().contains(u"“07.10.2025”"_s), qPrintable(dialog->problem()));
    dialog->nameField()->setText(u"April"_s);
    dialog->asOfField()->setText(u"31.04.2026"_s);
    QVERIFY(!dialog->problem().isEmpty());
    dialog->accept();
    QVERIFY(spy.isEmpty());
    dialog->asOfField()->setText(u"07.04.2026"_s);
    dialog->accept();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<FreezeWish>(),
             (FreezeWish{u"April"_s, QDate(2026, 4, 7), FreezeWish::Paper::StatusReport, {}}));
}

void TestBaselines::aPaperThatWasMadeIsAFileThatThereIs()
{
    auto *dialog = new FreezeDialog({}, QDate(2026, 4, 1), nullptr);
    QSignalSpy spy(dialog, &FreezeDialog::chosen);
    dialog->nameField()->setText(u"April"_s);
    QVERIFY(dialog->problem().isEmpty());
    dialog->paperField()->setCurrentIndex(dialog->paperField()->findData(int(FreezeWish::Paper::File)));
    QVERIFY(!dialog->problem().isEmpty()); // no file
    dialog->fileField()->setText(u"/nowhere/report.pdf"_s);
    QVERIFY(!dialog->problem().isEmpty());
    QTemporaryFile file;
    QVERIFY(file.open());
    dialog->fileField()->setText(u"report.pdf"_s); // of no folder
    QVERIFY(!dialog->problem().isEmpty());
    dialog->fileField()->setText(file.fileName());
    QCOMPARE(dialog->problem(), QString());
    dialog->accept();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<FreezeWish>(),
             (FreezeWish{u"April"_s, QDate(2026, 4, 1), FreezeWish::Paper::File, file.fileName()}));
}

void TestBaselines::thePaperIsSavedFromTheList()
{
    auto past = std::make_shared<Past>(*somePast());
    past->baselines.push_back(
        {u"April"_s, QDate(2026, 4, 1), day(5), u"Referat 10"_s, u"report.pdf"_s, QString(64, u'a')});
    HistoryPage page;
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(past);
    page.showPart(HistoryPage::Part::Baselines);
    QSignalSpy spy(&page, &HistoryPage::paperWanted);
    BaselinesPane *pane = page.baselines();
    const auto choose = [pane](const QString &name) {
        for (int row = 0; row < pane->list()->model()->rowCount(); ++row)
            if (const QModelIndex index = pane->list()->model()->index(row, 0); index.data() == name)
                pane->list()->setCurrentIndex(index);
    };
    choose(u"07.10.2025"_s);
    QVERIFY(!pane->paperButton()->isEnabled());
    QVERIFY(!pane->paperButton()->toolTip().isEmpty());
    choose(u"April"_s);
    QVERIFY(pane->paperButton()->isEnabled());
    pane->paperButton()->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Baseline>().name, u"April"_s);
}

void TestBaselines::asksForAMoment_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QDateTime>("moment");
    const auto at = [](QTime time) { return QDateTime(QDate(2026, 3, 2), time); };
    QTest::newRow("day alone: its end") << u"02.03.2026"_s << QString() << at(QTime(23, 59, 59, 999));
    QTest::newRow("minute: all of it") << u"2.3.2026"_s << u"14:30"_s << at(QTime(14, 30, 59, 999));
    QTest::newRow("dot") << u"2.3.2026"_s << u"9.05"_s << at(QTime(9, 5, 59, 999));
    QTest::newRow("no time") << u"2.3.2026"_s << u"mittags"_s << QDateTime();
    QTest::newRow("no day") << u"31.02.2026"_s << QString() << QDateTime();
    QTest::newRow("before the first entry") << u"28.02.2026"_s << QString() << QDateTime();
    QTest::newRow("on its day, before it") << u"01.03.2026"_s << u"11:59"_s << QDateTime();
    QTest::newRow("on its day, after it")
        << u"01.03.2026"_s << u"12:00"_s << QDateTime(QDate(2026, 3, 1), QTime(12, 0, 59, 999));
    QTest::newRow("future") << u"02.04.2026"_s << QString() << QDateTime();
}

void TestBaselines::asksForAMoment()
{
    QFETCH(QString, day);
    QFETCH(QString, time);
    QFETCH(QDateTime, moment);
    auto *dialog = new MomentDialog(u"?"_s, QDate(2026, 4, 1), nullptr);
    QSignalSpy spy(dialog, &MomentDialog::chosen);
    dialog->setPast(pastSince(QDateTime(QDate(2026, 3, 1), QTime(12, 0))));
    dialog->dayField()->setText(day);
    dialog->timeField()->setText(time);
    QCOMPARE(dialog->problem().isEmpty(), moment.isValid());
    dialog->accept();
    QCOMPARE(spy.size(), moment.isValid() ? 1 : 0);
    if (moment.isValid())
        QCOMPARE(spy.first().first().value<PastState>(), PastState::at(moment));
    else
        delete dialog;
}

void TestBaselines::aDayOfABerichtsstandMeansIt()
{
    auto *dialog = new MomentDialog(u"?"_s, QDate(2026, 4, 1), nullptr);
    QSignalSpy spy(dialog, &MomentDialog::chosen);
    dialog->dayField()->setText(u"07.10.2025"_s);
    QVERIFY(!dialog->problem().isEmpty()); // nobody knows yet what there is
    dialog->setPast(pastSince(QDateTime(QDate(2026, 3, 1), QTime(12, 0))));
    QCOMPARE(dialog->problem(), QString());
    dialog->timeField()->setText(u"14:00"_s);
    QVERIFY2(dialog->problem().startsWith("The history begins on 1 March 2026, 12:00"_L1),
             qPrintable(dialog->problem()));
    dialog->timeField()->clear();
    dialog->accept();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<PastState>(), PastState::baseline(u"07.10.2025"_s));
}

void TestBaselines::ofSeveralOnOneDayItAsksWhich()
{
    Past past = *pastSince(QDateTime(QDate(2026, 3, 1), QTime(12, 0)));
    const QDate on(2026, 3, 2);
    for (const QString &name : {u"Eins"_s, u"Zwei"_s})
        past.baselines.push_back({name, on, QDateTime(on, QTime(8, 0)), {}, {}, {}});
    MomentDialog dialog(u"?"_s, QDate(2026, 4, 1), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setPast(std::make_shared<const Past>(past));
    dialog.dayField()->setText(u"02.03.2026"_s);
    QVERIFY2(dialog.problem().contains(u"“Eins”, “Zwei”"_s), qPrintable(dialog.problem()));
    dialog.timeField()->setText(u"14:00"_s);
    QCOMPARE(dialog.problem(), QString());
    dialog.timeField()->clear();
    dialog.setState(PastState::baseline(u"Zwei"_s)); // what is shown so far is meant
    QCOMPARE(dialog.problem(), QString());
}

void TestBaselines::refusesANameThatIsAnotherDay_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");
    QTest::newRow("another day") << u"2026-05-06"_s << false;
    QTest::newRow("another day in German") << u"06.05.2026"_s << false;
    QTest::newRow("its own day") << u"01.04.2026"_s << true;
    QTest::newRow("a sentence with a day") << u"Bericht vom 06.05.2026"_s << true;
    QTest::newRow("a month") << u"Mai 2026"_s << true;
}

void TestBaselines::refusesANameThatIsAnotherDay()
{
    QFETCH(QString, name);
    FreezeDialog dialog({}, QDate(2026, 4, 1), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.nameField()->setText(name);
    QTEST(dialog.problem().isEmpty(), "fits");
    dialog.asOfField()->setText(u"06.05.2026"_s);
    QCOMPARE(dialog.problem().isEmpty(), name != u"01.04.2026"_s);
}

void TestBaselines::aSavedPaperNamesItsDatenstand_data()
{
    QTest::addColumn<QString>("frozen");
    QTest::addColumn<QDate>("asOf");
    QTest::addColumn<QString>("saved");
    QTest::newRow("as of the day it was frozen on")
        << u"2026-04-05_lenku-vd_status.pdf"_s << QDate(2026, 4, 5) << u"2026-04-05_lenku-vd_status.pdf"_s;
    QTest::newRow("as of another day") << u"2026-03-01_lenku-vd_status.pdf"_s << QDate(2026, 3, 1)
                                       << u"2026-03-01_lenku-vd_status_datenstand-2026-04-05.pdf"_s;
    QTest::newRow("a file of one's own")
        << u"Senatsvorlage.pdf"_s << QDate(2026, 3, 1) << u"Senatsvorlage.pdf"_s;
}

void TestBaselines::aSavedPaperNamesItsDatenstand()
{
    QFETCH(QString, frozen);
    QFETCH(QDate, asOf);
    QTEST(PastText::paperName({u"April"_s, asOf, day(5), u"Referat 10"_s, frozen, {}}), "saved");
}

void TestBaselines::theStatesStandBesideTheirNames()
{
    for (const Language::Code code : {Language::Code::German, Language::Code::English}) {
        m_language.apply(code);
        HistoryPage page;
        page.resize(1100, 700);
        page.setSnapshot(snapshotWith(nowRecorded()));
        page.setPast(somePast());
        page.showPart(HistoryPage::Part::Baselines);
        page.show();
        QCoreApplication::processEvents();
        const BaselinesPane *pane = page.baselines();
        const auto placeOf = [pane](const QWidget *part) {
            return QRect(part->mapTo(pane, QPoint()), part->size());
        };
        QList<QRect> names;
        QList<QRect> states;
        for (const QString &name : {BaselinesPane::tr("Earlier state"), BaselinesPane::tr("Later state")}) {
            for (const QLabel *label : pane->findChildren<QLabel *>())
                if (label->text() == name)
                    names.append(placeOf(label));
            for (const Chip *chip : pane->findChildren<Chip *>())
                if (chip->accessibleName().startsWith(name))
                    states.append(placeOf(chip));
        }
        QCOMPARE(names.size(), 2);
        QCOMPARE(states.size(), 2);
        for (int at = 0; at < 2; ++at) {
            QVERIFY(qAbs(names.at(at).center().y() - states.at(at).center().y()) <= 1);
            QVERIFY(names.at(at).right() < states.at(at).left());
        }
        QCOMPARE(names.front().left(), names.back().left());
        QCOMPARE(states.front().left(), states.back().left());
    }
    m_language.apply(Language::Code::English);
}

LENKUNGSSTAND_TEST(TestBaselines)
#include "tst_baselines.moc"
