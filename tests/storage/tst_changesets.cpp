// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace {
Item itemOf(const Portfolio &portfolio, const QString &key)
{
    return *findItem(portfolio, key);
}

PlanDecision senateDecision()
{
    return {u"Beschluss"_s, u"Senat"_s, QDate(2026, 4, 28), 3};
}
}

/// What belongs together, and what takes it back.
class TestChangeSets : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        m_store = newStore(m_folder->filePath());
        m_before = *m_store->load();
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }
    void severalChangesAreOneStep()
    {
        Item first = itemOf(m_before, u"KI-01"_s);
        Item later = first;
        later.title = u"neu"_s;
        const OrgUnit unit{u"SIS"_s, {}, UnitKind::Member, {}, {}, {}, {}, {}};
        Item second = itemOf(m_before, u"KI-02"_s);
        Item moved = second;
        moved.units = {{u"SIS"_s, UnitRole::Responsible}};
        const auto recorded =
            m_store->apply({changeOf(first, later), changeOf({}, unit), changeOf(second, moved)});
        QVERIFY_RESULT(recorded);
        QCOMPARE(recorded->size(), std::size_t(3));
        QCOMPARE(m_store->load()->units.size(), std::size_t(3));
        QVERIFY_RESULT(m_store->apply(reversed(*recorded, u"Muster"_s, Moments::at(2))));
        QVERIFY(*m_store->load() == m_before);
    }
    void oneRefusedChangeLeavesNoneOfThem()
    {
        const Item first = itemOf(m_before, u"KI-01"_s);
        Item later = first;
        later.title = u"neu"_s;
        Item stale = itemOf(m_before, u"KI-02"_s);
        stale.note = u"anders"_s;
        const auto refused = m_store->apply({changeOf(first, later), changeOf(stale, {})});
        QCOMPARE_ERROR(refused, Error::Code::Conflict);
        QCOMPARE(refused.error().subject, u"KI-02"_s);
        QVERIFY(*m_store->load() == m_before);
        QCOMPARE(m_store->history()->size(), std::size_t(14));
    }
    void aDeletedItemComesBackInItsPlace()
    {
        const Item second = itemOf(m_before, u"KI-02"_s);
        const auto deleted = m_store->apply({changeOf(second, {})});
        QVERIFY_RESULT(deleted);
        Item other = second;
        other.key = u"KI-99"_s;
        QVERIFY_RESULT(m_store->apply({changeOf({}, other)}));
        QVERIFY_RESULT(m_store->apply(reversed(*deleted, u"Muster"_s, Moments::at(2))));
        const auto items = m_store->load()->items;
        QCOMPARE(items.at(1).key, u"KI-02"_s);
        QCOMPARE(items.back().key, u"KI-99"_s);
        QVERIFY(m_store->check()->faults.empty());
    }
    void anUndoneFirstChangeOfThePlanLeavesNoTrace()
    {
        const Item first = itemOf(m_before, u"KI-01"_s);
        Item later = first;
        later.planned = PartialDate::day(QDate(2026, 6, 30));
        const auto recorded = m_store->apply({changeOf(first, later)});
        QVERIFY_RESULT(recorded);
        QCOMPARE(itemOf(*m_store->load(), u"KI-01"_s).original.kind, OriginalPlan::Kind::Known);
        QVERIFY_RESULT(m_store->apply(reversed(*recorded, u"Muster"_s, Moments::at(2))));
        QVERIFY(*m_store->load() == m_before);
    }
    void aReturnLeadsOnlyToWhatWasThere()
    {
        const Item first = itemOf(m_before, u"KI-01"_s);
        Item invented = first;
        invented.planned = PartialDate::day(QDate(2027, 1, 1));
        Change change = changeOf(first, invented, {});
        change.kind = Change::Kind::Return;
        QCOMPARE_ERROR(m_store->apply({change}), Error::Code::Conflict);
        QVERIFY(*m_store->load() == m_before);
    }
    void aResolutionOfTheSenateStaysOne()
    {
        const Item order = itemOf(m_before, u"B-1"_s);
        Item task = order;
        task.kind = ItemKind::Task;
        task.resolution.reset();
        QCOMPARE_ERROR(m_store->apply({changeOf(order, task)}), Error::Code::SenateOrderStays);
        Item ofAnother = order;
        ofAnother.resolution->body = u"SF"_s;
        QCOMPARE_ERROR(m_store->apply({changeOf(order, ofAnother)}), Error::Code::SenateOrderStays);
        Item renumbered = order;
        renumbered.resolution->number = 99;
        QVERIFY_RESULT(m_store->apply({changeOf(order, renumbered)}));
        // What became one by mistake can be taken back.
        Item plain = itemOf(m_before, u"KI-01"_s);
        Item made = plain;
        made.kind = ItemKind::Resolution;
        made.resolution = order.resolution;
        const auto recorded = m_store->apply({changeOf(plain, made)});
        QVERIFY_RESULT(recorded);
        QVERIFY_RESULT(m_store->apply(reversed(*recorded, u"Muster"_s, Moments::at(2))));
        QVERIFY(itemOf(*m_store->load(), u"KI-01"_s) == plain);
    }
    void onlyTheSenateMovesItsDeadlines()
    {
        const Item order = itemOf(m_before, u"B-1"_s);
        Item dated = order;
        dated.planned = PartialDate::day(QDate(2026, 9, 30));
        QCOMPARE_ERROR(m_store->apply({changeOf(order, dated)}),
                       Error::Code::SenateDecides); // the first, too
        dated.planDecision = PlanDecision{u"Beschluss"_s, u"Senat"_s, QDate(2025, 10, 7), 1};
        QVERIFY_RESULT(m_store->apply({changeOf(order, dated)}));
        dated = itemOf(*m_store->load(), u"B-1"_s);
        Item later = dated;
        later.planned = PartialDate::day(QDate(2026, 12, 15));
        QCOMPARE_ERROR(m_store->apply({changeOf(dated, later)}), Error::Code::SenateDecides);
        later.planDecision = senateDecision();
        later.planDecision->number.reset();
        QCOMPARE_ERROR(m_store->apply({changeOf(dated, later)}), Error::Code::SenateDecides);
        later.planDecision = senateDecision();
        later.planDecision->on = dated.resolution->session.addDays(-1); // there was nothing to move yet
        QVERIFY(later.planDecision->on.isValid());
        QCOMPARE_ERROR(m_store->apply({changeOf(dated, later)}), Error::Code::SenateDecides);
        later.planDecision = senateDecision();
        const auto recorded = m_store->apply({changeOf(dated, later)});
        QVERIFY_RESULT(recorded);
        QVERIFY_RESULT(m_store->apply(reversed(*recorded, u"Muster"_s, Moments::at(2))));
        QVERIFY(itemOf(*m_store->load(), u"B-1"_s) == dated);
    }
    void aRequestForALaterDeadlineMovesNothing()
    {
        const Item order = itemOf(m_before, u"B-1"_s);
        Item asking = order;
        asking.deadlineRequest =
            DeadlineRequest{PartialDate::day(QDate(2026, 12, 15)), u"SF"_s, QDate(2026, 9, 1), u"Haushalt"_s};
        QVERIFY_RESULT(m_store->apply({changeOf(order, asking)}));
        const Item stored = itemOf(*m_store->load(), u"B-1"_s);
        QVERIFY(stored.deadlineRequest == asking.deadlineRequest);
        QVERIFY(stored.planned == order.planned);
    }
    void aLinkThatClosesACycleIsRefusedAndNamed()
    {
        // KI-02 waits for KI-01.
        const Item first = itemOf(m_before, u"KI-01"_s);
        Item waiting = first;
        waiting.predecessors = {{u"KI-02"_s, LinkOrigin::Source, {}, std::nullopt}};
        const auto refused = m_store->apply({changeOf(first, waiting)});
        QCOMPARE_ERROR(refused, Error::Code::LinkCycle);
        QCOMPARE(refused.error().subject, u"KI-01 → KI-02 → KI-01"_s);
        Item alone = first;
        alone.predecessors = {{u"KI-01"_s, LinkOrigin::Inferred, {}, std::nullopt}};
        QCOMPARE(m_store->apply({changeOf(first, alone)}).error().subject, u"KI-01 → KI-01"_s);
        QVERIFY(*m_store->load() == m_before);
    }
    void whoReportsIsDatedByTheDay()
    {
        const Item first = itemOf(m_before, u"KI-01"_s);
        Item running = first;
        running.progress = Progress::InProgress;
        QVERIFY_RESULT(m_store->apply({changeOf(first, running)}));
        QCOMPARE(itemOf(*m_store->load(), u"KI-01"_s).reportedOn, QDate(2026, 5, 6));
        Item titled = itemOf(*m_store->load(), u"KI-02"_s);
        const Item before = titled;
        titled.title = u"neu"_s;
        QVERIFY_RESULT(m_store->apply({changeOf(before, titled)}));
        QCOMPARE(itemOf(*m_store->load(), u"KI-02"_s).reportedOn, before.reportedOn);
    }
    void aThousandWalksAndTheirWayBackEndWhereTheyBegan();

