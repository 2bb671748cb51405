// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/pdfwriter.h"
#include "core/report/dataquality.h"
#include "tests/report/paperview.h"
#include "tests/report/seedreport.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

/// What the report takes from the records of an office, and what it does not make of them.
class StatusPaperRecordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void comparesAStatementWithItsOwnDay();
    void addsNoSecondFigureThatIsTheSame();
    void saysHowManyAreMarked();
    void keepsWhatWasReportedWhenAMeasureIsAdded();
    void doesNotDateTheProgressByAForecast();
    void tellsWhyAnOrderWasCancelled();
    void tellsThatADeadlineWasDecidedAnew();
    void tellsFromWhichDateAPlanWasBroughtForward();
    void takesNoDraftForAReport();
    void saysThatANoteIsOnlyADraft();
    void marksRecordedReasonsAsGerman();
    void datesTheDataInWholeWords();
};

namespace {
using namespace PaperView;

/// One priority measure of the seed, done a year after the statement on the five.
Portfolio oneDone()
{
    Portfolio portfolio = SeedReport::portfolio();
    Item &item = itemOf(portfolio, "M-02");
    item.measure->priority = true;
    item.progress = Progress::Done;
    item.actual = PartialDate::day(QDate(2026, 2, 1));
    return portfolio;
}
}

void StatusPaperRecordsTest::comparesAStatementWithItsOwnDay()
{
    const Paper::Document document = PaperSamples::reportOf(oneDone(), april(), u"de"_s);
    const QStringList recorded = column(tableOf(document, u"Maßnahmen des Pakts"_s), u"Hier erfasst"_s);
    QCOMPARE(recorded.at(3), u"0 von 19\n(am Stichtag 1 von 19)"_s);
    const QString data = column(tableOf(document, u"Datenlage"_s), u"Einträge"_s).join(u' ');
    QVERIFY2(
        data.contains(u"gemeldet 5 von 19 (18.02.2025), hier erfasst 0 von 19 (am Stichtag 1 von 19)."_s),
        qPrintable(data));
}

void StatusPaperRecordsTest::addsNoSecondFigureThatIsTheSame()
{
    Portfolio portfolio = oneDone();
    itemOf(portfolio, "M-02").actual = PartialDate::day(QDate(2025, 2, 18));
    const QString text = textOn(portfolio, april());
    QVERIFY2(text.contains(u"1 von 19"_s), qPrintable(text));
    QVERIFY(!text.contains(u"(am Stichtag 1 von 19)"_s));
}

void StatusPaperRecordsTest::keepsWhatWasReportedWhenAMeasureIsAdded()
{
    Portfolio portfolio = SeedReport::portfolio();
    const auto reported = [&portfolio] {
        return column(tableOf(PaperSamples::reportOf(portfolio, april(), u"de"_s), u"Maßnahmen des Pakts"_s),
                      u"Gemeldet"_s);
    };
    const QStringList before = reported();
    QVERIFY(before.contains(u"19 von 77"_s));
    Item added = itemOf(portfolio, "M-02");
    added.key = u"M-78"_s;
    portfolio.items.push_back(added);
    QCOMPARE(reported(), before);
}

void StatusPaperRecordsTest::saysHowManyAreMarked()
{
    Portfolio portfolio = SeedReport::portfolio();
    const auto explanation = [&portfolio](qsizetype row) {
        const Paper::Document document = PaperSamples::reportOf(portfolio, april(), u"de"_s);
        return column(tableOf(document, u"Maßnahmen des Pakts"_s), u"Erläuterung"_s).at(row);
    };
    QCOMPARE(explanation(2), u"welche 19 das sind, ist nicht erfasst"_s);
    itemOf(portfolio, "M-02").measure->priority = true;
    QCOMPARE(explanation(2), u"1 von 19 ist hier gekennzeichnet"_s);
    itemOf(portfolio, "M-03").measure->priority = true;
    QCOMPARE(explanation(2), u"2 von 19 sind hier gekennzeichnet"_s);
}

