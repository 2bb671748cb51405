// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

/// Every refusal: its exit code, one sentence on standard error, nothing on standard output, nothing changed.
class TestRefusals : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(m_cli.run({u"init"_s, u"--database"_s, u"p.sqlite"_s}).exitCode, 0);
        QFile text(m_cli.path(u"text.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly)
                && text.write(QByteArray("kein Datenbestand\n").repeated(500)) > 0);
        text.close();
        m_before = m_cli.files();
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &call, int exitCode, const QString &says) {
            QTest::newRow(name) << call << exitCode << says;
        };
        row("nothing", u""_s, 2, u"--help"_s);
        row("no such command", u"stautus"_s, 2, u"stautus"_s);
        row("report without its second word", u"report"_s, 2, u"Hinter „report“ fehlt ein Wort"_s);
        row("report with an option only", u"report --output a.pdf"_s, 2, u"es gibt: status"_s);
        row("report of an unknown kind", u"report unit --output a.pdf"_s, 2,
            u"Hinter „report“ gibt es kein „unit“"_s);
        row("language without a command", u"--language de"_s, 2, u"Es fehlt ein Befehl"_s);
        row("option before the command", u"--database p.sqlite status"_s, 2, u"„--database“"_s);
        row("unknown option", u"status --asof 2026-01-01"_s, 2, u"--asof"_s);
        row("option of another command", u"check --format json"_s, 2, u"--format"_s);
        row("option without value", u"status --as-of"_s, 2, u"--as-of"_s);
        row("empty value", u"status --database="_s, 2, u"--database"_s);
        row("option instead of the day", u"status --as-of --database p.sqlite"_s, 2,
            u"Die Option --as-of braucht einen Wert"_s);
        row("option instead of the statuses", u"status --fail-on --database=p.sqlite"_s, 2,
            u"Die Option --fail-on braucht einen Wert"_s);
        row("option instead of the language", u"status --language --database p.sqlite"_s, 2,
            u"Die Option --language braucht einen Wert"_s);
        row("option instead of the language, first", u"--language --database p.sqlite status"_s, 2,
            u"Die Option --language braucht einen Wert"_s);
        row("switch with value", u"init --empty=yes"_s, 2, u"--empty"_s);
        row("option twice", u"status --format json --format csv"_s, 2, u"--format"_s);
        row("one word too many", u"status KI"_s, 2, u"KI"_s);
        row("show without key", u"show"_s, 2, u"SCHLÜSSEL"_s);
        row("two keys", u"show KI-01 KI-02"_s, 2, u"KI-02"_s);
        row("impossible day", u"status --as-of 2026-02-30 --database p.sqlite"_s, 2, u"2026-02-30"_s);
        row("month 13", u"status --as-of 2026-13-01 --database p.sqlite"_s, 2, u"2026-13-01"_s);
        row("German day", u"status --as-of 06.05.2026 --database p.sqlite"_s, 2, u"JJJJ-MM-TT"_s);
        row("word as day", u"status --as-of heute --database p.sqlite"_s, 2, u"heute"_s);
        row("day without zeros", u"status --as-of 2026-5-6 --database p.sqlite"_s, 2, u"2026-5-6"_s);
        row("day with time", u"status --as-of 2026-05-06T10:00:00 --database p.sqlite"_s, 2,
            u"2026-05-06T"_s);
        row("impossible day, show", u"show B-2 --as-of 2026-02-30 --database p.sqlite"_s, 2, u"2026-02-30"_s);
        row("impossible day, report",
            u"report status --output a.pdf --as-of 2026-00-01 --database p.sqlite"_s, 2, u"2026-00-01"_s);
        row("unknown status", u"status --status late --database p.sqlite"_s, 2,
            u"overdue, atRisk, dueSoon"_s);
        row("one unknown status of two", u"status --status overdue,overdues --database p.sqlite"_s, 2,
            u"„overdues“"_s);
        row("empty status", u"status --status overdue,, --database p.sqlite"_s, 2, u"unscheduled"_s);
        row("empty entry between two", u"status --fail-on overdue,,atRisk --database p.sqlite"_s, 2,
            u"Ein Eintrag der Liste „overdue,,atRisk“ ist leer"_s);
        row("unknown status to fail on", u"status --fail-on red --database p.sqlite"_s, 2, u"doneLate"_s);
        row("unknown format", u"status --format xml --database p.sqlite"_s, 2, u"table, json, csv"_s);
        row("unknown project", u"status --project XY --database p.sqlite"_s, 2,
            u"BA, DBA, KI, DN, PAKT, LENKU"_s);
        row("unknown language", u"status --language fr --database p.sqlite"_s, 2, u"fr"_s);
        row("no output", u"report status --database p.sqlite"_s, 2, u"--output"_s);
        row("output of another kind", u"report status --output a.odt --database p.sqlite"_s, 2, u"a.odt"_s);
        row("unknown item", u"show KI-99 --database p.sqlite"_s, 1, u"KI-99"_s);
        row("no portfolio yet, status", u"status"_s, 1, u"lenkungsstand-cli init"_s);
        row("no portfolio yet, show", u"show B-2"_s, 1, u"lenkungsstand-cli init"_s);
        row("no portfolio yet, report", u"report status --output a.pdf"_s, 1, u"lenkungsstand-cli init"_s);
        row("no portfolio yet, check", u"check"_s, 1, u"lenkungsstand-cli init"_s);
        row("missing file, status", u"status --database weg.sqlite"_s, 1, u"weg.sqlite"_s);
        row("missing file, show", u"show B-2 --database weg.sqlite"_s, 1, u"weg.sqlite"_s);
        row("missing file, report", u"report status --output a.html --database weg.sqlite"_s, 1,
            u"weg.sqlite"_s);
        row("missing file, check", u"check --database weg.sqlite"_s, 1, u"weg.sqlite"_s);
        row("no database, status", u"status --database text.txt"_s, 1, u"text.txt"_s);
        row("no database, check", u"check --database text.txt"_s, 1, u"text.txt"_s);
        row("a folder", u"status --database ."_s, 1, u"ist ein Ordner"_s);
        row("init over a folder", u"init --database ."_s, 1, u"ist ein Ordner"_s);
        row("init in a missing folder", u"init --database weg/da/x.sqlite"_s, 1, u"weg/da“"_s);
        row("init where no files can be", u"init --database /proc/x.sqlite"_s, 1,
            u"„/proc/x.sqlite“ kann nicht angelegt werden"_s);
        row("init in memory", u"init --database :memory:"_s, 1,
            u"„:memory:“ beginnt mit einem Doppelpunkt"_s);
        row("status of memory", u"status --database :memory:"_s, 1, u"Doppelpunkt"_s);
        row("report where no files can be", u"report status --output /proc/a.html --database p.sqlite"_s, 1,
            u"„/proc/a.html“ kann nicht angelegt werden"_s);
        row("report into a missing folder", u"report status --output weg/a.html --database p.sqlite"_s, 1,
            u"Ordner „weg“"_s);
        row("report over a folder", u"report status --output .. --database p.sqlite"_s, 2, u"„..“"_s);
        row("report without a name", u"report status --output .pdf --database p.sqlite"_s, 2, u"„.pdf“"_s);
        row("page without a name", u"report status --output ./.html --database p.sqlite"_s, 2, u".html“"_s);
        row("report over the portfolio", u"report status --output p.sqlite --database p.sqlite"_s, 2,
            u"p.sqlite"_s);
        row("init over the portfolio", u"init --database p.sqlite"_s, 1, u"p.sqlite"_s);
    }
    void refuses()
    {
        QFETCH(QString, call);
        QFETCH(int, exitCode);
        QFETCH(QString, says);
        const CliResult result = m_cli.run(call.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.contains(says), qPrintable(result.err));
        QCOMPARE(result.err.count(u'\n'), 1);
        QCOMPARE(m_cli.files(), m_before);
    }
    void refusesNamesThatAreNoText()
    {
        const CliProcess cli;
        QCOMPARE(cli.shell(u"touch $'da\\xfc.sqlite'"_s).exitCode, 0);
        const QStringList before = cli.files();
        for (const QString &call :
             {u"init --database $'b\\xfcro.sqlite'"_s, u"init --database=$'b\\xfcro.sqlite'"_s,
              u"status --database $'da\\xfc.sqlite'"_s, u"report status --output $'b\\xfcro.pdf'"_s}) {
            const CliResult result = cli.shell(u"\"$CLI\" "_s + call);
            QCOMPARE(result.exitCode, 1);
            QCOMPARE(result.err.count(u'\n'), 1);
            QVERIFY2(result.err.contains(u"UTF-8"_s), qPrintable(result.err));
            QCOMPARE(cli.files(), before);
        }
        QCOMPARE(cli.shell(u"\"$CLI\" init --empty --database büro.sqlite"_s).exitCode, 0);
        QVERIFY(QFile::exists(cli.path(u"büro.sqlite"_s)));
    }
    void anEmptyKeyIsNoKey()
    {
        const CliResult result = m_cli.run({u"show"_s, QString(), u"--database"_s, u"p.sqlite"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(u"SCHLÜSSEL"_s), qPrintable(result.err));
    }
    void withoutAHomeTheFileHasToBeNamed()
    {
        const CliProcess cli;
        for (const QString &home : {u"unset HOME"_s, u"HOME="_s})
            for (const QString &call : {u"init"_s, u"init --empty"_s, u"status"_s, u"check"_s}) {
                const CliResult result = cli.shell(home + u"; export HOME; \"$CLI\" "_s + call);
                QCOMPARE(result.exitCode, 1);
                QCOMPARE(result.err.count(u'\n'), 1);
                QVERIFY2(result.err.contains(u"--database"_s), qPrintable(result.err));
                QVERIFY(!QFile::exists(u"/.local/share/Lenkungsstand"_s));
            }
        QCOMPARE(cli.files(), QStringList());
        QCOMPARE(cli.shell(u"unset HOME; \"$CLI\" init --database hier.sqlite"_s).exitCode, 0);
    }
    void neverReplacesThePortfolioByAReport()
    {
        // A portfolio may have any name, also one of a report.
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s, u"--database"_s, u"a.html"_s}).exitCode, 0);
        const QStringList before = cli.files();
        const CliResult result =
            cli.run({u"report"_s, u"status"_s, u"--database"_s, u"a.html"_s, u"--output"_s, u"./a.html"_s});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(cli.files(), before);
    }
    void saysWhenTheOutputCannotBeWritten()
    {
        for (const QString &option :
             {QString(), u"--fail-on overdue"_s}) { // said once, also beside exit code 3
            const CliResult full =
                m_cli.shell(u"\"$CLI\" status %1 --database p.sqlite > /dev/full"_s.arg(option));
            QCOMPARE(full.exitCode, 1);
            QCOMPARE(full.err.count(u'\n'), 1);
        }
    }
    void saysThatAChangeIsSavedThoughItsOutputIsNot()
    {
        const CliResult full = m_cli.shell(
            u"cp p.sqlite q.sqlite; \"$CLI\" set KI-01 note=voll --database q.sqlite > /dev/full"_s);
        QCOMPARE(full.exitCode, 1);
        QCOMPARE(full.err.count(u'\n'), 1);
        QVERIFY2(full.err.startsWith(u"Erledigt und gespeichert; nur"_s), qPrintable(full.err));
        QVERIFY(m_cli.shell(u"\"$CLI\" show KI-01 --database q.sqlite"_s).out.contains(u"voll"_s));
    }
    void readsWhereNothingCanBeWritten()
    {
        // The second call finds what the first one could not finish beside the file.
        const CliResult full = m_cli.shell(u"cp p.sqlite s.sqlite; ulimit -f 0; for i in 1 2 3; do "
                                           "\"$CLI\" status --database s.sqlite | cat; done; "
                                           "\"$CLI\" check --database s.sqlite | cat"_s);
        QCOMPARE(full.err, QString());
        QCOMPARE(full.out.count(u"KI-06"_s),
                 3 * m_cli.run({u"status"_s, u"--database"_s, u"p.sqlite"_s}).out.count(u"KI-06"_s));
        QVERIFY2(full.out.contains(u"s.sqlite“ ist in Ordnung"_s), qPrintable(full.out));
    }
    void saysThatAFileWouldBecomeTooLarge()
    {
        const CliResult small = m_cli.shell(
            u"cp p.sqlite r.sqlite; ulimit -f 8; \"$CLI\" set KI-01 note=viel --database r.sqlite"_s);
        QCOMPARE(small.exitCode, 1);
        QCOMPARE(small.err.count(u'\n'), 1);
        QVERIFY(small.out.isEmpty());
        const CliResult check = m_cli.shell(u"\"$CLI\" check --database r.sqlite"_s);
        QCOMPARE(check.exitCode, 0);
        QVERIFY(!m_cli.shell(u"\"$CLI\" show KI-01 --database r.sqlite"_s).out.contains(u"viel"_s));
    }
    void survivesAReaderThatLeaves()
    {
        const CliResult piped = m_cli.shell(
            u"\"$CLI\" status --format json --database p.sqlite | head -c 20 > /dev/null; exit ${PIPESTATUS[0]}"_s);
        QCOMPARE(piped.exitCode, 0);
        QCOMPARE(piped.err, QString());
    }

private:
    CliProcess m_cli;
    QStringList m_before;
};

LENKUNGSSTAND_TEST(TestRefusals)
#include "tst_refusals.moc"
