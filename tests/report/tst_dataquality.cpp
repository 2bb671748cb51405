// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dataquality.h"
#include "tests/report/seedreport.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Kind = DataQualityRow::Kind;

namespace {
std::vector<DataQualityRow> rowsOn(const Portfolio &portfolio, QDate day, const Language &language)
{
    return dataQuality(portfolio, SeedReport::on(portfolio, day.year(), day.month(), day.day()), language);
}

/// The row of that kind, with a count of 0 if it is left out.
DataQualityRow rowOf(const Portfolio &portfolio, Kind kind, QDate day = QDate(2026, 4, 1))
{
    const auto rows = rowsOn(portfolio, day, SeedReport::german());
    const auto at = std::ranges::find(rows, kind, &DataQualityRow::kind);
    return at == rows.end() ? DataQualityRow() : *at;
}
}

/// What is missing, contradictory, stale or assumed.
class TestDataQuality : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatIsKnownAboutTheSeed_data();
    void saysWhatIsKnownAboutTheSeed();
    void everyRowIsWholeInBothLanguages();
    void placeholdersCountOnlyInTheirOwnRow();
    void measuresOfWhichSomethingIsKnownCountWithTheOthers();
    void singularAndPluralAreRight();
    void whatIsConfirmedIsNoAssumption();
    void aRowOfHintsIsOnlyANote();
    void plansForNoSessionThatIsOver();
    void listsAtMostFiveItems();
    void anEmptyPortfolioHasNoRows();
};

void TestDataQuality::saysWhatIsKnownAboutTheSeed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("items");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, Kind kind, int count, const QString &finding,
                        const QString &sentence, const QString &items, const QString &remedy) {
        QTest::newRow(name) << int(kind) << count << finding << sentence << items << remedy;
    };
    row("measures", Kind::MeasuresUntitled, 77, u"Maßnahmen ohne Titel"_s,
        u"Maßnahmen ohne Titel, Stelle und Termin"_s, u"M-01 bis M-77"_s, u"Titel in der Abfrage einholen"_s);
    row("stale", Kind::Stale, 41, u"Sachstand älter als 90 Tage"_s,
        u"offene Einträge seit mehr als 90 Tagen ohne Meldung"_s, u"alle offenen Einträge"_s,
        u"Sachstandsabfrage starten"_s);
    row("invalid date", Kind::InvalidDate, 1, u"Datum, das es nicht gibt"_s, u"Datum, das es nicht gibt"_s,
        u"KI-06:\u00A0„31.04.2026“"_s, u"Projektleitung bestätigt das Datum"_s);
    row("contradiction", Kind::Contradiction, 2, u"Widerspruch in der Quelle"_s,
        u"Einträge, zu denen sich die Quelle widerspricht"_s, u"KI-01, KI-07"_s,
        u"Projektleitung klärt, was gilt"_s);
    row("figures", Kind::CountMismatch, 2, u"Gemeldete und erfasste Zahl verschieden"_s,
        u"gemeldete Zahlen, die von den erfassten abweichen"_s,
        u"Schwerpunktmaßnahmen: gemeldet 19 (18.02.2025), hier erfasst 0 von 77. Abgeschlossene "
        "Schwerpunktmaßnahmen: gemeldet 5 von 19 (18.02.2025), hier erfasst 0 von 19."_s,
        u"Maßnahmen einzeln erfassen"_s);
    row("session", Kind::NotASessionDay, 1, u"Frist an keinem Sitzungstag"_s,
        u"Frist an einem Tag ohne Senatssitzung"_s,
        u"Beschluss vom 07.10.2025, Ziffer 5:\u00A0Mi 30.09.2026"_s, u"Vorlage für den 29.09.2026 planen"_s);
    row("no date", Kind::NoDate, 24, u"Kein Termin genannt"_s,
        u"offene Einträge, zu denen kein Termin genannt ist"_s,
        u"BA-03, BA-07, BA-09, BA-10, DBA-03 und 19 weitere"_s, u"Termin nennen oder Fehlen bestätigen"_s);
    row("no unit", Kind::NoUnit, 24, u"Ohne zuständige Stelle"_s, u"offene Einträge ohne zuständige Stelle"_s,
        u"BA-09, DBA-02, DBA-03, DBA-04, DBA-05 und 19 weitere"_s, u"Stelle benennen"_s);
    row("non-working day", Kind::NonWorkingDay, 2, u"Termin an arbeitsfreiem Tag"_s,
        u"Termine an arbeitsfreien Tagen"_s, u"KI-03:\u00A031.10.2025; KI-05:\u00A028.02.2026"_s,
        u"beim nächsten Plan richten"_s);
    row("links", Kind::AssumedLinks, 8, u"Angenommene Voraussetzungen"_s,
        u"angenommene Voraussetzungen, die niemand bestätigt hat (an 7 Einträgen)"_s,
        u"bei 7 Einträgen: BA-02, KI-02, KI-03, KI-04, KI-05 und 2 weitere"_s,
        u"Projektleitung bestätigt oder verwirft sie"_s);
    row("sessions", Kind::AssumedSessions, 2, u"Angenommen: Sitzung jeden Dienstag"_s,
        u"Fristen, die eine Senatssitzung an jedem Dienstag annehmen"_s,
        u"Beschluss vom 07.10.2025, Ziffer 2, Ziffer 5"_s, u"Sitzungskalender eintragen oder bestätigen"_s);
    row("lead time", Kind::AssumedLeadTime, 1, u"Angenommen: 10 Arbeitstage Vorlauf"_s,
        u"Frist mit angenommenem Vorlauf (10 Arbeitstage)"_s, u"Beschluss vom 07.10.2025, Ziffer 2"_s,
        u"Vorlauf bestätigen oder ändern"_s);
}

