// SPDX-License-Identifier: GPL-3.0-or-later
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
