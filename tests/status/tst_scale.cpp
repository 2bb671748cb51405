// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/status/statusdump.h"
#include "tests/status/usualday.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int count = 100'000;
QString key(int number)
{
    return u"E-%1"_s.arg(number);
}

Portfolio items()
{
    Portfolio portfolio;
    portfolio.projects.emplace_back();
    portfolio.projects.front().key = u"P"_s;
    for (int number = 0; number < count; ++number) {
        Item item;
        item.key = key(number);
        item.project = u"P"_s;
        item.planned = PartialDate::day({2025, 12, 1});
        item.reportedOn = today();
        portfolio.items.push_back(item);
    }
    return portfolio;
}

Item &at(Portfolio &portfolio, int number)
{
    return portfolio.items.at(static_cast<std::size_t>(number));
}

/// Each item depends on the one before it.
Portfolio chain(LinkOrigin origin)
{
    Portfolio portfolio = items();
    for (int number = 1; number < count; ++number)
        at(portfolio, number).predecessors.push_back({key(number - 1), origin, u"Reihe"_s, std::nullopt});
    return portfolio;
}
}

/// Shapes that would break a recursive or quadratic engine.
class TestScale final : public QObject
{
    Q_OBJECT
private slots:
    void delayRunsDownALongChain();
    void delayRunsUpALongChain();
    void longCycleIsNamedWhole();
    void longInferredCycleIsAHint();
    void manyPredecessorsOfOneItem();
    void deepTreeOfDoneItems();
};

void TestScale::delayRunsDownALongChain()
{
    Portfolio portfolio = chain(LinkOrigin::Source);
    at(portfolio, 0).forecast = PartialDate::day({2026, 2, 2});
    const StatusReport report = evaluated(portfolio, today());
    QCOMPARE(report.items.back().expectedFinish, QDate(2026, 2, 2));
    QCOMPARE(report.counts.of(ScheduleStatus::AtRisk), count);
}

void TestScale::delayRunsUpALongChain()
{
    Portfolio portfolio = items();
    for (int number = 1; number < count; ++number)
        at(portfolio, number - 1).predecessors.push_back({key(number), LinkOrigin::Source, {}, std::nullopt});
    at(portfolio, count - 1).forecast = PartialDate::day({2026, 2, 2});
    QCOMPARE(evaluated(portfolio, today()).items.front().expectedFinish, QDate(2026, 2, 2));
}

void TestScale::longCycleIsNamedWhole()
{
    Portfolio portfolio = chain(LinkOrigin::Source);
    at(portfolio, 0).predecessors.push_back({key(count - 1), LinkOrigin::Source, {}, std::nullopt});
    const StatusReport report = evaluated(portfolio, today());
    QCOMPARE(findingOf(report, "E-0", Rule::DependencyCycle)->facts.keys.size(), count);
    QCOMPARE(report.items.back().expectedFinish, QDate(2025, 12, 1));
    QCOMPARE(report.projects.front().reasonCount, count);
}

void TestScale::longInferredCycleIsAHint()
{
    Portfolio portfolio = chain(LinkOrigin::Inferred);
    at(portfolio, 0).predecessors.push_back({key(count - 1), LinkOrigin::Source, {}, std::nullopt});
    const StatusReport report = evaluated(portfolio, today());
    const Finding *finding = findingOf(report, "E-5", Rule::DependencyCycle);
    QVERIFY(finding && finding->isHint());
    QCOMPARE(finding->facts.basis, QStringList{u"Reihe"_s});
}

void TestScale::manyPredecessorsOfOneItem()
{
    Portfolio portfolio = items();
    for (int number = 1; number < count; ++number) {
        at(portfolio, number).planned = PartialDate::day({2025, 11, 4});
        at(portfolio, 0).predecessors.push_back({key(number), LinkOrigin::Source, {}, std::nullopt});
    }
    const StatusReport report = evaluated(portfolio, today());
    QCOMPARE(findingOf(report, "E-0", Rule::PredecessorOverdue)->facts.keys.size(), count - 1);
}

void TestScale::deepTreeOfDoneItems()
{
    Portfolio portfolio = items();
    for (int number = 1; number < count; ++number) {
        at(portfolio, number).parent = key(number - 1);
        if (number % 2 == 0)
            at(portfolio, number).progress = Progress::Done;
    }
    at(portfolio, 0).progress = Progress::Done;
    const StatusReport report = evaluated(portfolio, today());
    const FindingFacts facts = findingOf(report, "E-0", Rule::OpenChildren)->facts;
    QCOMPARE(facts.days, count / 2);
    QCOMPARE(facts.keys.first(), u"E-1"_s);
}

LENKUNGSSTAND_TEST(TestScale)
#include "tst_scale.moc"
