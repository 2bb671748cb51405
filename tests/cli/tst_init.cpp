// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

class TestInit : public QObject
{
    Q_OBJECT
private slots:
    void createsTheSeededPortfolioAtTheDefaultPlace()
    {
        const CliProcess cli;
        const CliResult made = cli.run({u"init"_s});
        QCOMPARE(made.err, QString());
        QCOMPARE(made.exitCode, 0);
        QVERIFY(made.out.contains(cli.defaultDatabase()));
        QVERIFY(QFile::exists(cli.defaultDatabase()));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(cli.defaultDatabase()) & others));
        const CliResult status = cli.run({u"status"_s, u"--format"_s, u"json"_s});
        QCOMPARE(status.exitCode, 0);
        QCOMPARE(itemsIn(status), 136);
    }
    void createsAnEmptyPortfolio()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s, u"--empty"_s, u"--database"_s, u"leer.sqlite"_s}).exitCode, 0);
        const CliResult json = cli.run({u"status"_s, u"--database"_s, u"leer.sqlite"_s, u"--format=json"_s});
        QCOMPARE(json.exitCode, 0);
        QCOMPARE(itemsIn(json), 0);
        const CliResult table = cli.run({u"status"_s, u"--database=leer.sqlite"_s});
        QCOMPARE(table.exitCode, 0);
        QCOMPARE(table.err, QString());
        QVERIFY2(table.out.contains(u"Noch kein Eintrag erfasst."_s), qPrintable(table.out));
        QVERIFY2(!table.out.contains(u"passt zur Anfrage"_s), qPrintable(table.out));
        QVERIFY2(!table.out.contains(u"Projekte"_s), qPrintable(table.out));
        const CliResult project =
            cli.run({u"status"_s, u"--database=leer.sqlite"_s, u"--project"_s, u"KI"_s});
        QCOMPARE(project.exitCode, 2);
        QVERIFY2(!project.err.contains(u": ."_s), qPrintable(project.err));
        QVERIFY(!QFile::exists(cli.defaultDatabase()));
    }
    void refusesAnExistingFile()
    {
        const CliProcess cli;
        QFile file(cli.path(u"da.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mein Text") == 9);
        file.close();
        const QStringList before = cli.files();
        const CliResult result = cli.run({u"init"_s, u"--database"_s, u"da.txt"_s});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.out, QString());
        QVERIFY(result.err.contains(u"da.txt"_s));
        QCOMPARE(result.err.count(u'\n'), 1);
        QCOMPARE(cli.files(), before);
    }
    void refusesToCreateTwice()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s}).exitCode, 0);
        const QStringList before = cli.files();
        QCOMPARE(cli.run({u"init"_s, u"--empty"_s}).exitCode, 1);
        QCOMPARE(cli.files(), before);
    }
    void makesNoFoldersThatSomebodyMistyped()
    {
        const CliProcess cli;
        const CliResult result = cli.run({u"init"_s, u"--database"_s, u"gibtsnicht/p.sqlite"_s});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.err.count(u'\n'), 1);
        QCOMPARE(cli.files(), QStringList());
    }
    void readingLeavesTheFileAlone()
    {
        const CliProcess cli;
        QCOMPARE(cli.run({u"init"_s}).exitCode, 0);
        const QStringList before = cli.files();
        QCOMPARE(cli.run({u"status"_s}).exitCode, 0);
        QCOMPARE(cli.run({u"show"_s, u"KI-06"_s}).exitCode, 0);
        QCOMPARE(cli.run({u"check"_s}).exitCode, 0);
        QCOMPARE(cli.files(), before);
    }
    void leavesNothingOnADiskThatIsTooSmall_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (const int kilobytes : {300, 900, 1200})
            QTest::addRow("%d kB", kilobytes) << kilobytes;
    }
    // Where the log still finds room, and the file no longer does.
    void leavesNothingOnADiskThatIsTooSmall()
    {
        QFETCH(int, kilobytes);
        const CliProcess cli;
        const CliResult small = cli.shell(
            u"mkdir disk && mount -t tmpfs -o size=%1k tmpfs disk 2>/dev/null || exit 77\n"
            "\"$CLI\" init --database disk/p.sqlite >&2; code=$?; ls -A disk; umount disk; exit $code"_s.arg(
                kilobytes));
        if (small.exitCode == 77)
            QSKIP("may not mount a file system");
        QCOMPARE(small.exitCode, 1);
        QCOMPARE(small.out, QString());
        QVERIFY2(small.err.contains(u"kein Speicherplatz"_s), qPrintable(small.err));
    }

private:
    static qsizetype itemsIn(const CliResult &result)
    {
        const QJsonDocument document = QJsonDocument::fromJson(result.out.toUtf8());
        return document.isObject() ? document.object().value("items"_L1).toArray().size() : -1;
    }
};

LENKUNGSSTAND_TEST(TestInit)
#include "tst_init.moc"
