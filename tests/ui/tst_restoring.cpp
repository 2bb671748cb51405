// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pastfixture.h"
#include "tests/ui/uifixture.h"
#include "ui/pages/history/baselinespane.h"
#include "ui/pages/history/changespane.h"
#include "ui/pages/history/historypage.h"
#include "ui/support/languageswitch.h"
#include "ui/support/tableview.h"
#include "ui/support/uilanguage.h"

#include <QPushButton>

#include <algorithm>

/// Back to a single value, and back from deletion.
class TestRestoring final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { setUiLanguage(Language::Code::German); }
    void restoresOneFieldAndLeavesTheRest();
    void goesBackToAWholeStateWithoutNewRules();
    void aDateComesBackWithItsDecision();
    void aReportComesBackWithItsDay();
    void restoresADeletedRecord();
    void linksThatWentWithItComeBackToo();
    void itsPlaceInASurveyComesBackToo();
    void nothingIsLinkedToWhatIsDeleted();
    void saysWhyNothingCanBeRestored();
    void aDateThatIsAsItWasIsNotRestored();
    void aCatalogueNumberThatAnotherMeasureHasStaysThere();
    void theFocusStaysInTheListWhenAValueIsBack();
    void restoresNothingWhereNothingCanBeChanged();

private:
    LanguageSwitch m_language;
};

void TestRestoring::initTestCase()
{
    qRegisterMetaType<ChangeRequest>();
    qRegisterMetaType<PastState>();
    useWindowFont();
    m_language.apply(Language::Code::English);
}

void TestRestoring::restoresOneFieldAndLeavesTheRest()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(somePast());
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QSignalSpy spy(&page, &Page::changeRequested);
    TableView *table = page.changes()->table();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 0)); // the title of entry 2
    QCOMPARE(page.changes()->restoreText(), u"Title becomes “Zielbild” again."_s);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier | Qt::AltModifier);
    QTRY_COMPARE(spy.size(), 1);
    const ChangeRequest request = requestIn(spy);
    QCOMPARE(request.name.text(), u"KI-06: Title restored"_s);
    QCOMPARE(request.changes.size(), std::size_t(1));
    const Change &change = request.changes.front();
    QVERIFY(change.before == Record(nowRecorded()));
    QVERIFY(change.after == Record(changed(u"Zielbild"_s, u"mit SIS"_s)));
    QCOMPARE(change.kind, Change::Kind::Restore);
    QVERIFY(change.reason.contains(u"2 April 2026"_s));
}

void TestRestoring::goesBackToAWholeStateWithoutNewRules()
{
    const auto past = somePast();
    const Restoration restoration =
        restorationOf(past->lines[3], *snapshotWith(nowRecorded()), uiLanguage()); // the note of entry 3
    QVERIFY(restoration.request);
    QCOMPARE(restoration.request->changes.front().kind, Change::Kind::Return);
    QVERIFY(restoration.request->changes.front().after == Record(changed(u"Zielbild KI"_s, u"mit SF"_s)));
}

void TestRestoring::aDateComesBackWithItsDecision()
{
    Item before = nowRecorded();
    before.planDecision = PlanDecision{u"so entschieden"_s, u"Lenku"_s, QDate(2026, 1, 1), {}};
    Item after = before;
    after.planned = seedOn({2026, 4, 1})->item(u"KI-05"_s)->planned;
    after.planDecision = PlanDecision{u"anders entschieden"_s, u"Lenku"_s, QDate(2026, 2, 1), {}};
    const auto lines = historyLines(entry(9, day(9), u"Referat 10"_s, u"item"_s, u"KI-06"_s), before, after);
    QCOMPARE(lines.front().field, u"planned"_s);
    after.note = u"später"_s;
    const Restoration restoration = restorationOf(lines.front(), *snapshotWith(after), uiLanguage());
    const Item &restored = std::get<Item>(*restoration.request->changes.front().after);
    QVERIFY(restored.planned == before.planned);
    QVERIFY(restored.planDecision == before.planDecision);
    QCOMPARE(restored.note, u"später"_s);
    // Without its date a decision is no value of its own.
    const auto decision = std::ranges::find(lines, u"planDecision"_s, &HistoryLine::field);
    QVERIFY(decision != lines.end());
    const Restoration alone = restorationOf(*decision, *snapshotWith(after), uiLanguage());
    QVERIFY(!alone.request);
    QVERIFY2(alone.sentence.contains(u"belongs to that date"_s), qPrintable(alone.sentence));
}