private:
    void takeSomeStep(QRandomGenerator &random, int number);

    std::unique_ptr<TestFolder> m_folder;
    StorePointer m_store;
    Portfolio m_before;
    std::vector<Changes> m_done; ///< of the walk that is under way
    std::vector<Changes> m_undone;
};

namespace {
/// An edit of some kind at some place, as a person might make it.
Changes someEdit(const Portfolio &now, QRandomGenerator &random, int step)
{
    const auto pick = [&random](const auto &list) {
        return list.at(static_cast<std::size_t>(random.bounded(int(list.size()))));
    };
    const Item item = pick(now.items);
    Item after = item;
    switch (random.bounded(6)) {
    case 0:
        after.planned = PartialDate::day(QDate(2026, 1, 1).addDays(random.bounded(700)));
        // Whatever was decided had been decided by the day of the change.
        after.planDecision = PlanDecision{u"Grund %1"_s.arg(step), u"Lenkungsgruppe"_s,
                                          QDate(2026, 1, 1).addDays(step % 100), step};
        return {changeOf(item, after)};
    case 1:
        after.title = u"Titel %1"_s.arg(step);
        after.progress = Progress::InProgress;
        return {changeOf(item, after)};
    case 2: {
        after.key = u"N-%1"_s.arg(step);
        after.predecessors = {{item.key, LinkOrigin::Source, {}, std::nullopt}};
        const StatusNote note{u"n-%1"_s.arg(step), after.key, {}, {}, {}, u"neu"_s, std::nullopt};
        return {changeOf({}, after), changeOf({}, note)};
    }
    case 3: {
        Project project = pick(now.projects);
        const Project before = project;
        project.objectives += u"Ziel %1"_s.arg(step);
        return {changeOf(before, project)};
    }
    case 4:
        return {
            changeOf(now.leadTime, LeadTime{1 + random.bounded(30), {}, {}, {{u"Schritt"_s, step % 9 + 1}}})};
    default:
        if (now.statusNotes.empty())
            return {};
        return {changeOf(pick(now.statusNotes), {})};
    }
}
}