void StatusPaperRecordsTest::doesNotDateTheProgressByAForecast()
{
    Portfolio portfolio = SeedReport::portfolio();
    Item &item = itemOf(portfolio, "KI-06");
    item.forecast = PartialDate::day(QDate(2026, 6, 15));
    item.reportedOn = QDate(2026, 5, 20);
    const QString text = textOn(portfolio, QDate(2026, 5, 20));
    QVERIFY2(text.contains(u"Termin am 30.04.2026 verstrichen; letzte Meldung vom 20.05.2026, erfasster "
                           "Bearbeitungsstand „nicht begonnen“; eine Erledigung ist nicht gemeldet."_s),
             qPrintable(text));
    QVERIFY(!text.contains(u"am 20.05.2026 als"_s));
}

void StatusPaperRecordsTest::tellsWhyAnOrderWasCancelled()
{
    Portfolio portfolio = SeedReport::portfolio();
    itemOf(portfolio, "B-5").progress = Progress::Cancelled;
    itemOf(portfolio, "B-5").cancelReason = u"durch Ziffer 3 ersetzt"_s;
    const Paper::Document document = PaperSamples::reportOf(portfolio, april(), u"de"_s);
    const QString order =
        column(tableOf(document, u"Beschlüsse des Senats"_s), u"Auftrag und Befund"_s).at(4);
    QVERIFY2(order.endsWith(u"\nAbgebrochen: durch Ziffer 3 ersetzt."_s), qPrintable(order));
}

void StatusPaperRecordsTest::tellsThatADeadlineWasDecidedAnew()
{
    Portfolio portfolio = SeedReport::portfolio();
    Item &item = itemOf(portfolio, "B-2");
    QCOMPARE(item.original.kind, OriginalPlan::Kind::Unknown);
    item.planned = PartialDate::day(QDate(2026, 6, 16));
    item.planDecision =
        PlanDecision{u"Abstimmung dauert länger"_s, u"Senat 28.04.2026, Ziffer 3"_s, QDate(2026, 4, 28), 3};
    const Paper::Document document = PaperSamples::reportOf(portfolio, QDate(2026, 5, 6), u"de"_s);
    const QString order =
        column(tableOf(document, u"Beschlüsse des Senats"_s), u"Auftrag und Befund"_s).at(1);
    QVERIFY2(
        order.contains(u"Frist neu beschlossen (Abstimmung dauert länger, Senat 28.04.2026, Ziffer 3)."_s),
        qPrintable(order));
    // Where the Ziffer stands by itself, it is named too; where an earlier plan is known, the move is told.
    item.planDecision->decidedBy = u"Der Senat"_s;
    QVERIFY(textOn(portfolio, QDate(2026, 5, 6))
                .contains(
                    u"Frist neu beschlossen (Abstimmung dauert länger, 28.04.2026, Der Senat, Ziffer 3)."_s));
    item.original = {OriginalPlan::Kind::Known, PartialDate::day(QDate(2026, 5, 5)), {}};
    const QString text = textOn(portfolio, QDate(2026, 5, 6));
    QVERIFY(!text.contains(u"neu beschlossen"_s));
    QVERIFY2(text.contains(u"Gegenüber dem Ursprungsplan um 42 Tage verschoben"_s), qPrintable(text));
}

void StatusPaperRecordsTest::tellsFromWhichDateAPlanWasBroughtForward()
{
    const Portfolio portfolio =
        portfolioOf("project: P\n"
                    "A-1  task  planned: 30.04.2026  original: 31.05.2026  decision: früher fertig  "
                    "decidedBy: SF  decidedOn: 2026-03-01\n");
    const QString text = textOn(portfolio, april());
    QVERIFY2(
        text.contains(u"Termin neu festgelegt, ursprünglich 31.05.2026 (früher fertig, 01.03.2026, SF)."_s),
        qPrintable(text));
}

