// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/frame/inspector.h"
#include "ui/pages/overview/assumptionlist.h"
#include "ui/pages/overview/overviewpage.h"
#include "ui/support/languageswitch.h"
#include "ui/support/uilanguage.h"

#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
/// The seed on 1 April 2026, as a person of that name would get it.
SnapshotPtr seedFor(const QString &person, bool readOnly = false)
{
    auto snapshot = std::make_shared<Snapshot>(*seedOn({2026, 4, 1}));
    snapshot->person = person;
    snapshot->readOnly = readOnly;
    return snapshot;
}

ChangeRequest requestIn(const QSignalSpy &spy)
{
    return spy.isEmpty() ? ChangeRequest() : spy.last().first().value<ChangeRequest>();
}
}

/// Confirming and rejecting assumptions, under the Datenlage and in the inspector.
class TestAssumptionList final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase() { setUiLanguage(Language::Code::German); }
    void listsEveryOpenAssumptionWithItsBasis();
    void confirmsOneByKey();
    void rejectsOneByItsOwnLink();
    void theSecondPressOfADoubleClickSettlesNothing();
    void aSecondPressOfTheKeySettlesNothing();
    void confirmsAllInOneStep();
    void rejectsAllInOneStep();
    void offersNothingWhereNothingCanBeRecorded();
    void answersKeepToTheWidth_data();
    void answersKeepToTheWidth();
    void everyPlaceToPressSaysWhatItDoes();
    void theInspectorSettlesWhatAHintRestsOn();
    void theInspectorSaysAndOffersEachThingOnce();
    void theInspectorOffersNothingWhereNothingCanBeRecorded();

private:
    LanguageSwitch m_language;
};

void TestAssumptionList::initTestCase()
{
    qRegisterMetaType<ChangeRequest>();
    useWindowFont();
    m_language.apply(Language::Code::English);
}

void TestAssumptionList::listsEveryOpenAssumptionWithItsBasis()
{
    const auto content = AssumptionList::content(*seedFor(u"SF"_s), uiLanguage());
    QCOMPARE(content.rows.size(), std::size_t(10));
    QVERIFY(content.rows.front().text.contains(u"BA-02"_s));
    QVERIFY(content.rows.front().text.contains(u"BA-01"_s));
    QCOMPARE(content.rows.front().target, Target::toItem(u"BA-02"_s));
    QCOMPARE(content.rows.back().assumption.kind, Assumption::Kind::LeadTime);
}

