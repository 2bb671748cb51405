// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QFileInfo>

#include <cstring>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {
/// A folder on a medium that can be made read-only, which takes the right to mount.
class Medium
{
public:
    Medium() { m_error = mount("tmpfs", path(), "tmpfs", 0, "size=16m,mode=0700") == 0 ? 0 : errno; }
    ~Medium()
    {
        if (m_error == 0)
            umount2(path(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(Medium)

    [[nodiscard]] QString error() const
    {
        return m_error == 0 ? QString() : QString::fromLocal8Bit(std::strerror(m_error));
    }
    [[nodiscard]] bool set(unsigned long flag) const
    {
        return mount("tmpfs", path(), "tmpfs", MS_REMOUNT | flag, nullptr) == 0;
    }
    [[nodiscard]] QString filePath() const { return m_folder.path() + u"/Übersicht 1.sqlite"_s; }

private:
    [[nodiscard]] const char *path() const { return m_point.constData(); }

    QTemporaryDir m_folder;
    QByteArray m_point = m_folder.path().toUtf8();
    int m_error = 0;
};

#define NEEDS_MOUNT(medium)                                                                                  \
    if (!(medium).error().isEmpty())                                                                         \
    QSKIP(qPrintable(u"no right to mount a read-only medium here: "_s + (medium).error()))

/// Root may do anything; so the file is given to somebody else, whom the process is for a while.
class AsNobody
{
public:
    explicit AsNobody(const TestFolder &folder)
        : m_wasRoot(geteuid() == 0)
    {
        if (!m_wasRoot)
            return;
        for (const QString &path : {QFileInfo(folder.path()).path(), folder.path(), folder.filePath()})
            if (chown(path.toUtf8().constData(), nobody, nobody) != 0)
                qFatal("cannot give a file away");
        if (seteuid(nobody) != 0)
            qFatal("cannot be somebody else");
    }
    ~AsNobody()
    {
        if (m_wasRoot && seteuid(0) != 0)
            qFatal("cannot be root again");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    static constexpr uid_t nobody = 65534;
    bool m_wasRoot;
};

void refusesToWrite(PortfolioStore &store)
{
    QCOMPARE(store.access(), Access::ReadOnly);
    QCOMPARE_ERROR(store.apply({changeOf(LeadTime{}, LeadTime{12, {}})}), Error::Code::ReadOnly);
    QCOMPARE_ERROR(store.fill(smallPortfolio(), u"Amt"_s, Moments::at(0)), Error::Code::ReadOnly);
}
}

class TestReadOnly : public QObject
{
    Q_OBJECT
private slots:
    void aReadOnlyStoreReadsAndRefusesToWrite()
    {
        const TestFolder folder;
        newStore(folder.filePath()).reset();
        const auto before = folder.listing();
        auto store = openStore(folder.filePath(), SqliteFile::Open::ReadOnly);
        QVERIFY(*store->load() == smallPortfolio());
        QCOMPARE(store->history()->size(), std::size_t(14));
        QVERIFY(store->check()->faults.empty());
        refusesToWrite(*store);
        store.reset();
        QCOMPARE(folder.listing(), before);
        QCOMPARE(openStore(folder.filePath())->access(), Access::ReadWrite);
    }
    void aReadOnlyStoreSeesTheChangesOfOthers()
    {
        const TestFolder folder;
        const auto writer = newStore(folder.filePath());
        const auto reader = openStore(folder.filePath(), SqliteFile::Open::ReadOnly);
        const qint64 version = *reader->dataVersion();
        QVERIFY_RESULT(writer->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QVERIFY(*reader->dataVersion() > version);
        QCOMPARE(reader->load()->leadTime.workingDays, 12);
    }
    void aFileOnAReadOnlyMediumIsRead()
    {
        const Medium medium;
        NEEDS_MOUNT(medium);
        newStore(medium.filePath()).reset();
        QVERIFY(medium.set(MS_RDONLY));
        const auto store = openStore(medium.filePath());
        QVERIFY(*store->load() == smallPortfolio());
        QVERIFY(store->check()->faults.empty());
        refusesToWrite(*store);
        QVERIFY(!QFile::exists(medium.filePath() + u"-wal"_s));
    }
    void nothingIsCreatedOnAReadOnlyMedium()
    {
        const Medium medium;
        NEEDS_MOUNT(medium);
        QVERIFY(medium.set(MS_RDONLY));
        QCOMPARE_ERROR(SqliteFile::create(medium.filePath()), Error::Code::ReadOnlyMedium);
    }
    void changesThatOnlyALogHoldsAreNotPassedOver()
    {
        const Medium medium;
        NEEDS_MOUNT(medium);
        const TestFolder folder;
        auto writer = newStore(folder.filePath());
        QVERIFY_RESULT(writer->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QVERIFY(QFile::copy(folder.filePath(), medium.filePath()));
        QVERIFY(QFile::copy(folder.filePath() + u"-wal"_s, medium.filePath() + u"-wal"_s));
        QVERIFY(medium.set(MS_RDONLY));
        {
            const auto reader = openStore(medium.filePath());
            QCOMPARE(reader->load()->leadTime.workingDays, 12);
            refusesToWrite(*reader);
        }
        // With its index beside it the log can be read where it lies.
        QVERIFY(medium.set(0));
        QVERIFY(QFile::copy(folder.filePath() + u"-shm"_s, medium.filePath() + u"-shm"_s));
        QVERIFY(medium.set(MS_RDONLY));
        const auto store = openStore(medium.filePath());
        QCOMPARE(store->load()->leadTime.workingDays, 12);
        refusesToWrite(*store);
    }
    void aMediumThatIsWritableElsewhereIsFollowed()
    {
        const Medium medium;
        NEEDS_MOUNT(medium);
        newStore(medium.filePath()).reset();
        QVERIFY(medium.set(MS_RDONLY));
        const auto reader = openStore(medium.filePath());
        const qint64 version = *reader->dataVersion();
        QCOMPARE(*reader->dataVersion(), version);
        QVERIFY(medium.set(0));
        QVERIFY_RESULT(openStore(medium.filePath())->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QVERIFY(*reader->dataVersion() > version);
        QCOMPARE(reader->load()->leadTime.workingDays, 12);
        QCOMPARE(reader->access(), Access::ReadOnly);
    }
    void aFileWithoutWriteRightsIsRead()
    {
        const TestFolder folder;
        newStore(folder.filePath()).reset();
        QVERIFY(QFile::setPermissions(folder.filePath(), QFile::ReadOwner));
        const AsNobody nobody(folder);
        const auto before = folder.listing();
        auto store = openStore(folder.filePath());
        QVERIFY(*store->load() == smallPortfolio());
        refusesToWrite(*store);
        store.reset();
        QCOMPARE(folder.listing(), before);
    }
    void aFileInAFolderWithoutWriteRightsIsRead()
    {
        const TestFolder folder;
        newStore(folder.filePath()).reset();
        const AsNobody nobody(folder);
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        auto store = openStore(folder.filePath());
        QVERIFY(*store->load() == smallPortfolio());
        refusesToWrite(*store);
        QCOMPARE_ERROR(SqliteFile::create(folder.filePath(u"neu.sqlite"_s)), Error::Code::NoRights);
        store.reset();
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(folder.listing().keys(), QStringList(u"portfolio.sqlite"_s));
    }
    void aFileThatMayNotBeReadIsRefused()
    {
        const TestFolder folder;
        newStore(folder.filePath()).reset();
        QVERIFY(QFile::setPermissions(folder.filePath(), {}));
        const AsNobody nobody(folder);
        QCOMPARE_ERROR(SqliteFile::open(folder.filePath()), Error::Code::Unreadable);
    }
};

LENKUNGSSTAND_TEST(TestReadOnly)
#include "tst_readonly.moc"
