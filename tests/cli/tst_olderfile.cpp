// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/migrator.h"
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {
/// An empty portfolio as the version before made it.
bool writeOlderFile(const QString &path)
{
    Storage::Migrations steps = Storage::migrations();
    steps.pop_back();
    QFile file(path); // who opens makes none
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.close();
    const auto connection = Storage::Connection::open(path, {});
    return connection && (*connection)->set(Storage::Connection::AtClose::WriteBack)
        && Storage::migrate(**connection, steps);
}
}

/// A file of an older version: who only reads leaves it alone, and is told what brings it up to date.
class TestOlderFile : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(writeOlderFile(m_cli.path(u"alt.sqlite"_s))); }
    void whoReadsIsToldWhatToDo_data()
    {
        QTest::addColumn<QString>("call");
        for (const QString &call : {u"status"_s, u"show B-2"_s, u"history"_s, u"export ics --output t.ics"_s,
                                    u"import sessions s.csv --dry-run"_s})
            QTest::newRow(qPrintable(call)) << call;
    }
    void whoReadsIsToldWhatToDo()
    {
        QFETCH(QString, call);
        const QStringList before = m_cli.files();
        const CliResult result = m_cli.run(call.split(u' ') + QStringList{u"--database"_s, u"alt.sqlite"_s});
        QCOMPARE(result.exitCode, 1);
        QCOMPARE(result.out, QString());
        for (const QString &words : {u"„set“"_s, u"im Fenster"_s, u"Kopie"_s})
            QVERIFY2(result.err.contains(words), qPrintable(result.err));
        QCOMPARE(result.err.count(u'\n'), 1);
        QCOMPARE(m_cli.files(), before);
    }
    void setBringsItUpToDate()
    {
        const QStringList set{u"set"_s, u"X-1"_s, u"progress=erledigt"_s, u"--database"_s, u"alt.sqlite"_s};
        const CliResult result = m_cli.run(set); // there is no such item, but the file was opened
        QVERIFY2(result.err.contains(u"X-1"_s), qPrintable(result.err));
        QCOMPARE(m_cli.run({u"status"_s, u"--database"_s, u"alt.sqlite"_s}).exitCode, 0);
    }

private:
    CliProcess m_cli;
};

LENKUNGSSTAND_TEST(TestOlderFile)
#include "tst_olderfile.moc"