void TestAssumptionList::confirmsOneByKey()
{
    OverviewPage page;
    page.resize(1180, 700);
    page.setSnapshot(seedFor(u"Referat 10"_s));
    page.show();
    QSignalSpy spy(&page, &Page::changeRequested);
    const auto links = hotspotsNamed(page, u"Confirm: KI-06 depends on KI-05"_s);
    QCOMPARE(links.size(), 1);
    links.front()->setFocus();
    QTest::keyClick(links.front(), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    const ChangeRequest request = requestIn(spy);
    QCOMPARE(request.name.text(), u"Prerequisite KI-05 of KI-06 confirmed"_s);
    QCOMPARE(request.changes.size(), std::size_t(1));
    const Item &item = std::get<Item>(*request.changes.front().after);
    const Predecessor &link = *std::ranges::find(item.predecessors, u"KI-05"_s, &Predecessor::key);
    QCOMPARE(link.origin, LinkOrigin::Confirmed);
    QVERIFY((link.confirmation == Confirmation{u"Referat 10"_s, QDate(2026, 4, 1)}));
}

void TestAssumptionList::rejectsOneByItsOwnLink()
{
    OverviewPage page;
    page.resize(1180, 700);
    page.setSnapshot(seedFor(u"Referat 10"_s));
    page.show();
    QSignalSpy spy(&page, &Page::changeRequested);
    const auto links = hotspotsNamed(page, u"Reject: KI-06 depends on KI-05"_s);
    QCOMPARE(links.size(), 1);
    links.front()->click();
    const ChangeRequest request = requestIn(spy);
    const Item &item = std::get<Item>(*request.changes.front().after);
    QVERIFY(std::ranges::find(item.predecessors, u"KI-05"_s, &Predecessor::key) == item.predecessors.end());
}

void TestAssumptionList::aSecondPressOfTheKeySettlesNothing()
{
    OverviewPage page;
    page.resize(1180, 700);
    page.setSnapshot(seedFor(u"Referat 10"_s));
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    // The last row: what stands in its place once it is settled are the answers for all.
    const auto links = hotspotsNamed(page, u"Confirm: "_s);
    links.constLast()->setFocus();
    QVERIFY(links.constLast()->hasFocus());
    Snapshot after = *seedFor(u"Referat 10"_s);
    Portfolio settled = *after.portfolio;
    confirmLeadTime(settled);
    after.portfolio = std::make_shared<const Portfolio>(settled);
    after.report = evaluate(settled, after.report.asOf, after.policy);
    page.setSnapshot(std::make_shared<const Snapshot>(after));
    const auto *focused = qobject_cast<const Hotspot *>(QApplication::focusWidget());
    QVERIFY(focused);
    QVERIFY2(focused->press().kind == Sheet::Press::Kind::Row, qPrintable(focused->press().name));
}

void TestAssumptionList::theSecondPressOfADoubleClickSettlesNothing()
{
    OverviewPage page;
    page.resize(1180, 700);
    page.setSnapshot(seedFor(u"Referat 10"_s));
    page.show();
    QSignalSpy spy(&page, &Page::changeRequested);
    // The list has moved up since the first press, and all of them lie under the pointer now.
    Hotspot *all = hotspotsNamed(page, u"Reject all"_s).constFirst();
    const QPointF at = all->rect().center();
    QMouseEvent second(QEvent::MouseButtonDblClick, at, all->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton,
                       Qt::NoModifier);
    QCoreApplication::sendEvent(all, &second);
    QTest::mouseRelease(all, Qt::LeftButton);
    QCOMPARE(spy.size(), 0);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(spy.size(), 1);
}

void TestAssumptionList::confirmsAllInOneStep()
{
    OverviewPage page;
    page.resize(1180, 700);
    page.setSnapshot(seedFor(u"Referat 10"_s));
    page.show();
    QSignalSpy spy(&page, &Page::changeRequested);
    const auto links = hotspotsNamed(page, u"Confirm all"_s);
    QCOMPARE(links.size(), 1);
    links.front()->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(requestIn(spy).changes.size(), std::size_t(9)); // KI-04 rests on two links
}

void TestAssumptionList::rejectsAllInOneStep()
{
    OverviewPage page;
    page.resize(1180, 700);
    page.setSnapshot(seedFor(u"Referat 10"_s));
    page.show();
    QSignalSpy spy(&page, &Page::changeRequested);
    const auto links = hotspotsNamed(page, u"Reject all"_s);
    QCOMPARE(links.size(), 1);
    links.front()->click();
    const ChangeRequest request = requestIn(spy);
    QCOMPARE(request.changes.size(), std::size_t(9));
    QVERIFY((std::get<LeadTime>(*request.changes.back().after).rejection
             == Confirmation{u"Referat 10"_s, QDate(2026, 4, 1)}));
}

void TestAssumptionList::offersNothingWhereNothingCanBeRecorded()
{
    OverviewPage page;
    page.resize(1180, 700);
    page.setSnapshot(seedFor(u"Referat 10"_s, true));
    page.show();
    QVERIFY(hotspotsNamed(page, u"Confirm: "_s).isEmpty());
    QVERIFY(hotspotsNamed(page, u"Reject: "_s).isEmpty());
    QVERIFY(hotspotsNamed(page, u"Confirm all"_s).isEmpty());
    QVERIFY(!hotspotsNamed(page, u"KI-06 depends on KI-05"_s).isEmpty());
}

void TestAssumptionList::answersKeepToTheWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {240, 300, 372, 500, 900})
        QTest::addRow("%d", width) << width;
}

