// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pastfixture.h"
#include "ui/pages/history/baselinespane.h"
#include "ui/pages/history/changedetail.h"
#include "ui/pages/history/changespane.h"
#include "ui/pages/history/historypage.h"
#include "ui/support/languageswitch.h"
#include "ui/support/tableview.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

Q_DECLARE_METATYPE(Record)

namespace {
QString cell(const HistoryModel &model, int row, HistoryModel::Column column)
{
    return model.index(row, int(column)).data().toString();
}
}

/// The page Verlauf: the changes and their filters.
class TestHistoryPage final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { setUiLanguage(Language::Code::German); }
    void showsTheNewestFirstAndAnEntrysFieldsInTheirOrder();
    void remindersOfOthersStayTheirs();
    void saysWhatAWholeRecordIsAbout_data();
    void saysWhatAWholeRecordIsAbout();
    void tellsAllOfTheChosenChange();
    void filters_data();
    void filters();
    void anEmptyFilterLeadsBack();
    void saysWhatIsMissingWhereNothingWasChanged();
    void aRowSelectsItsItem();
    void aClickChoosesOneRowHoweverTheTableIsSetAnew();
    void oneRowIsRestoredNotOneOfSeveral();
    void copiesTheRows();
    void keepsTheCurrentLineWhenMoreIsRecorded();
    void asksForThePastWhenItIsSeen();
    void everyStopHasAName();

private:
    LanguageSwitch m_language;
};

void TestHistoryPage::initTestCase()
{
    qRegisterMetaType<ChangeRequest>();
    qRegisterMetaType<PastState>();
    useWindowFont();
    m_language.apply(Language::Code::English);
}

void TestHistoryPage::showsTheNewestFirstAndAnEntrysFieldsInTheirOrder()
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPast(somePast(), u"Referat 10"_s, uiLanguage());
    QCOMPARE(model.rowCount(), 5);
    using Column = HistoryModel::Column;
    QCOMPARE(cell(model, 0, Column::Field), u"deleted"_s);
    QCOMPARE(cell(model, 1, Column::Field), u"Note"_s);
    QCOMPARE(cell(model, 1, Column::From), u"mit SF"_s);
    QCOMPARE(cell(model, 1, Column::To), u"mit SIS"_s);
    QCOMPARE(cell(model, 1, Column::Who), u"Referat 10"_s);
    QCOMPARE(cell(model, 1, Column::Reason), u"Grund 3"_s);
    QCOMPARE(cell(model, 2, Column::Field), u"Title"_s);
    QCOMPARE(cell(model, 3, Column::Field), u"Note"_s);
    QCOMPARE(cell(model, 3, Column::From), u"–"_s);
    QCOMPARE(cell(model, 4, Column::Field), u"created"_s);
    QCOMPARE(cell(model, 4, Column::Subject), u"KI-06 Zielbild"_s);
}

void TestHistoryPage::remindersOfOthersStayTheirs()
{
    HistoryModel model;
    model.setPast(somePast(), u"Referat 20"_s, uiLanguage());
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(cell(model, 0, HistoryModel::Column::Subject), u"Reminder: KI-06"_s);
}

void TestHistoryPage::saysWhatAWholeRecordIsAbout_data()
{
    QTest::addColumn<QString>("entity");
    QTest::addColumn<Record>("record");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("value");
    const QDate on(2026, 4, 1);
    QTest::newRow("note on an item") << u"statusNote"_s
                                     << Record(
                                            StatusNote{u"sn-1"_s, u"KI-05"_s, {}, {}, on, u"Läuft an"_s, {}})
                                     << u"Status note: KI-05, 1 Apr 2026"_s << u"Läuft an"_s;
    QTest::newRow("note on a project")
        << u"statusNote"_s << Record(StatusNote{u"sn-2"_s, {}, u"BA"_s, {}, on, u"Ruht"_s, {}})
        << u"Status note: BA, 1 Apr 2026"_s << u"Ruht"_s;
    QTest::newRow("assessment") << u"assessment"_s
                                << Record(
                                       Assessment{u"as-1"_s, u"KI"_s, Rag::Amber, false, {}, on, {}, {}, {}})
                                << u"Assessment: KI, 1 Apr 2026"_s << u"Amber"_s;
    Indicator indicator{u"in-1"_s, u"BA"_s, u"Onlinequote"_s, u"Prozent"_s, {}, {}, {}};
    indicator.values = {{20, u"rund"_s, {}}};
    QTest::newRow("indicator") << u"indicator"_s << Record(indicator) << u"Indicator: Onlinequote"_s
                               << u"rund 20"_s;
    QTest::newRow("reminder") << u"followUp"_s
                              << Record(FollowUp{u"fu-1"_s, u"B-2"_s, u"Referat 10"_s, on, u"fragen"_s, {}})
                              << u"Reminder: B-2"_s << u"fragen"_s;
}

