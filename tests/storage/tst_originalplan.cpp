// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "core/storage/recordingrules.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
PartialDate first()
{
    return PartialDate::day(QDate(2026, 5, 5));
}

PartialDate second()
{
    return PartialDate::day(QDate(2026, 6, 2));
}

PartialDate third()
{
    return PartialDate::day(QDate(2026, 9, 1));
}

}

/// domain.md: the original plan is the first() planned date and is never overwritten.
class TestOriginalPlan : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        m_store = newStore(m_folder->filePath());
        m_item = m_store->load()->items.front();
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void theFirstChangeRecordsWhatWasPlannedBefore()
    {
        Item later = m_item;
        later.planned = second();
        QVERIFY_RESULT(m_store->apply({changeOf(m_item, later)}));
        Item stored = m_store->load()->items.front();
        QCOMPARE(stored.original.kind, OriginalPlan::Kind::Known);
        QVERIFY(stored.original.date == first());
        QVERIFY(stored.planned == second());
        Item again = stored;
        again.planned = third();
        QVERIFY_RESULT(m_store->apply({changeOf(stored, again)}));
        stored = m_store->load()->items.front();
        QVERIFY(stored.original.date == first());
        QVERIFY(stored.planned == third());
        QVERIFY(m_store->check()->faults.empty());
    }
    void theHistorySaysSoToo()
    {
        Item later = m_item;
        later.planned = second();
        QVERIFY_RESULT(m_store->apply({changeOf(m_item, later)}));
        const HistoryEntry entry = m_store->history()->back();
        QVERIFY(entry.before.contains(u"\"original_kind\":\"sameAsPlanned\""_s));
        QVERIFY(entry.after.contains(u"\"original_edtf\":\"2026-05-05\""_s));
    }
    void aPlanDoesNotChangeWithoutAReason_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("decision");
        QTest::addColumn<bool>("accepted");
        QTest::addRow("no reason at all") << QString() << QString() << false;
        QTest::addRow("blanks") << u"  "_s << QString() << false;
        QTest::addRow("reason of the change") << u"Vermerk"_s << QString() << true;
        QTest::addRow("reason of the decision") << QString() << u"Beschluss"_s << true;
    }
    void aPlanDoesNotChangeWithoutAReason()
    {
        QFETCH(QString, reason);
        QFETCH(QString, decision);
        QFETCH(bool, accepted);
        Item later = m_item;
        later.planned = second();
        if (!decision.isEmpty())
            later.planDecision = PlanDecision{decision, u"Senat"_s, QDate(2026, 4, 28), 2};
        const auto result = m_store->apply({changeOf(m_item, later, reason)});
        QCOMPARE(bool(result), accepted);
        if (!accepted)
            QCOMPARE_ERROR(result, Error::Code::ReasonMissing);
        QCOMPARE(m_store->load()->items.front().planned == second(), accepted);
    }
    void anOldDecisionIsNoReasonForANewPlan()
    {
        Item later = m_item;
        later.planned = second();
        later.planDecision = PlanDecision{u"Beschluss"_s, u"Senat"_s, QDate(2026, 4, 28), 2};
        QVERIFY_RESULT(m_store->apply({changeOf(m_item, later, {})}));
        const Item stored = m_store->load()->items.front();
        Item again = stored;
        again.planned = third();
        QCOMPARE_ERROR(m_store->apply({changeOf(stored, again, {})}), Error::Code::ReasonMissing);
        again.planDecision->on = QDate(2026, 5, 5);
        QVERIFY_RESULT(m_store->apply({changeOf(stored, again, {})}));
    }
    void aFirstPlanNeedsNoReason()
    {
        Item made = m_item;
        made.key = u"KI-98"_s;
        made.planned.reset();
        QVERIFY_RESULT(m_store->apply({changeOf({}, made)}));
        const Portfolio before = *m_store->load();
        const Item undated = *findItem(before, made.key);
        Item dated = undated;
        dated.planned = first();
        QVERIFY_RESULT(m_store->apply({changeOf(undated, dated, {})}));
        const Portfolio after = *m_store->load();
        QCOMPARE(findItem(after, made.key)->original.kind, OriginalPlan::Kind::SameAsPlanned);
    }
    void aPlanThatIsTakenAwayIsRemembered()
    {
        Item undated = m_item;
        undated.planned.reset();
        QCOMPARE_ERROR(m_store->apply({changeOf(m_item, undated, {})}), Error::Code::ReasonMissing);
        QVERIFY_RESULT(m_store->apply({changeOf(m_item, undated)}));
        QVERIFY(m_store->load()->items.front().original.date == first());
    }
    void whatIsKnownOrUnknownStaysSo()
    {
        Item unknown = m_item;
        unknown.original = {OriginalPlan::Kind::Unknown, {}, u"nicht genannt"_s};
        QVERIFY_RESULT(m_store->apply({changeOf(m_item, unknown)}));
        for (const OriginalPlan &other :
             {OriginalPlan{}, OriginalPlan{OriginalPlan::Kind::Known, second(), {}}}) {
            Item overwritten = unknown;
            overwritten.original = other;
            QCOMPARE_ERROR(m_store->apply({changeOf(unknown, overwritten)}), Error::Code::OriginalPlanStays);
        }
        Item worded = unknown;
        worded.original.reason = u"nirgends genannt"_s;
        worded.planned = second();
        QVERIFY_RESULT(m_store->apply({changeOf(unknown, worded)}));
        QCOMPARE(m_store->load()->items.front().original.kind, OriginalPlan::Kind::Unknown);
    }
    void aNewPlanCannotBringAnotherOriginal()
    {
        Item wrong = m_item;
        wrong.planned = second();
        wrong.original = {OriginalPlan::Kind::Known, third(), {}};
        QCOMPARE_ERROR(m_store->apply({changeOf(m_item, wrong)}), Error::Code::OriginalPlanStays);
        wrong.original.date = first();
        QVERIFY_RESULT(m_store->apply({changeOf(m_item, wrong)}));
    }
    void whatIsRecordedCanBeForeseen()
    {
        Item later = m_item;
        later.planned = second();
        const auto recorded = Storage::asRecorded(changeOf(m_item, later));
        QVERIFY_RESULT(recorded);
        QVERIFY_RESULT(m_store->apply({changeOf(m_item, later)}));
        QVERIFY(m_store->load()->items.front() == std::get<Item>(*recorded->after));
    }
    void nothingIsDoneOrDecidedBeforeItsDay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("the day of the change") << u"06.05.2026"_s << true;
        QTest::newRow("tomorrow") << u"07.05.2026"_s << false;
        QTest::newRow("this month") << u"Mai 2026"_s << true;
        QTest::newRow("this quarter") << u"Q2 2026"_s << true;
        QTest::newRow("this year") << u"2026"_s << true;
        QTest::newRow("the next month") << u"Juni 2026"_s << false;
        QTest::newRow("the next quarter") << u"Q3 2026"_s << false;
        QTest::newRow("the next year") << u"2027"_s << false;
        QTest::newRow("from today on") << u"06.05. bis 10.05.2026"_s << true;
        QTest::newRow("roughly tomorrow") << u"ca. 07.05.2026"_s << false;
        QTest::newRow("words") << u"bald"_s << true; // names no day
    }
    void nothingIsDoneOrDecidedBeforeItsDay()
    {
        QFETCH(QString, typed);
        QFETCH(bool, accepted);
        Item finished = m_item;
        finished.progress = Progress::Done;
        finished.actual = DateInput::read(typed).date;
        QVERIFY(finished.actual.has_value());
        Item made = finished;
        made.key = u"KI-99"_s;
        for (const Change &change : {changeOf(m_item, finished), changeOf({}, made)}) {
            const auto result = m_store->apply({change});
            QCOMPARE(bool(result), accepted);
            if (!accepted)
                QCOMPARE_ERROR(result, Error::Code::DoneInFuture);
        }
        // What is in an older file does not keep anybody from changing something else.
        if (!accepted) {
            Item renamed = finished;
            renamed.title = u"neu"_s;
            QVERIFY_RESULT(Storage::asRecorded(changeOf(finished, renamed)));
        }
        if (!finished.actual->hasDayPrecision())
            return;
        Item moved = m_item;
        moved.planned = second();
        moved.planDecision = PlanDecision{u"x"_s, u"Lenku"_s, finished.actual->earliest(), {}};
        QCOMPARE(bool(Storage::asRecorded(changeOf(m_item, moved))), accepted);
        if (!accepted)
            QCOMPARE_ERROR(Storage::asRecorded(changeOf(m_item, moved)), Error::Code::DecisionInFuture);
    }
    void aRestoredValueIsNoReport()
    {
        Item restored = m_item;
        restored.progress = Progress::OnHold;
        Change change = changeOf(m_item, restored);
        QCOMPARE(std::get<Item>(*Storage::asRecorded(change)->after).reportedOn, change.at.date());
        change.kind = Change::Kind::Restore;
        QCOMPARE(std::get<Item>(*Storage::asRecorded(change)->after).reportedOn, m_item.reportedOn);
        // The rules are asked all the same.
        restored.planned = second();
        change = changeOf(m_item, restored, {});
        change.kind = Change::Kind::Restore;
        QCOMPARE_ERROR(Storage::asRecorded(change), Error::Code::ReasonMissing);
    }
    void aCancelledItemSaysWhy()
    {
        Item cancelled = m_item;
        cancelled.progress = Progress::Cancelled;
        QCOMPARE_ERROR(m_store->apply({changeOf(m_item, cancelled)}), Error::Code::CancelReasonMissing);
        cancelled.cancelReason = u"entfallen"_s;
        QVERIFY_RESULT(m_store->apply({changeOf(m_item, cancelled)}));
    }

private:
    std::unique_ptr<TestFolder> m_folder;
    StorePointer m_store;
    Item m_item;
};

LENKUNGSSTAND_TEST(TestOriginalPlan)
#include "tst_originalplan.moc"
