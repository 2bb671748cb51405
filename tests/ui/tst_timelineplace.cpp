// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/pages/timeline/timelinekey.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/settings/settings.h"
#include "ui/support/languageswitch.h"
#include "ui/timeline/timelineview.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr QSize besideInspector(820, 640);
}

/// Which days the Zeitplan shows, and when they move.
class TestTimelinePlace : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useWindowFont();
        m_language.apply(Language::Code::German);
    }

    void leadsOutOfAnEmptyFile();
    void bringsAMarkChosenElsewhereIntoView();
    void keepsThatMarkWhereThePlotBecomesNarrow();
    void staysWhereItIsAfterAnEdit();
    void staysWhereAPersonLookedThoughTheStichtagIsNotSeen();
    void remembersOnlyWhereAPersonWent();
    void followsAnotherStichtag();
    void showsAMoveByKeys();
    void keepsTheStichtagWhenZoomed();
    void keepsTheChosenMarkWhereItIsWhenZoomed_data();
    void keepsTheChosenMarkWhereItIsWhenZoomed();
    void zoomsAtTheStichtagWhereTheChosenMarkIsNotSeen();
    void keepsTheChosenRowWhereTheViewBecomesLow();
    void hasRoomForItsKey_data();
    void hasRoomForItsKey();

private:
    static std::unique_ptr<TimelinePage> shown(QSize size)
    {
        auto page = std::make_unique<TimelinePage>();
        page->resize(size);
        page->setEditable(true);
        page->setSnapshot(seedOn(QDate(2026, 4, 1)));
        page->show();
        [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(page.get());
        return page;
    }
    static bool sees(const TimelinePage &page, QDate day)
    {
        const qreal x = page.view()->scale().mark(day);
        return x >= 0 && x <= page.view()->plotWidth();
    }

    LanguageSwitch m_language;
};

void TestTimelinePlace::leadsOutOfAnEmptyFile()
{
    const auto page = shown({1180, 640});
    const auto saysDays = [&page] {
        return std::ranges::any_of(page->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"20");
        });
    };
    const auto button = [&page]() -> QPushButton * {
        for (QPushButton *each : page->findChildren<QPushButton *>())
            if (each->isVisible())
                return each;
        return nullptr;
    };
    QVERIFY(saysDays());
    QVERIFY(!button());
    page->setSnapshot(snapshotOf({}, QDate(2026, 4, 1)));
    page->setEditable(true);
    QVERIFY(!saysDays());
    QVERIFY(button());
    QCOMPARE(button()->text(), u"Neuer Eintrag …"_s);
    QSignalSpy first(page.get(), &Page::creationRequested);
    button()->click();
    QCOMPARE(first.size(), 1);
    page->setEditable(false);
    QSignalSpy other(page.get(), &Page::databaseRequested);
    button()->click();
    QCOMPARE(other.size(), 1);
}

void TestTimelinePlace::bringsAMarkChosenElsewhereIntoView()
{
    const auto page = shown(besideInspector);
    const QDate planned(2025, 7, 31); // of KI-02
    QVERIFY(!sees(*page, planned));
    page->setSelectedItem(u"KI-02"_s);
    QVERIFY(sees(*page, planned));
    // As at the start of the program: chosen before the page has its size.
    TimelinePage started;
    started.setSnapshot(seedOn(QDate(2026, 4, 1)));
    started.setSelectedItem(u"KI-02"_s);
    started.resize(besideInspector);
    started.show();
    QVERIFY(QTest::qWaitForWindowExposed(&started));
    QVERIFY(sees(started, planned));
}

void TestTimelinePlace::keepsThatMarkWhereThePlotBecomesNarrow()
{
    const auto page = shown({1180, 640});
    const QDate planned(2025, 7, 31);
    QVERIFY(sees(*page, planned));
    page->setSelectedItem(u"KI-02"_s);
    page->resize(besideInspector);
    QTRY_VERIFY(page->view()->plotWidth() < besideInspector.width());
    QVERIFY(sees(*page, planned));
    page->view()->pan(2000);
    page->resize(1180, 640);
    QVERIFY(!sees(*page, planned)); // a person has looked elsewhere
}

void TestTimelinePlace::staysWhereItIsAfterAnEdit()
{
    const auto page = shown(besideInspector);
    page->setSelectedItem(u"KI-02"_s);
    const TimeScale before = page->view()->scale();
    page->setSnapshot(seedOn(QDate(2026, 4, 1)));
    QVERIFY(page->view()->scale() == before);
}

void TestTimelinePlace::staysWhereAPersonLookedThoughTheStichtagIsNotSeen()
{
    const auto page = shown(besideInspector);
    page->setSelectedItem(u"KI-06"_s);
    page->view()->pan(3000);
    QVERIFY(!sees(*page, QDate(2026, 4, 1)));
    const TimeScale before = page->view()->scale();
    page->setSnapshot(seedOn(QDate(2026, 4, 1)));
    QVERIFY(page->view()->scale() == before);
    page->hide();
    page->show();
    QVERIFY(page->view()->scale() == before);
    page->setSnapshot(seedOn(QDate(2026, 4, 2)));
    QVERIFY(sees(*page, QDate(2026, 4, 2)));
}

