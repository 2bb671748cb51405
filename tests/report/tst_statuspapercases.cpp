// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statuspaper.h"
#include "core/status/statusengine.h"
#include "tests/report/paperview.h"
#include "tests/report/seedreport.h"
#include "tests/support/portfoliofixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

/// What the seed does not show: small portfolios with one thing to say each.
class StatusPaperCasesTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatIsDoneWhileSomethingUnderItIsOpen();
    void namesWhatWasDoneLate();
    void gathersWhatIsStale();
    void countsTheItemsWithoutASource();
    void namesTheCircleInTheLegend();
    void saysWhatTheCountsLeaveOut();
    void saysOnceThatNoBufferCanBeComputed();
    void keepsNumbersWithTheirWords();
};

namespace {
using namespace PaperView;

QString textOn(const Portfolio &portfolio, int year, int month, int day)
{
    const StatusPolicy policy = policyOf(portfolio);
    const Paper::Document document = statusPaper(
        portfolio, evaluate(portfolio, QDate(year, month, day), policy), policy, {}, SeedReport::german());
    return Paper::plainText(document.blocks).join(u'\n').replace(QChar(0x00A0), u' ');
}
}

void StatusPaperCasesTest::namesWhatIsDoneWhileSomethingUnderItIsOpen()
{
    const QString text = textOn(portfolioOf("project: P\n"
                                            "A-1  task  progress: done\n"
                                            "A-2  task  under: A-1\n"),
                                2026, 4, 1);
    QVERIFY2(text.contains(u"A-1: Als erledigt gemeldet, aber A-2 darunter ist offen."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Erledigt, aber Offenes darunter\n1\nA-1"_s), qPrintable(text));
}

void StatusPaperCasesTest::namesWhatWasDoneLate()
{
    const QString text =
        textOn(portfolioOf("project: P\n"
                           "A-1  task  planned: 01.03.2026  progress: done  actual: 30.03.2026\n"
                           "A-2  task\n"),
               2026, 4, 1);
    QVERIFY2(text.contains(u"Verspätet erledigt: A-1"_s), qPrintable(text));
    QVERIFY2(text.contains(u"A-1: Am 30.03.2026 erledigt, 29 Tage nach dem Termin."_s), qPrintable(text));
}

void StatusPaperCasesTest::gathersWhatIsStale()
{
    Portfolio portfolio = SeedReport::portfolio();
    itemOf(portfolio, "BA-03").reportedOn = QDate(2026, 3, 30);
    const QString text = textOn(portfolio, 2026, 4, 20);
    QCOMPARE(text.count(u"Letzter Sachstand vom 07.10.2025, vor 195 Tagen: KI-11, KI-13, KI-14"_s), 1);
    QVERIFY(!text.contains(u"KI-11: Letzter Sachstand"_s));
}

void StatusPaperCasesTest::countsTheItemsWithoutASource()
{
    Portfolio portfolio = SeedReport::portfolio();
    QVERIFY(textOn(portfolio, 2026, 4, 1).contains(u"Fundstelle aller Angaben: "_s));
    itemOf(portfolio, "BA-03").source = {};
    const QString text = textOn(portfolio, 2026, 4, 1);
    QVERIFY(text.contains(u"Fundstelle der Angaben vom 07.10.2025: "_s));
    QVERIFY(text.contains(u"Zu 1 Eintrag ist keine Fundstelle genannt."_s));
}

void StatusPaperCasesTest::namesTheCircleInTheLegend()
{
    // Whatever makes a project red on this Stichtag: the legend gives the whole rule.
    const QString text = textOn(SeedReport::portfolio(), 2026, 4, 1);
    QVERIFY2(text.contains(u"Rot: Überfälliges oder ein Kreis von Voraussetzungen."_s), qPrintable(text));
}

void StatusPaperCasesTest::saysWhatTheCountsLeaveOut()
{
    QVERIFY(textOn(SeedReport::portfolio(), 2026, 4, 1).contains(u"M-01 bis M-77; sonst nicht mitgezählt"_s));
}

void StatusPaperCasesTest::saysOnceThatNoBufferCanBeComputed()
{
    Portfolio portfolio = SeedReport::portfolio();
    for (Item &item : portfolio.items) {
        if (isSenateResolution(item))
            item.predecessors.clear();
    }
    const QString text = textOn(portfolio, 2026, 4, 1);
    QVERIFY(text.contains(u"Puffer: Keine Frist setzt offene Arbeiten voraus"_s));
    QVERIFY(!text.contains(u"Arbeitstage zwischen dem"_s));
}

void StatusPaperCasesTest::keepsNumbersWithTheirWords()
{
    const auto paragraphs = all<Paper::Paragraph>(seed(2026, 4, 1));
    const auto *span = std::get_if<Paper::Span>(&paragraphs.at(0).text.at(0));
    QVERIFY(span);
    QVERIFY2(span->text.contains(u"; 2\u00A0gefährdet. "_s), qPrintable(span->text));
}

LENKUNGSSTAND_TEST(StatusPaperCasesTest)
#include "tst_statuspapercases.moc"