void TestHistoryPage::saysWhatAWholeRecordIsAbout()
{
    QFETCH(QString, entity);
    QFETCH(Record, record);
    QFETCH(QString, subject);
    QFETCH(QString, value);
    Past past;
    append(past, entry(1, day(1), u"Referat 10"_s, entity, keyOf(record)), std::nullopt, record);
    append(past, entry(2, day(2), u"Referat 10"_s, entity, keyOf(record)), record, std::nullopt);
    HistoryModel model;
    model.setPast(std::make_shared<const Past>(past), u"Referat 10"_s, uiLanguage());
    using Column = HistoryModel::Column;
    const auto plain = [](QString text) { return text.replace(QChar::Nbsp, u' '); };
    QCOMPARE(plain(cell(model, 1, Column::Subject)), subject);
    QCOMPARE(cell(model, 1, Column::To), value);
    QCOMPARE(cell(model, 1, Column::From), u"–"_s);
    QCOMPARE(plain(cell(model, 0, Column::Subject)), subject);
    QCOMPARE(cell(model, 0, Column::From), value);
    QVERIFY(model.inFull(1).contains(value));
}

void TestHistoryPage::tellsAllOfTheChosenChange()
{
    HistoryPage page;
    page.resize(400, 500); // far too narrow for all columns
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(somePast());
    page.show();
    ChangeDetail *detail = page.changes()->detail();
    QVERIFY(!detail->isVisible()); // nothing is chosen
    page.changes()->table()->setCurrentIndex(page.changes()->table()->model()->index(1, 0));
    QVERIFY(detail->isVisible());
    const QString told = detail->toPlainText();
    for (const QString &part : {u"09:00"_s, u"Referat 10"_s, u"KI-06 Zielbild KI"_s,
                                u"Note: “mit SF” → “mit SIS”"_s, u"Reason: “Grund 3”"_s})
        QVERIFY2(told.contains(part), qPrintable(told));
    QVERIFY(detail->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
}

void TestHistoryPage::filters_data()
{
    QTest::addColumn<LineFilter>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("everything") << LineFilter() << 5;
    QTest::newRow("item") << LineFilter{u"PAKT-03"_s, {}, {}, {}, {}} << 1;
    QTest::newRow("umlaut and case") << LineFilter{u"ZIELBILD"_s, {}, {}, {}, {}} << 4;
    QTest::newRow("value") << LineFilter{u"sis"_s, {}, {}, {}, {}} << 1;
    QTest::newRow("reason") << LineFilter{u"grund 2"_s, {}, {}, {}, {}} << 2;
    QTest::newRow("two words") << LineFilter{u"ki-06 title"_s, {}, {}, {}, {}} << 1;
    QTest::newRow("person") << LineFilter{{}, u"Referat 20"_s, {}, {}, {}} << 3;
    QTest::newRow("kind") << LineFilter{{}, {}, u"followUp"_s, {}, {}} << 0;
    QTest::newRow("since") << LineFilter{{}, {}, {}, QDate(2026, 4, 3), {}} << 2;
    QTest::newRow("until") << LineFilter{{}, {}, {}, {}, QDate(2026, 4, 2)} << 3;
}

void TestHistoryPage::filters()
{
    QFETCH(LineFilter, filter);
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPast(somePast(), u"Referat 10"_s, uiLanguage());
    model.setFilter(filter);
    QTEST(model.rowCount(), "rows");
    QCOMPARE(model.total(), 5);
}

void TestHistoryPage::anEmptyFilterLeadsBack()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(somePast());
    page.show();
    page.changes()->setFilter({u"nirgends"_s, {}, {}, {}, {}});
    QCOMPARE(page.changes()->countText(), u"0 of 5 changes"_s);
    QVERIFY(!page.changes()->table()->isVisible());
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == "Show all changes"_L1)
            button->click();
    QCOMPARE(page.changes()->countText(), u"5 changes"_s);
    QVERIFY(page.changes()->table()->isVisible());
}

