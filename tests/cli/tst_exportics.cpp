// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

/// Sessions and deadlines as a file, from the terminal.
class TestExportIcs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_before = QDateTime::currentSecsSinceEpoch();
        QCOMPARE(m_cli.run({u"init"_s}).exitCode, 0);
        m_after = QDateTime::currentSecsSinceEpoch();
    }
    /// Letter by letter; after a wanted change run with LENKUNGSSTAND_UPDATE_GOLDEN=1 and read it.
    void writesWhatItWrote()
    {
        const CliResult result =
            m_cli.run({u"export"_s, u"ics"_s, u"--as-of"_s, u"2026-09-01"_s, u"--output"_s, u"t.ics"_s});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, u"t.ics\n"_s);
        // The moment in which the portfolio was made.
        const QByteArray bytes =
            contentOf(u"t.ics"_s).replace(stampOf(contentOf(u"t.ics"_s)), "20260401T120000Z");
        QFile golden(QStringLiteral(TEST_DATA_DIR) + u"/cli/calendar_2026-09-01_de.ics"_s);
        if (qEnvironmentVariableIsSet("LENKUNGSSTAND_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(bytes) > 0);
            return;
        }
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const auto expected = golden.readAll().split('\n');
        const auto written = bytes.split('\n');
        for (qsizetype line = 0; line < std::min(expected.size(), written.size()); ++line)
            QCOMPARE(written.at(line), expected.at(line));
        QCOMPARE(written.size(), expected.size());
    }
    void isStampedWithTheMomentOfTheNewestEntry()
    {
        QCOMPARE(exportTo(u"s.ics"_s).exitCode, 0);
        const QByteArray bytes = contentOf(u"s.ics"_s);
        QCOMPARE(bytes.count("\r\nDTSTAMP:"), bytes.count("\r\nBEGIN:VEVENT\r\n"));
        const qint64 stamp = momentOf(stampOf(bytes));
        QVERIFY2(stamp >= m_before && stamp <= m_after, stampOf(bytes).constData());
    }
    void dependsOnTheDataAlone()
    {
        QCOMPARE(exportTo(u"a.ics"_s).exitCode, 0);
        QCOMPARE(m_cli.shell(u"sleep 1; \"$CLI\" export ics --as-of 2026-04-01 --output b.ics"_s).exitCode,
                 0);
        QVERIFY(contentOf(u"a.ics"_s).size() > 1000);
        QVERIFY(contentOf(u"a.ics"_s) == contentOf(u"b.ics"_s));
    }
    void speaksTheLanguageThatIsAskedFor()
    {
        QCOMPARE(exportTo(u"e.ics"_s, {u"--language"_s, u"en"_s}).exitCode, 0);
        QVERIFY(contentOf(u"e.ics"_s).contains("SUMMARY:Session of the Senate"));
        QVERIFY(!contentOf(u"e.ics"_s).contains("Sitzung des Senats"));
    }
    void keepsTheIdentifierOfAMovedDate()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s}).exitCode, 0);
        QCOMPARE(
            cli.run({u"set"_s, u"KI-06"_s, u"planned=29.05.2026"_s, u"--reason"_s, u"Abstimmung"_s}).exitCode,
            0);
        QCOMPARE(cli.run({u"export"_s, u"ics"_s, u"--as-of"_s, u"2026-04-01"_s, u"--output"_s, u"m.ics"_s})
                     .exitCode,
                 0);
        QFile moved(cli.path(u"m.ics"_s));
        QVERIFY(moved.open(QIODevice::ReadOnly));
        const QByteArray after = moved.readAll().replace("\r\n", "\n");
        QCOMPARE(exportTo(u"a.ics"_s).exitCode, 0);
        const QByteArray before = contentOf(u"a.ics"_s).replace("\r\n", "\n");
        QCOMPARE(dayOf(before, "frist-KI-06@lenkungsstand"), QByteArray("20260430"));
        QCOMPARE(dayOf(after, "frist-KI-06@lenkungsstand"), QByteArray("20260529"));
        // So that a calendar which has the first takes the second.
        QCOMPARE(propertyOf(before, "frist-KI-06@lenkungsstand", "SEQUENCE"), QByteArray("0"));
        QCOMPARE(propertyOf(after, "frist-KI-06@lenkungsstand", "SEQUENCE"), QByteArray("1"));
        QCOMPARE(propertyOf(before, "frist-KI-06@lenkungsstand", "LAST-MODIFIED"), QByteArray());
        QCOMPARE(propertyOf(after, "frist-KI-06@lenkungsstand", "LAST-MODIFIED"), stampOf(after));
        QCOMPARE(propertyOf(after, "frist-KI-05@lenkungsstand", "SEQUENCE"), QByteArray("0"));
    }
    void aChangeThatWasTakenBackIsNewer()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s}).exitCode, 0);
        for (const QString &day : {u"29.05.2026"_s, u"31.04.2026"_s})
            QCOMPARE(
                cli.run({u"set"_s, u"KI-06"_s, u"planned="_s + day, u"--reason"_s, u"Abstimmung"_s}).exitCode,
                0);
        QCOMPARE(cli.run({u"export"_s, u"ics"_s, u"--output"_s, u"m.ics"_s}).exitCode, 0);
        QFile file(cli.path(u"m.ics"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll().replace("\r\n", "\n");
        QCOMPARE(dayOf(text, "frist-KI-06@lenkungsstand"), QByteArray("20260430"));
        QCOMPARE(propertyOf(text, "frist-KI-06@lenkungsstand", "SEQUENCE"), QByteArray("2"));
    }
    void replacesAnOlderFileAndNeverThePortfolio()
    {
        QVERIFY(QFile::copy(m_cli.defaultDatabase(), m_cli.path(u"portfolio.ics"_s)));
        const QByteArray portfolio = contentOf(u"portfolio.ics"_s);
        const CliResult refused = m_cli.run(
            {u"export"_s, u"ics"_s, u"--database"_s, u"portfolio.ics"_s, u"--output"_s, u"portfolio.ics"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(u"wird nicht überschrieben"_s), qPrintable(refused.err));
        QVERIFY(contentOf(u"portfolio.ics"_s) == portfolio);
        QFile old(m_cli.path(u"alt.ics"_s));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("alt") == 3);
        old.close();
        QCOMPARE(exportTo(u"alt.ics"_s).exitCode, 0);
        QVERIFY(contentOf(u"alt.ics"_s).startsWith("BEGIN:VCALENDAR\r\n"));
    }
    void refusesWhereNothingCanBeWritten_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("words");
        QTest::newRow("no folder") << u"fehlt/t.ics"_s << 1 << u"Es gibt keinen Ordner"_s;
        QTest::newRow("a folder") << u"ordner.ics"_s << 1 << u"ist ein Ordner"_s;
        QTest::newRow("a pipe") << u"rohr.ics"_s << 1 << u"ist keine gewöhnliche Datei"_s;
        QTest::newRow("another ending") << u"t.pdf"_s << 2 << u"endet nicht auf .ics"_s;
        QTest::newRow("nothing before it") << u".ics"_s << 2 << u"steht nichts"_s;
    }
    void refusesWhereNothingCanBeWritten()
    {
        QFETCH(QString, path);
        QFETCH(int, exitCode);
        QFETCH(QString, words);
        QCOMPARE(m_cli.shell(u"mkdir -p ordner.ics; test -p rohr.ics || mkfifo rohr.ics"_s).exitCode, 0);
        const CliResult result = exportTo(path);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.out, QString());
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(result.err.contains(words), qPrintable(result.err));
    }
    void needsTheNameOfAFile()
    {
        const CliResult result = m_cli.run({u"export"_s, u"ics"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(u"--output"_s), qPrintable(result.err));
    }
    void saysThatItsPartIsMissing()
    {
        const QString program = m_cli.path(u"lenkungsstand-cli"_s);
        QVERIFY(QFile::copy(QStringLiteral(CLI_PROGRAM), program));
        const CliResult result =
            m_cli.shell(u"./lenkungsstand-cli --language de export ics --output x.ics"_s);
        QVERIFY(QFile::remove(program));
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains(u"lenkungsstand-documents.so"_s), qPrintable(result.err));
        QVERIFY(!QFileInfo::exists(m_cli.path(u"x.ics"_s)));
    }

