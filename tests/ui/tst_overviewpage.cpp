// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dataquality.h"
#include "core/report/wording.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/measurebars.h"
#include "ui/pages/overview/overviewcontent.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/support/uilanguage.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
QStringList keysOf(const RuledList::Content &content)
{
    QStringList keys;
    for (const RuledList::Row &row : content.rows)
        keys.append(row.target.item);
    return keys;
}

int accepted(const Snapshot &snapshot, const ItemFilter &filter)
{
    int count = 0;
    for (std::size_t index = 0; index < snapshot.report.items.size(); ++index)
        count += filter.accepts(snapshot.portfolio->items[index], snapshot.report.items[index]) ? 1 : 0;
    return count;
}
}

class OverviewPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void listsWhatIsOverdueOldestFirst_data();
    void listsWhatIsOverdueOldestFirst();
    void listsOpenDatesFromTheDayOn();
    void listsOpenResolutionsWithDatedOnesFirst();
    void listsTheStateOfTheDataAsTheReportSays();
    void showsFiveCardsWithoutTheMeasures();
    void leadsFromEachCountToItsItems_data();
    void leadsFromEachCountToItsItems();
    void countsTheMeasuresOnce();
    void saysWhatWasReportedOnlyFromItsDayOn();

    void asksForTheItemsBehindACount();
    void selectsAnItemByEnter();
    void marksTheSelectedItem();
    void showsSevenRowsOnALowPageAndAllOnAHighOne();
    void goesToOneColumnBelowNineHundred();
    void scrollsUpAndDownOnly();
    void namesEveryStop();
    void cardsAndListsAreOneStopEach_data();
    void cardsAndListsAreOneStopEach();
    void arrowKeysWalkInsideACard();
    void keepsTheFocusThroughANewSnapshot();
    void showsAnEmptyPortfolio();
    void speaksTheLanguageOfTheWindow();
};

void OverviewPageTest::initTestCase()
{
    useWindowFont();
    QVERIFY(!seedOn(april())->portfolio->items.empty());
}

void OverviewPageTest::listsWhatIsOverdueOldestFirst_data()
{
    QTest::addColumn<QDate>("asOf");
    QTest::addRow("day of the source") << QDate(2025, 10, 7);
    QTest::addRow("december") << QDate(2025, 12, 1);
    QTest::addRow("april") << april();
}

void OverviewPageTest::listsWhatIsOverdueOldestFirst()
{
    QFETCH(QDate, asOf);
    const auto snapshot = seedOn(asOf);
    const auto content = OverviewContent::overdue(*snapshot, uiLanguage());
    QCOMPARE(int(content.rows.size()), snapshot->report.counts.of(ScheduleStatus::Overdue));
    int before = 100000;
    for (const QString &key : keysOf(content)) {
        const int days = snapshot->status(key)->days.value();
        QVERIFY(days <= before);
        before = days;
    }
    QCOMPARE(accepted(*snapshot, *content.moreTarget.filter), int(content.rows.size()));
}

void OverviewPageTest::listsOpenDatesFromTheDayOn()
{
    const auto snapshot = seedOn(april());
    const auto content = OverviewContent::upcoming(*snapshot, uiLanguage());
    QCOMPARE(keysOf(content), (QStringList{u"KI-06"_s, u"B-2"_s, u"B-5"_s, u"DN-03"_s}));
    QCOMPARE(accepted(*snapshot, *content.moreTarget.filter), 4);
    // Due on the day itself is still to come; a day later it is not.
    QVERIFY(
        keysOf(OverviewContent::upcoming(*seedOn(QDate(2026, 4, 30)), uiLanguage())).contains(u"KI-06"_s));
    QVERIFY(
        !keysOf(OverviewContent::upcoming(*seedOn(QDate(2026, 5, 1)), uiLanguage())).contains(u"KI-06"_s));
}

void OverviewPageTest::listsOpenResolutionsWithDatedOnesFirst()
{
    const auto content = OverviewContent::resolutions(*seedOn(april()), uiLanguage());
    QCOMPARE(keysOf(content), (QStringList{u"B-4"_s, u"B-2"_s, u"B-5"_s, u"B-3"_s, u"B-6"_s}));
    QVERIFY(content.rows[0].label.contains(u'4'));
}

