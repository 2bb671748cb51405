// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileopener.h"
#include "core/storage/fileuse.h"
#include "core/storage/sqlitestore.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <QProcess>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A store that does not wait long for others.
StorePointer impatientStore(const QString &path)
{
    Storage::FileOpener::Request request;
    request.path = path;
    request.busyTimeout = 20;
    auto connection = Storage::FileOpener::open(request);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text));
    return std::make_unique<Storage::SqliteStore>(*std::move(connection));
}
}

/// Two windows, or a window and a night job, on one file.
class TestSharing : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        m_store = newStore(m_folder->filePath());
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void eachSeesTheChangesOfTheOther()
    {
        const auto other = openStore(m_folder->filePath());
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QCOMPARE(other->load()->leadTime.workingDays, 12);
        QVERIFY_RESULT(other->apply({changeOf(LeadTime{12, {}}, LeadTime{14, {}})}));
        QCOMPARE(m_store->load()->leadTime.workingDays, 14);
        QVERIFY(m_store->check()->faults.empty());
    }
    void nobodyTakesTheWritingOfOthersForDamage()
    {
        m_store.reset();
        constexpr int rounds = 40;
        std::atomic<int> written = 0;
        std::atomic<int> damaged = 0;
        const auto work = [&](const QString &key) {
            QString before;
            for (int round = 0; round < rounds; ++round) {
                const auto store = SqliteFile::open(m_folder->filePath());
                damaged += !store && store.error().code == Error::Code::Corrupt;
                if (!store)
                    continue;
                OrgUnit unit;
                unit.key = key;
                unit.name = before;
                OrgUnit other = unit;
                other.name = QString::number(round);
                const auto was = before.isEmpty() ? std::nullopt : std::optional<Record>(unit);
                if (!(*store)->apply({changeOf(was, other)}))
                    continue;
                before = other.name;
                ++written;
            }
        };
        std::vector<std::thread> threads;
        for (const char *key : {"A", "B", "C", "D"})
            threads.emplace_back(work, QString::fromLatin1(key));
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(damaged.load(), 0);
        QVERIFY(written.load() > rounds);
        QVERIFY(openStore(m_folder->filePath())->check()->faults.empty());
    }
    void whoComesSecondIsToldAndOverwritesNothing()
    {
        const auto other = openStore(m_folder->filePath());
        QVERIFY_RESULT(other->load());
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QCOMPARE_ERROR(other->apply({changeOf(LeadTime{}, LeadTime{20, {}})}), Error::Code::Conflict);
        QCOMPARE(other->load()->leadTime.workingDays, 12);
        QCOMPARE(other->history()->size(), std::size_t(15));
    }
    void theVersionGrowsWithEveryCommitOfAnybody()
    {
        const auto other = openStore(m_folder->filePath());
        qint64 seen = *m_store->dataVersion();
        QCOMPARE(*m_store->dataVersion(), seen);
        const qint64 seenByOther = *other->dataVersion();
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QVERIFY(*m_store->dataVersion() > seen);
        QVERIFY(*other->dataVersion() > seenByOther);
        seen = *m_store->dataVersion();
        QVERIFY_RESULT(other->apply({changeOf(LeadTime{12, {}}, LeadTime{13, {}})}));
        QVERIFY(*m_store->dataVersion() > seen);
        seen = *m_store->dataVersion();
        // Neither reading nor a refused change counts.
        QVERIFY_RESULT(other->load());
        QCOMPARE_ERROR(other->apply({changeOf(LeadTime{}, LeadTime{1, {}})}), Error::Code::Conflict);
        QCOMPARE(*m_store->dataVersion(), seen);
    }
    void aChangeThatCameBeforeTheFirstQuestionCounts()
    {
        const auto other = openStore(m_folder->filePath());
        QVERIFY_RESULT(other->load());
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        const qint64 first = *other->dataVersion();
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{12, {}}, LeadTime{13, {}})}));
        QVERIFY(*other->dataVersion() > first);
    }
    void anotherProcessCountsToo()
    {
        const qint64 seen = *m_store->dataVersion();
        QProcess shell;
        shell.start(u"sqlite3"_s,
                    {m_folder->filePath(), u"UPDATE org_unit SET name = 'anders' WHERE key = 'SF'"_s});
        if (!shell.waitForStarted())
            QSKIP("the program sqlite3 is not installed");
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.exitCode(), 0);
        QVERIFY(*m_store->dataVersion() > seen);
        QCOMPARE(m_store->load()->units.front().name, u"anders"_s);
    }
    void aFileThatSomebodyUsesIsToldFromOneThatACrashLeft()
    {
        using Storage::FileUse;
        const QString path = m_folder->filePath();
        QVERIFY(FileUse::isAnybodys(path));
        const TestFolder crashed;
        for (const QLatin1StringView end : {""_L1, "-wal"_L1, "-shm"_L1})
            QVERIFY(QFile::copy(path + end, crashed.filePath() + end));
        const auto before = crashed.listing();
        QVERIFY(!FileUse::isAnybodys(crashed.filePath()));
        QVERIFY(!FileUse::isAnybodys(crashed.filePath(u"fehlt"_s)));
        QCOMPARE(crashed.listing(), before);
        m_store.reset();
        QVERIFY(!FileUse::isAnybodys(path));
    }
    void whatAnotherProcessIsWritingIsRead()
    {
        m_store.reset();
        QProcess shell;
        shell.start(u"sqlite3"_s, {m_folder->filePath()});
        if (!shell.waitForStarted())
            QSKIP("the program sqlite3 is not installed");
        const auto tell = [&shell](const QByteArray &statements) {
            shell.write(statements + " SELECT 'fertig';\n");
            while (!shell.readAllStandardOutput().contains("fertig"))
                if (!shell.waitForReadyRead())
                    return false;
            return true;
        };
        QVERIFY(tell("UPDATE lead_time SET working_days = 11;"));
        QVERIFY(tell("BEGIN IMMEDIATE; UPDATE lead_time SET working_days = 12;"));
        QVERIFY(Storage::FileUse::isAnybodys(m_folder->filePath()));
        const auto reader = openStore(m_folder->filePath(), SqliteFile::Open::ReadOnly);
        QCOMPARE(reader->load()->leadTime.workingDays, 11);
        QVERIFY(tell("COMMIT;"));
        QCOMPARE(reader->load()->leadTime.workingDays, 12);
        // The lock of the other one is still there, and so is its log.
        QVERIFY(tell("UPDATE lead_time SET working_days = 13;"));
        QCOMPARE(reader->load()->leadTime.workingDays, 13);
        shell.closeWriteChannel();
        QVERIFY(shell.waitForFinished());
    }
    void aReaderOfACopyFollowsWhoUsesTheFileAnew()
    {
        const TestFolder crashed;
        for (const QLatin1StringView end : {""_L1, "-wal"_L1, "-shm"_L1})
            QVERIFY(QFile::copy(m_folder->filePath() + end, crashed.filePath() + end));
        const auto reader = openStore(crashed.filePath(), SqliteFile::Open::ReadOnly);
        QCOMPARE(reader->load()->leadTime.workingDays, 10);
        const auto writer = openStore(crashed.filePath());
        QVERIFY_RESULT(writer->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QCOMPARE(reader->load()->leadTime.workingDays, 12);
        QVERIFY_RESULT(writer->apply({changeOf(LeadTime{12, {}}, LeadTime{13, {}})}));
        QCOMPARE(reader->load()->leadTime.workingDays, 13);
    }
    void whoWritesTooLongMakesOthersBusy()
    {
        const auto other = impatientStore(m_folder->filePath());
        {
            const RawDatabase raw(m_folder->filePath());
            QCOMPARE(raw.run("BEGIN IMMEDIATE; UPDATE lead_time SET working_days = 11"), QString());
            QCOMPARE_ERROR(other->apply({changeOf(LeadTime{}, LeadTime{12, {}})}), Error::Code::Busy);
            QVERIFY_RESULT(other->load());
            QCOMPARE(other->load()->leadTime.workingDays, 10);
        }
        QVERIFY_RESULT(other->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
    }
    void aFileThatSomebodyKeepsForHimselfIsBusy()
    {
        m_store.reset();
        const RawDatabase raw(m_folder->filePath());
        QCOMPARE(raw.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT"), QString());
        Storage::FileOpener::Request request;
        request.path = m_folder->filePath();
        request.busyTimeout = 20;
        QCOMPARE_ERROR(Storage::FileOpener::open(request), Error::Code::Busy);
    }
    void threadsWithStoresOfTheirOwnLoseNothing()
    {
        constexpr int changes = 40;
        constexpr int threads = 3;
        std::atomic<int> failures = 0;
        const auto work = [this, &failures](int number) {
            const auto store = openStore(m_folder->filePath());
            for (int i = 0; i < changes; ++i) {
                const OrgUnit unit{u"T%1-%2"_s.arg(number).arg(i), {}, UnitKind::Group, {}, {}, {}, {}, {}};
                if (!store->apply({changeOf({}, unit)}) || !store->load())
                    ++failures;
            }
        };
        std::vector<std::thread> running;
        for (int number = 0; number < threads; ++number)
            running.emplace_back(work, number);
        for (std::thread &thread : running)
            thread.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(m_store->load()->units.size(), std::size_t(2 + threads * changes));
        QVERIFY(m_store->check()->faults.empty());
    }
    void openingASecondStoreKeepsTheLocksOfTheFirst()
    {
        // Reading the file by ourselves and closing it would drop them; then a program that opens and closes
        // the file would think it is the last one and take the log away.
        const auto other = openStore(m_folder->filePath());
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QProcess shell;
        shell.start(u"sqlite3"_s, {m_folder->filePath(), u"SELECT count(*) FROM item"_s});
        if (!shell.waitForStarted())
            QSKIP("the program sqlite3 is not installed");
        QVERIFY(shell.waitForFinished());
        QCOMPARE(shell.readAllStandardOutput().trimmed(), QByteArray("3"));
        QVERIFY(QFileInfo(m_folder->filePath(u"portfolio.sqlite-wal"_s)).size() > 0);
        QCOMPARE(other->load()->leadTime.workingDays, 12);
    }

private:
    std::unique_ptr<TestFolder> m_folder;
    StorePointer m_store;
};

LENKUNGSSTAND_TEST(TestSharing)
#include "tst_sharing.moc"
