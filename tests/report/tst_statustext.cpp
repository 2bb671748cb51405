// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/findingtext.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
ItemStatus statusOf(ScheduleStatus status, std::optional<int> days)
{
    ItemStatus made;
    made.status = status;
    made.days = days;
    return made;
}

Item plannedFor(QDate day)
{
    Item item;
    item.planned = PartialDate::day(day);
    return item;
}

ProjectStatus projectOf(Rag rag, RagReason reason, int count)
{
    ProjectStatus project;
    project.rag = rag;
    project.reason = reason;
    project.reasonCount = count;
    project.newestReport = QDate(2025, 10, 7);
    return project;
}
}

/// What is said about a status, its days and the Ampel of a project.
class TestStatusText : public QObject
{
    Q_OBJECT
private slots:
    void saysTheDaysInWordsAndInShort_data();
    void saysTheDaysInWordsAndInShort();
    void saysHowLongThereIsLeft();
    void saysNothingThatAFindingSays();
    void aHintDoesNotReplaceTheSentence();
    void saysWhenOrWhyAnItemIsClosed();
    void givesTheReasonOfTheAmpel_data();
    void givesTheReasonOfTheAmpel();
    void everyReasonHasItsWords();
};

void TestStatusText::saysTheDaysInWordsAndInShort_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("inShort");
    const auto row = [](const char *name, ScheduleStatus status, int days, const QString &german,
                        const QString &english, const QString &inShort) {
        QTest::newRow(name) << int(status) << days << german << english << inShort;
    };
    row("overdue 1", ScheduleStatus::Overdue, 1, u"seit 1 Tag überfällig"_s, u"overdue for 1 day"_s, u"1"_s);
    row("overdue 244", ScheduleStatus::Overdue, 244, u"seit 244 Tagen überfällig"_s,
        u"overdue for 244 days"_s, u"244"_s);
    row("today", ScheduleStatus::DueSoon, 0, u"am Stichtag fällig"_s, u"due on the as-of date"_s,
        u"am Stichtag"_s);
    row("ahead 1", ScheduleStatus::AtRisk, 1, u"in 1 Tag"_s, u"in 1 day"_s, u"in 1"_s);
    row("ahead 29", ScheduleStatus::OnTrack, 29, u"in 29 Tagen"_s, u"in 29 days"_s, u"in 29"_s);
    row("late 1", ScheduleStatus::DoneLate, 1, u"1 Tag nach dem Termin"_s, u"1 day after the due date"_s,
        u"+1"_s);
    row("late 15", ScheduleStatus::DoneLate, 15, u"15 Tage nach dem Termin"_s,
        u"15 days after the due date"_s, u"+15"_s);
}

void TestStatusText::saysTheDaysInWordsAndInShort()
{
    QFETCH(const int, status);
    QFETCH(const int, days);
    const ItemStatus item = statusOf(ScheduleStatus(status), days);
    QTEST(FindingText::daysText(item, SeedReport::german()), "german");
    QTEST(FindingText::daysText(item, SeedReport::english()), "english");
    QTEST(FindingText::daysShort(item, SeedReport::german()), "inShort");
    const bool isOverdue = item.status == ScheduleStatus::Overdue; // which the word before it has said
    const QString inGerman = FindingText::daysText(item, SeedReport::german());
    QCOMPARE(FindingText::daysBesideStatus(item, SeedReport::german()),
             isOverdue ? QString(inGerman).remove(u" überfällig"_s) : inGerman);
    QVERIFY(!isOverdue || inGerman.endsWith(u" überfällig"_s));
    QVERIFY(FindingText::daysBesideStatus(item, SeedReport::english()).startsWith("for "_L1) == isOverdue);
    const ItemStatus without = statusOf(ScheduleStatus(status), std::nullopt);
    QCOMPARE(FindingText::daysText(without, SeedReport::german()), QString());
    QCOMPARE(FindingText::daysBesideStatus(without, SeedReport::german()), QString());
    QCOMPARE(FindingText::daysShort(without, SeedReport::german()), QString());
}

