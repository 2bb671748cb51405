// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicatorstate.h"
#include "core/report/onlinewhatif.h"
#include "core/report/whatiftext.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
const QDate &whatIfDay()
{
    static const QDate day(2026, 4, 1);
    return day;
}

OnlineWhatIf ofTheSeed()
{
    return *onlineWhatIf(SeedReport::portfolio(), whatIfDay());
}

template<typename Change>
Portfolio changed(const char16_t *key, Change change)
{
    Portfolio portfolio = SeedReport::portfolio();
    for (Indicator &indicator : portfolio.indicators)
        if (indicator.key == QString::fromUtf16(key))
            change(indicator);
    return portfolio;
}
}

/// What a higher online share would free, from the figures of the source alone.
class TestOnlineWhatIf : public QObject
{
    Q_OBJECT
private slots:
    void isCalibratedByThePotentialOfTheSource()
    {
        const OnlineWhatIf whatIf = ofTheSeed();
        QCOMPARE(int(whatIf.services.size()), 2);
        QCOMPARE(whatIf.low, 20);
        QCOMPARE(whatIf.high, 30);
        QCOMPARE(whatIf.mostAppointments(), 15000);
        QCOMPARE(whatIf.factor(), 15000.0 / 33720.0);
        QCOMPARE(whatIf.freedAt(30), 15000);
    }
    void freesWhatTheSharesMove_data()
    {
        QTest::addColumn<double>("vehicles");
        QTest::addColumn<double>("residences");
        QTest::addColumn<double>("appointments");
        QTest::addRow("today") << 15.0 << 13.0 << 0.0;
        QTest::addRow("low end of the estimate") << 20.0 << 20.0 << 5400.0;
        QTest::addRow("high end") << 30.0 << 30.0 << 15000.0;
        QTest::addRow("different shares") << 25.0 << 22.0 << 9300.0;
        QTest::addRow("one of them alone") << 30.0 << 13.0 << 10000.0;
        QTest::addRow("less than today takes nothing away") << 0.0 << 30.0 << 5000.0;
    }
    void freesWhatTheSharesMove()
    {
        QFETCH(double, vehicles);
        QFETCH(double, residences);
        QFETCH(double, appointments);
        QCOMPARE(roundedToHundreds(ofTheSeed().freed({vehicles, residences})), appointments);
    }
    void bendsWhereAServiceJoinsIn()
    {
        const OnlineWhatIf whatIf = ofTheSeed();
        QCOMPARE(whatIf.freedAt(13), 0);
        QCOMPARE(whatIf.freedAt(15), whatIf.factor() * 0.02 * 66000);
    }
    void countsFromTheNewestShareAndIsCalibratedByTheFirst()
    {
        const Portfolio portfolio = changed(CitizenOffice::vehicleShare, [](Indicator &share) {
            share.values.push_back({20, {}, PartialDate::day({2026, 3, 1})});
        });
        const auto whatIf = onlineWhatIf(portfolio, whatIfDay());
        QVERIFY(whatIf);
        QCOMPARE(whatIf->services.front().today, 20);
        QCOMPARE(whatIf->services.front().stated, 15);
        QCOMPARE(whatIf->factor(), 15000.0 / 33720.0);
        QCOMPARE(whatIf->freed({20, 13}), 0);
        QVERIFY(whatIf->freedAt(30) < 15000); // a part of the potential is already used
        // As of a day before that value it counts as it did.
        QCOMPARE(onlineWhatIf(portfolio, QDate(2026, 2, 28))->freedAt(30), 15000);
    }
    void namesTheBaseOfTheFactorAndOfTheCount()
    {
        const auto said = [](double share, const Language &language) {
            const Portfolio portfolio = changed(CitizenOffice::vehicleShare, [&](Indicator &vehicles) {
                vehicles.values.push_back({share, {}, PartialDate::day({2026, 3, 1})});
            });
            return WhatIfText::assumption(*onlineWhatIf(portfolio, whatIfDay()), portfolio, language)
                .replace(QChar::Nbsp, u' ');
        };
        const QString newer = said(24, SeedReport::german());
        for (const QString &part :
             {u"an den Anteilen der Quelle ausgerichtet (15 % und 13 %)"_s,
              u"ab den heutigen Anteilen (24 % und 13 %)"_s, u"bis zu 9.000 pro Jahr"_s})
            QVERIFY2(newer.contains(part), qPrintable(part + u" fehlt in: "_s + newer));
        QVERIFY(said(24, SeedReport::english()).contains(u"today's shares (24% and 13%)"));
        // As long as nothing newer is measured both are the same.
        QVERIFY(!said(15, SeedReport::german()).contains(u"heutigen Anteilen"));
    }
    void saysWhyNothingIsLeftToEstimate_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("words");
        QTest::addRow("above") << 32.0 << u"liegt mit 32 % schon über den 20 bis 30 % der Quelle"_s;
        QTest::addRow("at the end") << 30.0 << u"hat mit 30 % das Ende der 20 bis 30 % der Quelle erreicht"_s;
        QTest::addRow("below") << 29.0 << QString();
    }
    void saysWhyNothingIsLeftToEstimate()
    {
        QFETCH(double, share);
        QFETCH(QString, words);
        const Portfolio portfolio = changed(CitizenOffice::vehicleShare, [&](Indicator &vehicles) {
            vehicles.values.push_back({share, {}, PartialDate::day({2026, 3, 1})});
        });
        const auto overtaken = overtakenWhatIf(portfolio, whatIfDay());
        QCOMPARE(overtaken.has_value(), !words.isEmpty());
        QCOMPARE(onlineWhatIf(portfolio, whatIfDay()).has_value(), words.isEmpty());
        if (!overtaken)
            return;
        QCOMPARE(int(overtaken->arrived().size()), 1);
        const QString said =
            WhatIfText::overtaken(*overtaken, SeedReport::german()).replace(QChar::Nbsp, u' ');
        QVERIFY2(said.contains(words) && said.startsWith(u"Kfz-Zulassungen"), qPrintable(said));
        QVERIFY2(said.contains(u"nichts zu schätzen"), qPrintable(said));
        // Before that value there was something to work out, and where figures are missing nothing is said.
        QVERIFY(!overtakenWhatIf(portfolio, QDate(2026, 2, 28)));
        QVERIFY(!overtakenWhatIf({}, whatIfDay()));
    }
    void followsTheFiguresOfThePortfolio()
    {
        const Portfolio portfolio = changed(CitizenOffice::extraAppointments, [](Indicator &potential) {
            potential.target->low = potential.target->high = 30000;
        });
        QCOMPARE(onlineWhatIf(portfolio, whatIfDay())->freedAt(30), 30000);
    }
    void worksNothingOutWithoutItsFigures()
    {
        QVERIFY(!onlineWhatIf({}, whatIfDay()));
        QVERIFY(!onlineWhatIf(SeedReport::portfolio(), QDate(2025, 10, 6))); // not measured yet
        const auto without = [](const char16_t *key, auto change) {
            return !onlineWhatIf(changed(key, change), whatIfDay());
        };
        QVERIFY(without(CitizenOffice::vehicleCases, [](Indicator &cases) { cases.values.clear(); }));
        QVERIFY(without(CitizenOffice::vehicleShare, [](Indicator &share) { share.target.reset(); }));
        QVERIFY(without(CitizenOffice::residenceShare, [](Indicator &share) { share.target->high = 40; }));
        QVERIFY(without(CitizenOffice::residenceShare, [](Indicator &share) { share.values[0].value = 30; }));
        QVERIFY(without(CitizenOffice::extraAppointments, [](Indicator &all) { all.target.reset(); }));
    }
    void speaksOfUpToAlways()
    {
        const OnlineWhatIf whatIf = ofTheSeed();
        QCOMPARE(WhatIfText::result(whatIf.freed({25, 22}), SeedReport::german()),
                 u"bis zu 9.300 zusätzliche Termine pro Jahr"_s);
        QCOMPARE(WhatIfText::result(whatIf.freed({25, 22}), SeedReport::english()),
                 u"up to 9,300 additional appointments per year"_s);
        QCOMPARE(WhatIfText::result(0, SeedReport::german()), u"keine zusätzlichen Termine"_s);
        QCOMPARE(WhatIfText::moved(whatIf, whatIf.services[1], 22, SeedReport::german()),
                 u"5.900 Vorgänge mehr online"_s);
        QCOMPARE(WhatIfText::service(whatIf.services[0], SeedReport::german()).replace(QChar::Nbsp, u' '),
                 u"Kfz-Zulassungen (fast 150.000 pro Jahr)"_s);
    }
    void saysWhatItAssumesAndCallsOnlyTheWaitAGoal()
    {
        const QString text =
            WhatIfText::assumption(ofTheSeed(), SeedReport::portfolio(), SeedReport::german())
                .replace(QChar::Nbsp, u' ');
        for (const QString &part :
             {u"Angenommen: "_s, u"0,44 Termine"_s, u"nicht gemessen"_s, u"15 % und 13 %"_s,
              u"Schätzung der Quelle"_s, u"bis zu 15.000 pro Jahr"_s,
              u"Ein Ziel ist allein der Terminvorlauf: maximal 31 Kalendertage"_s, u"Führungszeugnisse"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" fehlt in: "_s + text));
        for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
            const QString said = WhatIfText::assumption(ofTheSeed(), SeedReport::portfolio(), language);
            QCOMPARE(SeedReport::faultOf(said, language), QString());
            QCOMPARE(SeedReport::faultOf(WhatIfText::line(ofTheSeed(), language), language), QString());
        }
        // What is not recorded is not said.
        Portfolio bare = SeedReport::portfolio();
        std::erase_if(bare.indicators, [](const Indicator &indicator) {
            return indicator.key == QString::fromUtf16(CitizenOffice::waitingTime)
                || indicator.key == QString::fromUtf16(CitizenOffice::recordCases);
        });
        const QString less = WhatIfText::assumption(ofTheSeed(), bare, SeedReport::german());
        QVERIFY(!less.contains(u"31"));
        QVERIFY(!less.contains(u"Führungszeugnisse"));
    }
};

LENKUNGSSTAND_TEST(TestOnlineWhatIf)
#include "tst_onlinewhatif.moc"
