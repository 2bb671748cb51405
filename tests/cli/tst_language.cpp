// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT
private slots:
    void followsTheLocale_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<bool>("english");
        const QStringList none;
        const QStringList wantsEnglish = {u"--language"_s, u"en"_s};
        const QStringList wantsGerman = {u"--language"_s, u"de"_s};
        QTest::addRow("nothing set") << u"TERM"_s << u"dumb"_s << none << false;
        QTest::addRow("C") << u"LC_ALL"_s << u"C"_s << none << false;
        QTest::addRow("German") << u"LANG"_s << u"de_DE.UTF-8"_s << none << false;
        QTest::addRow("French") << u"LANG"_s << u"fr_FR.UTF-8"_s << none << false;
        QTest::addRow("English by LANG") << u"LANG"_s << u"en_GB.UTF-8"_s << none << true;
        QTest::addRow("English by LC_MESSAGES") << u"LC_MESSAGES"_s << u"en_US.UTF-8"_s << none << true;
        QTest::addRow("English by LC_ALL") << u"LC_ALL"_s << u"en_US"_s << none << true;
        QTest::addRow("asked for English") << u"LC_ALL"_s << u"de_DE.UTF-8"_s << wantsEnglish << true;
        QTest::addRow("asked for German") << u"LC_ALL"_s << u"en_GB.UTF-8"_s << wantsGerman << false;
    }
    void followsTheLocale()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QStringList, more);
        QFETCH(bool, english);
        const CliResult result = m_cli.run(QStringList{u"check"_s, u"--help"_s} + more, {{name, value}});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.err, QString());
        QCOMPARE(result.out.contains(u"Usage:"_s), english);
        QCOMPARE(result.out.contains(u"Aufruf:"_s), !english);
    }
    void theFirstSetVariableDecides()
    {
        const CliProcess::Variables both = {{u"LC_ALL"_s, u"de_DE.UTF-8"_s}, {u"LANG"_s, u"en_GB.UTF-8"_s}};
        QVERIFY(m_cli.run({u"--help"_s}, both).out.contains(u"Aufruf:"_s));
        const CliProcess::Variables empty = {{u"LC_ALL"_s, QString()}, {u"LANG"_s, u"en_GB.UTF-8"_s}};
        QVERIFY(m_cli.run({u"--help"_s}, empty).out.contains(u"Usage:"_s));
    }
    void takesTheLanguageBeforeTheCommand()
    {
        QVERIFY(m_cli.run({u"--language"_s, u"en"_s, u"check"_s, u"--help"_s}).out.contains(u"Usage:"_s));
    }
    void writesUtf8InEveryLocale()
    {
        const CliProcess::Variables plain = {{u"LC_ALL"_s, u"C"_s}};
        QVERIFY(m_cli.run({u"check"_s, u"--help"_s}, plain).out.contains(u"Prüft die Datei"_s));
        const CliResult refused = m_cli.run({u"show"_s, u"Bürger:innen-ß-€"_s, u"zwei"_s}, plain);
        QCOMPARE(refused.exitCode, 2);
        const CliResult missing = m_cli.run({u"status"_s, u"--database"_s, u"Büro €.sqlite"_s}, plain);
        QCOMPARE(missing.exitCode, 1);
        QVERIFY2(missing.err.contains(u"Büro €.sqlite"_s), qPrintable(missing.err));
    }
    void everyCommandExplainsItself_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::addColumn<QString>("names");
        QTest::addRow("program") << QStringList{u"--help"_s} << u"report status"_s;
        QTest::addRow("short") << QStringList{u"-h"_s} << u"report status"_s;
        QTest::addRow("init") << QStringList{u"init"_s, u"--help"_s} << u"--empty"_s;
        QTest::addRow("status") << QStringList{u"status"_s, u"--help"_s} << u"--fail-on"_s;
        QTest::addRow("show") << QStringList{u"show"_s, u"-h"_s} << u"--as-of"_s;
        QTest::addRow("report") << QStringList{u"report"_s, u"--help"_s} << u"--output"_s;
        QTest::addRow("report status") << QStringList{u"report"_s, u"status"_s, u"--help"_s} << u"--output"_s;
        QTest::addRow("set") << QStringList{u"set"_s, u"--help"_s} << u"--decided-by"_s;
        QTest::addRow("note") << QStringList{u"note"_s, u"--help"_s} << u"--unit"_s;
        QTest::addRow("history") << QStringList{u"history"_s, u"--help"_s} << u"--format"_s;
        QTest::addRow("baseline") << QStringList{u"baseline"_s, u"--help"_s} << u"baseline list"_s;
        QTest::addRow("baseline create")
            << QStringList{u"baseline"_s, u"create"_s, u"--help"_s} << u"--as-of"_s;
        QTest::addRow("diff") << QStringList{u"diff"_s, u"--help"_s} << u"--from"_s;
        QTest::addRow("check") << QStringList{u"check"_s, u"--help"_s} << u"--database"_s;
    }
    void everyCommandExplainsItself()
    {
        QFETCH(QStringList, call);
        QFETCH(QString, names);
        for (const QString &language : {u"de"_s, u"en"_s}) {
            const CliResult result = m_cli.run(call + QStringList{u"--language"_s, language});
            QCOMPARE(result.exitCode, 0);
            QCOMPARE(result.err, QString());
            QVERIFY(result.out.contains(names));
            for (const QString &line : result.out.split(u'\n'))
                QVERIFY2(line.size() <= 100, qPrintable(line));
        }
        QCOMPARE(m_cli.files(), QStringList());
    }
    void namesItsVersion()
    {
        const CliResult result = m_cli.run({u"--version"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.startsWith(u"lenkungsstand-cli 0."_s));
    }

private:
    CliProcess m_cli;
};

LENKUNGSSTAND_TEST(TestLanguage)
#include "tst_language.moc"