void TestHistoryPage::saysWhatIsMissingWhereNothingWasChanged()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(std::make_shared<const Past>());
    page.show();
    QVERIFY(!page.changes()->table()->isVisible());
    QVERIFY(!page.changes()->restoreButton()->isVisible());
}

void TestHistoryPage::aRowSelectsItsItem()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(somePast());
    page.show();
    QSignalSpy spy(&page, &Page::itemSelected);
    page.changes()->begin();
    QTest::keyClick(page.changes()->table(), Qt::Key_Down);
    QCOMPARE(spy.last().first().toString(), u"KI-06"_s);
    page.setSelectedItem(u"KI-06"_s);
    QCOMPARE(page.changes()->table()->currentIndex().row(), 1);
    page.setSelectedItem(u"B-2"_s);
    QVERIFY(!page.changes()->table()->currentIndex().isValid());
}

void TestHistoryPage::aClickChoosesOneRowHoweverTheTableIsSetAnew()
{
    auto past = std::make_shared<Past>();
    for (int number = 1; number <= 12; ++number) {
        Item item = changed(u"Zielbild für die ganze Verwaltung"_s, {});
        item.key = u"KI-%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        append(*past, entry(number, day(number), u"Referat 10"_s, u"item"_s, item.key), std::nullopt, item);
    }
    HistoryPage page;
    page.resize(1600, 700);
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(past);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    TableView *table = page.changes()->table();
    // What the window does when its inspector opens.
    connect(&page, &Page::itemSelected, &page, [&page] { page.resize(900, 700); });
    const int wide = table->visualRect(table->model()->index(0, 0)).height();
    const QModelIndex clicked = table->model()->index(8, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(clicked).center());
    QVERIFY(table->visualRect(table->model()->index(0, 0)).height() > wide); // else it shows nothing
    QCOMPARE(table->currentIndex().row(), 8);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().first().row(), 8);
}

void TestHistoryPage::oneRowIsRestoredNotOneOfSeveral()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(somePast());
    page.show();
    TableView *table = page.changes()->table();
    table->setCurrentIndex(table->model()->index(2, 0));
    QVERIFY(page.changes()->restoreButton()->isEnabled());
    const auto add = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    table->selectionModel()->select(table->model()->index(1, 0), add);
    QVERIFY(!page.changes()->restoreButton()->isEnabled());
    table->selectionModel()->clearSelection(); // the focus stays on its row, but nothing is marked
    QVERIFY(!page.changes()->restoreButton()->isEnabled());
}

void TestHistoryPage::copiesTheRows()
{
    HistoryPage page;
    page.resize(1400, 700);
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(somePast());
    page.show();
    TableView *table = page.changes()->table();
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.front(), u"When\tWho\tRecord\tWhat\tFrom\tTo\tReason"_s);
    QVERIFY(lines.at(1).endsWith(u"Note\tmit SF\tmit SIS\tGrund 3"_s));
}

void TestHistoryPage::keepsTheCurrentLineWhenMoreIsRecorded()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(somePast());
    page.show();
    page.changes()->table()->setCurrentIndex(page.changes()->table()->model()->index(2, 0));
    QSignalSpy spy(&page, &Page::itemSelected);
    auto more = std::make_shared<Past>(*somePast());
    append(*more, entry(6, day(6), u"Referat 10"_s, u"item"_s, u"KI-06"_s), nowRecorded(),
           changed(u"Neu"_s, {}));
    page.setPast(more);
    QCOMPARE(page.changes()->table()->currentIndex().row(), 4);
    QVERIFY(spy.isEmpty());
}

void TestHistoryPage::asksForThePastWhenItIsSeen()
{
    HistoryPage page;
    QSignalSpy spy(&page, &HistoryPage::pastRequested);
    page.setSnapshot(snapshotWith(nowRecorded()));
    QVERIFY(spy.isEmpty());
    page.show();
    QCOMPARE(spy.size(), 1);
    page.setSnapshot(snapshotWith(nowRecorded()));
    QCOMPARE(spy.size(), 2);
}

void TestHistoryPage::everyStopHasAName()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(nowRecorded()));
    page.setPast(somePast());
    page.show();
    QCOMPARE(namelessStops(*page.changes()), QStringList());
    page.showPart(HistoryPage::Part::Baselines);
    QCOMPARE(namelessStops(*page.baselines()), QStringList());
}

LENKUNGSSTAND_TEST(TestHistoryPage)
#include "tst_historypage.moc"
