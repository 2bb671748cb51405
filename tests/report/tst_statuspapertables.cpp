// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/statuspaper.h"
#include "tests/report/paperview.h"
#include "tests/report/seedreport.h"
#include "tests/support/testrunner.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

class StatusPaperTablesTest final : public QObject
{
    Q_OBJECT

private slots:
    void listsOverdueFirstAndLongestFirst();
    void namesEachUndatedItemOnceBelowTheTable();
    void dropsAColumnThatSaysOneThing();
    void showsDatesAsWrittenAndAsUnderstood();
    void outlinesWhatNobodyReportedSince();
    void groupsResolutionsBySession();
    void setsReportedBesideRecorded();
    void leavesNoCellEmpty_data();
    void leavesNoCellEmpty();
    void explainsTheDashOnceUnderEachTable();
};

namespace {
using namespace PaperView;

const QString kiTable = u"3 Erarbeitung einer KI-Strategie für die FHB"_s;
}

void StatusPaperTablesTest::listsOverdueFirstAndLongestFirst()
{
    const Paper::Table table = tableOf(seed(2026, 4, 1), kiTable);
    QCOMPARE(column(table, u"Tage"_s),
             (QStringList{u"244"_s, u"174"_s, u"173"_s, u"152"_s, u"91"_s, u"32"_s, u"in 29"_s}));
    QVERIFY(column(table, u"Eintrag und Grund"_s).constFirst().startsWith(u"KI-02"_s));
    const Paper::Table dba = tableOf(seed(2026, 4, 1), u"2 Aufbau eines Digitalen Bürger:innenamtes"_s);
    QVERIFY(column(dba, u"Eintrag und Grund"_s).constLast().startsWith(u"DBA-09"_s));
    QCOMPARE(column(dba, u"Tage"_s).constLast(), u"–"_s);
}

void StatusPaperTablesTest::namesEachUndatedItemOnceBelowTheTable()
{
    const Paper::Document document = seed(2026, 4, 1);
    const StatusReport report = SeedReport::on(SeedReport::portfolio(), 2026, 4, 1);
    QString notes;
    for (const Paper::Paragraph &paragraph : all<Paper::Paragraph>(document)) {
        if (paragraph.role == Paper::Paragraph::Role::Note)
            notes += textOf(paragraph.text) + u'\n';
    }
    int undated = 0;
    for (std::size_t at = 0; at < report.items.size(); ++at) {
        const Item &item = SeedReport::portfolio().items[at];
        if (report.items[at].status != ScheduleStatus::Unscheduled || item.kind == ItemKind::Measure
            || isSenateResolution(item))
            continue;
        ++undated;
        const QRegularExpression named(u"(?<![A-Z])%1 "_s.arg(item.key));
        QCOMPARE(notes.count(named), 1);
    }
    QVERIFY(undated > 10);
    // What the source says about when, and what the status engine found, stand with the item.
    QVERIFY(notes.contains(u"KI-14 Vorgehensvorschlag zum Innovationsfonds"_s));
    QVERIFY2(notes.contains(u"DBA-04 Dezentrale Portale zurückbauen („sukzessiv“)"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"DBA-07: Setzt DBA-06 voraus; DBA-06 ist seit 122 Tagen überfällig."_s),
             qPrintable(notes));
    QVERIFY(!notes.contains(u"M-01 "_s));
}

void StatusPaperTablesTest::dropsAColumnThatSaysOneThing()
{
    const Paper::Document document = seed(2026, 4, 1);
    const QString text = Paper::plainText(document.blocks).join(u'\n');
    QVERIFY(column(tableOf(document, kiTable), u"Zuständig"_s).isEmpty());
    QVERIFY(text.contains(u"Zuständig: zu keinem Eintrag der Tabelle benannt."_s));
    QVERIFY(text.contains(u"Zuständig für alle Einträge der Tabelle: Bürgeramt."_s));
    const Paper::Table mixed = tableOf(document, u"2 Aufbau eines Digitalen Bürger:innenamtes"_s);
    QCOMPARE(column(mixed, u"Zuständig"_s),
             (QStringList{u"nicht benannt"_s, u"nicht benannt"_s, u"Lenku VD"_s}));
}

void StatusPaperTablesTest::showsDatesAsWrittenAndAsUnderstood()
{
    const Paper::Document document = seed(2026, 4, 1);
    const QStringList ki = column(tableOf(document, kiTable), u"Termin (Wortlaut)"_s);
    QCOMPARE(ki.first(), u"„31.07.2025“"_s);
    QCOMPARE(ki.last(), u"„31.04.2026“\ngelesen als 30.04.2026"_s);
    const QStringList ba =
        column(tableOf(document, u"1 Verkürzung der Wartezeit im Bürgeramt"_s), u"Termin (Wortlaut)"_s);
    QVERIFY(ba.contains(u"„Im IV. Quartal 2025“\n01.10.–31.12.2025"_s));
}

void StatusPaperTablesTest::outlinesWhatNobodyReportedSince()
{
    const Paper::Table table = tableOf(seed(2026, 4, 1), kiTable);
    const auto outlined = [&table](std::size_t row) {
        return std::get<Paper::Mark>(table.rows.at(row).cells.front().lines.front().front()).outlined;
    };
    QVERIFY(!outlined(0)); // KI-02: reported after its date, as not done
    QVERIFY(outlined(1));
    const QStringList why = column(table, u"Eintrag und Grund"_s);
    QVERIFY(why.at(1).contains(u"seit dem 07.10.2025 liegt keine Meldung vor"_s));
    QVERIFY(why.at(0).contains(u"zum Bearbeitungsstand liegt keine Meldung vor"_s));
}