void StatusPaperRecordsTest::takesNoDraftForAReport()
{
    const auto dateOfData = [](const char *note) {
        const Portfolio portfolio =
            portfolioOf(QByteArray("project: P\nA-1  task  planned: 30.04.2026\n") + note);
        return PaperSamples::reportOf(portfolio, april(), u"de"_s).metadata.dataDate;
    };
    QCOMPARE(dateOfData("note: A-1  on: 2026-03-01  state: draft\n"), QDate(2025, 10, 7));
    QCOMPARE(dateOfData("note: A-1  on: 2026-03-01\n"), QDate(2026, 3, 1));
}

void StatusPaperRecordsTest::saysThatANoteIsOnlyADraft()
{
    const QString onlyDraft = u"Sachstand liegt nur als Entwurf vor"_s;
    const QByteArray items = "project: P\nA-1  task  planned: 30.04.2026\nA-2  task\n";
    const auto text = [&items](const char *notes) { return textOn(portfolioOf(items + notes), april()); };
    QCOMPARE(text("note: A-1  on: 2026-03-01  state: draft\n").count(onlyDraft), 1);
    QVERIFY(text("note: A-2  on: 2026-03-01  state: draft\n").contains(onlyDraft + u": A-2."_s));
    QVERIFY(
        !text("note: A-1  on: 2026-03-01  state: draft\nnote: A-1  on: 2026-02-01\n").contains(onlyDraft));
    QVERIFY(!text("note: A-1  on: 2026-05-01  state: draft\n").contains(onlyDraft)); // not yet written
    // Of a project too; the text itself stays in the house.
    Portfolio portfolio = portfolioOf(items);
    portfolio.statusNotes.push_back({u"N-1"_s, {}, u"P"_s, {}, QDate(2026, 3, 1), u"Nur intern"_s, {}});
    QCOMPARE(textOn(portfolio, april()).count(onlyDraft), 1);
    QVERIFY(!textOn(portfolio, april()).contains(u"Nur intern"_s));
}

void StatusPaperRecordsTest::marksRecordedReasonsAsGerman()
{
    Portfolio portfolio = SeedReport::portfolio();
    itemOf(portfolio, "B-5").progress = Progress::Cancelled;
    itemOf(portfolio, "B-5").cancelReason = u"durch Ziffer 3 ersetzt"_s;
    itemOf(portfolio, "B-2").planDecision = PlanDecision{u"Abstimmung dauert"_s, u"Senat"_s, april(), {}};
    const QString html = PaperWriter::toHtml(PaperSamples::reportOf(portfolio, april(), u"en"_s));
    for (const QString &words : {u"durch Ziffer\u00A03 ersetzt"_s, u"Abstimmung dauert"_s})
        QVERIFY2(html.contains(u"<span lang=\"de\">"_s + words), qPrintable(words));
}

void StatusPaperRecordsTest::datesTheDataInWholeWords()
{
    const auto head = [](const Portfolio &portfolio, const QString &language) {
        return PaperWriter::toHtml(PaperSamples::reportOf(portfolio, april(), language))
            .section(u"<header>"_s, 1)
            .section(u"</header>"_s, 0, 0)
            .replace(QChar(0x00A0), u' ');
    };
    QVERIFY(head({}, u"en"_s).contains(u"Date of data: not reported"_s));
    QVERIFY(head({}, u"de"_s).contains(u"Datenstand nicht gemeldet"_s));
    QVERIFY(head(SeedReport::portfolio(), u"en"_s).contains(u"Data as at 7 October 2025"_s));
    QVERIFY(head(SeedReport::portfolio(), u"de"_s).contains(u"Datenstand 07.10.2025"_s));
}

LENKUNGSSTAND_TEST(StatusPaperRecordsTest)
#include "tst_statuspaperrecords.moc"
