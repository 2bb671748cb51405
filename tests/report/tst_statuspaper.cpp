// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/portfolio.h"
#include "core/paper/pdfwriter.h"
#include "core/report/statuspaper.h"
#include "core/status/statusengine.h"
#include "tests/report/paperview.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

class StatusPaperTest final : public QObject
{
    Q_OBJECT

private slots:
    void hasItsSectionsInOrder();
    void fillsRunningHeadAndFoot();
    void saysInTheHeadlineWhatIsLateAndWhatTheSenateExpects();
    void countsSixStatesAndSaysWhatIsLeftOut();
    void tellsOnceThatEverythingIsStale();
    void putsTheAssessmentBesideTheAmpel();
    void greysAFadedAssessment();
    void explainsOnlyAbbreviationsItUses();
    void showsNoInternalRemark();
    void readsWellInBothLanguages_data();
    void readsWellInBothLanguages();
    void namesTheDatenstandThatWasSet_data();
    void namesTheDatenstandThatWasSet();
    void isTheSameForTheSameInput();
    void standsOnAnEmptyPortfolio();
    void namesItsFile();
};

namespace {
using namespace PaperView;

const QString kiSentence = u"aktuell vor dem neuen Zeitplan"_s;

QString headOf(const Paper::Document &document, const QString &number)
{
    QStringList lines;
    for (const Paper::ProjectHead &head : all<Paper::ProjectHead>(document)) {
        if (head.number != number)
            continue;
        for (const Paper::Text &line : head.lines)
            lines << textOf(line);
    }
    return lines.join(u'\n');
}
}

void StatusPaperTest::hasItsSectionsInOrder()
{
    const Paper::Document document = seed(2026, 4, 1);
    QStringList headings;
    for (const Paper::Heading &heading : all<Paper::Heading>(document))
        headings << heading.number + u' ' + heading.text;
    QCOMPARE(headings,
             (QStringList{u"1 Auf einen Blick"_s, u"2 Die Projekte im Einzelnen"_s,
                          u" Beschlüsse des Senats"_s, u"3 Pakt: was gemeldet und was hier erfasst ist"_s,
                          u"4 Datenlage: was fehlt oder sich widerspricht"_s}));
    QCOMPARE(all<Paper::Title>(document).size(), std::size_t(1));
    QCOMPARE(all<Paper::ProjectHead>(document).size(), std::size_t(6));
    const auto facts = all<Paper::FactStrip>(document).front().facts;
    QCOMPARE(facts.size(), std::size_t(3));
    QCOMPARE(textOf(facts[0].value), u"Mittwoch, 01.04.2026"_s);
    QCOMPARE(textOf(facts[1].value), u"07.10.2025 (vor 176 Tagen)"_s);
    QCOMPARE(textOf(facts[2].value), u"Der Senator für Finanzen, Senatskanzlei"_s);
    QVERIFY(textOf(all<Paper::FactStrip>(seed(2025, 10, 6)).front().facts[1].value)
                .contains(u"nach dem Stichtag"_s));
}

void StatusPaperTest::fillsRunningHeadAndFoot()
{
    const Paper::Metadata metadata = seed(2026, 4, 1).metadata;
    QCOMPARE(metadata.paper, u"Statusbericht"_s);
    QCOMPARE(metadata.title, u"Statusbericht Lenku VD, Stichtag 01.04.2026"_s);
    QCOMPARE(metadata.group, u"Lenku VD, Freie Hansestadt Bremen"_s);
    QCOMPARE(metadata.dataDate, QDate(2025, 10, 7));
    QCOMPARE(metadata.fingerprint.size(), 9);
    QCOMPARE(seed(2026, 4, 1, u"en"_s).metadata.title, u"Status report Lenku VD, as of 1 April 2026"_s);
}

void StatusPaperTest::saysInTheHeadlineWhatIsLateAndWhatTheSenateExpects()
{
    using Role = Paper::Paragraph::Role;
    const auto paragraphs = all<Paper::Paragraph>(seed(2026, 4, 1));
    QCOMPARE(paragraphs.at(0).role, Role::Headline);
    QCOMPARE(textOf(paragraphs.at(0).text),
             u"12 Termine überfällig, davon 11 ohne Meldung seither; 2 gefährdet. Nächste Frist des Senats: "
             "KI-Strategie auf der Grundlage des neuen Projektplans vorlegen, 05.05.2026, in 34 Tagen; 1 "
             "Arbeitstag Puffer."_s);
    QVERIFY(paragraphs.at(1).role != Role::Headline);
}

void StatusPaperTest::countsSixStatesAndSaysWhatIsLeftOut()
{
    const Paper::Document document = seed(2026, 4, 1);
    const auto counts = all<Paper::CountStrip>(document).front().counts;
    const StatusReport report = SeedReport::on(SeedReport::portfolio(), 2026, 4, 1);
    QCOMPARE(counts.size(), std::size_t(6));
    int sum = 0;
    for (const auto &count : counts)
        sum += count.count;
    QCOMPARE(sum, report.counts.total() - 77);
    QCOMPARE(counts[0].status, ScheduleStatus::Overdue);
    QCOMPARE(counts[0].count, report.counts.of(ScheduleStatus::Overdue));
    const QString all = Paper::plainText(document.blocks).join(u'\n');
    QVERIFY(all.contains(u"59 Einträge; die 77 Maßnahmen stehen gesondert in Abschnitt 3."_s));
    QVERIFY(all.contains(u"Fällig bald: noch höchstens 28 Tage, bei Beschlüssen 42."_s));
}

