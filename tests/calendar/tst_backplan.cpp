// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/backplan.h"
#include "core/calendar/workdays.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
/// The lengths of the design's picture: an example, no preset.
LeadTime exampleSteps()
{
    LeadTime leadTime;
    leadTime.steps = {{u"Entwurf"_s, 8},
                      {u"Abstimmung"_s, 5},
                      {u"Mitzeichnung"_s, 3},
                      {u"Senatskanzlei"_s, 3},
                      {u"Staatsrätekonferenz"_s, 1}};
    return leadTime;
}

BackPlan planned(QDate deadline, const LeadTime &leadTime)
{
    return BackPlan::of(deadline, SenateCalendar(), leadTime);
}

const Confirmation &somebody()
{
    static const Confirmation word{u"Amt"_s, QDate(2026, 4, 1)};
    return word;
}
}

class TestBackPlan : public QObject
{
    Q_OBJECT
private slots:
    void goesFromTheDeadlineToTheSessionBefore()
    {
        const BackPlan plan = planned(QDate(2026, 9, 30), LeadTime());
        QCOMPARE(plan.session, QDate(2026, 9, 29));
        QCOMPARE(plan.session.dayOfWeek(), int(Qt::Tuesday));
        QCOMPARE(plan.leadTime, 10);
        QCOMPARE(plan.latestStart, QDate(2026, 9, 15));
        QVERIFY(plan.steps.empty()); // steps are never invented
        QVERIFY(plan.leadTimeAssumed && plan.sessionAssumed && plan.isAssumed());
    }
    void givesEachStepItsDays()
    {
        const BackPlan plan = planned(QDate(2026, 9, 30), exampleSteps());
        QCOMPARE(plan.leadTime, 20);
        QCOMPARE(plan.latestStart, QDate(2026, 9, 1));
        QCOMPARE(plan.steps.size(), std::size_t(5));
        QVERIFY((plan.steps[0] == BackPlan::Step{u"Entwurf"_s, 8, {2026, 9, 1}, {2026, 9, 10}}));
        QVERIFY((plan.steps[1] == BackPlan::Step{u"Abstimmung"_s, 5, {2026, 9, 11}, {2026, 9, 17}}));
        QVERIFY((plan.steps[2] == BackPlan::Step{u"Mitzeichnung"_s, 3, {2026, 9, 18}, {2026, 9, 22}}));
        QVERIFY((plan.steps[3] == BackPlan::Step{u"Senatskanzlei"_s, 3, {2026, 9, 23}, {2026, 9, 25}}));
        QVERIFY((plan.steps[4] == BackPlan::Step{u"Staatsrätekonferenz"_s, 1, {2026, 9, 28}, {2026, 9, 28}}));
        QVERIFY(!plan.leadTimeAssumed);
        QVERIFY(plan.isAssumed()); // the session still is
    }
    void skipsHolidays()
    {
        LeadTime two;
        two.steps = {{u"Abgabe"_s, 1}, {u"Staatsrätekonferenz"_s, 1}};
        const BackPlan plan = planned(QDate(2026, 5, 5), two);
        QCOMPARE(plan.session, QDate(2026, 5, 5));
        QCOMPARE(plan.steps[1].first, QDate(2026, 5, 4));
        // 1 May is a Friday and a holiday, a weekend follows.
        QCOMPARE(plan.steps[0].first, QDate(2026, 4, 30));
        QCOMPARE(plan.latestStart, QDate(2026, 4, 30));
        QCOMPARE(planned(QDate(2026, 5, 5), LeadTime()).latestStart, QDate(2026, 4, 20));
    }
    void leavesNoGap_data()
    {
        QTest::addColumn<QDate>("deadline");
        for (const QDate deadline : {QDate(2026, 1, 6), QDate(2026, 4, 7), QDate(2026, 5, 5),
                                     QDate(2026, 5, 26), QDate(2026, 9, 30), QDate(2026, 12, 31)})
            QTest::addRow("%s", qPrintable(deadline.toString(Qt::ISODate))) << deadline;
    }
    void leavesNoGap()
    {
        QFETCH(QDate, deadline);
        const BackPlan plan = planned(deadline, exampleSteps());
        QDate next = plan.session;
        for (auto step = plan.steps.rbegin(); step != plan.steps.rend(); ++step) {
            QVERIFY(Workdays::isWorkday(step->first) && Workdays::isWorkday(step->last));
            QCOMPARE(Workdays::strictlyBetween(step->last, next), 0);
            QCOMPARE(Workdays::strictlyBetween(step->first.addDays(-1), next), step->workingDays);
            next = step->first;
        }
        QCOMPARE(next, plan.latestStart);
    }
    void saysWhetherTheStartHasPassed()
    {
        const BackPlan plan = planned(QDate(2026, 9, 30), exampleSteps());
        QCOMPARE(plan.daysLeft(QDate(2026, 4, 1)), 104);
        QCOMPARE(planned(QDate(2026, 9, 30), LeadTime()).daysLeft(QDate(2026, 4, 1)), 114);
        QVERIFY(!plan.isPassed(QDate(2026, 9, 1)));
        QCOMPARE(plan.daysLeft(QDate(2026, 9, 1)), 0);
        QVERIFY(plan.isPassed(QDate(2026, 9, 2)));
        QCOMPARE(plan.daysLeft(QDate(2026, 9, 2)), 0);
    }
    void knowsNoStartWithoutASessionOrALeadTime()
    {
        SenateCalendar rejected;
        rejected.rejection = somebody();
        const BackPlan nowhere = BackPlan::of(QDate(2026, 9, 30), rejected, exampleSteps());
        QVERIFY(!nowhere.session.isValid() && !nowhere.latestStart.isValid() && nowhere.steps.empty());
        QVERIFY(!nowhere.isPassed(QDate(2030, 1, 1)));
        LeadTime wrong;
        wrong.rejection = somebody();
        const BackPlan open = planned(QDate(2026, 9, 30), wrong);
        QCOMPARE(open.session, QDate(2026, 9, 29));
        QVERIFY(!open.latestStart.isValid());
        QVERIFY(!open.leadTimeAssumed);
    }
    void stepsComeBeforeWhatWasSaidOfTheOneFigure_data()
    {
        QTest::addColumn<bool>("confirmed");
        QTest::addColumn<bool>("rejected");
        QTest::addColumn<int>("without");
        QTest::addRow("assumed") << false << false << 10;
        QTest::addRow("confirmed") << true << false << 10;
        QTest::addRow("rejected") << false << true << 0;
    }
    void stepsComeBeforeWhatWasSaidOfTheOneFigure()
    {
        QFETCH(bool, confirmed);
        QFETCH(bool, rejected);
        LeadTime leadTime = exampleSteps();
        if (confirmed)
            leadTime.confirmation = somebody();
        if (rejected)
            leadTime.rejection = somebody();
        QCOMPARE(leadTime.days(), 20);
        QVERIFY(!leadTime.isAssumed() && !leadTime.isRejected());
        leadTime.steps.clear(); // the figure counts again, with what was said of it
        QTEST(leadTime.days(), "without");
        QCOMPARE(leadTime.isAssumed(), !confirmed && !rejected);
        QCOMPARE(leadTime.isRejected(), rejected);
    }
    void refusesAStepWithoutANameOrALength()
    {
        Portfolio portfolio;
        portfolio.leadTime = exampleSteps();
        QVERIFY(validate(portfolio));
        for (const LeadTimeStep &wrong :
             {LeadTimeStep{{}, 3}, LeadTimeStep{u"Entwurf"_s, 0}, LeadTimeStep{u"Entwurf"_s, -1},
              LeadTimeStep{u"Entwurf"_s, LeadTime::mostDays + 1}}) {
            portfolio.leadTime.steps.back() = wrong;
            const auto refused = validate(portfolio);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::Format);
        }
    }
};

LENKUNGSSTAND_TEST(TestBackPlan)
#include "tst_backplan.moc"