void TestDataQuality::saysWhatIsKnownAboutTheSeed()
{
    QFETCH(const int, kind);
    const DataQualityRow row = rowOf(SeedReport::portfolio(), Kind(kind));
    QTEST(row.count, "count");
    QTEST(row.finding, "finding");
    QTEST(row.sentence, "sentence");
    QTEST(row.items, "items");
    QTEST(row.remedy, "remedy");
}

void TestDataQuality::everyRowIsWholeInBothLanguages()
{
    const QDate day(2026, 4, 1);
    const auto german = rowsOn(SeedReport::portfolio(), day, SeedReport::german());
    const auto english = rowsOn(SeedReport::portfolio(), day, SeedReport::english());
    QCOMPARE(german.size(), std::size_t(12));
    QCOMPARE(english.size(), german.size());
    for (std::size_t at = 0; at < german.size(); ++at) {
        QVERIFY(at == 0 || german[at].kind > german[at - 1].kind); // in the order of the enumeration
        QCOMPARE(english[at].kind, german[at].kind);
        QCOMPARE(german[at].keys, english[at].keys);
        QVERIFY(german[at].keys.size() > 0);
        for (const QString &text :
             {german[at].finding, german[at].sentence, german[at].items, german[at].remedy})
            QCOMPARE(SeedReport::faultOf(text, SeedReport::german()), QString());
        for (const QString &text :
             {english[at].finding, english[at].sentence, english[at].items, english[at].remedy})
            QCOMPARE(SeedReport::faultOf(text, SeedReport::english()), QString());
        QVERIFY(german[at].finding != english[at].finding);
        QVERIFY(german[at].sentence != english[at].sentence);
        QVERIFY(german[at].remedy != english[at].remedy);
    }
}

void TestDataQuality::placeholdersCountOnlyInTheirOwnRow()
{
    for (const DataQualityRow &row :
         rowsOn(SeedReport::portfolio(), QDate(2026, 4, 1), SeedReport::german())) {
        const bool hasMeasure =
            std::ranges::any_of(row.keys, [](const QString &key) { return key.startsWith(u"M-"); });
        QCOMPARE(hasMeasure, row.kind == Kind::MeasuresUntitled);
    }
}

void TestDataQuality::measuresOfWhichSomethingIsKnownCountWithTheOthers()
{
    Portfolio portfolio = SeedReport::portfolio();
    itemOf(portfolio, "M-02").title = u"Genehmigung in drei Monaten"_s;
    const DataQualityRow titled = rowOf(portfolio, Kind::MeasuresUntitled);
    QCOMPARE(titled.count, 76);
    QCOMPARE(titled.items, u"M-01, M-03, M-04, M-05, M-06 und 71 weitere"_s); // no run any more
    QVERIFY(rowOf(portfolio, Kind::NoDate).keys.contains(u"M-02"_s));
    itemOf(portfolio, "M-03").planned = PartialDate::day(QDate(2026, 6, 1));
    const DataQualityRow dated = rowOf(portfolio, Kind::MeasuresUntitled);
    QCOMPARE(dated.count, 76);
    QCOMPARE(dated.sentence, u"Maßnahmen ohne Titel"_s);
    QVERIFY(!rowOf(portfolio, Kind::NoDate).keys.contains(u"M-03"_s));
    QVERIFY(rowOf(portfolio, Kind::NoUnit).keys.contains(u"M-03"_s));
}