void OverviewPageTest::listsTheStateOfTheDataAsTheReportSays()
{
    const auto snapshot = seedOn(april());
    const auto content = OverviewContent::dataQuality(*snapshot, uiLanguage());
    const auto rows = dataQuality(*snapshot->portfolio, snapshot->report, uiLanguage());
    QCOMPARE(content.rows.size(), rows.size());
    for (std::size_t index = 0; index < rows.size(); ++index) {
        QCOMPARE(content.rows[index].label, QString::number(rows[index].count));
        QCOMPARE(content.rows[index].action, rows[index].remedy);
        const Target &target = content.rows[index].target;
        if (rows[index].kind == DataQualityRow::Kind::CountMismatch)
            QCOMPARE(target.page, u"measures"_s);
        else if (!rows[index].keys.isEmpty())
            QCOMPARE(target.filter->keys, rows[index].keys);
        // No row leads to an empty list.
        QVERIFY(!target.page.isEmpty() || accepted(*snapshot, *target.filter) > 0);
    }
}

void OverviewPageTest::showsFiveCardsWithoutTheMeasures()
{
    const auto cards = OverviewContent::cards(*seedOn(april()), uiLanguage());
    QCOMPARE(cards.size(), 5u);
    for (std::size_t index = 0; index < cards.size(); ++index)
        QCOMPARE(cards[index].number, QString::number(index + 1));
    QVERIFY(cards[4].counts.total() < 77);
    QVERIFY(cards[4].extra.contains(u"77"_s));
    QVERIFY(cards[3].deadline.contains(u"2026"_s));
    QCOMPARE(cards[3].deadlineTarget.item, u"DN-03"_s);
}

void OverviewPageTest::leadsFromEachCountToItsItems_data()
{
    listsWhatIsOverdueOldestFirst_data();
}

void OverviewPageTest::leadsFromEachCountToItsItems()
{
    QFETCH(QDate, asOf);
    const auto snapshot = seedOn(asOf);
    for (const auto &card : OverviewContent::cards(*snapshot, uiLanguage())) {
        int sum = 0;
        for (const auto &figure : card.figures) {
            QCOMPARE(accepted(*snapshot, *figure.target.filter), figure.count);
            sum += figure.count;
        }
        QCOMPARE(sum, card.counts.total());
        QVERIFY(card.ragTarget.filter);
        QVERIFY2(accepted(*snapshot, *card.ragTarget.filter) > 0, qPrintable(card.title));
    }
}

void OverviewPageTest::countsTheMeasuresOnce()
{
    const auto snapshot = seedOn(april());
    int sum = 0;
    for (const auto &bar : measureBars(*snapshot, uiLanguage())) {
        QCOMPARE(accepted(*snapshot, *bar.target.filter), bar.count);
        QCOMPARE(bar.hatched, bar.count > 0);
        QCOMPARE(bar.word, Wording::of(bar.progress, uiLanguage())); // one name for one thing
        sum += bar.count;
    }
    QCOMPARE(sum, 77);
}

void OverviewPageTest::saysWhatWasReportedOnlyFromItsDayOn()
{
    QVERIFY(reportedStatement(*seedOn(QDate(2025, 10, 7)), uiLanguage()).contains(u"77"_s));
    QVERIFY(reportedStatement(*seedOn(QDate(2025, 10, 6)), uiLanguage()).isEmpty());
    // Words of the source, in the quotation marks of the window.
    const QString english = reportedStatement(*seedOn(april()), Language(Language::Code::English));
    QVERIFY2(english.contains(u": “Alle 77"_s) && english.endsWith(u"”"_s), qPrintable(english));
}