private:
    CliResult exportTo(const QString &path, const QStringList &more = {}) const
    {
        return m_cli.run(
            QStringList{u"export"_s, u"ics"_s, u"--as-of"_s, u"2026-04-01"_s, u"--output"_s, path} + more);
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(m_cli.path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray dayOf(const QByteArray &text, const QByteArray &uid)
    {
        return propertyOf(text, uid, "DTSTART;VALUE=DATE");
    }
    /// Of the event with that identifier, in a text with plain line ends; empty if the event stands there not
    /// exactly once, or has no such property.
    static QByteArray propertyOf(const QByteArray &text, const QByteArray &uid, const QByteArray &name)
    {
        const QByteArray named = "UID:" + uid + '\n';
        const qsizetype at = text.indexOf(named);
        if (at < 0 || text.count(named) != 1)
            return {};
        for (const QByteArray &line : text.mid(at, text.indexOf("END:VEVENT", at) - at).split('\n'))
            if (line.startsWith(QByteArray(name + ':')))
                return line.mid(name.size() + 1);
        return {};
    }
    /// The moment of the first entry, which is that of all.
    static QByteArray stampOf(const QByteArray &text)
    {
        const QByteArray name = "DTSTAMP:";
        return text.mid(text.indexOf(name) + name.size(), QByteArrayView("20260401T120000Z").size());
    }
    static qint64 momentOf(const QByteArray &stamp)
    {
        QDateTime moment = QDateTime::fromString(QString::fromLatin1(stamp), u"yyyyMMdd'T'HHmmss'Z'"_s);
        moment.setTimeSpec(Qt::UTC);
        return moment.toSecsSinceEpoch();
    }

    CliProcess m_cli;
    qint64 m_before = 0; ///< in seconds, around the making of the portfolio
    qint64 m_after = 0;
};

LENKUNGSSTAND_TEST(TestExportIcs)
#include "tst_exportics.moc"
