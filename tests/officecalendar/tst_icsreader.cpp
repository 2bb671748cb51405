// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officecalendar/icsfile.h"
#include "tests/support/testrunner.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {
QByteArray calendarOf(const QByteArray &events)
{
    QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//Test//DE\n" + events + "END:VCALENDAR\n";
    return text.replace('\n', "\r\n");
}

QByteArray eventOf(const QByteArray &lines)
{
    return "BEGIN:VEVENT\nUID:1@test\nDTSTAMP:20260101T000000Z\nSUMMARY:Senat\n" + lines + "END:VEVENT\n";
}

Result<CalendarContent> readFrom(const QByteArray &bytes)
{
    return IcsFile::read(bytes, QDate(2026, 12, 31));
}
}

/// Calendars of other programs.
class TestIcsReader : public QObject
{
    Q_OBJECT
private slots:
    void readsTheDay_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("days"); // a blank between
        const auto row = [](const char *name, const char *lines, const char *days) {
            QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(days);
        };
        row("a whole day", "DTSTART;VALUE=DATE:20260505\n", "2026-05-05");
        row("hours of the place", "DTSTART;TZID=Europe/Berlin:20260505T103000\n", "2026-05-05");
        row("hours without a zone", "DTSTART:20260505T233000\n", "2026-05-05");
        row("midnight in Bremen, as UTC in summer", "DTSTART:20260504T220000Z\n", "2026-05-05");
        row("evening in UTC in winter", "DTSTART:20260112T225959Z\n", "2026-01-12");
        row("a series with an end", "DTSTART;VALUE=DATE:20260505\nRRULE:FREQ=WEEKLY;COUNT=3\n",
            "2026-05-05 2026-05-12 2026-05-19");
        row("a series with days left out",
            "DTSTART;VALUE=DATE:20260505\nRRULE:FREQ=WEEKLY;UNTIL=20260526\nEXDATE;VALUE=DATE:20260512\n",
            "2026-05-05 2026-05-19 2026-05-26");
        row("a series of late hours",
            "DTSTART;TZID=Europe/Berlin:20260505T233000\nRRULE:FREQ=WEEKLY;COUNT=2\n",
            "2026-05-05 2026-05-12");
        row("single further days",
            "DTSTART;VALUE=DATE:20260505\nRDATE;VALUE=DATE:20260507\nRDATE;VALUE=DATE:20260512\n",
            "2026-05-05 2026-05-07 2026-05-12");
    }
    void readsTheDay()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, days);
        const auto read = readFrom(calendarOf(eventOf(lines)));
        QVERIFY_RESULT(read);
        QVERIFY(read->faults.empty());
        QStringList found;
        for (const CalendarEntry &entry : read->entries)
            found.append(entry.day.toString(Qt::ISODate));
        QCOMPARE(found.join(u' '), days);
    }
    void cutsASeriesWithoutEnd()
    {
        const auto read =
            readFrom(calendarOf(eventOf("DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=WEEKLY;BYDAY=TU\n")));
        QVERIFY_RESULT(read);
        QCOMPARE(read->entries.size(), std::size_t(52));
        QCOMPARE(read->entries.back().day, QDate(2026, 12, 29));
    }
    void takesTheMovedDayOfASeries()
    {
        const auto read = readFrom(
            calendarOf(eventOf("DTSTART;VALUE=DATE:20260505\nRRULE:FREQ=WEEKLY;COUNT=2\n")
                       + eventOf("RECURRENCE-ID;VALUE=DATE:20260512\nDTSTART;VALUE=DATE:20260513\n")));
        QVERIFY_RESULT(read);
        QCOMPARE(read->entries.size(), std::size_t(2));
        QCOMPARE(read->entries[0].day, QDate(2026, 5, 5));
        QCOMPARE(read->entries[1].day, QDate(2026, 5, 13));
    }
    void knowsWhatIsCancelledAndWhereItStands()
    {
        const auto read = readFrom(calendarOf(eventOf("DTSTART;VALUE=DATE:20260505\n")
                                              + eventOf("DTSTART;VALUE=DATE:20260512\nSTATUS:CANCELLED\n")));
        QVERIFY_RESULT(read);
        QVERIFY(!read->entries[0].cancelled);
        QVERIFY(read->entries[1].cancelled);
        QCOMPARE(read->entries[0].line, 4);
        QCOMPARE(read->entries[1].line, 10);
        QCOMPARE(read->entries[0].summary, u"Senat"_s);
    }
    void namesTheLineOfWhatIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("kind");
        QTest::newRow("no day") << QByteArray() << int(CalendarFault::Kind::NoDay);
        QTest::newRow("31 April") << QByteArray("DTSTART;VALUE=DATE:20260431\n")
                                  << int(CalendarFault::Kind::NoDay);
        QTest::newRow("no date") << QByteArray("DTSTART;VALUE=DATE:bald\n")
                                 << int(CalendarFault::Kind::NoDay);
        QTest::newRow("every second") << QByteArray("DTSTART:20260505T100000\nRRULE:FREQ=SECONDLY\n")
                                      << int(CalendarFault::Kind::Series);
        for (const char *rest :
             {"RRULE:FREQ=FOO", "RRULE:FREQ=WEEKLY;COUNT=abc", "RRULE:FREQ=WEEKLY;COUNT=-1",
              "RRULE:FREQ=WEEKLY;INTERVAL=0", "RRULE:FREQ=WEEKLY;BYDAY=XX", "RRULE:COUNT=5",
              "RRULE:FREQ=WEEKLY;COUNT=3;UNTIL=20261001", "RRULE:FREQ=WEEKLY;UNTIL=20261399",
              "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:2026051",
              "RRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;VALUE=DATE:20261345", "RDATE;VALUE=DATE:2026099"})
            QTest::newRow(rest) << QByteArray("DTSTART;VALUE=DATE:20260505\n") + rest + '\n'
                                << int(CalendarFault::Kind::Series);
        QTest::newRow("every hour") << QByteArray("DTSTART:20260505T100000\nRRULE:FREQ=HOURLY\n")
                                    << int(CalendarFault::Kind::Series);
    }
    void namesTheLineOfWhatIsNotRead()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, kind);
        const auto read = readFrom(calendarOf(eventOf("DTSTART;VALUE=DATE:20260505\n") + eventOf(lines)));
        QVERIFY_RESULT(read);
        QCOMPARE(read->entries.size(), std::size_t(1));
        QCOMPARE(read->faults.size(), std::size_t(1));
        QCOMPARE(int(read->faults.front().kind), kind);
        QCOMPARE(read->faults.front().line, 10);
        QCOMPARE(read->faults.front().summary, u"Senat"_s);
    }
    void saysWhereTheFileIsBroken_data()
    {
        using Kind = CalendarFault::Kind;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<CalendarFault>("fault");
        const QByteArray sound = calendarOf(eventOf("DTSTART;VALUE=DATE:20260505\n"));
        const int event = int(sound.left(sound.indexOf("BEGIN:VEVENT")).count('\n')) + 1;
        QTest::newRow("nothing") << QByteArray() << CalendarFault{Kind::NoCalendar, 0, {}};
        QTest::newRow("a list") << QByteArray("Datum;Sitzung\n05.05.2026;ja\n")
                                << CalendarFault{Kind::NoCalendar, 0, {}};
        QTest::newRow("cut off within the event") << sound.left(sound.indexOf("END:VEVENT"))
                                                  << CalendarFault{Kind::Broken, event, u"BEGIN:VEVENT"_s};
        QTest::newRow("cut off behind it") << sound.left(sound.indexOf("END:VCALENDAR"))
                                           << CalendarFault{Kind::Broken, 1, u"BEGIN:VCALENDAR"_s};
        QTest::newRow("an event that does not end") << QByteArray(sound).replace("END:VEVENT\r\n", "")
                                                    << CalendarFault{Kind::Broken, event, u"BEGIN:VEVENT"_s};
        QTest::newRow("one end too many")
            << sound + "END:VCALENDAR\r\n"
            << CalendarFault{Kind::Broken, int(sound.count('\n')) + 1, u"END:VCALENDAR"_s};
    }
    void saysWhereTheFileIsBroken()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(CalendarFault, fault);
        const auto read = readFrom(bytes);
        QVERIFY_RESULT(read);
        QVERIFY(read->entries.empty());
        QCOMPARE(read->faults.size(), std::size_t(1));
        QCOMPARE(read->faults.front().kind, fault.kind);
        QCOMPARE(read->faults.front().line, fault.line);
        QCOMPARE(read->faults.front().summary, fault.summary);
    }
    void refusesWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray sound = calendarOf(eventOf("DTSTART;VALUE=DATE:20260505\n"));
        QTest::newRow("a zero byte") << QByteArray(sound).insert(40, '\0');
        QTest::newRow("too large") << sound + QByteArray(IcsFile::mostBytes, ' ') + "END:VCALENDAR";
    }
    void refusesWhatCannotBeRead()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE_ERROR(readFrom(bytes), Error::Code::Format);
    }
    void takesALineThatGoesOnForNoEnd()
    {
        const auto read = readFrom(calendarOf(eventOf(
            "DTSTART;VALUE=DATE:20260505\nDESCRIPTION:wie geplant\\n\n END:VEVENT\n BEGIN:VEVENT\n")));
        QVERIFY_RESULT(read);
        QCOMPARE(read->entries.size(), std::size_t(1));
    }
    void readsSeveralCalendarsOfOneFile()
    {
        const auto read = readFrom(calendarOf(eventOf("DTSTART;VALUE=DATE:20260505\n"))
                                   + calendarOf(eventOf("DTSTART;VALUE=DATE:20260512\n")));
        QVERIFY_RESULT(read);
        QCOMPARE(read->entries.size(), std::size_t(2));
    }
};

LENKUNGSSTAND_TEST(TestIcsReader)
#include "tst_icsreader.moc"