void StatusPaperTablesTest::groupsResolutionsBySession()
{
    const Paper::Table table = tableOf(seed(2026, 4, 1), u"Beschlüsse des Senats"_s);
    QStringList groups;
    for (const Paper::Row &row : table.rows) {
        if (!row.group.isEmpty())
            groups << row.group;
    }
    QCOMPARE(groups, (QStringList{u"Beschluss vom 07.10.2025"_s, u"Beschluss vom 18.06.2024"_s}));
    QCOMPARE(column(table, u"Ziffer"_s),
             (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s, u"nicht genannt"_s}));
    QCOMPARE(column(table, u"Puffer"_s).at(1), u"1 von 10"_s);
    QCOMPARE(column(table, u"Letzte Sitzung bis dahin"_s).at(4), u"29.09.2026\nDienstag"_s);
    QCOMPARE(column(table, u"Frist (Wortlaut)"_s).at(5),
             u"„ab der nächsten Sitzung“\nnicht als Datum lesbar"_s);
    QCOMPARE(column(table, u"Zuständig"_s).constFirst(), u"–"_s);
    QVERIFY(column(table, u"Terminstatus"_s).at(3).endsWith(u"Überfällig\nseit 1 Tag"_s));
    // They stand only here, not among the items of their project.
    for (const Paper::Table &other : all<Paper::Table>(seed(2026, 4, 1))) {
        for (const QString &entry : column(other, u"Eintrag und Grund"_s))
            QVERIFY(!entry.startsWith(u"B-"_s));
    }
}

void StatusPaperTablesTest::setsReportedBesideRecorded()
{
    const Paper::Table table = tableOf(seed(2026, 4, 1), u"Maßnahmen des Pakts"_s);
    QCOMPARE(column(table, u"Gemeldet"_s),
             (QStringList{u"77 von 77"_s, u"77 von 77"_s, u"19 von 77"_s, u"5 von 19"_s, u"–"_s}));
    QCOMPARE(column(table, u"am"_s),
             (QStringList{u"07.10.2025"_s, u"07.10.2025"_s, u"18.02.2025"_s, u"18.02.2025"_s, u"–"_s}));
    QCOMPARE(column(table, u"Hier erfasst"_s),
             (QStringList{u"77 von 77"_s, u"0 von 77"_s, u"0 von 77"_s, u"0 von 19"_s, u"0 von 77"_s}));
    // Before the day of a statement it is not told.
    QCOMPARE(column(tableOf(seed(2025, 2, 18), u"Maßnahmen des Pakts"_s), u"Gemeldet"_s),
             (QStringList{u"19 von 77"_s, u"5 von 19"_s, u"–"_s}));
    QCOMPARE(column(tableOf(seed(2025, 2, 17), u"Maßnahmen des Pakts"_s), u"Gemeldet"_s),
             QStringList{u"–"_s});
}

void StatusPaperTablesTest::leavesNoCellEmpty_data()
{
    QTest::addColumn<QDate>("day");
    for (const QDate day : {QDate(2024, 1, 1), QDate(2025, 10, 7), QDate(2026, 4, 1), QDate(2030, 1, 1)})
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
}

void StatusPaperTablesTest::leavesNoCellEmpty()
{
    QFETCH(QDate, day);
    int cells = 0;
    for (const Paper::Table &table : all<Paper::Table>(PaperSamples::statusReport(day, u"de"_s))) {
        for (const Paper::Row &row : table.rows) {
            QVERIFY(!row.group.isEmpty() || row.cells.size() == table.columns.size());
            for (const Paper::Cell &cell : row.cells) {
                ++cells;
                QVERIFY(cell.bar || !textOf(cell).trimmed().isEmpty());
            }
        }
    }
    QVERIFY(cells > 100);
}

void StatusPaperTablesTest::explainsTheDashOnceUnderEachTable()
{
    for (const QDate day : {QDate(2025, 10, 7), QDate(2026, 4, 1)}) {
        int explained = 0;
        bool pending = false;
        const auto settle = [&] { return !std::exchange(pending, false); };
        for (const Paper::Block &block : PaperSamples::statusReport(day, u"de"_s).blocks) {
            if (const auto *paragraph = std::get_if<Paper::Paragraph>(&block)) {
                const auto count = textOf(paragraph->text).count(u"–: entfällt."_s);
                QCOMPARE(count, count > 0 && pending ? 1 : 0);
                pending = pending && count == 0;
                explained += int(count);
                continue;
            }
            QVERIFY(settle());
            const auto *table = std::get_if<Paper::Table>(&block);
            if (!table)
                continue;
            for (const Paper::Row &row : table->rows) {
                pending = pending || std::ranges::any_of(row.cells, [](const Paper::Cell &cell) {
                              return textOf(cell) == u"–"_s;
                          });
            }
        }
        QVERIFY(settle());
        QVERIFY(explained >= 3);
    }
}

LENKUNGSSTAND_TEST(StatusPaperTablesTest)
#include "tst_statuspapertables.moc"