void TestDataQuality::singularAndPluralAreRight()
{
    Portfolio portfolio = portfolioOf("project: P\nA-1  task  unit: none  reported: 2026-03-01\n");
    QCOMPARE(rowOf(portfolio, Kind::NoDate).sentence, u"offener Eintrag, zu dem kein Termin genannt ist"_s);
    QCOMPARE(rowOf(portfolio, Kind::NoUnit).sentence, u"offener Eintrag ohne zuständige Stelle"_s);
    QCOMPARE(rowOf(portfolio, Kind::Stale).count, 0);
    itemOf(portfolio, "A-1").reportedOn = QDate(2025, 10, 7);
    const DataQualityRow stale = rowOf(portfolio, Kind::Stale);
    QCOMPARE(stale.sentence, u"offener Eintrag seit mehr als 90 Tagen ohne Meldung"_s);
    QCOMPARE(stale.items, u"A-1"_s);
}

void TestDataQuality::whatIsConfirmedIsNoAssumption()
{
    Portfolio portfolio = SeedReport::portfolio();
    confirmLinks(portfolio);
    QCOMPARE(rowOf(portfolio, Kind::AssumedLinks).count, 0);
    QCOMPARE(rowOf(portfolio, Kind::AssumedSessions).count, 2);
    confirmSessions(portfolio);
    QCOMPARE(rowOf(portfolio, Kind::AssumedSessions).count, 0);
    QCOMPARE(rowOf(portfolio, Kind::AssumedLeadTime).count, 1);
    confirmLeadTime(portfolio);
    QCOMPARE(rowOf(portfolio, Kind::AssumedLeadTime).count, 0);
}

void TestDataQuality::aRowOfHintsIsOnlyANote()
{
    Portfolio portfolio = SeedReport::portfolio();
    QCOMPARE(int(rowOf(portfolio, Kind::NotASessionDay).severity), int(Severity::Info));
    confirmSessions(portfolio);
    QCOMPARE(int(rowOf(portfolio, Kind::NotASessionDay).severity), int(Severity::Warning));
}

void TestDataQuality::plansForNoSessionThatIsOver()
{
    const auto remedy = [](const Portfolio &portfolio, QDate day) {
        return rowOf(portfolio, Kind::NotASessionDay, day).remedy;
    };
    const Portfolio &seed = SeedReport::portfolio();
    QCOMPARE(remedy(seed, QDate(2026, 9, 29)), u"Vorlage für den 29.09.2026 planen"_s);
    QCOMPARE(remedy(seed, QDate(2026, 9, 30)), u"Vorlage nachreichen"_s);
    QCOMPARE(remedy(seed, QDate(2026, 11, 28)), u"Vorlage nachreichen"_s);
    const Portfolio two = portfolioOf("project: P\n"
                                      "B-1  resolution  planned: 30.09.2026\n"
                                      "B-2  resolution  planned: 30.10.2026\n");
    QCOMPARE(remedy(two, QDate(2026, 9, 1)), u"Vorlage für die letzte Sitzung davor planen"_s);
    QCOMPARE(remedy(two, QDate(2026, 10, 1)),
             u"Vorlage für die letzte Sitzung davor planen; wo sie vorüber ist, nachreichen"_s);
}

void TestDataQuality::listsAtMostFiveItems()
{
    const char *six = "project: P\nA-1  task\nA-2  task\nA-3  task\nA-4  task\nA-5  task\nA-6  task\n";
    QCOMPARE(rowOf(portfolioOf(six), Kind::NoDate).items, u"A-1, A-2, A-3, A-4, A-5 und 1 weiterer"_s);
    QCOMPARE(rowOf(portfolioOf(six), Kind::NoDate).keys.size(), 6);
    const char *five = "project: P\nA-1  task\nA-2  task\nA-3  task\nA-4  task\nA-5  task\n";
    QCOMPARE(rowOf(portfolioOf(five), Kind::NoDate).items, u"A-1, A-2, A-3, A-4, A-5"_s);
}

void TestDataQuality::anEmptyPortfolioHasNoRows()
{
    QCOMPARE(rowsOn({}, QDate(2026, 4, 1), SeedReport::german()).size(), std::size_t(0));
}

LENKUNGSSTAND_TEST(TestDataQuality)
#include "tst_dataquality.moc"
