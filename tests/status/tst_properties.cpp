// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/status/oracle.h"
#include "tests/status/randomportfolio.h"
#include "tests/status/statusdump.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr quint32 portfolios = 4000;

/// Fails the test with the portfolio's number and the whole report, which QVERIFY2 would print each time.
#define QVERIFY_SEED(condition, seed, report)                                                                \
    do {                                                                                                     \
        if (!(condition))                                                                                    \
            QFAIL(qPrintable(u"portfolio %1, not so: " #condition "\n"_s.arg(seed) + dump(report)));         \
    } while (false)

std::vector<Finding> withoutHints(const std::vector<Finding> &findings)
{
    std::vector<Finding> counting;
    std::ranges::copy_if(findings, std::back_inserter(counting),
                         [](const Finding &finding) { return !finding.isHint(); });
    return counting;
}

/// Whether both days' reports say the same where nothing is assumed.
bool agreeBesideHints(const StatusReport &left, const StatusReport &right)
{
    for (std::size_t at = 0; at < left.items.size(); ++at)
        if (left.items[at].status != right.items[at].status || left.items[at].days != right.items[at].days
            || withoutHints(left.items[at].findings) != withoutHints(right.items[at].findings))
            return false;
    return left.projects == right.projects && left.counts == right.counts;
}

bool isOneOf(Rule rule, std::initializer_list<Rule> rules)
{
    return std::ranges::find(rules, rule) != rules.end();
}
}

/// What holds for any portfolio, on a few thousand random ones.
class TestProperties final : public QObject
{
    Q_OBJECT
private slots:
    void portfoliosAreSoundAndVaried();
    void sameInputGivesTheSameReport();
    void agreesWithTheRulesAsTheyAreTold();
    void laterDayNeverMakesAnOpenItemLessOverdue();
    void closedItemsCarryNoFindingOfOpenOnes();
    void hintsAreInformationAndNothingElse();
    void inferredLinksChangeNothingThatCounts();
    void assumedLeadTimeChangesNothingThatCounts();
    void assumedCalendarChangesNothingThatCounts();
    void orderOfTheItemsDoesNotMatter();
    void figuresAddUp();
};

void TestProperties::portfoliosAreSoundAndVaried()
{
    std::array<int, static_cast<std::size_t>(Rule::NoUnit) + 1> rules{};
    std::array<int, scheduleStatusCount> statuses{};
    int firmCycles = 0;
    int hints = 0;
    for (quint32 seed = 0; seed < portfolios; ++seed) {
        const Portfolio portfolio = randomPortfolio(seed);
        QVERIFY_RESULT(validate(portfolio));
        const StatusReport report = evaluated(portfolio, randomDay(seed));
        for (const ItemStatus &item : report.items) {
            ++statuses.at(static_cast<std::size_t>(item.status));
            for (const Finding &finding : item.findings) {
                ++rules.at(static_cast<std::size_t>(finding.rule));
                hints += finding.isHint() ? 1 : 0;
                firmCycles += finding.rule == Rule::DependencyCycle && !finding.isHint() ? 1 : 0;
            }
        }
        for (const ProjectStatus &project : report.projects)
            for (const Finding &finding : project.findings)
                ++rules.at(static_cast<std::size_t>(finding.rule));
    }
    // The other checks mean little unless every rule and every status comes up often.
    for (std::size_t rule = 0; rule < rules.size(); ++rule)
        QVERIFY2(rules.at(rule) >= 50, ruleId(Rule(rule)).data());
    for (std::size_t status = 0; status < statuses.size(); ++status)
        QVERIFY2(statuses.at(status) >= 200, statusName(ScheduleStatus(status)).data());
    QVERIFY(hints >= 1000);
    QVERIFY(firmCycles >= 1000);
}

void TestProperties::sameInputGivesTheSameReport()
{
    for (quint32 seed = 0; seed < portfolios; ++seed) {
        const Portfolio portfolio = randomPortfolio(seed);
        const Portfolio copy = portfolio;
        const StatusReport report = evaluated(portfolio, randomDay(seed));
        QVERIFY_SEED(report == evaluated(randomPortfolio(seed), randomDay(seed)), seed, report);
        QVERIFY_SEED(portfolio == copy, seed, report); // and leaves the portfolio alone
    }
}

void TestProperties::agreesWithTheRulesAsTheyAreTold()
{
    for (quint32 seed = 0; seed < portfolios; ++seed) {
        const Portfolio portfolio = randomPortfolio(seed);
        const QDate asOf = randomDay(seed);
        const StatusReport report = evaluated(portfolio, asOf);
        const Oracle oracle(portfolio, asOf, policyOf(portfolio));
        for (std::size_t at = 0; at < report.items.size(); ++at) {
            QVERIFY_SEED(report.items[at].status == oracle.status(portfolio.items[at]), seed, report);
            QVERIFY_SEED(report.items[at].expectedFinish == oracle.expectedFinish(portfolio.items[at]), seed,
                         report);
        }
        for (std::size_t at = 0; at < report.projects.size(); ++at)
            QVERIFY_SEED(report.projects[at].rag == oracle.rag(portfolio.projects[at]), seed, report);
    }
}

void TestProperties::laterDayNeverMakesAnOpenItemLessOverdue()
{
    for (quint32 seed = 0; seed < portfolios; ++seed) {
        const Portfolio portfolio = randomPortfolio(seed);
        const QDate day = randomDay(seed);
        const QDate later = day.addDays(1 + seed % 60);
        const StatusReport first = evaluated(portfolio, day);
        const StatusReport second = evaluated(portfolio, later);
        for (std::size_t at = 0; at < first.items.size(); ++at) {
            if (first.items[at].status != ScheduleStatus::Overdue || !second.items[at].open)
                continue;
            QVERIFY_SEED(second.items[at].status == ScheduleStatus::Overdue, seed, second);
            QVERIFY_SEED(*second.items[at].days == *first.items[at].days + day.daysTo(later), seed, second);
        }
    }
}

void TestProperties::closedItemsCarryNoFindingOfOpenOnes()
{
    for (quint32 seed = 0; seed < portfolios; ++seed) {
        const Portfolio portfolio = randomPortfolio(seed);
        const StatusReport report = evaluated(portfolio, randomDay(seed));
        for (const ItemStatus &item : report.items)
            for (const Finding &finding : item.findings) {
                const bool always = isOneOf(finding.rule, {Rule::InvalidDate, Rule::Contradiction});
                const bool done = isOneOf(finding.rule, {Rule::OpenChildren, Rule::DoneLate});
                const bool isDone =
                    item.status == ScheduleStatus::Done || item.status == ScheduleStatus::DoneLate;
                QVERIFY_SEED(always || (isDone ? done : item.open && !done), seed, report);
            }
    }
}

void TestProperties::hintsAreInformationAndNothingElse()
{
    for (quint32 seed = 0; seed < portfolios; ++seed) {
        const StatusReport report = evaluated(randomPortfolio(seed), randomDay(seed));
        for (const ItemStatus &item : report.items) {
            QVERIFY_SEED(std::ranges::is_sorted(item.findings, {}, &Finding::rule), seed, report);
            for (const Finding &finding : item.findings) {
                const Severity expected = finding.isHint() ? Severity::Info : ruleSeverity(finding.rule);
                QVERIFY_SEED(finding.severity == expected, seed, report);
                QVERIFY_SEED(finding.facts.basis.isEmpty() || finding.assumed.link, seed, report);
                QVERIFY_SEED(finding.subject == item.key, seed, report);
            }
        }
    }
}

void TestProperties::inferredLinksChangeNothingThatCounts()
{
    for (quint32 seed = 0; seed < portfolios; ++seed) {
        Portfolio portfolio = randomPortfolio(seed);
        const StatusReport with = evaluated(portfolio, randomDay(seed));
        removeInferredLinks(portfolio);
        const StatusReport without = evaluated(portfolio, randomDay(seed));
        QVERIFY_SEED(agreeBesideHints(with, without), seed, with);
    }
}

void TestProperties::assumedLeadTimeChangesNothingThatCounts()
{
    for (quint32 seed = 0; seed < portfolios; ++seed) {
        Portfolio portfolio = randomPortfolio(seed);
        portfolio.leadTime = {.workingDays = 40, .confirmation = std::nullopt};
        const StatusReport with = evaluated(portfolio, randomDay(seed));
        portfolio.leadTime.workingDays = 0; // no buffer is too short for it
        const StatusReport without = evaluated(portfolio, randomDay(seed));
        QVERIFY_SEED(agreeBesideHints(with, without), seed, with);
    }
}

void TestProperties::assumedCalendarChangesNothingThatCounts()
{
    for (quint32 seed = 0; seed < portfolios; ++seed) {
        Portfolio portfolio = randomPortfolio(seed);
        portfolio.senateCalendar = {};
        const StatusReport with = evaluated(portfolio, randomDay(seed));
        for (QDate day(2025, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1))
            portfolio.senateCalendar.added.push_back(day); // every day is one
        const StatusReport without = evaluated(portfolio, randomDay(seed));
        QVERIFY_SEED(agreeBesideHints(with, without), seed, with);
    }
}

void TestProperties::orderOfTheItemsDoesNotMatter()
{
    for (quint32 seed = 0; seed < portfolios; ++seed) {
        Portfolio portfolio = randomPortfolio(seed);
        const StatusReport report = evaluated(portfolio, randomDay(seed));
        std::ranges::reverse(portfolio.items);
        StatusReport reversed = evaluated(portfolio, randomDay(seed));
        std::ranges::reverse(reversed.items);
        for (std::size_t at = 0; at < report.items.size(); ++at) {
            QVERIFY_SEED(report.items[at].status == reversed.items[at].status, seed, report);
            QVERIFY_SEED(report.items[at].expectedFinish == reversed.items[at].expectedFinish, seed, report);
            QVERIFY_SEED(report.items[at].findings.size() == reversed.items[at].findings.size(), seed,
                         report);
        }
    }
}

void TestProperties::figuresAddUp()
{
    for (quint32 seed = 0; seed < portfolios; ++seed) {
        const Portfolio portfolio = randomPortfolio(seed);
        const StatusReport report = evaluated(portfolio, randomDay(seed));
        QVERIFY_SEED(report.items.size() == portfolio.items.size(), seed, report);
        StatusCounts fromItems;
        StatusCounts fromProjects;
        int silent = 0;
        for (std::size_t at = 0; at < report.items.size(); ++at) {
            QVERIFY_SEED(report.items[at].key == portfolio.items[at].key, seed, report);
            ++fromItems[report.items[at].status];
            silent += report.items[at].reportedSinceDue ? 0 : 1;
        }
        for (const ProjectStatus &project : report.projects)
            for (std::size_t status = 0; status < scheduleStatusCount; ++status)
                fromProjects.byStatus.at(status) += project.counts.byStatus.at(status);
        QVERIFY_SEED(report.counts == fromItems, seed, report);
        QVERIFY_SEED(report.counts == fromProjects, seed, report);
        QVERIFY_SEED(report.overdueWithoutReport == silent, seed, report);
    }
}

LENKUNGSSTAND_TEST(TestProperties)
#include "tst_properties.moc"
