// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/officecalendar/icsfile.h"
#include "tests/support/testrunner.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {
CalendarEntry deadline()
{
    CalendarEntry entry{u"frist-KI-06@lenkungsstand"_s, QDate(2026, 4, 30),
                        u"Frist KI-06: Maßnahmen, Ziele; Wege \\ „Roadmap“"_s,
                        u"Wortlaut: „31.04.2026“\nZuständig: SF, SK"_s};
    entry.category = u"Frist"_s;
    entry.alarmDaysBefore = 14;
    return entry;
}

CalendarEntry session()
{
    return {u"senat-2026-05-05@lenkungsstand"_s, QDate(2026, 5, 5), u"Sitzung des Senats"_s, {}};
}

QByteArray written(const std::vector<CalendarEntry> &entries)
{
    const QDateTime stamp(QDate(2025, 10, 7), QTime(14, 5, 9), QTimeZone("Europe/Berlin"));
    return IcsFile::write(entries, stamp, u"Lenku VD: Sitzungen und Fristen"_s);
}

/// Without the line breaks of the format.
QByteArray unfolded(QByteArray bytes)
{
    return bytes.replace("\r\n ", "").replace("\r\n", "\n");
}
}

/// Sessions and deadlines as an office calendar gets them (RFC 5545).
class TestIcsFile : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatWasWritten()
    {
        CalendarEntry cancelled = session();
        cancelled.cancelled = true;
        const std::vector<CalendarEntry> entries{deadline(), cancelled};
        const auto read = IcsFile::read(written(entries), QDate(2027, 12, 31));
        QVERIFY_RESULT(read);
        QCOMPARE(read->faults.size(), std::size_t(0));
        QCOMPARE(read->entries.size(), entries.size());
        for (std::size_t index = 0; index < entries.size(); ++index) {
            CalendarEntry back = read->entries[index];
            QVERIFY(back.line > 0);
            back.line = 0;
            back.alarmDaysBefore = entries[index].alarmDaysBefore; // alarms are the reader's own business
            QVERIFY2(back == entries[index], qPrintable(back.summary));
        }
    }
    void writesWholeDaysWithoutAZone()
    {
        const QByteArray text = unfolded(written({deadline()}));
        QVERIFY2(text.contains("DTSTART;VALUE=DATE:20260430\n"), text.constData());
        QVERIFY2(text.contains("DTEND;VALUE=DATE:20260501\n"), text.constData());
        QVERIFY2(text.contains("DTSTAMP:20251007T120509Z\n"), text.constData());
        QVERIFY2(text.contains("UID:frist-KI-06@lenkungsstand\n"), text.constData());
        QVERIFY2(text.contains("TRANSP:TRANSPARENT\n"), text.constData());
        QVERIFY2(text.contains("X-WR-CALNAME:Lenku VD: Sitzungen und Fristen\n"), text.constData());
        QVERIFY2(!text.contains("TZID") && !text.contains("VTIMEZONE"), text.constData());
    }
    void saysHowOftenAndWhenAnEntryWasChanged()
    {
        const QByteArray unchanged = unfolded(written({deadline()}));
        QVERIFY2(unchanged.contains("SEQUENCE:0\n"), unchanged.constData());
        QVERIFY2(!unchanged.contains("LAST-MODIFIED"), unchanged.constData());
        CalendarEntry entry = deadline();
        entry.sequence = 3;
        entry.changed = QDateTime(QDate(2026, 1, 31), QTime(23, 59, 1), Qt::UTC);
        const QByteArray changed = unfolded(written({entry}));
        QVERIFY2(changed.contains("SEQUENCE:3\nLAST-MODIFIED:20260131T235901Z\n"), changed.constData());
    }
    void escapesWhatTheFormatNeeds()
    {
        const QByteArray text = unfolded(written({deadline()}));
        QVERIFY2(text.contains("Maßnahmen\\, Ziele\\; Wege \\\\ „Roadmap“"), text.constData());
        QVERIFY2(text.contains("„31.04.2026“\\nZuständig: SF\\, SK"), text.constData());
    }
    void foldsLongLinesBetweenLetters()
    {
        CalendarEntry entry = deadline();
        entry.description = u"Zuständigkeiten für größere Maßnahmen, "_s.repeated(30).trimmed();
        const QByteArray bytes = written({entry});
        QVERIFY(!bytes.contains("\n\n"));
        for (const QByteArray &line : bytes.split('\n')) {
            QVERIFY2(line.size() <= 76, line.constData()); // 75 bytes and the carriage return
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter), line.constData());
        }
        const auto read = IcsFile::read(bytes, QDate(2027, 12, 31));
        QVERIFY_RESULT(read);
        QCOMPARE(read->entries.front().description, entry.description);
    }
    void remindsAsManyDaysBefore_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QByteArray>("trigger");
        QTest::newRow("two weeks") << 14 << QByteArray("TRIGGER:-P14D\n");
        QTest::newRow("no whole weeks") << 20 << QByteArray("TRIGGER:-P20D\n");
        QTest::newRow("the day itself") << 0 << QByteArray("TRIGGER:PT0S\n");
    }
    void remindsAsManyDaysBefore()
    {
        QFETCH(int, days);
        QFETCH(QByteArray, trigger);
        CalendarEntry entry = deadline();
        entry.alarmDaysBefore = days;
        const QByteArray text = unfolded(written({entry}));
        QVERIFY2(text.contains("BEGIN:VALARM\nACTION:DISPLAY\n"), text.constData());
        QVERIFY2(text.contains(trigger), text.constData());
    }
    void remindsOfNothingWithoutAnAlarm() { QVERIFY(!written({session()}).contains("VALARM")); }
    void writesTheSameBytesTwice()
    {
        QCOMPARE(written({deadline(), session()}), written({deadline(), session()}));
    }
    void writesACalendarWithoutEntries()
    {
        const auto read = IcsFile::read(written({}), QDate(2027, 12, 31));
        QVERIFY_RESULT(read);
        QVERIFY(read->entries.empty());
    }
};

LENKUNGSSTAND_TEST(TestIcsFile)
#include "tst_icsfile.moc"
