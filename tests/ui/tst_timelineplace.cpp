// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/uifixture.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/support/languageswitch.h"
#include "ui/timeline/timelineview.h"

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

    void bringsAMarkChosenElsewhereIntoView();
    void keepsThatMarkWhereThePlotBecomesNarrow();
    void staysWhereItIsAfterAnEdit();
    void followsAnotherStichtag();
    void showsAMoveByKeys();
    void keepsTheStichtagWhenZoomed();

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

LENKUNGSSTAND_TEST(TestTimelinePlace)
#include "tst_timelineplace.moc"