void TestTimelinePlace::remembersOnlyWhereAPersonWent()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings"_s));
    const auto page = shown(besideInspector);
    page->rememberIn(settings);
    page->view()->pan(3000);
    QVERIFY(!settings.value(Settings::timelinePlace).isEmpty());
    page->view()->showAroundStichtag();
    QCOMPARE(settings.value(Settings::timelinePlace), QString());
    page->setSelectedItem(u"B-5"_s); // the view goes to its mark
    QVERIFY(sees(*page, QDate(2026, 9, 30)));
    QCOMPARE(settings.value(Settings::timelinePlace), QString());
}

void TestTimelinePlace::followsAnotherStichtag()
{
    const auto page = shown(besideInspector);
    page->setSelectedItem(u"KI-02"_s);
    page->setSnapshot(seedOn(QDate(2027, 4, 1)));
    QVERIFY(sees(*page, QDate(2027, 4, 1)));
}

void TestTimelinePlace::showsAMoveByKeys()
{
    const auto page = shown(besideInspector);
    page->setSelectedItem(u"KI-06"_s);
    page->view()->setFocus();
    page->view()->pan(2000);
    QVERIFY(!sees(*page, QDate(2026, 5, 1)));
    QTest::keyClick(page->view(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(sees(*page, QDate(2026, 5, 1)));
}

void TestTimelinePlace::keepsTheStichtagWhenZoomed()
{
    const auto page = shown({1180, 640});
    using Zoom = TimeScale::Zoom;
    for (const Zoom zoom : {Zoom::Quarters, Zoom::Weeks, Zoom::Years}) {
        page->view()->fit();
        page->view()->zoomTo(zoom);
        QVERIFY2(sees(*page, QDate(2026, 4, 1)), qPrintable(QString::number(int(zoom))));
    }
}

void TestTimelinePlace::keepsTheChosenMarkWhereItIsWhenZoomed_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<int>("chip");
    QTest::newRow("Ctrl+Plus") << Qt::Key_Plus << -1;
    QTest::newRow("Ctrl+Minus") << Qt::Key_Minus << -1;
    QTest::newRow("weeks") << Qt::Key_unknown << int(TimeScale::Zoom::Weeks);
    QTest::newRow("two years") << Qt::Key_unknown << int(TimeScale::Zoom::Years);
}

void TestTimelinePlace::keepsTheChosenMarkWhereItIsWhenZoomed()
{
    QFETCH(Qt::Key, key);
    QFETCH(int, chip);
    const auto page = shown({1180, 640});
    const QDate planned(2025, 10, 9); // of KI-08, far from Stichtag and middle
    page->setSelectedItem(u"KI-08"_s);
    const qreal before = page->view()->scale().mark(planned);
    QVERIFY(before >= 0 && before <= page->view()->plotWidth());
    for (int step = 0; step < 4; ++step) {
        if (chip < 0)
            QTest::keyClick(page->view(), key, Qt::ControlModifier);
        else
            page->view()->zoomTo(TimeScale::Zoom(chip));
        const qreal after = page->view()->scale().mark(planned);
        QVERIFY2(std::abs(after - before) < 1, qPrintable(QString::number(after - before)));
    }
}

void TestTimelinePlace::zoomsAtTheStichtagWhereTheChosenMarkIsNotSeen()
{
    const auto page = shown({1180, 640});
    page->setSelectedItem(u"KI-08"_s);
    page->view()->setScale(TimeScale(QDate(2026, 2, 1), 2.6)); // behind that mark
    const qreal before = page->view()->scale().mark(QDate(2026, 4, 1));
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(page->view(), Qt::Key_Plus, Qt::ControlModifier);
        const qreal after = page->view()->scale().mark(QDate(2026, 4, 1));
        QVERIFY2(std::abs(after - before) < 1, qPrintable(QString::number(after - before)));
    }
}

// As where the key below it gets its lines.
void TestTimelinePlace::keepsTheChosenRowWhereTheViewBecomesLow()
{
    const auto page = shown({1180, 640});
    page->setSelectedItem(u"KI-08"_s);
    const TimelineView *view = page->view();
    const auto row = [view] { return view->visualRect(view->currentIndex().siblingAtColumn(0)); };
    for (int height = 600; height >= 440; height -= 40) {
        page->resize(1180, height);
        QTRY_VERIFY(view->height() < height);
        QVERIFY2(view->viewport()->rect().contains(row().center()), qPrintable(QString::number(height)));
        QVERIFY2(row().bottom() <= view->viewport()->height(), qPrintable(QString::number(height)));
    }
}

void TestTimelinePlace::hasRoomForItsKey_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366 x 768") << QSize(1182, 690);
    QTest::newRow("beside the inspector") << QSize(857, 690);
}

void TestTimelinePlace::hasRoomForItsKey()
{
    QFETCH(QSize, size);
    for (const auto code : {Language::Code::German, Language::Code::English}) {
        m_language.apply(code);
        const auto page = shown(size);
        page->view()->zoomTo(TimeScale::Zoom::Weeks); // which has the most signs
        const auto *key = page->findChild<TimelineKey *>();
        QTRY_COMPARE(key->height(), key->sizeHint().height());
        QVERIFY(key->height() > 0);
        QVERIFY2(page->view()->height() > 2 * size.height() / 3, qPrintable(QString::number(key->height())));
        QVERIFY(key->accessibleDescription().contains(code == Language::Code::German
                                                          ? u"überfällig, seither keine Meldung"_s
                                                          : u"overdue, nothing reported since"_s));
    }
    m_language.apply(Language::Code::German);
}

LENKUNGSSTAND_TEST(TestTimelinePlace)
#include "tst_timelineplace.moc"