void TestChangeSets::aThousandWalksAndTheirWayBackEndWhereTheyBegan()
{
    QRandomGenerator random(20260506);
    for (int walk = 0; walk < 1000; ++walk) {
        const int steps = 1 + random.bounded(6);
        for (int step = 0; step < steps; ++step)
            takeSomeStep(random, walk * 10 + step);
        for (; !m_done.empty(); m_done.pop_back())
            QVERIFY_RESULT(m_store->apply(reversed(m_done.back(), u"M"_s, Moments::at(4))));
        QVERIFY2(*m_store->load() == m_before, qPrintable(u"walk %1"_s.arg(walk)));
        m_undone.clear();
    }
    QVERIFY(m_store->check()->faults.empty());
}

void TestChangeSets::takeSomeStep(QRandomGenerator &random, int number)
{
    const int what = random.bounded(4);
    if (what == 0 && !m_done.empty()) {
        QVERIFY_RESULT(m_store->apply(reversed(m_done.back(), u"M"_s, Moments::at(2))));
        m_undone.push_back(m_done.back());
        m_done.pop_back();
    } else if (what == 1 && !m_undone.empty()) {
        QVERIFY_RESULT(m_store->apply(
            reversed(reversed(m_undone.back(), u"M"_s, Moments::at(2)), u"M"_s, Moments::at(3))));
        m_done.push_back(m_undone.back());
        m_undone.pop_back();
    } else {
        auto recorded = m_store->apply(someEdit(*m_store->load(), random, number));
        QVERIFY_RESULT(recorded);
        m_done.push_back(*std::move(recorded));
        m_undone.clear();
    }
}

LENKUNGSSTAND_TEST(TestChangeSets)

#include "tst_changesets.moc"
