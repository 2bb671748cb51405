// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/pagefixture.h"
#include "ui/delegates/grouprow.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {
GroupHead headOfFive()
{
    GroupHead head{u"P"_s, u"4"_s, u"Ein Vorhaben mit einem langen Titel, der nirgends ganz steht"_s, {}, 0};
    int count = 0;
    for (const ScheduleStatus status :
         {ScheduleStatus::Overdue, ScheduleStatus::AtRisk, ScheduleStatus::OnTrack,
          ScheduleStatus::Unscheduled, ScheduleStatus::Done})
        head.counts[status] = ++count;
    return head;
}
}

/// The row over a group of a table.
class TestGroupRow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { useWindowFont(); }

    void countsEveryItemAtAnyWidth()
    {
        const GroupHead head = headOfFive();
        constexpr int all = 1 + 2 + 3 + 4 + 5;
        for (int width = 160; width < 1400; width += 10) {
            const GroupRow::Shown shown = GroupRow::shownOf(head, width);
            const int told =
                std::accumulate(shown.counts.begin(), shown.counts.end(), shown.rest,
                                [](int sum, const GroupRow::Count &count) { return sum + count.count; });
            QVERIFY2(told == all, qPrintable(u"%1 items at %2"_s.arg(told).arg(width)));
            QVERIFY2(GroupRow::widthOf(shown) < width, qPrintable(QString::number(width)));
        }
    }
    void takesTheirRoomFromTheTitle()
    {
        constexpr int tablePart = 420; // of the timeline in a window of 1366
        const GroupRow::Shown shown = GroupRow::shownOf(headOfFive(), tablePart);
        QCOMPARE(shown.counts.size(), std::size_t(5));
        QCOMPARE(shown.rest, 0);
    }
};

LENKUNGSSTAND_TEST(TestGroupRow)
#include "tst_grouprow.moc"
