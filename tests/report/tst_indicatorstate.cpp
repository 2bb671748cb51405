// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorstate.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
IndicatorValue measured(double value, QDate on)
{
    return {value, {}, PartialDate::day(on)};
}

Indicator withValues(const std::vector<IndicatorValue> &values)
{
    Indicator indicator;
    indicator.key = u"x"_s;
    indicator.values = values;
    return indicator;
}
}

/// What is known of an indicator on a day.
class TestIndicatorState : public QObject
{
    Q_OBJECT
private slots:
    void countsAValueFromItsLastPossibleDay();
    void putsDatedValuesInOrder();
    void countsUndatedValuesOnEveryDayAndBeforeDatedOnes();
    void drawsOnlyWhatHasATargetOrAHistory();
    void drawsFourOfTheSeed();
    void breaksALineAtALongGap_data();
    void breaksALineAtALongGap();
    void makesUpTheCasesOfTheCitizenOffice();
    void makesUpNothingFromPartsThatDoNotFit();
};

void TestIndicatorState::countsAValueFromItsLastPossibleDay()
{
    Indicator indicator = withValues({});
    const auto halfYear = PartialDate::fromEdtf(u"1. Halbjahr 2025"_s, u"2025-40"_s);
    QVERIFY_RESULT(halfYear);
    indicator.values = {{105000, u"rund"_s, *halfYear}};
    const IndicatorState before = indicatorState(indicator, QDate(2025, 6, 29));
    QVERIFY(!before.current);
    QCOMPARE(before.later, 1);
    const IndicatorState after = indicatorState(indicator, QDate(2025, 6, 30));
    QCOMPARE(after.current->value, 105000);
    QCOMPARE(after.later, 0);
}

void TestIndicatorState::putsDatedValuesInOrder()
{
    const IndicatorState state = indicatorState(
        withValues({measured(18, {2026, 3, 1}), measured(15, {2025, 10, 7}), measured(21, {2026, 9, 1})}),
        QDate(2026, 4, 1));
    QCOMPARE(int(state.dated.size()), 2);
    QCOMPARE(state.dated.front().value, 15);
    QCOMPARE(state.current->value, 18);
    QCOMPARE(state.later, 1);
}

void TestIndicatorState::countsUndatedValuesOnEveryDayAndBeforeDatedOnes()
{
    const IndicatorValue undated{380000, u"nahezu"_s, std::nullopt};
    const IndicatorValue someTime{1, {}, PartialDate::unresolved(u"im Sommer"_s)};
    QCOMPARE(indicatorState(withValues({undated}), QDate(1999, 1, 1)).current->value, 380000);
    const IndicatorState both =
        indicatorState(withValues({measured(2, {2025, 1, 1}), someTime}), QDate(2026, 1, 1));
    QCOMPARE(both.current->value, 2);
    QCOMPARE(int(both.dated.size()), 1);
    QCOMPARE(both.undated, std::vector{someTime}); // not forgotten
    QCOMPARE(both.known(), (std::vector{someTime, measured(2, {2025, 1, 1})}));
    const IndicatorState neither = indicatorState(withValues({undated, someTime}), QDate(1999, 1, 1));
    QCOMPARE(neither.undated, std::vector{undated});
    QCOMPARE(neither.known(), (std::vector{undated, someTime}));
}

void TestIndicatorState::drawsOnlyWhatHasATargetOrAHistory()
{
    Indicator indicator = withValues({measured(1, {2025, 1, 1})});
    QVERIFY(!indicatorState(indicator, QDate(2026, 1, 1)).isDrawn());
    indicator.values.push_back({2, {}, std::nullopt}); // has no place on the axis
    QVERIFY(!indicatorState(indicator, QDate(2026, 1, 1)).isDrawn());
    indicator.values.push_back(measured(3, {2025, 6, 1}));
    QVERIFY(indicatorState(indicator, QDate(2026, 1, 1)).isDrawn());
    QVERIFY(!indicatorState(indicator, QDate(2025, 2, 1)).isDrawn());
    Indicator wanted;
    wanted.target = IndicatorTarget{31, 31, TargetKind::Goal, u"maximal"_s};
    QVERIFY(indicatorState(wanted, QDate(2025, 1, 1)).isDrawn());
}

