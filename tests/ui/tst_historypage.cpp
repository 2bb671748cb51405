// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pastfixture.h"
#include "ui/pages/history/baselinespane.h"
#include "ui/pages/history/changespane.h"
#include "ui/pages/history/historypage.h"
#include "ui/support/languageswitch.h"
#include "ui/support/tableview.h"
#include "ui/support/uilanguage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

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
    void filters_data();
    void filters();
    void anEmptyFilterLeadsBack();
    void saysWhatIsMissingWhereNothingWasChanged();
    void aRowSelectsItsItem();
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
    QCOMPARE(cell(model, 0, HistoryModel::Column::Subject), u"Reminder: W-1"_s);
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
    page.setSnapshot(snapshotWith(today()));
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
    page.setSnapshot(snapshotWith(today()));
    page.setPast(std::make_shared<const Past>());
    page.show();
    QVERIFY(!page.changes()->table()->isVisible());
    QVERIFY(!page.changes()->restoreButton()->isVisible());
}

void TestHistoryPage::aRowSelectsItsItem()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(today()));
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

void TestHistoryPage::copiesTheRows()
{
    HistoryPage page;
    page.resize(1400, 700);
    page.setSnapshot(snapshotWith(today()));
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
    page.setSnapshot(snapshotWith(today()));
    page.setPast(somePast());
    page.show();
    page.changes()->table()->setCurrentIndex(page.changes()->table()->model()->index(2, 0));
    QSignalSpy spy(&page, &Page::itemSelected);
    auto more = std::make_shared<Past>(*somePast());
    append(*more, entry(6, day(6), u"Referat 10"_s, u"item"_s, u"KI-06"_s), today(), changed(u"Neu"_s, {}));
    page.setPast(more);
    QCOMPARE(page.changes()->table()->currentIndex().row(), 4);
    QVERIFY(spy.isEmpty());
}

void TestHistoryPage::asksForThePastWhenItIsSeen()
{
    HistoryPage page;
    QSignalSpy spy(&page, &HistoryPage::pastRequested);
    page.setSnapshot(snapshotWith(today()));
    QVERIFY(spy.isEmpty());
    page.show();
    QCOMPARE(spy.size(), 1);
    page.setSnapshot(snapshotWith(today()));
    QCOMPARE(spy.size(), 2);
}

void TestHistoryPage::everyStopHasAName()
{
    HistoryPage page;
    page.resize(1100, 700);
    page.setSnapshot(snapshotWith(today()));
    page.setPast(somePast());
    page.show();
    QCOMPARE(namelessStops(*page.changes()), QStringList());
    page.showPart(HistoryPage::Part::Baselines);
    QCOMPARE(namelessStops(*page.baselines()), QStringList());
}

LENKUNGSSTAND_TEST(TestHistoryPage)
#include "tst_historypage.moc"
