// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlitefile.h"
#include "tests/cli/cliprocess.h"
#include "tests/support/testrunner.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

/// A file dialog opens and closes what it lists, and with that POSIX drops the locks that SQLite has on the
/// portfolio. The terminal must not take the portfolio for unused then.
class TestLostLocks final : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsLostWhenTheLocksAre()
    {
        CliProcess cli;
        QCOMPARE(cli.run({u"init"_s}).exitCode, 0);
        const QString path = cli.defaultDatabase();
        {
            auto opened = SqliteFile::open(path);
            QVERIFY_RESULT(opened);
            PortfolioStore &store = **opened;
            record(store, u"BA-02"_s, u"vorher"_s);
            for (const QString &ending : {QString(), u"-wal"_s, u"-shm"_s}) {
                QFile looked(path + ending);
                QVERIFY(looked.open(QIODevice::ReadOnly));
            }
            QCOMPARE(cli.run({u"set"_s, u"KI-09"_s, u"forecast=01.04.2027"_s}).exitCode, 0);
            record(store, u"BA-02"_s, u"nachher"_s);
            QVERIFY(cli.run({u"show"_s, u"BA-02"_s}).out.contains(u"nachher"_s));
            QCOMPARE(cli.run({u"set"_s, u"KI-10"_s, u"forecast=01.04.2027"_s}).exitCode, 0);
        }
        const CliResult check = cli.run({u"check"_s});
        QVERIFY2(check.exitCode == 0, qPrintable(check.out + check.err));
        QVERIFY(cli.run({u"show"_s, u"BA-02"_s}).out.contains(u"nachher"_s));
        for (const QString &key : {u"KI-09"_s, u"KI-10"_s})
            QVERIFY2(cli.run({u"show"_s, key}).out.contains(u"01.04.2027"_s), qPrintable(key));
        QVERIFY(!QFile::exists(path + u"-wal"_s)); // whoever closes last still cleans up
    }

private:
    static void record(PortfolioStore &store, const QString &key, const QString &title)
    {
        const auto portfolio = store.load();
        QVERIFY_RESULT(portfolio);
        Change change;
        change.before = *std::ranges::find(portfolio->items, key, &Item::key);
        Item after = std::get<Item>(*change.before);
        after.title = title;
        change.after = after;
        change.who = u"Referat 10"_s;
        change.at = QDateTime::currentDateTimeUtc();
        QVERIFY_RESULT(store.apply({change}));
    }
};

LENKUNGSSTAND_TEST(TestLostLocks)
#include "tst_lostlocks.moc"
