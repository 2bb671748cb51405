// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

/// Programs that are killed while they write: a change is there as a whole or not at all, and one that was
/// acknowledged is there.
class TestKilled : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_cli = std::make_unique<CliProcess>();
        m_database = m_cli->path(u"p.sqlite"_s);
        QCOMPARE(m_cli->run({u"init"_s, u"--database"_s, m_database}).exitCode, 0);
        m_acknowledged = 0;
        m_killed = 0;
    }
    void anEditIsThereOrNot()
    {
        const auto call = [this](int round) {
            return QStringList{
                u"set"_s,        u"KI-06"_s, u"note=Lauf %1"_s.arg(round), u"title=Titel %1"_s.arg(round),
                u"--database"_s, m_database};
        };
        killMany(168, call, [](const Portfolio &portfolio) {
            const Item &item = *findItem(portfolio, u"KI-06"_s);
            QStringList rounds{item.note.section(u' ', -1), item.title.section(u' ', -1)};
            rounds.removeDuplicates();
            return rounds;
        });
    }
    void anImportIsThereOrNot()
    {
        const auto call = [this](int round) {
            QFile file(m_cli->path(u"katalog.csv"_s));
            if (!file.open(QIODevice::WriteOnly))
                return QStringList();
            file.write("Nr.;Maßnahme\n");
            for (int number = 1; number <= 77; ++number)
                file.write(u"%1;Titel %2\n"_s.arg(number).arg(round).toUtf8());
            return QStringList{u"import"_s, u"measures"_s, file.fileName(), u"--database"_s, m_database};
        };
        killMany(72, call, [](const Portfolio &portfolio) {
            QStringList rounds;
            for (const Item &item : portfolio.items)
                if (item.kind == ItemKind::Measure)
                    rounds.append(item.title.section(u' ', -1));
            rounds.removeDuplicates();
            return rounds;
        });
    }

private:
    /// \a roundsIn tells of which rounds something is recorded; there may only be one at a time.
    template<typename Call, typename RoundsIn>
    void killMany(int rounds, Call call, RoundsIn roundsIn)
    {
        int whole = 0; // milliseconds that a call takes now, on this machine
        QRandomGenerator random(20251007);
        int last = 0;
        for (int round = 0; round <= rounds; ++round) {
            const QStringList arguments = call(round);
            const bool unharmed = round % 6 == 0;
            QElapsedTimer clock;
            clock.start();
            const CliResult result = unharmed
                ? m_cli->run(arguments)
                : m_cli->runUntilKilled(arguments, int(random.bounded(whole * 5 / 4)));
            if (unharmed)
                whole = int(clock.elapsed()) + 1;
            QVERIFY(result.exitCode == 0 || !unharmed);
            QVERIFY2(result.exitCode <= 0, qPrintable(result.err));
            const auto store = SqliteFile::open(m_database, SqliteFile::Open::ReadOnly);
            QVERIFY(store);
            const QStringList found = roundsIn(*(*store)->load());
            QCOMPARE(found.size(), 1);
            const bool written = found.front() == QString::number(round);
            QVERIFY2(written || found.front() == QString::number(last), qPrintable(found.front()));
            const bool acknowledged = result.exitCode == 0;
            QVERIFY(written || !acknowledged);
            const auto report = (*store)->check();
            QVERIFY(report && report->faults.empty());
            last = written ? round : last;
            ++(acknowledged ? m_acknowledged : m_killed);
        }
        // Else the test would show nothing, on a machine that is much slower or faster than at its first
        // call.
        QVERIFY2(m_killed > rounds / 5, qPrintable(QString::number(m_killed)));
        QVERIFY2(m_acknowledged > 0, "every call was killed");
    }

    std::unique_ptr<CliProcess> m_cli;
    QString m_database;
    int m_acknowledged = 0;
    int m_killed = 0;
};

LENKUNGSSTAND_TEST(TestKilled)

#include "tst_killed.moc"
