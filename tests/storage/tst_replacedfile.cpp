// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

/// What happens to a file while a window has it open: moved away, put back, replaced by a back-up.
class TestReplacedFile : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        m_path = m_folder->filePath();
        m_store = newStore(m_path);
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void writesItsLogBackWhenItIsAskedForNews()
    {
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QVERIFY(logSize() > 0);
        QVERIFY_RESULT(m_store->dataVersion());
        QCOMPARE(logSize(), 0);
        const QString copy = m_folder->filePath(u"copy.sqlite"_s);
        QVERIFY(QFile::copy(m_path, copy)); // the file alone
        QCOMPARE(openStore(copy)->load()->leadTime.workingDays, 12);
    }
    void writesBackWhatOthersLeftInItsLog()
    {
        const qint64 before = *m_store->dataVersion();
        const auto other = openStore(m_path);
        QVERIFY_RESULT(other->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QVERIFY(logSize() > 0);
        QVERIFY_RESULT(m_store->dataVersion());
        QCOMPARE(logSize(), 0);
        // That is no news by itself, or two windows would load again and again.
        const qint64 seen = *other->dataVersion();
        for (int times = 0; times < 3; ++times) {
            QCOMPARE(*m_store->dataVersion(), before + 1);
            QCOMPARE(*other->dataVersion(), seen);
        }
    }
    void leavesNothingInTheLogWhenItCloses()
    {
        // Somebody else has the file open, so SQLite itself writes nothing back.
        QVERIFY_RESULT(
            openStore(m_path, SqliteFile::Open::Change)->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QCOMPARE(logSize(), 0);
        QCOMPARE(m_store->load()->leadTime.workingDays, 12);
    }
    void writesBackIntoAFileThatIsMovedAway()
    {
        const QString elsewhere = m_folder->filePath(u"moved.sqlite"_s);
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QVERIFY(logSize() > 0);
        QVERIFY(QFile::rename(m_path, elsewhere));
        QCOMPARE_ERROR(m_store->dataVersion(), Error::Code::FileGone);
        QCOMPARE(logSize(), 0);
        QCOMPARE(openStore(elsewhere)->load()->leadTime.workingDays, 12);
    }
    void mixesNoLogOfTheOldFileIntoTheNewOne()
    {
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QVERIFY(logSize() > 0);
        putBackUpInPlace();
        QVERIFY_RESULT(m_store->dataVersion());
        QCOMPARE(m_store->load()->leadTime.workingDays, 7);
        m_store.reset();
        QCOMPARE(openStore(m_path)->load()->leadTime.workingDays, 7);
        QVERIFY(openStore(m_path)->check()->faults.empty());
    }
    void writesNothingWhereTheFileIsGone()
    {
        const QString elsewhere = m_folder->filePath(u"moved.sqlite"_s);
        QVERIFY_RESULT(m_store->dataVersion());
        QVERIFY(QFile::rename(m_path, elsewhere));
        QCOMPARE_ERROR(m_store->dataVersion(), Error::Code::FileGone);
        QCOMPARE_ERROR(m_store->load(), Error::Code::FileGone);
        QCOMPARE_ERROR(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}), Error::Code::FileGone);
        QCOMPARE(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}).error().subject, m_path);
        QVERIFY(QFile::rename(elsewhere, m_path));
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QCOMPARE(m_store->load()->leadTime.workingDays, 12);
        QVERIFY(m_store->check()->faults.empty());
    }
    void showsTheFileThatTookItsPlace()
    {
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        const auto before = m_store->dataVersion();
        putBackUpInPlace();
        const auto after = m_store->dataVersion();
        QVERIFY_RESULT(after);
        QVERIFY(*after > *before);
        QCOMPARE(m_store->load()->leadTime.workingDays, 7);
        QCOMPARE(m_store->access(), Access::ReadWrite);
    }
    void changesTheNewFileOnlyFromWhatItHolds()
    {
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        QVERIFY_RESULT(m_store->dataVersion());
        putBackUpInPlace();
        QCOMPARE_ERROR(m_store->apply({changeOf(LeadTime{12, {}}, LeadTime{13, {}})}), Error::Code::Conflict);
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{7, {}}, LeadTime{8, {}})}));
        m_store.reset();
        const auto again = openStore(m_path);
        QCOMPARE(again->load()->leadTime.workingDays, 8);
        QVERIFY(again->check()->faults.empty());
    }
    void takesUpAgainWhereTheNewFileWasNoneAtFirst()
    {
        QVERIFY_RESULT(m_store->dataVersion());
        QVERIFY(QFile::remove(m_path));
        m_folder->write(u"portfolio.sqlite"_s,
                        "not a database at all, and long enough to be looked at closely");
        QVERIFY(!m_store->load());
        QVERIFY(!m_store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        putBackUpInPlace();
        QCOMPARE(m_store->load()->leadTime.workingDays, 7);
        QVERIFY_RESULT(m_store->apply({changeOf(LeadTime{7, {}}, LeadTime{8, {}})}));
    }

private:
    [[nodiscard]] qint64 logSize() const { return QFileInfo(m_path + u"-wal"_s).size(); }

    // Renamed over the old one, as programs that restore a back-up do.
    void putBackUpInPlace() const
    {
        const QString backUp = m_folder->filePath(u"backup.sqlite"_s);
        if (!newStore(backUp)->apply({changeOf(LeadTime{}, LeadTime{7, {}})}))
            qFatal("no back-up");
        const QByteArray from = QFile::encodeName(backUp);
        if (std::rename(from.constData(), QFile::encodeName(m_path).constData()) != 0)
            qFatal("not renamed");
    }

    std::unique_ptr<TestFolder> m_folder;
    QString m_path;
    std::unique_ptr<PortfolioStore> m_store;
};

LENKUNGSSTAND_TEST(TestReplacedFile)
#include "tst_replacedfile.moc"