void OverviewPageTest::asksForTheItemsBehindACount()
{
    const auto page = pageOn<OverviewPage>(april());
    const auto snapshot = seedOn(april());
    QSignalSpy spy(page.get(), &Page::itemsRequested);
    const auto cards = OverviewContent::cards(*snapshot, uiLanguage());
    const auto found = hotspotsNamed(*page, cards[2].figures[0].name);
    QVERIFY(!found.isEmpty());
    QTest::mouseClick(found.first(), Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
    QVERIFY(spy[0][0].value<ItemFilter>().statuses.contains(ScheduleStatus::Overdue));
}

void OverviewPageTest::selectsAnItemByEnter()
{
    const auto page = pageOn<OverviewPage>(april());
    QSignalSpy spy(page.get(), &Page::itemSelected);
    const auto found = hotspotsNamed(*page, u"Kompetenzaufbau gestartet"_s);
    QVERIFY(!found.isEmpty());
    found.last()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(found.last(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), u"KI-02"_s);
}

void OverviewPageTest::marksTheSelectedItem()
{
    const auto page = pageOn<OverviewPage>(april());
    QSignalSpy spy(page.get(), &Page::itemSelected);
    const QImage before = page->grab().toImage();
    page->setSelectedItem(u"KI-02"_s);
    const QImage marked = page->grab().toImage();
    QVERIFY(before != marked);
    QVERIFY(spy.isEmpty());
    page->setSelectedItem({});
    QCOMPARE(page->grab().toImage(), before);
}

void OverviewPageTest::showsSevenRowsOnALowPageAndAllOnAHighOne()
{
    const auto rowsOf = [](const OverviewPage &page) {
        int rows = 0;
        for (const Hotspot *hotspot : page.findChildren<Hotspot *>())
            if (!hotspot->isHidden() && hotspot->press().kind == Sheet::Press::Kind::Row
                && hotspot->parentWidget()->accessibleName().startsWith(
                    OverviewContent::overdue(*seedOn(april()), uiLanguage()).title))
                ++rows;
        return rows;
    };
    const auto page = pageOn<OverviewPage>(april());
    QCOMPARE(rowsOf(*page), 7);
    const QSize low = page->size();
    page->resize(low.width(), low.height() - 90); // no other width
    QVERIFY(rowsOf(*page) < 7);
    page->resize(low);
    QCOMPARE(rowsOf(*page), 7);
    page->resize(1736, 1002);
    QCOMPARE(rowsOf(*page), seedOn(april())->report.counts.of(ScheduleStatus::Overdue));
}

void OverviewPageTest::goesToOneColumnBelowNineHundred()
{
    const auto page = pageOn<OverviewPage>(april(), {899, 690});
    const auto lists = [&page] {
        return hotspotsNamed(*page, u"Kompetenzaufbau gestartet"_s).constLast()->width();
    };
    QVERIFY(lists() > 800);
    page->resize(1182, 690);
    QVERIFY(lists() < 400);
}

void OverviewPageTest::scrollsUpAndDownOnly()
{
    for (const QSize size : {QSize(776, 462), QSize(858, 690), QSize(1000, 690), QSize(1182, 690)}) {
        const auto page = pageOn<OverviewPage>(april(), size);
        QVERIFY(page->scrollArea()->verticalScrollBar()->maximum() > 0);
        QCOMPARE(page->scrollArea()->horizontalScrollBar()->maximum(), 0);
        const QRect surface = page->scrollArea()->widget()->rect();
        for (const Hotspot *hotspot : page->findChildren<Hotspot *>())
            if (!hotspot->isHidden())
                QVERIFY(surface.contains(
                    QRect(hotspot->mapTo(page->scrollArea()->widget(), QPoint()), hotspot->size())));
    }
}

void OverviewPageTest::namesEveryStop()
{
    const auto page = pageOn<OverviewPage>(april());
    QCOMPARE(namelessStops(*page).join(u' '), QString());
}

void OverviewPageTest::cardsAndListsAreOneStopEach_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addRow("side by side") << QSize(1182, 690);
    QTest::addRow("one under the other") << QSize(776, 462);
}

