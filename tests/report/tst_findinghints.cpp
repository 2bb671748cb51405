// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findingtext.h"
#include "core/status/statusengine.h"
#include "tests/report/findingfixture.h"
#include "tests/report/seedreport.h"
#include "tests/support/portfoliogenerator.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace FindingFixture;

namespace {
/// Checks each sentence of \a findings and counts them.
int checked(const std::vector<Finding> &findings, const Language &language)
{
    int sentences = 0;
    const auto check = [&](const Finding &one) {
        const QString sentence = FindingText::sentence(one, language);
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QCOMPARE(SeedReport::faultOf(sentence, language), QString());
        QCOMPARE(sentence.contains(u"Angenommen: ") || sentence.contains(u"Assumed: "), one.isHint());
        ++sentences;
    };
    for (const Finding &one : findings)
        check(one);
    return sentences;
}

int checked(const StatusReport &report)
{
    int sentences = 0;
    for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
        for (const ItemStatus &item : report.items)
            sentences += checked(item.findings, language);
        for (const ProjectStatus &project : report.projects)
            sentences += checked(project.findings, language);
    }
    return sentences;
}
}

/// What is assumed, and that no sentence is left unfinished.
class TestFindingHints : public QObject
{
    Q_OBJECT
private slots:
    void hintsNameExactlyWhatIsAssumed_data();
    void hintsNameExactlyWhatIsAssumed();
    void everySentenceAboutTheSeedIsWhole_data();
    void everySentenceAboutTheSeedIsWhole();
    void everySentenceAboutAnyPortfolioIsWhole();
    void everyRuleHasASentence();
};

void TestFindingHints::hintsNameExactlyWhatIsAssumed_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    const auto hint = [](const char *name, Rule rule, FindingFacts facts, const QStringList &basis,
                         Assumptions assumed, const QString &german, const QString &english) {
        facts.basis = basis;
        Finding made = finding(rule, facts);
        made.assumed = assumed;
        made.severity = Severity::Info;
        QTest::newRow(name) << made << german << english;
    };
    const FindingFacts late = withKeys({u"KI-05"_s}, {}, 32);
    hint("link", Rule::PredecessorOverdue, late, {u"Reihenfolge der Liste"_s}, {.link = true},
         u"Setzt KI-05 voraus; KI-05 ist seit 32 Tagen überfällig. Angenommen: Reihenfolge der Liste."_s,
         u"Depends on KI-05, which has been overdue for 32 days. Assumed: order of the list."_s);
    hint(
        "two links with one basis of their own", Rule::PredecessorOverdue, late,
        {u"Reihenfolge der Liste"_s, u"Reihenfolge der Liste"_s, u"laut Telefonat"_s}, {.link = true},
        u"Setzt KI-05 voraus; KI-05 ist seit 32 Tagen überfällig. Angenommen: Reihenfolge der Liste und laut "
        "Telefonat."_s,
        u"Depends on KI-05, which has been overdue for 32 days. Assumed: order of the list and laut Telefonat."_s);
    hint("link without a basis", Rule::PredecessorOverdue, late, {}, {.link = true},
         u"Setzt KI-05 voraus; KI-05 ist seit 32 Tagen überfällig. Angenommen: diese Voraussetzung."_s,
         u"Depends on KI-05, which has been overdue for 32 days. Assumed: this prerequisite."_s);
    hint("lead time", Rule::BufferShort, bufferOf(1), {u"Reihenfolge der Liste"_s}, {.leadTime = true},
         u"Nach KI-06 (30.04.2026) bleibt bis zur Sitzung am Di 05.05.2026 1 Arbeitstag; als Vorlauf sind 10 "
         "angesetzt. Angenommen: 10 Arbeitstage Vorlauf."_s,
         u"1 working day remains between KI-06 (30 April 2026) and the session on Tue 5 May 2026; 10 are set "
         u"as lead "
         "time. Assumed: 10 working days of lead time."_s);
    hint("all three", Rule::BufferShort, bufferOf(1), {u"gleicher Gegenstand"_s},
         {.link = true, .leadTime = true, .sessions = true},
         u"Nach KI-06 (30.04.2026) bleibt bis zur Sitzung am Di 05.05.2026 1 Arbeitstag; als Vorlauf sind 10 "
         "angesetzt. Angenommen: gleicher Gegenstand, 10 Arbeitstage Vorlauf und Sitzung jeden Dienstag."_s,
         u"1 working day remains between KI-06 (30 April 2026) and the session on Tue 5 May 2026; 10 are set "
         u"as lead "
         "time. Assumed: same subject, 10 working days of lead time and a session every Tuesday."_s);
    hint("sessions", Rule::NotASessionDay, withDays(QDate(2026, 9, 30), QDate(2026, 9, 29), 0), {},
         {.sessions = true},
         u"Der 30.09.2026 ist ein Mittwoch und kein Sitzungstag; letzte Sitzung davor: Dienstag, 29.09.2026. "
         "Angenommen: Sitzung jeden Dienstag."_s,
         u"30 September 2026 is a Wednesday, not a session day; last session before it: Tuesday, 29 "
         u"September 2026. "
         "Assumed: a session every Tuesday."_s);
}

void TestFindingHints::hintsNameExactlyWhatIsAssumed()
{
    QFETCH(const Finding, finding);
    QTEST(FindingText::sentence(finding, SeedReport::german()), "german");
    QTEST(FindingText::sentence(finding, SeedReport::english()), "english");
}

void TestFindingHints::everySentenceAboutTheSeedIsWhole_data()
{
    QTest::addColumn<QDate>("asOf");
    for (const QDate &day :
         {QDate(2025, 10, 7), QDate(2025, 12, 1), QDate(2026, 4, 1), QDate(2026, 5, 6), QDate(2027, 1, 5)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void TestFindingHints::everySentenceAboutTheSeedIsWhole()
{
    QFETCH(const QDate, asOf);
    const StatusReport report =
        SeedReport::on(SeedReport::portfolio(), asOf.year(), asOf.month(), asOf.day());
    QVERIFY(checked(report) > 100);
}

void TestFindingHints::everySentenceAboutAnyPortfolioIsWhole()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        const Portfolio portfolio = generatePortfolio(60, seed);
        const auto report = evaluate(portfolio, QDate(2026, 4, 1).addDays(seed), policyOf(portfolio));
        QVERIFY(checked(report) > 60);
    }
}

void TestFindingHints::everyRuleHasASentence()
{
    for (int value = 0; value <= int(Rule::NoUnit); ++value) {
        FindingFacts facts = bufferOf(1);
        facts.text = u"31.04.2026"_s;
        const Finding one = finding(Rule(value), facts);
        const QString german = FindingText::sentence(one, SeedReport::german());
        const QString english = FindingText::sentence(one, SeedReport::english());
        QVERIFY2(german.endsWith(u'.'), qPrintable(QString(ruleId(Rule(value)))));
        QVERIFY2(english.endsWith(u'.'), qPrintable(QString(ruleId(Rule(value)))));
        QVERIFY2(german != english, qPrintable(german));
    }
}

LENKUNGSSTAND_TEST(TestFindingHints)
#include "tst_findinghints.moc"
