// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/commands/recordrequests.h"
#include "ui/frame/inspector.h"

#include <QLabel>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// What was asked for and decided about an item, as the inspector shows it.
class TestDecisions final : public QObject
{
    Q_OBJECT

    static Changes changesOf(const MemoryStore &store, const std::vector<Item> &items)
    {
        Changes changes;
        for (const Item &item : items) {
            Change change;
            change.before = *findItem(store.portfolio(), item.key);
            change.after = item;
            changes.push_back(change);
        }
        return changes;
    }

private slots:
    void initTestCase() { useWindowFont(); }

    void theInspectorShowsWhatWasAskedForAndDecided()
    {
        MemoryStore store(*seedOn({2026, 4, 1})->portfolio, {2026, 4, 1});
        Item resolution = *findItem(store.portfolio(), u"B-2"_s);
        resolution.deadlineRequest =
            DeadlineRequest{PartialDate::day({2026, 6, 30}), u"SF"_s, QDate(2026, 3, 30), u"Abstimmung"_s};
        Item moved = *findItem(store.portfolio(), u"KI-06"_s);
        moved.planDecision = PlanDecision{u"Personal fehlt"_s, u"SIS"_s, QDate(2026, 3, 2), {}};
        moved.evidence = {{u"Vermerk"_s, {}, u"10-1"_s, {}, {}}};
        moved.internalRemark = u"nur im Haus"_s;
        store.apply(changesOf(store, {resolution, moved}));
        Inspector inspector;
        inspector.setEditable(true);
        inspector.setSnapshot(store.snapshot());
        inspector.setItem(u"KI-06"_s);
        const QString text = inspector.plainText();
        for (const QString &words :
             {u"Personal fehlt, 02.03.2026, SIS"_s, u"Vermerk, 10-1"_s, u"nur im Haus"_s})
            QVERIFY2(text.contains(words), qPrintable(text));
        inspector.setItem(u"B-2"_s);
        const QString asked = inspector.plainText();
        QVERIFY2(asked.contains(u"Fristverlängerung bis 30.06.2026 erbeten (SF, 30.03.2026)"_s),
                 qPrintable(asked));
        QVERIFY2(asked.contains(u"Abstimmung"_s), qPrintable(asked));
        QSignalSpy actions(&inspector, &Inspector::actionRequested);
        QSignalSpy histories(&inspector, &Inspector::historyRequested);
        for (const QString &link : {u"action:extension/withdraw"_s, u"action:history/open"_s})
            for (QLabel *label : inspector.findChildren<QLabel *>())
                if (label->text().contains(link))
                    emit label->linkActivated(link);
        QTRY_COMPARE(actions.size(), 1);
        QCOMPARE(actions.front().at(0).toString(), u"extension/withdraw"_s);
        QTRY_COMPARE(histories.size(), 1);
        store.apply(RecordRequests::extensionWithdrawn(*findItem(store.portfolio(), u"B-2"_s)).changes);
        QVERIFY(!findItem(store.portfolio(), u"B-2"_s)->deadlineRequest);
    }
};

LENKUNGSSTAND_TEST(TestDecisions)
#include "tst_decisions.moc"