void TestAssumptionList::answersKeepToTheWidth()
{
    QFETCH(int, width);
    const auto content = AssumptionList::content(*seedFor(u"SF"_s), uiLanguage());
    const Sheet::Page page = AssumptionList::layOut(content, width);
    for (const Sheet::Text &text : page.texts) {
        QVERIFY(text.rect().left() >= 0);
        QVERIFY(text.rect().right() <= width + 1);
        QVERIFY(text.rect().bottom() <= page.height);
    }
    for (std::size_t left = 0; left < page.presses.size(); ++left)
        for (std::size_t right = left + 1; right < page.presses.size(); ++right)
            QVERIFY(page.presses[left].kind == page.presses[right].kind
                    || !page.presses[left].area.intersects(page.presses[right].area));
}

void TestAssumptionList::everyPlaceToPressSaysWhatItDoes()
{
    const auto content = AssumptionList::content(*seedFor(u"SF"_s), uiLanguage());
    QStringList names;
    for (const Sheet::Press &press : AssumptionList::layOut(content, 372).presses)
        names.append(press.name);
    QCOMPARE(names.size(), 32);
    QVERIFY(!names.contains(QString()));
    names.removeDuplicates();
    QCOMPARE(names.size(), 32);
}

void TestAssumptionList::theInspectorSettlesWhatAHintRestsOn()
{
    Inspector inspector;
    inspector.resize(324, 700);
    inspector.setSnapshot(seedFor(u"Referat 10"_s));
    inspector.setItem(u"B-2"_s); // buffer-short rests on the sessions and on the lead time
    QSignalSpy spy(&inspector, &Inspector::changeRequested);
    QList<QLabel *> links;
    for (QLabel *label : inspector.findChildren<QLabel *>())
        if (label->text().contains("href=\"confirm\""_L1))
            links.append(label);
    QCOMPARE(links.size(), 2);
    QVERIFY(!links.front()->accessibleName().isEmpty());
    emit links.back()->linkActivated(u"confirm"_s);
    QTRY_COMPARE(spy.size(), 1);
    const ChangeRequest request = requestIn(spy);
    QCOMPARE(request.name.text(), u"Lead time confirmed"_s);
    QVERIFY((std::get<LeadTime>(*request.changes.front().after).confirmation
             == Confirmation{u"Referat 10"_s, QDate(2026, 4, 1)}));
}

void TestAssumptionList::theInspectorSaysAndOffersEachThingOnce()
{
    Inspector inspector;
    inspector.resize(324, 700);
    inspector.setSnapshot(seedFor(u"Referat 10"_s));
    inspector.setItem(u"KI-04"_s); // overdue, nothing reported since; KI-03 is overdue, and so late
    const QString text = inspector.plainText();
    QCOMPARE(text.count(u"31 December 2025 has passed"_s), 1);
    QVERIFY2(text.contains(u"nothing has been reported since 7 October 2025"_s), qPrintable(text));
    QVERIFY2(text.contains(u"and are expected to finish only on 1 April 2026 (the as-of date)"_s),
             qPrintable(text));
    QStringList offered;
    for (const QLabel *label : inspector.findChildren<QLabel *>())
        if (label->text().contains("href=\"confirm\""_L1))
            offered.append(label->accessibleName());
    QVERIFY(!offered.isEmpty());
    QCOMPARE(offered.removeDuplicates(), 0);
}

void TestAssumptionList::theInspectorOffersNothingWhereNothingCanBeRecorded()
{
    Inspector inspector;
    inspector.setSnapshot(seedFor(u"Referat 10"_s, true));
    inspector.setItem(u"B-2"_s);
    QVERIFY(!inspector.plainText().isEmpty());
    for (const QLabel *label : inspector.findChildren<QLabel *>())
        QVERIFY(!label->text().contains("href=\"confirm\""_L1));
}

LENKUNGSSTAND_TEST(TestAssumptionList)
#include "tst_assumptionlist.moc"
