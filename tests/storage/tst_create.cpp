// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/newfile.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>
#include <sys/time.h>

using namespace Qt::Literals::StringLiterals;

namespace {
int modeOf(const QString &path)
{
    struct stat status = {};
    return stat(path.toUtf8().constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}
}

class TestCreate : public QObject
{
    Q_OBJECT
private slots:
    void onlyItsOwnerMayReadIt()
    {
        const mode_t usual = umask(0);
        const TestFolder folder;
        const auto store = newStore(folder.filePath());
        umask(usual);
        QCOMPARE(modeOf(folder.filePath()), 0600);
        QCOMPARE(modeOf(folder.filePath(u"portfolio.sqlite-wal"_s)), 0600);
        QCOMPARE(modeOf(folder.filePath(u"portfolio.sqlite-shm"_s)), 0600);
    }
    void isClosedToOthersBeforeAnythingIsInIt()
    {
        const mode_t usual = umask(0);
        const TestFolder folder;
        auto file = Storage::NewFile::beside(folder.filePath());
        umask(usual);
        QVERIFY_RESULT(file);
        QCOMPARE(modeOf(file->path()), 0600);
        QVERIFY(!QFile::exists(folder.filePath()));
    }
    void aFileIsNeverReplaced()
    {
        const TestFolder folder;
        folder.write(u"portfolio.sqlite"_s, "etwas anderes");
        const auto before = folder.listing();
        const auto store = SqliteFile::create(folder.filePath());
        QCOMPARE_ERROR(store, Error::Code::Exists);
        QCOMPARE(store.error().subject, folder.filePath());
        QCOMPARE(folder.listing(), before);
        QFile::remove(folder.filePath());
        QVERIFY_RESULT(SqliteFile::create(folder.filePath()));
    }
    void aFolderThatTakesNoFilesIsSaidToBeOne()
    {
        const auto store = SqliteFile::create(u"/proc/x.sqlite"_s);
        QCOMPARE_ERROR(store, Error::Code::FolderClosed);
        QCOMPARE(store.error().subject, u"/proc/x.sqlite"_s);
    }
    void aNameThatMeansNoFileIsRefused()
    {
        for (const QString &name : {u":memory:"_s, u":/x.sqlite"_s, u":"_s}) {
            QCOMPARE_ERROR(SqliteFile::create(name), Error::Code::BadName);
            QCOMPARE_ERROR(SqliteFile::open(name), Error::Code::BadName);
        }
    }
    void whatKilledCreationsLeftIsRemovedAfterAnHour()
    {
        const TestFolder folder;
        const auto leave = [&folder](const QString &name, int minutesAgo) {
            folder.write(name, "halb");
            timeval moments[2] = {};
            gettimeofday(&moments[1], nullptr);
            moments[1].tv_sec -= minutesAgo * 60;
            moments[0] = moments[1];
            return utimes(folder.filePath(name).toUtf8().constData(), moments) == 0;
        };
        const QStringList kept = {u".lenkungsstand-Neu123"_s, u".lenkungsstand-Neu123-wal"_s,
                                  u".lenkungsstand-Lang1234"_s, u".lenkungsstand-abc"_s,
                                  u"lenkungsstand-Alt123"_s};
        for (const QString &name : kept
                 + QStringList{u".lenkungsstand-Alt123"_s, u".lenkungsstand-Alt123-wal"_s,
                               u".lenkungsstand-Alt123-shm"_s, u".lenkungsstand-Rest45-journal"_s})
            QVERIFY(leave(name, 61));
        // One of its files is young: somebody is still at it.
        QVERIFY(leave(u".lenkungsstand-Neu123-wal"_s, 59));
        QVERIFY_RESULT(SqliteFile::create(folder.filePath()));
        for (const QString &name : kept)
            QVERIFY2(QFile::exists(folder.filePath(name)), qPrintable(name));
        QCOMPARE(folder.listing().size(), kept.size() + 1);
    }
    void whatIsStillInUseIsNoLeftover()
    {
        const TestFolder folder;
        const QString name = folder.filePath(u".lenkungsstand-Offen1"_s);
        const auto store = newStore(name);
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s}) {
            const timeval moments[2] = {{1000, 0}, {1000, 0}};
            QCOMPARE(utimes((name + end).toUtf8().constData(), moments), 0);
        }
        QVERIFY_RESULT(SqliteFile::create(folder.filePath()));
        QVERIFY(QFile::exists(name));
    }
    void aLinkThatLeadsNowhereIsNotFollowed()
    {
        const TestFolder folder;
        QVERIFY(QFile::link(u"nirgends"_s, folder.filePath()));
        QCOMPARE_ERROR(SqliteFile::create(folder.filePath()), Error::Code::Exists);
        QVERIFY(!QFile::exists(folder.filePath(u"nirgends"_s)));
    }
    void whoIsFasterKeepsHisFile()
    {
        const TestFolder folder;
        auto begun = Storage::NewFile::beside(folder.filePath());
        QVERIFY_RESULT(begun);
        {
            Storage::NewFile file = *std::move(begun);
            folder.write(u"portfolio.sqlite"_s, "schneller");
            QCOMPARE_ERROR(file.publish(), Error::Code::Exists);
        }
        QCOMPARE(folder.listing().keys(), QStringList(u"portfolio.sqlite"_s));
        QFile file(folder.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("schneller"));
    }
    void theLogOfAnEarlierFileIsNotTakenForItsOwn()
    {
        const TestFolder folder;
        folder.write(u"portfolio.sqlite-wal"_s, "Rest");
        const auto store = SqliteFile::create(folder.filePath());
        QCOMPARE_ERROR(store, Error::Code::Exists);
        QCOMPARE(store.error().subject, folder.filePath(u"portfolio.sqlite-wal"_s));
        QCOMPARE(folder.listing().keys(), QStringList(u"portfolio.sqlite-wal"_s));
    }
    void aFailureLeavesNoFile()
    {
        const TestFolder folder;
        Portfolio portfolio = smallPortfolio();
        portfolio.items.front().project = u"gibt es nicht"_s;
        const auto store = SqliteFile::create(folder.filePath(), portfolio, u"Amt"_s, Moments::at(0));
        QCOMPARE_ERROR(store, Error::Code::Conflict);
        QCOMPARE(store.error().subject, folder.filePath());
        QVERIFY(folder.listing().isEmpty());
    }
    void aFolderThatIsMissingStaysMissing()
    {
        const TestFolder folder;
        const auto store = SqliteFile::create(folder.filePath(u"kein/Ordner/x.sqlite"_s));
        QCOMPARE_ERROR(store, Error::Code::NoFolder);
        QCOMPARE(store.error().subject, folder.filePath(u"kein/Ordner"_s));
        QVERIFY(folder.listing().isEmpty());
    }
    void aFolderIsNotMistakenForAFile()
    {
        const TestFolder folder;
        QCOMPARE_ERROR(SqliteFile::create(folder.path()), Error::Code::IsFolder);
        QVERIFY(folder.listing().isEmpty());
    }
    void leavesOneFileBehind()
    {
        const TestFolder folder;
        newStore(folder.filePath()).reset();
        QCOMPARE(folder.listing().keys(), QStringList(u"portfolio.sqlite"_s));
    }
    void namesThatNeedCareWork_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addRow("umlauts") << u"Überblick Größe ß.sqlite"_s;
        QTest::addRow("question mark") << u"was?mode=memory&x=1.sqlite"_s;
        QTest::addRow("hash") << u"nr#5.sqlite"_s;
        QTest::addRow("per cent") << u"100%25 %00 %zz.sqlite"_s;
        QTest::addRow("quotes") << u"a'b\"c;--.sqlite"_s;
        QTest::addRow("colon") << u"file:x::memory:"_s;
        QTest::addRow("line break") << u"zwei\nZeilen"_s;
        QTest::addRow("hidden, no suffix") << u".portfolio"_s;
    }
    void namesThatNeedCareWork()
    {
        QFETCH(QString, name);
        const TestFolder folder;
        newStore(folder.filePath(name)).reset();
        QCOMPARE(folder.listing().keys(), QStringList(name));
        const auto store = openStore(folder.filePath(name));
        QCOMPARE(store->displayName(), name);
        QVERIFY(*store->load() == smallPortfolio());
    }
    void relativePathsWork()
    {
        const TestFolder folder;
        const QString usual = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const bool created = bool(SqliteFile::create(u"hier.sqlite"_s));
        const bool opened = bool(SqliteFile::open(u"./hier.sqlite"_s));
        QVERIFY(QDir::setCurrent(usual));
        QVERIFY(created && opened);
        QCOMPARE(folder.listing().keys(), QStringList(u"hier.sqlite"_s));
    }
};

LENKUNGSSTAND_TEST(TestCreate)
#include "tst_create.moc"