void TestStatusText::saysHowLongThereIsLeft()
{
    const Item item = plannedFor(QDate(2026, 9, 30));
    const auto say = [&item](int days, const Language &language) {
        return FindingText::statusSentence(item, statusOf(ScheduleStatus::OnTrack, days), language);
    };
    QCOMPARE(say(182, SeedReport::german()), u"Noch 182 Tage bis zum 30.09.2026."_s);
    QCOMPARE(say(1, SeedReport::german()), u"Noch 1 Tag bis zum 30.09.2026."_s);
    QCOMPARE(say(0, SeedReport::german()), u"Fällig am 30.09.2026, also am Stichtag."_s);
    QCOMPARE(say(182, SeedReport::english()), u"182 days left until 30 September 2026."_s);
    QCOMPARE(say(1, SeedReport::english()), u"1 day left until 30 September 2026."_s);
    Item about;
    about.planned = *PartialDate::fromEdtf(u"voraussichtlich in 2026"_s, u"2026~"_s);
    QCOMPARE(FindingText::statusSentence(about, statusOf(ScheduleStatus::OnTrack, 2), SeedReport::german()),
             u"Noch 2 Tage bis zum Ende des Zeitraums: 2026 (etwa)."_s);
    QCOMPARE(
        FindingText::statusSentence(Item(), statusOf(ScheduleStatus::Unscheduled, {}), SeedReport::german()),
        u"Kein Termin genannt."_s);
}

void TestStatusText::saysNothingThatAFindingSays()
{
    const Item item = plannedFor(QDate(2026, 5, 5));
    for (const Rule rule : {Rule::Overdue, Rule::NoReportSinceDue, Rule::ApproximatePassed, Rule::DueSoon,
                            Rule::DoneLate, Rule::NoDate}) {
        ItemStatus status = statusOf(ScheduleStatus::DueSoon, 34);
        status.findings.push_back({rule, ruleSeverity(rule), {}, u"B-2"_s, {}});
        QCOMPARE(FindingText::statusSentence(item, status, SeedReport::german()), QString());
    }
    ItemStatus status = statusOf(ScheduleStatus::DueSoon, 34);
    status.findings.push_back({Rule::Impediment, Severity::Warning, {}, u"B-2"_s, {}});
    QCOMPARE(FindingText::statusSentence(item, status, SeedReport::german()),
             u"Noch 34 Tage bis zum 05.05.2026."_s);
}

void TestStatusText::aHintDoesNotReplaceTheSentence()
{
    ItemStatus status = statusOf(ScheduleStatus::OnTrack, 29);
    status.findings.push_back({Rule::PredecessorOverdue, Severity::Info, {.link = true}, u"KI-06"_s, {}});
    QCOMPARE(FindingText::statusSentence(plannedFor(QDate(2026, 4, 30)), status, SeedReport::german()),
             u"Noch 29 Tage bis zum 30.04.2026."_s);
}

void TestStatusText::saysWhenOrWhyAnItemIsClosed()
{
    Item item;
    const auto say = [&item](ScheduleStatus status) {
        return FindingText::statusSentence(item, statusOf(status, {}), SeedReport::german());
    };
    QCOMPARE(say(ScheduleStatus::Done), u"Als erledigt gemeldet; wann, ist nicht genannt."_s);
    item.actual = PartialDate::day(QDate(2025, 9, 2));
    QCOMPARE(say(ScheduleStatus::Done), u"Am 02.09.2025 erledigt."_s);
    item.actual = *PartialDate::fromEdtf(u"im II. Quartal"_s, u"2025-34"_s);
    QCOMPARE(say(ScheduleStatus::Done), u"Erledigt: II. Quartal 2025."_s);
    QCOMPARE(say(ScheduleStatus::Cancelled), u"Abgebrochen; ein Grund ist nicht genannt."_s);
    item.cancelReason = u"durch KI-13 ersetzt"_s;
    QCOMPARE(say(ScheduleStatus::Cancelled), u"Abgebrochen: durch KI-13 ersetzt."_s);
}

