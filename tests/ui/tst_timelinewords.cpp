// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "tests/ui/timelinerow.h"
#include "ui/models/grouphead.h"
#include "ui/models/itemroles.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/support/languageswitch.h"
#include "ui/timeline/timelineview.h"

using namespace Qt::Literals::StringLiterals;

/// What the timeline says in words, and what of it stays chosen.
class TestTimelineWords : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        useWindowFont();
        m_language.apply(Language::Code::German);
    }

    void saysTheWholeOfAProject()
    {
        const SnapshotPtr seed = seedOn(QDate(2026, 4, 1));
        TimelineModel model;
        model.setSnapshot(seed);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex project = model.index(row, 0);
            const auto head = project.data(ItemRoles::GroupRole).value<GroupHead>();
            const QString tip = project.data(Qt::ToolTipRole).toString();
            QVERIFY2(tip.startsWith(head.number.isEmpty() ? head.title : head.number + u' ' + head.title),
                     qPrintable(tip));
            QVERIFY2(tip.contains(u": "_s), qPrintable(tip));
            const auto spoken = [&](TimelineModel::Column column) {
                return project.siblingAtColumn(int(column)).data(Qt::AccessibleTextRole).toString();
            };
            if (const int done = head.counts.of(ScheduleStatus::OnTrack))
                QVERIFY2(spoken(TimelineModel::Column::Status).contains(u"Im Plan: %1"_s.arg(done)),
                         qPrintable(spoken(TimelineModel::Column::Status)));
            for (const std::size_t item : model.itemsOf(project))
                QVERIFY2(spoken(TimelineModel::Column::Plot).contains(seed->portfolio->items[item].key),
                         qPrintable(spoken(TimelineModel::Column::Plot)));
        }
    }

    void deniesNoDateThatItNames()
    {
        const SnapshotPtr seed = seedOn(QDate(2026, 4, 1));
        TimelineModel model;
        model.setSnapshot(seed);
        const auto spoken = [&model](const QString &key) {
            return model.indexOf(key)
                .siblingAtColumn(int(TimelineModel::Column::Plot))
                .data(Qt::AccessibleTextRole)
                .toString();
        };
        // Done on a day that is stated, without a planned one.
        QVERIFY2(!spoken(u"BA-04"_s).contains(u"nicht genannt"_s), qPrintable(spoken(u"BA-04"_s)));
        QVERIFY2(spoken(u"BA-04"_s).contains(u"Kein Termin genannt."_s), qPrintable(spoken(u"BA-04"_s)));
        QVERIFY2(spoken(u"BA-04"_s).contains(u"September 2024"_s), qPrintable(spoken(u"BA-04"_s)));
        // Our reading of the source, which nobody has confirmed.
        QVERIFY2(spoken(u"KI-06"_s).contains(u"KI-05 (angenommen)"_s), qPrintable(spoken(u"KI-06"_s)));
    }

    void describesWhatItShows()
    {
        TimelinePage page;
        page.resize(1180, 640);
        page.setSnapshot(seedOn(QDate(2026, 4, 1)));
        const auto *view = page.findChild<TimelineView *>();
        const QString before = view->accessibleDescription();
        QVERIFY2(before.contains(u"Stichtag 01.04.2026"_s), qPrintable(before));
        QVERIFY2(before.contains(u"Überfällig: "_s), qPrintable(before));
        page.findChild<TimelineView *>()->zoomTo(TimeScale::Zoom::Weeks);
        QVERIFY(view->accessibleDescription() != before); // the days are others
    }

    // A shortcut such as Ctrl+Z changes the data while its key is still held.
    void keepsTheSelectionWhileAKeyIsHeld()
    {
        TimelinePage page;
        page.resize(1180, 640);
        page.setSnapshot(seedOn(QDate(2026, 4, 1)));
        page.setSelectedItem(u"KI-05"_s);
        auto *view = page.findChild<TimelineView *>();
        QCOMPARE(page.selectedItems(), QStringList{u"KI-05"_s});
        QTest::keyPress(view, Qt::Key_Control, Qt::ControlModifier);
        page.setSnapshot(seedOn(QDate(2026, 6, 1)));
        QTest::keyRelease(view, Qt::Key_Control);
        QCOMPARE(page.selectedItems(), QStringList{u"KI-05"_s});
        QCOMPARE(view->currentIndex().siblingAtColumn(0).data(ItemRoles::KeyRole).toString(), u"KI-05"_s);
    }

    void cutsNoSessionAtTheEdge()
    {
        const SnapshotPtr seed = seedOn(QDate(2026, 4, 1));
        constexpr qreal perDay = 28;
        const QDate session(2026, 3, 31);
        int named = 0;
        for (qreal moved = 0; moved < perDay; ++moved) {
            const TimeScale scale = TimeScale(session, perDay).moved(moved);
            const TimeAxis::Strips strips =
                TimeAxis::strips(scale, 1000, seed->portfolio->senateCalendar, {session},
                                 Language(Language::Code::German), TimelineRow::frameOf(scale).measure);
            for (const TimeAxis::Session &each : strips.sessions) {
                QVERIFY2(each.x >= 0 || each.text.isEmpty(), qPrintable(each.text));
                named += each.text.isEmpty() ? 0 : 1;
            }
        }
        QVERIFY(named > 0);
    }

private:
    LanguageSwitch m_language;
};

LENKUNGSSTAND_TEST(TestTimelineWords)
#include "tst_timelinewords.moc"