void StatusPaperTest::tellsOnceThatEverythingIsStale()
{
    const QString stale = Paper::plainText(seed(2026, 4, 1).blocks).join(u'\n');
    QCOMPARE(stale.count(u"ist zu keinem der 41\u00A0offenen Einträge ein Sachstand eingegangen"_s), 1);
    QVERIFY(!stale.contains(u"vor 176 Tagen."_s));
    const QString fresh = Paper::plainText(seed(2025, 10, 7).blocks).join(u'\n');
    QVERIFY(!fresh.contains(u"offenen Einträge ein Sachstand"_s));
}

void StatusPaperTest::putsTheAssessmentBesideTheAmpel()
{
    const QString head = headOf(seed(2025, 10, 7), u"3"_s);
    QVERIFY2(head.contains(u"Einschätzung Grün"_s) && head.contains(u"berechnet Rot"_s), qPrintable(head));
    QVERIFY(head.contains(kiSentence));
    const Paper::Table glance = tableOf(seed(2025, 10, 7), u"Die Projekte auf einen Blick"_s);
    QCOMPARE(
        column(glance, u"Ampel"_s),
        (QStringList{u"Grau"_s, u"Gelb"_s, u"Rot\neingeschätzt: Grün"_s, u"Grau"_s, u"Gelb"_s, u"Grün"_s}));
}

void StatusPaperTest::greysAFadedAssessment()
{
    const auto styleOn = [](QDate day) {
        for (const Paper::ProjectHead &head :
             all<Paper::ProjectHead>(PaperSamples::statusReport(day, u"de"_s))) {
            for (const Paper::Text &line : head.lines) {
                const auto *span = std::get_if<Paper::Span>(&line.back());
                if (textOf(line).startsWith(u"Einschätzung"_s))
                    return span->style;
            }
        }
        return Paper::Span::Style::Bold;
    };
    QCOMPARE(styleOn(QDate(2026, 1, 5)), Paper::Span::Style::Plain); // 90 days
    QCOMPARE(styleOn(QDate(2026, 1, 6)), Paper::Span::Style::Missing);
    QVERIFY(!headOf(seed(2025, 10, 6), u"3"_s).contains(u"Einschätzung"_s));
}

void StatusPaperTest::explainsOnlyAbbreviationsItUses()
{
    const QStringList said = Paper::plainText(seed(2026, 4, 1).blocks);
    const QString last = QString(said.constLast()).replace(QChar(0x00A0), u' ');
    QVERIFY(last.contains(u"SF Der Senator für Finanzen"_s));
    QVERIFY(last.contains(u"SWHT Die Senatorin für Wirtschaft"_s)); // named in a title only
    QVERIFY(!last.contains(u"SBMS"_s));
    QVERIFY(!last.contains(u"Bürgeramt Bürgeramt"_s));
}

void StatusPaperTest::showsNoInternalRemark()
{
    Portfolio portfolio = SeedReport::portfolio();
    for (Item &item : portfolio.items)
        item.internalRemark = u"Geheimsache"_s;
    for (Project &project : portfolio.projects)
        project.internalRemark = u"Geheimsache"_s;
    const StatusPolicy policy = policyOf(portfolio);
    const Paper::Document document = statusPaper(portfolio, evaluate(portfolio, QDate(2026, 4, 1), policy),
                                                 policy, u"x"_s, SeedReport::german());
    QVERIFY(!Paper::plainText(document.blocks).join(u' ').contains(u"Geheimsache"_s));
}

void StatusPaperTest::readsWellInBothLanguages_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("language");
    for (const QDate day : {QDate(2025, 10, 7), QDate(2026, 4, 1), QDate(2026, 5, 6)}) {
        for (const QString &language : {u"de"_s, u"en"_s})
            QTest::addRow("%s %s", qPrintable(day.toString(Qt::ISODate)), qPrintable(language))
                << day << language;
    }
}

void StatusPaperTest::readsWellInBothLanguages()
{
    QFETCH(QDate, day);
    QFETCH(QString, language);
    const Paper::Document document = PaperSamples::statusReport(day, language);
    for (const QString &text : Paper::plainText(document.blocks)) {
        for (const QString &fault :
             {u"%1"_s, u"%n"_s, u"(s)"_s, u"(are)"_s, u" ."_s, u" ,"_s, u".."_s, u"  ."_s})
            QVERIFY2(!text.contains(fault), qPrintable(text));
        if (language == "de"_L1) {
            for (const QString &word : {u" the "_s, u"Vorgang"_s, u"Vorgäng"_s, u" of "_s})
                QVERIFY2(!text.contains(word), qPrintable(text));
        }
    }
}

