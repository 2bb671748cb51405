// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/finding.h"
#include "core/status/statuspolicy.h"
#include "core/status/statusreport.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

/// Ids and names are a contract with scripts that read the terminal's JSON.
class TestStatusNames final : public QObject
{
    Q_OBJECT
private slots:
    void rulesHaveTheIdsAndSeveritiesOfTheTable_data();
    void rulesHaveTheIdsAndSeveritiesOfTheTable();
    void statusNamesLeadBack();
    void policyTakesWhatTheOfficeConfirmed();
};

void TestStatusNames::rulesHaveTheIdsAndSeveritiesOfTheTable_data()
{
    QTest::addColumn<int>("rule");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("severity");
    const auto row = [](Rule rule, const char *id, const char *severity) {
        QTest::newRow(id) << int(rule) << QString::fromLatin1(id) << QString::fromLatin1(severity);
    };
    row(Rule::Overdue, "overdue", "critical");
    row(Rule::NoReportSinceDue, "no-report-since-due", "warning");
    row(Rule::DoneLate, "done-late", "info");
    row(Rule::DueSoon, "due-soon", "warning");
    row(Rule::ApproximatePassed, "approximate-passed", "warning");
    row(Rule::ForecastLate, "forecast-late", "warning");
    row(Rule::PredecessorLate, "predecessor-late", "warning");
    row(Rule::PredecessorOverdue, "predecessor-overdue", "warning");
    row(Rule::BufferShort, "buffer-short", "warning");
    row(Rule::NotASessionDay, "not-a-session-day", "warning");
    row(Rule::Impediment, "impediment", "warning");
    row(Rule::Moved, "moved", "info");
    row(Rule::InvalidDate, "invalid-date", "warning");
    row(Rule::Contradiction, "contradiction", "warning");
    row(Rule::OpenChildren, "open-children", "warning");
    row(Rule::Stale, "stale", "warning");
    row(Rule::NonWorkingDay, "non-working-day", "info");
    row(Rule::NoDate, "no-date", "info");
    row(Rule::NoUnit, "no-unit", "info");
    row(Rule::DependencyCycle, "dependency-cycle", "critical");
    row(Rule::CountMismatch, "count-mismatch", "warning");
    row(Rule::AssessmentDiffers, "assessment-differs", "warning");
}

void TestStatusNames::rulesHaveTheIdsAndSeveritiesOfTheTable()
{
    QFETCH(int, rule);
    QFETCH(QString, id);
    QFETCH(QString, severity);
    QCOMPARE(QString(ruleId(Rule(rule))), id);
    QCOMPARE(QString(severityId(ruleSeverity(Rule(rule)))), severity);
}

void TestStatusNames::statusNamesLeadBack()
{
    QSet<QString> names;
    for (std::size_t at = 0; at < scheduleStatusCount; ++at) {
        const auto status = ScheduleStatus(at);
        names.insert(statusName(status));
        QCOMPARE(statusFromName(QString(statusName(status))), std::optional(status));
    }
    QCOMPARE(names,
             (QSet<QString>{u"cancelled"_s, u"doneLate"_s, u"done"_s, u"overdue"_s, u"atRisk"_s, u"dueSoon"_s,
                            u"onTrack"_s, u"unscheduled"_s}));
    QVERIFY(!statusFromName(u"atrisk"));
    QVERIFY(!statusFromName(u""));
}

void TestStatusNames::policyTakesWhatTheOfficeConfirmed()
{
    const StatusPolicy preset = policyOf({});
    QCOMPARE(preset.leadTime, 10);
    QVERIFY(preset.leadTimeAssumed);
    const StatusPolicy settled = policyOf(portfolioOf("leadTime: 15  confirmed: yes"));
    QCOMPARE(settled.leadTime, 15);
    QVERIFY(!settled.leadTimeAssumed);
    QCOMPARE(settled.warningDays, preset.warningDays);
}

LENKUNGSSTAND_TEST(TestStatusNames)
#include "tst_names.moc"