void OverviewPageTest::cardsAndListsAreOneStopEach()
{
    QFETCH(QSize, size);
    const auto page = pageOn<OverviewPage>(april(), size);
    const auto stops = [&page] {
        int count = 0;
        for (const Hotspot *hotspot : page->findChildren<Hotspot *>())
            count += !hotspot->isHidden() && (hotspot->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
        return count;
    };
    // Head, five cards, three lists, bars, state of the data, assumptions.
    QCOMPARE(stops(), 12);
    const auto row = hotspotsNamed(*page, u"Konstituierung"_s);
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    row.last()->setFocus(Qt::MouseFocusReason);
    QVERIFY(row.last()->focusPolicy() & Qt::TabFocus); // where one was is where one comes back to
    QCOMPARE(stops(), 12);
}

void OverviewPageTest::arrowKeysWalkInsideACard()
{
    const auto page = pageOn<OverviewPage>(april());
    const auto cards = OverviewContent::cards(*seedOn(april()), uiLanguage());
    Hotspot *title = hotspotsNamed(*page, cards[3].title).constFirst();
    Hotspot *age = nullptr;
    for (Hotspot *hotspot : hotspotsNamed(*page, cards[3].ageName))
        if (hotspot->press().stop == 3)
            age = hotspot;
    QVERIFY(age);
    title->setFocus(Qt::TabFocusReason);
    QTest::keyClick(title, Qt::Key_Left);
    QCOMPARE(page->focusWidget(), title);
    QTest::keyClick(title, Qt::Key_Down);
    QVERIFY(page->focusWidget() != title);
    QTest::keyClick(page->focusWidget(), Qt::Key_End);
    QCOMPARE(page->focusWidget(), age);
    QTest::keyClick(age, Qt::Key_Right); // the next card is reached by Tab
    QCOMPARE(page->focusWidget(), age);
    QTest::keyClick(age, Qt::Key_Home);
    QCOMPARE(page->focusWidget(), title);
    QSignalSpy spy(page.get(), &Page::itemsRequested);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
}

void OverviewPageTest::keepsTheFocusThroughANewSnapshot()
{
    const auto page = pageOn<OverviewPage>(april());
    const auto found = hotspotsNamed(*page, u"Kompetenzaufbau gestartet"_s);
    found.last()->setFocus();
    QWidget *focused = page->focusWidget();
    QVERIFY(focused);
    page->setSnapshot(seedOn(april()));
    QCOMPARE(page->focusWidget(), focused);
}

void OverviewPageTest::showsAnEmptyPortfolio()
{
    Snapshot empty;
    empty.portfolio = std::make_shared<const Portfolio>();
    empty.report = evaluate(*empty.portfolio, april(), {});
    empty.today = april();
    OverviewPage page;
    page.resize(1182, 690);
    page.setSnapshot(std::make_shared<const Snapshot>(empty));
    page.show();
    for (const Hotspot *hotspot : page.findChildren<Hotspot *>())
        QVERIFY(!hotspot->isVisible() || !hotspot->accessibleName().isEmpty());
    QVERIFY(hotspotsNamed(page, u"77"_s).isEmpty());
    QSignalSpy opening(&page, &Page::databaseRequested);
    auto *wayOut = page.findChild<QPushButton *>();
    QVERIFY(wayOut->isVisible() && !wayOut->text().isEmpty());
    wayOut->click();
    QCOMPARE(opening.size(), 1); // a file that is only read
    const QString open = wayOut->text();
    QSignalSpy creation(&page, &Page::creationRequested);
    page.setEditable(true);
    QVERIFY(wayOut->text() != open);
    wayOut->click();
    QCOMPARE(std::pair(creation.size(), opening.size()), std::pair(qsizetype(1), qsizetype(1)));
    QCOMPARE(page.scrollArea()->verticalScrollBar()->maximum(), 0);
    page.setSnapshot(seedOn(april()));
    QVERIFY(!wayOut->isVisible());
    QVERIFY(page.scrollArea()->verticalScrollBar()->maximum() > 0);
    QVERIFY(hotspotsNamed(page, u"Kompetenzaufbau gestartet"_s).constLast()->isVisible());
}

void OverviewPageTest::speaksTheLanguageOfTheWindow()
{
    const auto page = pageOn<OverviewPage>(april());
    const auto name = [&page] { return page->findChildren<Hotspot *>().constFirst()->accessibleName(); };
    const QString german = name();
    setUiLanguage(Language::Code::English);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(page.get(), &change);
    const QString english = name();
    setUiLanguage(Language::Code::German);
    QVERIFY(german != english);
    QApplication::sendEvent(page.get(), &change);
    QCOMPARE(name(), german);
}

LENKUNGSSTAND_TEST(OverviewPageTest)
#include "tst_overviewpage.moc"