void StatusPaperTest::namesTheDatenstandThatWasSet_data()
{
    QTest::addColumn<PastState>("state");
    QTest::addColumn<QString>("named");
    QTest::newRow("moment") << PastState::at(QDateTime(QDate(2026, 3, 9), QTime(0, 6, 59)))
                            << u"09.03.2026, 00:06 Uhr (nicht heute)"_s;
    QTest::newRow("baseline") << PastState::baseline(u"07.10.2025"_s)
                              << u"Berichtsstand 07.10.2025 (nicht heute)"_s;
}

void StatusPaperTest::namesTheDatenstandThatWasSet()
{
    QFETCH(PastState, state);
    QFETCH(QString, named);
    const Portfolio &portfolio = SeedReport::portfolio();
    const StatusPolicy policy = policyOf(portfolio);
    const Paper::Document document = statusPaper(portfolio, SeedReport::on(portfolio, 2026, 4, 1), policy,
                                                 u"7e36 e3d6"_s, SeedReport::german(), state);
    QStringList facts;
    const auto strips = all<Paper::FactStrip>(document);
    for (const auto &fact : strips.front().facts)
        facts << fact.name + u": "_s + textOf(fact.value);
    QVERIFY2(facts.contains(u"Datenstand: "_s + named), qPrintable(facts.join(u'\n')));
    QVERIFY2(facts.contains(u"Letzte Meldung: 07.10.2025 (vor 176 Tagen)"_s), qPrintable(facts.join(u'\n')));
    const QString html = PaperWriter::toHtml(document).replace(QChar::Nbsp, u' ');
    QVERIFY(html.contains(u"Datenstand "_s + named));
    QVERIFY(!html.contains(u"Datenstand 07.10.2025"_s)); // the day of the newest report is none
    QVERIFY(!PaperWriter::toHtml(seed(2026, 4, 1)).contains(u"nicht heute"_s));
}

void StatusPaperTest::isTheSameForTheSameInput()
{
    QVERIFY(seed(2026, 4, 1) == seed(2026, 4, 1));
    QVERIFY(!(seed(2026, 4, 1) == seed(2026, 4, 2)));
}

void StatusPaperTest::standsOnAnEmptyPortfolio()
{
    const Portfolio portfolio;
    const StatusPolicy policy;
    const StatusReport report = evaluate(portfolio, QDate(2026, 4, 1), policy);
    for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
        const Paper::Document document = statusPaper(portfolio, report, policy, {}, language);
        QVERIFY(all<Paper::Title>(document).size() == 1);
        const QString text = Paper::plainText(document.blocks).join(u'\n');
        QVERIFY(!text.contains(u'%'));
        const bool german = language.id() == "de"_L1;
        QCOMPARE(document.metadata.group,
                 german ? u"Freie Hansestadt Bremen"_s : u"Free Hanseatic City of Bremen"_s);
        QCOMPARE(document.metadata.title,
                 german ? u"Statusbericht, Stichtag 01.04.2026"_s : u"Status report, as of 1 April 2026"_s);
        QStringList numbers;
        for (const Paper::Heading &heading : all<Paper::Heading>(document))
            numbers << heading.number;
        QCOMPARE(numbers, (QStringList{u"1"_s, u"2"_s, QString(), u"3"_s, u"4"_s}));
        QVERIFY(text.contains(german ? u"Kein Beschluss des Senats ist erfasst."_s
                                     : u"No resolution of the Senate is recorded."_s));
        QVERIFY(text.contains(german ? u"Keine Maßnahme des Pakts ist erfasst."_s
                                     : u"No measure of the Pakt is recorded."_s));
        QVERIFY(text.contains(language.id() == "de"_L1 ? u"Kein Projekt ist erfasst."_s
                                                       : u"No project is recorded."_s));
    }
}

void StatusPaperTest::namesItsFile()
{
    QCOMPARE(statusFileName(QDate(2026, 4, 1), u"pdf"_s), u"2026-04-01_lenku-vd_status.pdf"_s);
    QCOMPARE(statusFileName(QDate(2026, 4, 1), u"HTML"_s), u"2026-04-01_lenku-vd_status.html"_s);
    const auto of = [](const PastState &state) { return statusFileName(QDate(2026, 4, 1), u"pdf"_s, state); };
    const QString start = u"2026-04-01_lenku-vd_status_datenstand-"_s;
    QCOMPARE(of(PastState::baseline(u"07.10.2025"_s)), start + u"2025-10-07.pdf"_s);
    QCOMPARE(of(PastState::baseline(u"Mai/Juni: 1"_s)), start + u"Mai-Juni--1.pdf"_s);
    const QDate day(2026, 3, 2);
    QCOMPARE(of(PastState::at(QDateTime(day, QTime(23, 59, 59, 999)))), start + u"2026-03-02.pdf"_s);
    QCOMPARE(of(PastState::at(QDateTime(day, QTime(14, 30, 59, 999)))), start + u"2026-03-02_14-30.pdf"_s);
}

LENKUNGSSTAND_TEST(StatusPaperTest)
#include "tst_statuspaper.moc"
