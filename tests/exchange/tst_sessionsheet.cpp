// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sessionsheet.h"
#include "core/sheets/workbookfile.h"
#include "tests/support/testrunner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
SessionImport::List readFrom(const QByteArray &csv)
{
    const auto book = WorkbookFile::read(csv, u"sitzungen.csv"_s);
    return book ? SessionSheet::read(*book) : SessionImport::List();
}

/// "2026-09-29 2026-10-06-" with a minus behind what does not take place.
QString daysOf(const SessionImport::List &list)
{
    QStringList days;
    for (const SessionImport::Day &day : list.days)
        days.append(day.day.toString(Qt::ISODate) + (day.takesPlace ? QString() : u"-"_s));
    return days.join(u' ');
}
}

/// Lists of sessions as offices keep them.
class TestSessionSheet : public QObject
{
    Q_OBJECT
private slots:
    void readsOneDayALine_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("days");
        const auto row = [](const char *name, const char *csv, const char *days) {
            QTest::newRow(name) << QByteArray(csv) << QString::fromLatin1(days);
        };
        row("days alone", "29.09.2026\n06.10.2026\n", "2026-09-29 2026-10-06");
        row("with headings", "Sitzungen des Senats 2026\n\nDatum;Bemerkung\n29.09.2026;\n06.10.2026;\n",
            "2026-09-29 2026-10-06");
        row("a title alone", "Termine des Senats 2026\n29.09.2026\n06.10.2026\n", "2026-09-29 2026-10-06");
        row("week and day", "KW;Datum\n40;29.09.2026\n41;06.10.2026\n", "2026-09-29 2026-10-06");
        row("day in another column", "Nr.;Wochentag;Tag\n1;Dienstag;29.09.2026\n2;Dienstag;06.10.2026\n",
            "2026-09-29 2026-10-06");
        row("weekday before the day", "\"Dienstag, 29.09.2026\"\n\"Dienstag, 06.10.2026\"\n",
            "2026-09-29 2026-10-06");
        row("ISO", "date,status\n2026-09-29,yes\n2026-10-06,cancelled\n", "2026-09-29 2026-10-06-");
        row("what does not take place",
            "29.09.2026;ja\n06.10.2026;entfällt\n13.10.2026;Sitzung fällt aus\n20.10.2026;nein\n"
            "27.10.2026;sitzungsfrei\n",
            "2026-09-29 2026-10-06- 2026-10-13- 2026-10-20- 2026-10-27-");
        row("a remark without a day", "29.09.2026\n;Sommerpause\n06.10.2026\n", "2026-09-29 2026-10-06");
        row("out of order and twice", "06.10.2026\n29.09.2026\n06.10.2026\n", "2026-09-29 2026-10-06");
    }
    void readsOneDayALine()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, days);
        const auto list = readFrom(csv);
        QVERIFY2(list.faults.empty(), list.faults.empty() ? "" : qPrintable(list.faults.front().text));
        QCOMPARE(daysOf(list), days);
        QVERIFY(!list.isOwn);
    }
    void namesTheLineOfWhatIsNoDay_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *csv, int line, const char *text) {
            QTest::newRow(name) << QByteArray(csv) << line << QString::fromUtf8(text);
        };
        row("no such day", "Datum\n29.09.2026\n31.09.2026\n", 3, "31.09.2026");
        row("a month", "29.09.2026\nOktober 2026\n", 2, "Oktober 2026");
        row("a word", "29.09.2026\nbald\n", 2, "bald");
        row("a week before the first day", "KW 15\n29.09.2026\n06.10.2026\n", 1, "KW 15");
        row("a word below the headings", "Datum;Bemerkung\nSommer;\n29.09.2026;\n", 2, "Sommer");
        row("no session before the first day", "keine Sitzung\n29.09.2026\n", 1, "keine Sitzung");
        row("in the first row below the headings", "Datum\n32.09.2026\n06.10.2026\n", 2, "32.09.2026");
        row("several days", "29.09.2026\n06.10.2026-13.10.2026\n", 2, "06.10.2026-13.10.2026");
    }
    void namesTheLineOfWhatIsNoDay()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, line);
        QFETCH(QString, text);
        const auto list = readFrom(csv);
        QCOMPARE(list.faults.size(), std::size_t(1));
        QVERIFY(list.faults.front().kind == SessionImport::Fault::Kind::NoDay);
        QCOMPARE(list.faults.front().line, line);
        QCOMPARE(list.faults.front().text, text);
    }
    void keepsTheWordsBesideTheDay()
    {
        const auto list = readFrom("29.09.2026;Sondersitzung;Rathaus\n");
        QCOMPARE(list.days.front().title, u"Sondersitzung, Rathaus"_s);
        QCOMPARE(list.days.front().line, 1);
    }
    void aTableWithoutDaysIsAFault()
    {
        const auto list = readFrom("Datum;Sitzung\nbald;ja\n");
        QCOMPARE(list.faults.size(), std::size_t(1));
        QVERIFY(list.faults.front().kind == SessionImport::Fault::Kind::Empty);
    }
};

LENKUNGSSTAND_TEST(TestSessionSheet)
#include "tst_sessionsheet.moc"