void TestRestoring::aReportComesBackWithItsDay()
{
    Item before = nowRecorded();
    before.progress = Progress::InPreparation;
    before.reportedOn = QDate(2026, 1, 15);
    Item after = before;
    after.progress = Progress::Done;
    after.reportedOn = QDate(2026, 3, 20);
    const auto lines = historyLines(entry(9, day(9), u"Referat 10"_s, u"item"_s, u"KI-06"_s), before, after);
    QCOMPARE(lines.front().field, u"progress"_s);
    after.note = u"später"_s;
    const auto restoredFrom = [&lines](const Item &now) {
        const Restoration restoration = restorationOf(lines.front(), *snapshotWith(now), uiLanguage());
        return std::get<Item>(*restoration.request->changes.front().after);
    };
    QCOMPARE(restoredFrom(after).progress, Progress::InPreparation);
    QCOMPARE(restoredFrom(after).reportedOn, before.reportedOn);
    QCOMPARE(restoredFrom(after).note, u"später"_s);
    // A forecast that was reported since stays reported on its own day.
    after.forecast = PartialDate::day(QDate(2026, 6, 30));
    after.reportedOn = QDate(2026, 3, 25);
    QCOMPARE(restoredFrom(after).reportedOn, QDate(2026, 3, 25));
}

void TestRestoring::restoresADeletedRecord()
{
    const auto past = somePast();
    const Restoration restoration = restorationOf(past->lines[4], *snapshotWith(nowRecorded()), uiLanguage());
    QVERIFY(restoration.request);
    const Change &change = restoration.request->changes.front();
    QVERIFY(!change.before);
    QCOMPARE(keyOf(*change.after), u"PAKT-03"_s);
    QCOMPARE(change.kind, Change::Kind::Return);
    QVERIFY(!restorationOf(past->lines[4], *seedOn({2026, 4, 1}), uiLanguage()).request); // it is there
}

void TestRestoring::linksThatWentWithItComeBackToo()
{
    const Item gone = *seedOn({2026, 4, 1})->item(u"PAKT-03"_s);
    const auto waiting = [](const QString &key) {
        Item item = *seedOn({2026, 4, 1})->item(key);
        item.predecessors.push_back({u"PAKT-03"_s, LinkOrigin::Source, {}, {}});
        return item;
    };
    auto past = std::make_shared<Past>();
    const QString who = u"Referat 20"_s;
    append(*past, entry(1, day(4), who, u"item"_s, u"KI-07"_s), waiting(u"KI-07"_s),
           *seedOn({2026, 4, 1})->item(u"KI-07"_s));
    append(*past, entry(2, day(4), who, u"item"_s, u"PAKT-03"_s), gone, std::nullopt);
    // Another day's work is none of this.
    append(*past, entry(3, day(5), who, u"item"_s, u"KI-09"_s), waiting(u"KI-09"_s),
           *seedOn({2026, 4, 1})->item(u"KI-09"_s));
    const auto deletion = std::ranges::find(past->lines, HistoryLine::What::Deleted, &HistoryLine::what);
    const Restoration restoration =
        restorationOf(*deletion, *snapshotWith(nowRecorded()), uiLanguage(), past.get());
    QVERIFY(restoration.request);
    QCOMPARE(restoration.request->changes.size(), std::size_t(2));
    QCOMPARE(keyOf(*restoration.request->changes.front().after), u"PAKT-03"_s);
    QVERIFY(restoration.request->changes.back().after == Record(waiting(u"KI-07"_s)));
    QVERIFY2(restoration.sentence.contains(u"1 link"_s), qPrintable(restoration.sentence));
}

void TestRestoring::itsPlaceInASurveyComesBackToo()
{
    const Item gone = *seedOn({2026, 4, 1})->item(u"PAKT-03"_s);
    Survey asked;
    asked.key = u"2026-04-02"_s;
    asked.items = {{u"KI-06"_s, u"SF"_s, u"v1"_s}, {u"PAKT-03"_s, u"SF"_s, u"v2"_s}};
    Survey without = asked;
    without.items.pop_back();
    auto past = std::make_shared<Past>();
    append(*past, entry(1, day(4), u"Referat 20"_s, u"survey"_s, asked.key), asked, without);
    append(*past, entry(2, day(4), u"Referat 20"_s, u"item"_s, gone.key), gone, std::nullopt);
    Portfolio now = *seedOn({2026, 4, 1})->portfolio;
    std::erase_if(now.items, [&gone](const Item &item) { return item.key == gone.key; });
    now.surveys = {without};
    const auto deletion = std::ranges::find(past->lines, HistoryLine::What::Deleted, &HistoryLine::what);
    const Restoration restoration =
        restorationOf(*deletion, *snapshotOf(now, {2026, 4, 1}), uiLanguage(), past.get());
    QVERIFY(restoration.request);
    QCOMPARE(restoration.request->changes.size(), std::size_t(2));
    QVERIFY(restoration.request->changes.back().before == Record(without));
    QVERIFY(restoration.request->changes.back().after == Record(asked));
    QVERIFY2(restoration.sentence.contains(u"1 status survey"_s), qPrintable(restoration.sentence));
    now.surveys = {asked}; // asked anew since
    QCOMPARE(restorationOf(*deletion, *snapshotOf(now, {2026, 4, 1}), uiLanguage(), past.get())
                 .request->changes.size(),
             std::size_t(1));
}

