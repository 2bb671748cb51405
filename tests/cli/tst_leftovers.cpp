// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

/// What a crash left beside a portfolio, as the terminal meets it: read, and left as it is.
class TestLeftovers : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_cli = std::make_unique<CliProcess>();
        QCOMPARE(m_cli->run({u"init"_s, u"--database"_s, u"p.sqlite"_s}).exitCode, 0);
        // While another program has the file open, its three files are what a crash would leave.
        QCOMPARE(
            m_cli
                ->shell(
                    u"sqlite3 p.sqlite \"UPDATE item SET title='Neu im Protokoll' WHERE "
                    "key='KI-06'\" '.shell cp p.sqlite x.sqlite; cp p.sqlite-wal x.sqlite-wal; cp p.sqlite-shm x.sqlite-shm'"_s)
                .exitCode,
            0);
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
            QVERIFY(QFileInfo(m_cli->path(u"x.sqlite"_s + end)).size() > 0);
    }
    void readingLeavesThemAlone()
    {
        const QStringList before = m_cli->files();
        const CliResult shown = m_cli->run({u"show"_s, u"KI-06"_s, u"--database"_s, u"x.sqlite"_s});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.out.contains(u"Neu im Protokoll"_s), qPrintable(shown.out));
        QCOMPARE(m_cli->run({u"status"_s, u"--database"_s, u"x.sqlite"_s}).exitCode, 0);
        // The change went past the history, which check finds.
        QCOMPARE(m_cli->run({u"check"_s, u"--database"_s, u"x.sqlite"_s}).exitCode, 1);
        QCOMPARE(m_cli->files(), before);
        QCOMPARE(
            m_cli->run({u"report"_s, u"status"_s, u"--output"_s, u"r.html"_s, u"--database"_s, u"x.sqlite"_s})
                .exitCode,
            0);
        QVERIFY(QFile::remove(m_cli->path(u"r.html"_s)));
        QCOMPARE(m_cli->files(), before);
    }
    void refusingADamagedFileLeavesThemAlone()
    {
        QCOMPARE(
            m_cli->shell(u"dd if=/dev/urandom of=x.sqlite bs=4096 seek=5 count=40 conv=notrunc"_s).exitCode,
            0);
        const QStringList before = m_cli->files();
        for (const QStringList &call :
             {QStringList{u"status"_s}, QStringList{u"show"_s, u"KI-06"_s}, QStringList{u"check"_s},
              QStringList{u"report"_s, u"status"_s, u"--output"_s, u"r.html"_s},
              QStringList{u"set"_s, u"KI-06"_s, u"title=x"_s}}) {
            const CliResult result = m_cli->run(call + QStringList{u"--database"_s, u"x.sqlite"_s});
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(result.err.contains(u"beschädigt"_s), qPrintable(result.err));
            QCOMPARE(m_cli->files(), before);
        }
    }
    void aFileThatAnotherProgramIsWritingIsRead()
    {
        const CliResult result = m_cli->shell(
            u"sqlite3 p.sqlite \"UPDATE item SET title='Schon da' WHERE key='KI-06'; BEGIN IMMEDIATE; "
            "UPDATE item SET title='Noch nicht' WHERE key='KI-06'\" "
            "'.shell $CLI show KI-06 --database p.sqlite && $CLI status --database p.sqlite > /dev/null && "
            "echo gut' 'COMMIT'"_s);
        QCOMPARE(result.err, QString());
        QVERIFY2(result.out.contains(u"Schon da"_s), qPrintable(result.out));
        QVERIFY2(!result.out.contains(u"Noch nicht"_s), qPrintable(result.out));
        QVERIFY2(result.out.endsWith(u"gut\n"_s), qPrintable(result.out));
        QVERIFY(!QFile::exists(m_cli->path(u"p.sqlite-wal"_s)));
    }

private:
    std::unique_ptr<CliProcess> m_cli;
};

LENKUNGSSTAND_TEST(TestLeftovers)
#include "tst_leftovers.moc"
