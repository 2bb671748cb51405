// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dateinput.h"
#include "core/report/indicatortable.h"
#include "core/report/indicatortext.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

IndicatorState seedState(const char *key)
{
    return indicatorState(*findIndicator(SeedReport::portfolio(), QString::fromLatin1(key)),
                          QDate(2026, 4, 1));
}
}

/// Indicators as people read them.
class TestIndicatorText : public QObject
{
    Q_OBJECT
private slots:
    void putsOnlyWordsOfCertaintyBeforeAFigure_data()
    {
        QTest::addColumn<QString>("wording");
        QTest::addColumn<int>("certainty");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        const auto row = [](const QString &wording, Certainty certainty, const QString &german,
                            const QString &english) {
            QTest::newRow(qPrintable(wording)) << wording << int(certainty) << german << english;
        };
        row({}, Certainty::Exact, u"1.500"_s, u"1,500"_s);
        row(u"rund"_s, Certainty::About, u"rund 1.500"_s, u"about 1,500"_s);
        row(u"Rund "_s, Certainty::About, u"rund 1.500"_s, u"about 1,500"_s);
        row(u"about"_s, Certainty::About, u"rund 1.500"_s, u"about 1,500"_s);
        row(u"fast"_s, Certainty::About, u"fast 1.500"_s, u"almost 1,500"_s);
        row(u"nahezu"_s, Certainty::About, u"nahezu 1.500"_s, u"nearly 1,500"_s);
        row(u"etwa"_s, Certainty::About, u"etwa 1.500"_s, u"roughly 1,500"_s);
        row(u"ungefähr"_s, Certainty::About, u"ungefähr 1.500"_s, u"approximately 1,500"_s);
        row(u"bis zu"_s, Certainty::AtMost, u"bis zu 1.500"_s, u"up to 1,500"_s);
        row(u"maximal"_s, Certainty::AtMost, u"maximal 1.500"_s, u"at most 1,500"_s);
        row(u"über"_s, Certainty::Over, u"über 1.500"_s, u"over 1,500"_s);
        row(u"mindestens"_s, Certainty::Over, u"mindestens 1.500"_s, u"at least 1,500"_s);
        row(u"lediglich"_s, Certainty::Exact, u"1.500"_s, u"1,500"_s);
        row(u"nur"_s, Certainty::Exact, u"1.500"_s, u"1,500"_s);
    }
    void putsOnlyWordsOfCertaintyBeforeAFigure()
    {
        QFETCH(QString, wording);
        QFETCH(int, certainty);
        const IndicatorValue value{1500, wording, std::nullopt};
        QCOMPARE(int(IndicatorText::certaintyOf(wording)), certainty);
        QTEST(plain(IndicatorText::figure(value, SeedReport::german())), "german");
        QTEST(plain(IndicatorText::figure(value, SeedReport::english())), "english");
    }
    void keepsTheWordsOfADayThatDoesNotExist()
    {
        const IndicatorValue value{18, {}, DateInput::read(u"31.02.2026"_s).date};
        QCOMPARE(IndicatorText::measuredOn(value, SeedReport::german()),
                 u"„31.02.2026“, gelesen als 28.02.2026"_s);
    }
    void namesUnits()
    {
        const Language &german = SeedReport::german();
        QCOMPARE(plain(IndicatorText::amount(13.5, u"Prozent"_s, german)), u"13,5 %"_s);
        QCOMPARE(IndicatorText::amount(13.5, u"Prozent"_s, SeedReport::english()), u"13.5%"_s);
        QCOMPARE(IndicatorText::amount(77, u"Anzahl"_s, german), u"77"_s);
        QCOMPARE(plain(IndicatorText::amount(31, u"Kalendertage"_s, SeedReport::english())),
                 u"31 calendar days"_s);
        QCOMPARE(plain(IndicatorText::amount(3, u"Etagen"_s, SeedReport::english())), u"3 Etagen"_s);
    }
    void callsOnlyAGoalAGoal()
    {
        const auto line = [](const char *key) {
            const Indicator &indicator = seedState(key).indicator;
            return plain(IndicatorText::targetLine(*indicator.target, indicator.unit, SeedReport::german()));
        };
        QCOMPARE(line("ba-online-kfz"), u"Schätzung: 20 bis 30 %"_s);
        QCOMPARE(line("ba-extra-appointments"), u"Potenzial: bis zu 15.000 pro Jahr"_s);
        QCOMPARE(line("ba-lead-time"), u"Ziel: maximal 31 Kalendertage"_s);
        QCOMPARE(IndicatorText::targetNote(*seedState("ba-lead-time").indicator.target), QString());
        QVERIFY(IndicatorText::targetNote(*seedState("ba-online-kfz").indicator.target)
                    .contains(u"für die Online-Dienste zusammen"));
    }
    void saysAllOfAnIndicator()
    {
        QCOMPARE(IndicatorText::sentence(seedState("ba-cases-kfz"), SeedReport::german()),
                 u"Kfz-Zulassungen: fast 150.000 pro Jahr (Tag nicht genannt). Fundstelle: Senatsvorlage vom "
                 "06.10.2025 (Sitzung 07.10.2025), Abschnitt B.1, Absatz 2."_s);
        QVERIFY(IndicatorText::sentence(seedState("ba-lead-time"), SeedReport::german())
                    .startsWith(u"Terminvorlauf für Großanliegen: noch kein Messwert. Ziel: maximal 31 "
                                "Kalendertage."_s));
        Indicator share = seedState("ba-online-kfz").indicator;
        share.values.push_back({18, u"rund"_s, PartialDate::day({2026, 3, 1})});
        share.values.push_back({21, {}, PartialDate::day({2026, 9, 1})});
        const QString said =
            IndicatorText::sentence(indicatorState(share, QDate(2026, 4, 1)), SeedReport::german());
        QVERIFY2(said.contains(u"rund 18 % (01.03.2026). Davor: 15 % (07.10.2025). 1 Messwert liegt nach dem "
                               "Stichtag."_s),
                 qPrintable(said));
        Indicator cases = seedState("ba-cases-kfz").indicator;
        cases.values.push_back({160000, {}, PartialDate::day({2026, 3, 1})});
        const IndicatorState state = indicatorState(cases, QDate(2026, 4, 1));
        QVERIFY(IndicatorText::sentence(state, SeedReport::german())
                    .contains(u"Davor: fast 150.000 pro Jahr (Tag nicht genannt)."_s));
        QCOMPARE(plain(IndicatorText::undatedLine(state, SeedReport::german())),
                 u"Ohne Tagesangabe: fast 150.000 pro Jahr"_s);
    }
    void creditsNoLaterValueToTheSource_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("passage");
        QTest::newRow("estimate") << u"ba-online-kfz"_s
                                  << u"Schätzung und Werte bis 07.10.2025: B.1, Absatz 4"_s;
        QTest::newRow("goal without a value before") << u"ba-lead-time"_s << u"Ziel: B.1"_s;
        QTest::newRow("a value without a day")
            << u"ba-cases-kfz"_s << u"Werte bis 07.10.2025: B.1, Absatz 2"_s;
        QTest::newRow("neither") << u"ba-cases-kfz"_s << QString(); // its value is taken out
    }
    void creditsNoLaterValueToTheSource()
    {
        QFETCH(QString, key);
        QFETCH(QString, passage);
        Indicator indicator = seedState(qPrintable(key)).indicator;
        if (passage.isEmpty())
            indicator.values.clear();
        const QDate record = SeedReport::portfolio().dateOfRecord;
        const Language &german = SeedReport::german();
        const IndicatorState before = indicatorState(indicator, QDate(2026, 11, 30), record);
        QVERIFY(!IndicatorText::passage(before, german).contains(u':'));
        QVERIFY(IndicatorText::sentence(before, german).contains(u"Fundstelle: Senatsvorlage"));
        indicator.values.push_back({21, u"rund"_s, PartialDate::day({2026, 11, 20})});
        const IndicatorState state = indicatorState(indicator, QDate(2026, 11, 30), record);
        const QString place = plain(IndicatorText::passage(state, german));
        QVERIFY2(passage.isEmpty() ? place.isEmpty() : place.startsWith(passage), qPrintable(place));
        const QString said = IndicatorText::sentence(state, german);
        QVERIFY2(!said.contains(u"Fundstelle: "), qPrintable(said));
        QCOMPARE(said.contains(u"Fundstelle ("_s + passage.section(u": "_s, 0, 0) + u"): Senatsvorlage"),
                 !passage.isEmpty());
        // Without a day of record nobody knows better.
        QVERIFY(IndicatorText::sentence(indicatorState(indicator, QDate(2026, 11, 30)), german)
                    .contains(u"Fundstelle: Senatsvorlage"));
    }
    void saysThatAValueComesLater()
    {
        const Indicator &share = seedState("ba-online-kfz").indicator;
        QCOMPARE(IndicatorText::missing(indicatorState(share, QDate(2025, 1, 1)), SeedReport::german()),
                 u"erst nach dem Stichtag gemessen"_s);
    }
    void makesSoundSentencesOfTheSeed()
    {
        for (const Language &language : {SeedReport::german(), SeedReport::english()})
            for (const Indicator &indicator : SeedReport::portfolio().indicators) {
                // Names and sources are German in both languages.
                const QString said =
                    IndicatorText::sentence(indicatorState(indicator, QDate(2026, 4, 1)), language);
                QVERIFY2(!said.contains(u"%1") && !said.contains(u"  "), qPrintable(said));
            }
    }
    void makesATableWithARowForEachValue()
    {
        Portfolio portfolio = SeedReport::portfolio();
        const auto before = IndicatorTable::rows(portfolio, QDate(2026, 4, 1), SeedReport::german());
        QCOMPARE(before.size(), portfolio.indicators.size());
        for (Indicator &indicator : portfolio.indicators)
            if (indicator.key == QString::fromUtf16(CitizenOffice::vehicleShare))
                indicator.values.push_back({18, {}, PartialDate::day({2026, 3, 1})});
        const auto rows = IndicatorTable::rows(portfolio, QDate(2026, 4, 1), SeedReport::german());
        QCOMPARE(rows.size(), before.size() + 1);
        for (const QStringList &row : rows)
            QCOMPARE(row.size(), IndicatorTable::heads(SeedReport::german()).size());
        QCOMPARE(plain(rows.at(7).join(u'|')),
                 u"BA|Online-Nutzungsquote Kfz|18 %|01.03.2026|Schätzung: 20 bis 30 % (mittelfristig "
                 "realistisch, für die Online-Dienste zusammen)|Schätzung: Senatsvorlage vom 06.10.2025 "
                 "(Sitzung 07.10.2025), Abschnitt B.1, Absatz 4"_s);
        QCOMPARE(plain(rows.at(6).last()),
                 u"Senatsvorlage vom 06.10.2025 (Sitzung 07.10.2025), Abschnitt B.1, Absatz 4"_s);
    }
};

LENKUNGSSTAND_TEST(TestIndicatorText)
#include "tst_indicatortext.moc"
