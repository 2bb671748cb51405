// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/senatesessions.h"
#include "tests/cli/seededcli.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

/// The session calendar of the Senate from a file, in the terminal.
class TestImportSessions : public QObject, private SeededCli
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(seed()); }
    void init() { QVERIFY(begin()); }

    void entersAListInOneStep()
    {
        QVERIFY(write(u"s.csv"_s, "Datum;Bemerkung\n22.09.2026;\n24.09.2026;Sondersitzung\n06.10.2026;\n"));
        const CliResult result = run({u"import"_s, u"sessions"_s, u"s.csv"_s});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(
            result.out.contains(u"Zusätzliche Sitzung: Donnerstag, 24.09.2026 „Sondersitzung“ (Zeile 3)"_s),
            qPrintable(result.out));
        QVERIFY2(result.out.contains(u"Keine Sitzung: Dienstag, 29.09.2026 (in der Datei nicht genannt)"_s),
                 qPrintable(result.out));
        const SenateCalendar calendar = stored().senateCalendar;
        QCOMPARE(calendar.added, std::vector<QDate>{QDate(2026, 9, 24)});
        QCOMPARE(calendar.cancelled, std::vector<QDate>{QDate(2026, 9, 29)});
        QVERIFY(calendar.confirmation && !calendar.confirmation->by.isEmpty());
        const CliResult history = run({u"history"_s, u"--format"_s, u"json"_s});
        QVERIFY2(history.out.contains(u"Sitzungen des Senats aus einer Datei"_s),
                 qPrintable(history.out.right(600)));
    }
    void aDeadlineFollowsIt()
    {
        QVERIFY2(lastSessionOf(u"B-5"_s) == u"2026-09-29"_s, qPrintable(lastSessionOf(u"B-5"_s)));
        QVERIFY(write(u"s.csv"_s, "29.09.2026;entfällt\n"));
        QCOMPARE(run({u"import"_s, u"sessions"_s, u"s.csv"_s}).exitCode, 0);
        QCOMPARE(lastSessionOf(u"B-5"_s), u"2026-09-22"_s);
    }
    void saysWhatItWouldDo()
    {
        QVERIFY(write(u"s.csv"_s, "24.09.2026\n"));
        const CliResult result =
            run({u"import"_s, u"sessions"_s, u"s.csv"_s, u"--dry-run"_s, u"--format"_s, u"json"_s});
        QCOMPARE(result.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(result.out.toUtf8()).object();
        QCOMPARE(json[u"dryRun"_s], QJsonValue(true));
        QCOMPARE(json[u"added"_s], QJsonValue(QJsonArray{u"2026-09-24"_s}));
        QCOMPARE(json[u"cancelled"_s], QJsonValue(QJsonArray()));
        QCOMPARE(json[u"confirmed"_s], QJsonValue(false)); // one day is no calendar
        QVERIFY(stored().senateCalendar == SenateCalendar());
    }
    void aDryRunSaysThatNothingWasChanged()
    {
        QVERIFY(write(u"s.csv"_s, "24.09.2026\n"));
        const CliResult dry = run({u"import"_s, u"sessions"_s, u"s.csv"_s, u"--dry-run"_s});
        QCOMPARE(dry.exitCode, 0);
        QVERIFY2(dry.out.contains(u"Nichts wurde geschrieben, denn dies war ein Probelauf."_s),
                 qPrintable(dry.out));
        QVERIFY(!run({u"import"_s, u"sessions"_s, u"s.csv"_s}).out.contains(u"Probelauf"_s));
    }
    void leavesAloneWhatIsNotNamedOnRequest()
    {
        QVERIFY(write(u"s.csv"_s, "15.09.2026\n24.09.2026\n06.10.2026\n"));
        QCOMPARE(run({u"import"_s, u"sessions"_s, u"s.csv"_s, u"--only-named"_s}).exitCode, 0);
        QVERIFY(stored().senateCalendar.cancelled.empty());
        QCOMPARE(stored().senateCalendar.added, std::vector<QDate>{QDate(2026, 9, 24)});
    }
    void itsOwnFileChangesNothing()
    {
        QCOMPARE(run({u"export"_s, u"ics"_s, u"--output"_s, u"own.ics"_s}).exitCode, 0);
        const CliResult result = run({u"import"_s, u"sessions"_s, u"own.ics"_s});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.contains(u"stehen bereits im Kalender"_s), qPrintable(result.out));
        QVERIFY(stored().senateCalendar == SenateCalendar());
        // Also where the office has entered what differs from the rule.
        QVERIFY(write(u"s.csv"_s, "10.12.2026\n15.12.2026;entfällt\n"));
        QCOMPARE(run({u"import"_s, u"sessions"_s, u"s.csv"_s}).exitCode, 0);
        const SenateCalendar entered = stored().senateCalendar;
        QCOMPARE(
            run({u"export"_s, u"ics"_s, u"--as-of"_s, u"2026-04-01"_s, u"--output"_s, u"own.ics"_s}).exitCode,
            0);
        QCOMPARE(run({u"import"_s, u"sessions"_s, u"own.ics"_s}).exitCode, 0);
        QVERIFY(stored().senateCalendar == entered);
    }
    void takesNothingOfAFileWithFaults()
    {
        QVERIFY(write(u"s.csv"_s, "Datum\n24.09.2026\n31.09.2026\nbald\n"));
        const CliResult result = run({u"import"_s, u"sessions"_s, u"s.csv"_s});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.out.startsWith(u"Zeile 3: „31.09.2026“ ist kein Tag."_s), qPrintable(result.out));
        QVERIFY2(result.out.contains(u"\nZeile 4: „bald“"_s), qPrintable(result.out));
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(result.err.startsWith(u"Aus der Datei wurde nichts übernommen."_s), qPrintable(result.err));
        QVERIFY(stored().senateCalendar == SenateCalendar());
        const CliResult json = run({u"import"_s, u"sessions"_s, u"s.csv"_s, u"--format"_s, u"json"_s});
        const QJsonArray errors = QJsonDocument::fromJson(json.out.toUtf8()).object()[u"errors"_s].toArray();
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors.first().toObject()[u"line"_s], QJsonValue(3));
    }
    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing there") << u"fehlt.ics"_s << QByteArray() << u"nicht gefunden"_s;
        QTest::newRow("cut off") << u"c.ics"_s << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n")
                                 << u"Zeile 2: Der Kalender ist abgeschnitten oder beschädigt"_s;
        QTest::newRow("no calendar") << u"c.ics"_s << QByteArray("VERSION:2.0\r\nSUMMARY:Senat\r\n")
                                     << u"Die Datei ist kein Bürokalender"_s;
        QTest::newRow("bytes") << u"c.ics"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                               << u"Die Datei ist kein Bürokalender"_s;
        QTest::newRow("no session") << u"leer.csv"_s << QByteArray("Datum;Sitzung\n")
                                    << u"nennt keine Sitzung"_s;
        QTest::newRow("empty") << u"nichts.csv"_s << QByteArray("") << u"nennt keine Sitzung"_s;
        QTest::newRow("a picture") << u"bild.csv"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                                   << u"„bild.csv“"_s;
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        if (!bytes.isNull())
            QVERIFY(write(file, bytes));
        const CliResult result = run({u"import"_s, u"sessions"_s, file});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(QString(result.out + result.err).contains(words),
                 qPrintable(QString(result.out + result.err)));
        QVERIFY(stored().senateCalendar == SenateCalendar());
    }

private:
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_cli->path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] QString lastSessionOf(const QString &key) const
    {
        const CliResult result = run({u"status"_s, u"--as-of"_s, u"2026-04-01"_s, u"--format"_s, u"json"_s});
        const QJsonArray items = QJsonDocument::fromJson(result.out.toUtf8()).object()[u"items"_s].toArray();
        for (const QJsonValue &item : items)
            if (item[u"key"_s] == key)
                return item[u"lastSession"_s].toString();
        return {};
    }
};

LENKUNGSSTAND_TEST(TestImportSessions)
#include "tst_importsessions.moc"