void TestRestoring::nothingIsLinkedToWhatIsDeleted()
{
    Item before = nowRecorded();
    before.predecessors.push_back({u"PAKT-03"_s, LinkOrigin::Source, {}, {}});
    const auto lines =
        historyLines(entry(9, day(9), u"Referat 10"_s, u"item"_s, u"KI-06"_s), before, nowRecorded());
    const Restoration restoration = restorationOf(lines.front(), *snapshotWith(nowRecorded()), uiLanguage());
    QVERIFY(!restoration.request);
    QVERIFY2(restoration.sentence.contains(u"PAKT-03, which has been deleted"_s),
             qPrintable(restoration.sentence));
}

void TestRestoring::saysWhyNothingCanBeRestored()
{
    const auto past = somePast();
    QVERIFY(!restorationOf(past->lines[0], *snapshotWith(nowRecorded()), uiLanguage()).request); // created
    // The note is "mit SF" already.
    const Restoration same =
        restorationOf(past->lines[3], *snapshotWith(changed(u"Zielbild KI"_s, u"mit SF"_s)), uiLanguage());
    QVERIFY(!same.request);
    QCOMPARE(same.sentence, u"Note has this value today."_s);
    Item gone = *seedOn({2026, 4, 1})->item(u"PAKT-03"_s);
    Item before = gone;
    before.note = u"x"_s;
    const auto lines = historyLines(entry(9, day(9), u"Referat 10"_s, u"item"_s, u"PAKT-03"_s), before, gone);
    QVERIFY(!restorationOf(lines.front(), *snapshotWith(nowRecorded()), uiLanguage()).request);
}

void TestRestoring::aDateThatIsAsItWasIsNotRestored()
{
    const auto dated = [](const QString &day, const QString &reason) {
        Item item = nowRecorded();
        item.planned = DateInput::read(day).date;
        item.planDecision = PlanDecision{reason, u"Lenku"_s, QDate(2026, 1, 1), {}};
        return item;
    };
    auto past = std::make_shared<Past>();
    append(*past, entry(1, day(1), u"Referat 10"_s, u"item"_s, u"KI-06"_s), dated(u"01.06.2026"_s, u"a"_s),
           dated(u"01.07.2026"_s, u"b"_s));
    HistoryPage page;
    page.resize(1100, 700);
    // The same day again, decided anew.
    page.setSnapshot(snapshotWith(dated(u"01.06.2026"_s, u"c"_s)));
    page.setPast(past);
    page.show();
    page.changes()->table()->setCurrentIndex(page.changes()->table()->model()->index(0, 0));
    QVERIFY(!page.changes()->restoreButton()->isEnabled());
    QCOMPARE(page.changes()->restoreText(), u"Date has this value today."_s);
    QCOMPARE(page.changes()->restoreButton()->toolTip(), u"Date has this value today."_s);
    page.setSnapshot(snapshotWith(dated(u"01.08.2026"_s, u"c"_s)));
    QVERIFY(page.changes()->restoreButton()->isEnabled());
}

void TestRestoring::aCatalogueNumberThatAnotherMeasureHasStaysThere()
{
    const SnapshotPtr seed = seedOn({2026, 4, 1});
    Item before = *seed->item(u"M-06"_s);
    before.measure->catalogueNumber = u"77a"_s;
    const Item after = *seed->item(u"M-06"_s);
    const auto lines = historyLines(entry(9, day(9), u"Referat 10"_s, u"item"_s, u"M-06"_s), before, after);
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY(restorationOf(lines.front(), *seed, uiLanguage()).request);
    Portfolio portfolio = *seed->portfolio;
    std::ranges::find(portfolio.items, u"M-07"_s, &Item::key)->measure->catalogueNumber = u"77A"_s;
    const SnapshotPtr taken = MemoryStore(portfolio, {2026, 4, 1}).snapshot();
    const Restoration restoration = restorationOf(lines.front(), *taken, uiLanguage());
    QVERIFY(!restoration.request);
    QVERIFY2(restoration.sentence.contains(u"M-07"_s), qPrintable(restoration.sentence));
}

void TestRestoring::theFocusStaysInTheListWhenAValueIsBack()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(somePast());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    ChangesPane &changes = *page.changes();
    int row = 0;
    for (; row < changes.model().rowCount() && !changes.restoreButton()->isEnabled(); ++row)
        changes.table()->setCurrentIndex(changes.table()->model()->index(row, 0));
    QVERIFY(changes.restoreButton()->isEnabled());
    changes.restoreButton()->setFocus();
    page.setSnapshot(snapshotWith(nowRecorded(), true)); // now nothing can be restored
    QVERIFY(!changes.restoreButton()->isEnabled());
    QVERIFY(changes.table()->hasFocus());
}

void TestRestoring::restoresNothingWhereNothingCanBeChanged()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(nowRecorded(), true));
    page.setPast(somePast());
    page.show();
    page.changes()->table()->setCurrentIndex(page.changes()->table()->model()->index(2, 0));
    QVERIFY(!page.changes()->restoreButton()->isEnabled());
    QVERIFY(!page.baselines()->freezeButton()->isEnabled());
}

LENKUNGSSTAND_TEST(TestRestoring)
#include "tst_restoring.moc"