void TestStatusText::givesTheReasonOfTheAmpel_data()
{
    QTest::addColumn<int>("rag");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("german");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("inShort");
    const auto row = [](const char *name, Rag rag, RagReason reason, int count, const QString &german,
                        const QString &english, const QString &inShort) {
        QTest::newRow(name) << int(rag) << int(reason) << count << german << english << inShort;
    };
    row("3 overdue", Rag::Red, RagReason::Overdue, 3, u"Rot, weil 3 Termine überfällig sind."_s,
        u"Red, because 3 items are overdue."_s, u"3 überfällig"_s);
    row("1 overdue", Rag::Red, RagReason::Overdue, 1, u"Rot, weil 1 Termin überfällig ist."_s,
        u"Red, because 1 item is overdue."_s, u"1 überfällig"_s);
    row("cycle", Rag::Red, RagReason::Cycle, 2,
        u"Rot, weil 2 Einträge in einem Kreis von Voraussetzungen stehen."_s,
        u"Red, because 2 items are part of a cycle of prerequisites."_s, u"2 im Kreis"_s);
    row("1 at risk", Rag::Amber, RagReason::AtRisk, 1, u"Gelb, weil 1 Eintrag gefährdet ist."_s,
        u"Amber, because 1 item is at risk."_s, u"1 gefährdet"_s);
    row("2 at risk", Rag::Amber, RagReason::AtRisk, 2, u"Gelb, weil 2 Einträge gefährdet sind."_s,
        u"Amber, because 2 items are at risk."_s, u"2 gefährdet"_s);
    row("impediment", Rag::Amber, RagReason::Impediment, 1,
        u"Gelb, weil zum Projekt ein Hindernis gemeldet ist."_s,
        u"Amber, because an impediment to the project has been reported."_s, u"1 Hindernis"_s);
    row("figures", Rag::Amber, RagReason::ProjectFinding, 2,
        u"Gelb, weil 2 gemeldete Zahlen von den erfassten abweichen."_s,
        u"Amber, because 2 reported figures differ from what is recorded."_s, u"2 Zahlen weichen ab"_s);
    row("undated", Rag::Grey, RagReason::MostlyUndated, 4,
        u"Grau, weil 4 offene Einträge keinen Termin haben, mehr als die Hälfte."_s,
        u"Grey, because 4 open items have no date, more than half of them."_s, u"4 ohne Termin"_s);
    row("no report", Rag::Grey, RagReason::NoRecentReport, 60,
        u"Grau, weil zu keinem Eintrag in den letzten 60 Tagen etwas gemeldet wurde."_s,
        u"Grey, because nothing has been reported on any item in the last 60 days."_s,
        u"seit 176 Tagen keine Meldung"_s);
    row("in order", Rag::Green, RagReason::InOrder, 0,
        u"Grün, weil kein Eintrag überfällig oder gefährdet ist."_s,
        u"Green, because no item is overdue or at risk."_s, u"nichts überfällig"_s);
}

void TestStatusText::givesTheReasonOfTheAmpel()
{
    QFETCH(const int, rag);
    QFETCH(const int, reason);
    QFETCH(const int, count);
    const ProjectStatus project = projectOf(Rag(rag), RagReason(reason), count);
    QTEST(FindingText::ragSentence(project, SeedReport::german()), "german");
    QTEST(FindingText::ragSentence(project, SeedReport::english()), "english");
    QTEST(FindingText::ragReasonShort(project, QDate(2026, 4, 1), SeedReport::german()), "inShort");
}

void TestStatusText::everyReasonHasItsWords()
{
    for (int reason = 0; reason <= int(RagReason::InOrder); ++reason) {
        for (const int count : {0, 1, 2}) {
            const ProjectStatus project = projectOf(Rag::Grey, RagReason(reason), count);
            for (const Language &language : {SeedReport::german(), SeedReport::english()}) {
                const QString sentence = FindingText::ragSentence(project, language);
                const QString inShort = FindingText::ragReasonShort(project, QDate(2025, 10, 8), language);
                QVERIFY(sentence.size() > 15);
                QVERIFY(!inShort.isEmpty());
                QCOMPARE(SeedReport::faultOf(sentence, language), QString());
                QCOMPARE(SeedReport::faultOf(inShort, language), QString());
            }
        }
    }
    ProjectStatus never = projectOf(Rag::Grey, RagReason::NoRecentReport, 4);
    never.newestReport = QDate();
    QCOMPARE(FindingText::ragReasonShort(never, QDate(2026, 4, 1), SeedReport::german()),
             u"nie eine Meldung"_s);
}

LENKUNGSSTAND_TEST(TestStatusText)
#include "tst_statustext.moc"