void TestIndicatorState::drawsFourOfTheSeed()
{
    QStringList drawn;
    for (const Indicator &indicator : SeedReport::portfolio().indicators)
        if (indicatorState(indicator, QDate(2026, 4, 1)).isDrawn())
            drawn.append(indicator.key);
    QCOMPARE(drawn,
             (QStringList{u"ba-online-kfz"_s, u"ba-online-residence"_s, u"ba-extra-appointments"_s,
                          u"ba-lead-time"_s}));
}

void TestIndicatorState::breaksALineAtALongGap_data()
{
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QList<int>>("ends");
    QTest::addRow("none") << QList<int>{} << QList<int>{};
    QTest::addRow("one") << QList<int>{0} << QList<int>{1};
    QTest::addRow("two intervals of the office") << QList<int>{0, 30, 210} << QList<int>{3};
    QTest::addRow("a day more") << QList<int>{0, 30, 211} << QList<int>{2, 3};
    QTest::addRow("every half-year") << QList<int>{0, 184, 365, 549} << QList<int>{4};
    QTest::addRow("every year, one left out twice") << QList<int>{0, 365, 730, 1826} << QList<int>{3, 4};
    QTest::addRow("two years apart") << QList<int>{0, 730} << QList<int>{2};
}

void TestIndicatorState::breaksALineAtALongGap()
{
    QFETCH(QList<int>, days);
    QFETCH(QList<int>, ends);
    std::vector<IndicatorValue> values;
    for (const int day : days)
        values.push_back(measured(day, QDate(2025, 1, 1).addDays(day)));
    QList<int> found;
    std::size_t first = 0;
    for (const IndicatorRun &run : unbrokenRuns(values, 90)) {
        QCOMPARE(run.first, first);
        first = run.end;
        found.append(int(run.end));
    }
    QCOMPARE(found, ends);
}

void TestIndicatorState::makesUpTheCasesOfTheCitizenOffice()
{
    const auto parts = citizenOfficeParts(SeedReport::portfolio(), QDate(2026, 4, 1));
    QVERIFY(parts);
    QCOMPARE(parts->whole.current->value, 380000);
    QCOMPARE(parts->sum(), 240000);
    QCOMPARE(parts->rest, 140000);
    QCOMPARE(parts->parts.at(0).online, std::optional(15.0));
    QCOMPARE(parts->parts.at(1).online, std::optional(13.0));
    QVERIFY(!parts->parts.at(2).online); // Führungszeugnisse: the source names no share
}

void TestIndicatorState::makesUpNothingFromPartsThatDoNotFit()
{
    const auto change = [](const char16_t *key, auto how) {
        Portfolio portfolio = SeedReport::portfolio();
        for (Indicator &indicator : portfolio.indicators)
            if (indicator.key == QString::fromUtf16(key))
                how(indicator);
        return citizenOfficeParts(portfolio, QDate(2026, 4, 1));
    };
    QVERIFY(!change(CitizenOffice::allCases, [](Indicator &all) { all.values.front().value = 239999; }));
    QVERIFY(change(CitizenOffice::allCases, [](Indicator &all) { all.values.front().value = 240000; }));
    QVERIFY(!change(CitizenOffice::recordCases, [](Indicator &records) { records.values.clear(); }));
    QVERIFY(!change(CitizenOffice::vehicleCases, [](Indicator &cases) { cases.unit = u"pro Halbjahr"_s; }));
    QVERIFY(!citizenOfficeParts({}, QDate(2026, 4, 1)));
    // On a day before the shares were measured the parts stand without them.
    const auto early = citizenOfficeParts(SeedReport::portfolio(), QDate(2025, 1, 1));
    QVERIFY(early);
    QVERIFY(!early->parts.front().online);
}

LENKUNGSSTAND_TEST(TestIndicatorState)
#include "tst_indicatorstate.moc"
