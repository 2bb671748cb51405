// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

class TestCheck : public QObject
{
    Q_OBJECT
private slots:
    void findsTheSeedSound()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s}).exitCode, 0);
        const CliResult result = cli.run({u"check"_s});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.contains(u"136 Einträge"_s), qPrintable(result.out));
    }
    void findsAnEmptyPortfolioSound()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s, u"--empty"_s}).exitCode, 0);
        QCOMPARE(cli.run({u"check"_s}).exitCode, 0);
    }
    void findsADamagedFileDamaged()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s}).exitCode, 0);
        QFile file(cli.defaultDatabase());
        QVERIFY(file.open(QIODevice::ReadWrite));
        // Overwrites pages behind the first, which holds the header.
        QVERIFY(file.size() > 5 * 4096);
        QVERIFY(file.seek(4096));
        QVERIFY(file.write(QByteArray(3 * 4096, '\x5a')) > 0);
        file.close();
        const QStringList before = cli.files();
        const CliResult result = cli.run({u"check"_s});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(result.err.contains(u"beschädigt"_s), qPrintable(result.err));
        QCOMPARE(cli.files(), before);
    }
    void saysEachFaultInTheLanguageOfTheReader_data()
    {
        QTest::addColumn<QString>("statements");
        QTest::addColumn<QString>("german");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *name, const QString &statements, const QString &german,
                            const QString &english) {
            QTest::newRow(name) << statements << german << english;
        };
        row("value", u"UPDATE item SET progress='done' WHERE key='KI-05'"_s,
            u"Eintrag KI-05: stimmt nicht mit dem Verlauf überein."_s,
            u"Item KI-05: is not as the history says."_s);
        row("table away", u"PRAGMA foreign_keys=OFF; DROP TABLE item_evidence"_s,
            u"Die Tabelle „item_evidence“ fehlt."_s, u"The table “item_evidence” is missing."_s);
        row("rule away", u"DROP TRIGGER history_is_not_changed"_s,
            u"Die Regel „history_is_not_changed“ fehlt."_s,
            u"The rule “history_is_not_changed” is missing."_s);
        row("link", u"PRAGMA foreign_keys=OFF; UPDATE item SET project='X' WHERE key='KI-05'"_s,
            u"Eintrag KI-05: verweist auf „X“ (Tabelle „item“)"_s,
            u"Item KI-05: leads to “X” (table “item”)"_s);
        row("link of a unit",
            u"PRAGMA foreign_keys=OFF; UPDATE item_unit SET unit='NIX' WHERE item=(SELECT id FROM item WHERE "
            "key='BA-01') AND position=0"_s,
            u"Eintrag BA-01: verweist auf „NIX“ (Tabelle „item_unit“)"_s,
            u"Item BA-01: leads to “NIX” (table “item_unit”)"_s);
        row("date that is none",
            u"UPDATE item SET planned_edtf='2026-13', original_kind='known', original_as_written=planned_as_written, original_edtf=planned_edtf, original_valid=planned_valid WHERE key='BA-01'"_s,
            u"Eintrag BA-01: Im Feld „planned“ der Tabelle „item“"_s,
            u"Item BA-01: the field “planned” of the table “item”"_s);
        row("value against the rules",
            u"PRAGMA ignore_check_constraints=ON; UPDATE item SET progress='x' WHERE key='KI-05'"_s,
            u"In der Tabelle „item“ steht ein Wert, der dort nicht zulässig ist."_s,
            u"The table “item” holds a value that is not allowed there."_s);
    }
    void saysEachFaultInTheLanguageOfTheReader()
    {
        QFETCH(QString, statements);
        QFETCH(QString, german);
        QFETCH(QString, english);
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s, u"--database"_s, u"p.sqlite"_s}).exitCode, 0);
        QCOMPARE(cli.shell(u"sqlite3 p.sqlite \"%1\""_s.arg(statements)).exitCode, 0);
        const QStringList before = cli.files();
        for (const auto &[language, wanted] : {std::pair{u"de"_s, german}, std::pair{u"en"_s, english}}) {
            const CliResult result =
                cli.run({u"check"_s, u"--database"_s, u"p.sqlite"_s, u"--language"_s, language});
            QCOMPARE(result.exitCode, 1);
            QCOMPARE(result.err.count(u'\n'), 1);
            QVERIFY2(result.out.contains(wanted), qPrintable(result.out));
            // The words of SQLite and of the log, for nobody but whoever debugs the program.
            for (const QString &raw :
                 {u"no such"_s, u"constraint failed"_s, u"Unable to"_s, u"(1)"_s, u"SELECT"_s})
                QVERIFY2(!result.out.contains(raw), qPrintable(result.out));
            const QString advice = language == "de"_L1 ? u"Was zu tun ist:"_s : u"What to do:"_s;
            QVERIFY2(result.out.contains(advice), qPrintable(result.out));
        }
        QCOMPARE(cli.files(), before);
    }
    void aFileThatNamesAnotherVersionIsDamaged()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s, u"--database"_s, u"p.sqlite"_s}).exitCode, 0);
        QCOMPARE(cli.shell(u"printf '\\001' | dd of=p.sqlite bs=1 seek=63 conv=notrunc"_s).exitCode, 0);
        const QStringList before = cli.files();
        const CliResult check = cli.run({u"check"_s, u"--database"_s, u"p.sqlite"_s});
        QCOMPARE(check.exitCode, 1);
        QVERIFY2(check.out.contains(u"Die Datei nennt Schema 1, ist aber nach Schema 3 aufgebaut."_s),
                 qPrintable(check.out));
        for (const QStringList &call :
             {QStringList{u"status"_s}, QStringList{u"set"_s, u"KI-06"_s, u"title=x"_s}}) {
            const CliResult result = cli.run(call + QStringList{u"--database"_s, u"p.sqlite"_s});
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(result.err.contains(u"p.sqlite“ ist beschädigt"_s), qPrintable(result.err));
        }
        QCOMPARE(cli.files(), before);
    }
    void aMissingTableIsDamageForTheOtherCommandsToo()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s, u"--database"_s, u"p.sqlite"_s}).exitCode, 0);
        QCOMPARE(
            cli.shell(u"sqlite3 p.sqlite 'PRAGMA foreign_keys=OFF; DROP TABLE item_evidence'"_s).exitCode, 0);
        const QStringList before = cli.files();
        const CliResult result = cli.run({u"status"_s, u"--database"_s, u"p.sqlite"_s});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.contains(u"ist beschädigt"_s), qPrintable(result.err));
        QVERIFY2(result.err.contains(u"Sicherung"_s), qPrintable(result.err));
        QCOMPARE(cli.files(), before);
    }
    void brokenKeysAreDamageForTheOtherCommandsToo()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s, u"--database"_s, u"p.sqlite"_s}).exitCode, 0);
        QCOMPARE(cli.shell(u"sqlite3 p.sqlite \"PRAGMA foreign_keys=OFF; UPDATE item SET project='NIX' WHERE "
                           "key='KI-02'\""_s)
                     .exitCode,
                 0);
        const CliResult result = cli.run({u"status"_s, u"--database"_s, u"p.sqlite"_s});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.out, QString());
        QVERIFY2(result.err.contains(u"ist beschädigt"_s), qPrintable(result.err));
        QVERIFY2(result.err.contains(u"lenkungsstand-cli check"_s), qPrintable(result.err));
    }
    void whatWasNotExaminedIsNoFault()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s, u"--database"_s, u"p.sqlite"_s}).exitCode, 0);
        QCOMPARE(
            cli.shell(
                   u"sqlite3 p.sqlite \"UPDATE item SET planned_edtf='2026-13', original_kind='known', original_as_written=planned_as_written, original_edtf=planned_edtf, original_valid=planned_valid WHERE key='BA-01'\""_s)
                .exitCode,
            0);
        const CliResult result = cli.run({u"check"_s, u"--database"_s, u"p.sqlite"_s});
        QVERIFY2(result.err.contains(u": 1 Fehler im Aufbau."_s), qPrintable(result.err));
    }
    void aNumberOfTwoMeasuresIsNamedAndNoDamage()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s}).exitCode, 0);
        // As an older version let it happen.
        const auto store = SqliteFile::open(cli.defaultDatabase(), SqliteFile::Open::ReadWrite);
        QVERIFY(store);
        const Portfolio portfolio = *(*store)->load();
        for (const QString &key : {u"M-03"_s, u"M-07"_s}) {
            Item item = *findItem(portfolio, key);
            const Item before = item;
            item.measure->catalogueNumber = u"12a"_s;
            QVERIFY((*store)->apply(
                {Change{before, item, u"x"_s, u"y"_s, QDateTime::currentDateTime(), Change::Kind::Edit}}));
        }
        const CliResult result = cli.run({u"check"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.err.count(u'\n'), 1);
        QVERIFY2(result.err.contains(u"„12a“: M-03, M-07."_s), qPrintable(result.err));
        QVERIFY(result.out.contains(u"136 Einträge"_s));
        QVERIFY(cli.run({u"check"_s, u"--help"_s}).out.contains(u"Katalognummer"_s));
    }
    void findsATruncatedFileDamaged()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s}).exitCode, 0);
        QFile file(cli.defaultDatabase());
        QVERIFY(file.resize(file.size() / 2));
        const CliResult result = cli.run({u"check"_s});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.err.count(u'\n'), 1);
    }
};

LENKUNGSSTAND_TEST(TestCheck)
#include "tst_check.moc"
