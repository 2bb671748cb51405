// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/assumptions.h"
#include "tests/status/statusdump.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
using Kind = Assumption::Kind;

Confirmation said()
{
    return {u"Referat 10"_s, QDate(2026, 4, 1)};
}

QDate firstOfApril()
{
    return {2026, 4, 1};
}

std::vector<Assumption> openIn(const Portfolio &portfolio)
{
    return openAssumptions(portfolio, evaluated(portfolio, firstOfApril()));
}

/// What the store would hold afterwards.
Portfolio after(Portfolio portfolio, const Changes &changes)
{
    for (const Change &change : changes) {
        if (const auto *item = std::get_if<Item>(&*change.after))
            *std::ranges::find(portfolio.items, item->key, &Item::key) = *item;
        if (const auto *calendar = std::get_if<SenateCalendar>(&*change.after))
            portfolio.senateCalendar = *calendar;
        if (const auto *leadTime = std::get_if<LeadTime>(&*change.after))
            portfolio.leadTime = *leadTime;
    }
    return portfolio;
}
}

/// Confirming and rejecting what the product assumes.
class TestAssumptions final : public QObject
{
    Q_OBJECT
private slots:
    void listsLinksSessionsAndLeadTime();
    void leavesOutWhatNothingOpenRestsOn();
    void namesWhatAFindingRestsOn();
    void aConfirmedLinkCountsFromThenOn();
    void aRejectedLinkIsTakenFromItsItem();
    void allOfThemAreOneChangePerRecord();
    void theSeedsResolutionTwoIsAtRiskOnceItIsConfirmed();
    void rejectedOnesAreOpenNoLongerAndColourNothing();
    void settlingTwiceChangesNothing();
};

void TestAssumptions::listsLinksSessionsAndLeadTime()
{
    const Portfolio portfolio = portfolioOf(R"(
        X  resolution  planned: 2026-05-05  after: A?, B, C!
        A  task        planned: 2026-04-30
        B  task        planned: 2026-04-30
        C  task        planned: 2026-04-30
    )");
    const std::vector<Assumption> expected = {
        {Kind::Link, u"X"_s, u"A"_s}, {Kind::Sessions, {}, {}}, {Kind::LeadTime, {}, {}}};
    QVERIFY(openIn(portfolio) == expected);
}

void TestAssumptions::leavesOutWhatNothingOpenRestsOn()
{
    const Portfolio portfolio = portfolioOf(R"(
        X  task        planned: 2026-05-05  after: A?  progress: done
        Y  resolution  planned: 2026-05-05  order: examine
        A  task        planned: 2026-04-30
    )");
    QVERIFY(openIn(portfolio).empty());
}

void TestAssumptions::namesWhatAFindingRestsOn()
{
    const Portfolio portfolio = portfolioOf(R"(
        X  resolution  planned: 2026-05-05  after: A?, B?
        A  task        planned: 2026-04-30
        B  task        planned: 2026-04-01
    )");
    const StatusReport report = evaluated(portfolio, firstOfApril());
    const std::vector<Assumption> expected = {
        {Kind::Link, u"X"_s, u"A"_s}, {Kind::Sessions, {}, {}}, {Kind::LeadTime, {}, {}}};
    QVERIFY(assumptionsOf(*findingOf(report, "X", Rule::BufferShort), portfolio) == expected);
    QVERIFY(assumptionsOf(*findingOf(report, "X", Rule::DueSoon), portfolio).empty());
}

void TestAssumptions::aConfirmedLinkCountsFromThenOn()
{
    const Portfolio portfolio = portfolioOf(R"(
        X  task  planned: 2026-05-20  after: A?
        A  task  planned: 2026-03-01
    )");
    QCOMPARE(itemStatus(evaluated(portfolio, firstOfApril()), "X").status, ScheduleStatus::OnTrack);
    const Changes changes = settled(openIn(portfolio), Verdict::Confirmed, said(), portfolio);
    QCOMPARE(changes.size(), std::size_t(1));
    const Portfolio then = after(portfolio, changes);
    const Predecessor &link = findItem(then, u"X"_s)->predecessors.front();
    QCOMPARE(link.origin, LinkOrigin::Confirmed);
    QVERIFY(link.confirmation == said());
    QVERIFY(validate(then));
    QCOMPARE(itemStatus(evaluated(then, firstOfApril()), "X").status, ScheduleStatus::AtRisk);
}

void TestAssumptions::aRejectedLinkIsTakenFromItsItem()
{
    const Portfolio portfolio = portfolioOf(R"(
        X  task  planned: 2026-05-20  after: A?, B, C?
        A  task  planned: 2026-03-01
        B  task  planned: 2026-03-01
        C  task  planned: 2026-03-01
    )");
    const Changes changes = settled({{Kind::Link, u"X"_s, u"A"_s}}, Verdict::Rejected, said(), portfolio);
    const Portfolio then = after(portfolio, changes);
    const auto &links = findItem(then, u"X"_s)->predecessors;
    QCOMPARE(links.size(), std::size_t(2));
    QCOMPARE(links.front().key, u"B"_s);
    QCOMPARE(links.back().origin, LinkOrigin::Inferred);
}

void TestAssumptions::allOfThemAreOneChangePerRecord()
{
    const Portfolio portfolio = seed();
    const auto open = openIn(portfolio);
    QCOMPARE(open.size(), std::size_t(10));
    // KI-04 rests on two links.
    const Changes changes = settled(open, Verdict::Confirmed, said(), portfolio);
    QCOMPARE(changes.size(), std::size_t(9));
    QVERIFY(std::ranges::all_of(changes, [](const Change &change) {
        return change.before && change.after && change.before != change.after
            && change.kind == Change::Kind::Edit;
    }));
    const Portfolio then = after(portfolio, changes);
    QVERIFY(openIn(then).empty());
    QVERIFY(then.senateCalendar.confirmation == said());
    QVERIFY(then.leadTime.confirmation == said());
}

void TestAssumptions::theSeedsResolutionTwoIsAtRiskOnceItIsConfirmed()
{
    const Portfolio portfolio = seed();
    QCOMPARE(itemStatus(evaluated(portfolio, firstOfApril()), "B-2").status, ScheduleStatus::DueSoon);
    const Portfolio then = after(
        portfolio,
        settled({{Kind::Sessions, {}, {}}, {Kind::LeadTime, {}, {}}}, Verdict::Confirmed, said(), portfolio));
    QCOMPARE(itemStatus(evaluated(then, firstOfApril()), "B-2").status, ScheduleStatus::AtRisk);
}

void TestAssumptions::rejectedOnesAreOpenNoLongerAndColourNothing()
{
    const Portfolio portfolio = seed();
    const Portfolio then = after(portfolio, settled(openIn(portfolio), Verdict::Rejected, said(), portfolio));
    QVERIFY(then.senateCalendar.rejection == said());
    QVERIFY(then.leadTime.rejection == said());
    QVERIFY(openIn(then).empty());
    for (const ItemStatus &status : evaluated(then, firstOfApril()).items) {
        QVERIFY(!status.lastSession.isValid());
        QVERIFY(std::ranges::none_of(status.findings, &Finding::isHint));
    }
}

void TestAssumptions::settlingTwiceChangesNothing()
{
    const Portfolio portfolio = seed();
    const auto open = openIn(portfolio);
    const Portfolio then = after(portfolio, settled(open, Verdict::Confirmed, said(), portfolio));
    QVERIFY(settled(open, Verdict::Rejected, said(), then).empty());
}

LENKUNGSSTAND_TEST(TestAssumptions)
#include "tst_assumptions.moc"
