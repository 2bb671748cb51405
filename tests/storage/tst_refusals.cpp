// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

#include <array>
#include <functional>
#include <sqlite3.h>
#include <sys/stat.h>

using namespace Qt::Literals::StringLiterals;

namespace {
using Prepare = std::function<void(const TestFolder &)>;
constexpr char ours[] = "PRAGMA application_id = 1280529476; PRAGMA user_version = 1;";
constexpr std::array everyWay = {SqliteFile::Open::ReadWrite, SqliteFile::Open::Change,
                                 SqliteFile::Open::ReadOnly};

QByteArray soundFile()
{
    const TestFolder folder;
    newStore(folder.filePath()).reset();
    QFile file(folder.filePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void patch(QByteArray &file, qsizetype at, const QByteArray &bytes)
{
    file.replace(at, bytes.size(), bytes);
}

Prepare raw(const QByteArray &statements)
{
    return [statements](const TestFolder &folder) {
        if (!RawDatabase(folder.filePath()).run(statements).isEmpty())
            qFatal("the test's statements failed");
    };
}

Prepare content(const QByteArray &bytes)
{
    return [bytes](const TestFolder &folder) { folder.write(u"portfolio.sqlite"_s, bytes); };
}

Prepare soundWith(qsizetype at, const QByteArray &bytes)
{
    QByteArray file = soundFile();
    patch(file, at, bytes);
    return content(file);
}

/// Changed by somebody with another program, and closed again.
Prepare soundBut(const QByteArray &statements)
{
    return [statements](const TestFolder &folder) {
        content(soundFile())(folder);
        raw(statements)(folder);
    };
}

/// Another program did \a statement and then crashed: the log says what the file does not say yet.
void crashedAfter(const TestFolder &folder, const QByteArray &statement)
{
    newStore(folder.filePath()).reset();
    {
        const RawDatabase raw(folder.filePath());
        if (!raw.run(statement).isEmpty() || !QFile::copy(folder.filePath(), folder.filePath(u"copy"_s))
            || !QFile::copy(folder.filePath(u"portfolio.sqlite-wal"_s), folder.filePath(u"copy-wal"_s)))
            qFatal("no crash to test");
    }
    QFile::remove(folder.filePath());
    QFile::rename(folder.filePath(u"copy"_s), folder.filePath());
    QFile::rename(folder.filePath(u"copy-wal"_s), folder.filePath(u"portfolio.sqlite-wal"_s));
}
}
Q_DECLARE_METATYPE(Prepare)

/// Opening what is not a sound file of ours says what it is and changes nothing, in it or beside it.
class TestRefusals : public QObject
{
    Q_OBJECT
private slots:
    void refusesAndChangesNothing_data()
    {
        using Code = Error::Code;
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const Prepare &prepare, Code code) {
            QTest::addRow("%s", name) << prepare << int(code);
        };
        row(
            "missing", [](const TestFolder &) {}, Code::NotFound);
        row(
            "folder", [](const TestFolder &folder) { QDir().mkdir(folder.filePath()); }, Code::IsFolder);
        row(
            "pipe", [](const TestFolder &folder) { mkfifo(folder.filePath().toUtf8().constData(), 0600); },
            Code::NotADatabase);
        row(
            "link to nothing",
            [](const TestFolder &folder) { QFile::link(u"nirgends"_s, folder.filePath()); }, Code::NotFound);
        row("empty", content({}), Code::NotADatabase);
        row("one byte", content("x"), Code::NotADatabase);
        row("text", content(QByteArray("Sehr geehrte Damen und Herren\n").repeated(500)), Code::NotADatabase);
        row("only the magic", content(QByteArray("SQLite format 3\0", 16)), Code::Corrupt);
        row("other program", raw("PRAGMA application_id = 4711; CREATE TABLE item (key TEXT)"),
            Code::ForeignFile);
        row("program without an id", raw("CREATE TABLE item (key TEXT)"), Code::ForeignFile);
        row("our id without our tables", raw(QByteArray(ours) + "CREATE TABLE x (a)"), Code::ForeignFile);
        row("our id with some tables", raw(QByteArray(ours) + "CREATE TABLE item (key TEXT)"), Code::Corrupt);
        row("our id without a version", raw("PRAGMA application_id = 1280529476; CREATE TABLE x (a)"),
            Code::Corrupt);
        row("newer", soundWith(60, QByteArray("\0\0\0\11", 4)), Code::NewerSchema);
        row(
            "newer in the log",
            [](const TestFolder &folder) { crashedAfter(folder, "PRAGMA user_version = 99"); },
            Code::NewerSchema);
        row(
            "other program in the log",
            [](const TestFolder &folder) { crashedAfter(folder, "PRAGMA application_id = 4711"); },
            Code::ForeignFile);
        row("names an older version", soundWith(60, QByteArray("\0\0\0\1", 4)), Code::Corrupt);
        row("negative version", soundWith(60, "\xff\xff\xff\xff"), Code::Corrupt);
        row("truncated to half", content(soundFile().first(soundFile().size() / 8192 * 4096)), Code::Corrupt);
        row("truncated inside a page", content(soundFile().chopped(100)), Code::Corrupt);
        row("truncated inside the header", content(soundFile().first(90)), Code::Corrupt);
        row("page size of no database", soundWith(16, QByteArray("\x12\x34", 2)), Code::Corrupt);
        row("damaged schema", soundWith(100, QByteArray(60, '\xee')), Code::Corrupt);
        row("table away", soundBut("PRAGMA foreign_keys = OFF; DROP TABLE item_evidence"), Code::Corrupt);
        row("column away", soundBut("ALTER TABLE item_evidence RENAME COLUMN link TO address"),
            Code::Corrupt);
        row("view in the place of a table",
            soundBut("PRAGMA foreign_keys = OFF; DROP TABLE item_evidence;"
                     "CREATE VIEW item_evidence AS SELECT 1 AS item"),
            Code::Corrupt);
        row("damaged page", soundWith(4096 * 6, QByteArray(64, '\xee')), Code::Corrupt);
    }
    void refusesAndChangesNothing()
    {
        QFETCH(Prepare, prepare);
        QFETCH(int, code);
        const TestFolder folder;
        prepare(folder);
        const auto before = folder.listing();
        for (const auto mode : everyWay) {
            const auto store = SqliteFile::open(folder.filePath(), mode);
            QVERIFY(!store);
            QVERIFY2(int(store.error().code) == code, qPrintable(store.error().text));
            QCOMPARE(QFileInfo(store.error().subject).fileName(), u"portfolio.sqlite"_s);
        }
        QCOMPARE(folder.listing(), before);
    }
    void opensASoundFileAndLeavesItAsItWas()
    {
        // The other side: the same bytes without the damage open, and reading changes nothing either.
        const TestFolder folder;
        folder.write(u"portfolio.sqlite"_s, soundFile());
        const auto before = folder.listing();
        QVERIFY(*openStore(folder.filePath())->load() == smallPortfolio());
        QCOMPARE(folder.listing(), before);
        QVERIFY(*openStore(folder.filePath(), SqliteFile::Open::ReadOnly)->load() == smallPortfolio());
        QCOMPARE(folder.listing(), before);
    }
    void anEmptyLogThatWasLeftIsNoHindrance()
    {
        const TestFolder folder;
        folder.write(u"portfolio.sqlite"_s, soundFile());
        for (const auto mode : {SqliteFile::Open::ReadOnly, SqliteFile::Open::ReadWrite}) {
            folder.write(u"portfolio.sqlite-wal"_s, {});
            const auto before = folder.listing();
            QVERIFY(*openStore(folder.filePath(), mode)->load() == smallPortfolio());
            if (mode == SqliteFile::Open::ReadOnly)
                QCOMPARE(folder.listing(), before);
        }
        QCOMPARE(folder.listing().keys(), QStringList(u"portfolio.sqlite"_s));
    }
    void refusesADamagedFileThatACrashLeftAndChangesNothing_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<bool>("withIndex");
        for (const bool withIndex : {false, true}) {
            const char *left = withIndex ? "with -shm" : "without -shm";
            QTest::addRow("schema format, %s", left) << 47 << withIndex;
            QTest::addRow("kind of the first page, %s", left) << 100 << withIndex;
            for (int page = 1; page < 49; page += 4)
                QTest::addRow("page %d, %s", page + 1, left) << page * 4096 << withIndex;
        }
    }
    void refusesADamagedFileThatACrashLeftAndChangesNothing()
    {
        QFETCH(int, offset);
        QFETCH(bool, withIndex);
        const TestFolder folder;
        const TestFolder crashed;
        auto store = newStore(folder.filePath(), soundFullPortfolio(3));
        store = openStore(folder.filePath());
        QVERIFY_RESULT(store->apply({changeOf(store->load()->leadTime, LeadTime{99, {}})}));
        QFile file(folder.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray content = file.readAll();
        QVERIFY(offset + 8 <= content.size());
        for (int at = 0; at < 8; ++at)
            content[offset + at] = char(~content.at(offset + at));
        crashed.write(u"portfolio.sqlite"_s, content);
        QVERIFY(QFile::copy(folder.filePath(u"portfolio.sqlite-wal"_s),
                            crashed.filePath(u"portfolio.sqlite-wal"_s)));
        QVERIFY(!withIndex
                || QFile::copy(folder.filePath(u"portfolio.sqlite-shm"_s),
                               crashed.filePath(u"portfolio.sqlite-shm"_s)));
        const auto before = crashed.listing();
        for (const auto mode : everyWay) {
            const auto opened = SqliteFile::open(crashed.filePath(), mode);
            if (opened)
                QSKIP("the log holds this page anew");
            QCOMPARE(opened.error().code, Error::Code::Corrupt);
            QCOMPARE(crashed.listing(), before);
        }
        if (const auto examined = SqliteFile::open(crashed.filePath(), SqliteFile::Open::Examine))
            QVERIFY(!(*examined)->check() || !(*examined)->check()->faults.empty());
        QCOMPARE(crashed.listing(), before);
    }
    void theLogOfAnotherFileIsNotMistakenForNewer()
    {
        // What is in the log counts only with its checksums.
        const TestFolder folder;
        folder.write(u"portfolio.sqlite"_s, soundFile());
        folder.write(u"portfolio.sqlite-wal"_s, QByteArray(8192, '\x37'));
        QVERIFY(*openStore(folder.filePath())->load() == smallPortfolio());
    }
    void aDamagedFileIsOpenedToBeExamined()
    {
        // What `check` has to list is no reason to keep it out, and is left as it is.
        const TestFolder folder;
        soundBut("PRAGMA foreign_keys = OFF; DROP TABLE item_evidence")(folder);
        const auto before = folder.listing();
        {
            const auto store = SqliteFile::open(folder.filePath(), SqliteFile::Open::Examine);
            QVERIFY_RESULT(store);
            QCOMPARE((*store)->access(), Access::ReadOnly);
            const auto report = (*store)->check();
            QVERIFY_RESULT(report);
            using What = CheckReport::Fault::What;
            QVERIFY(std::ranges::any_of(report->faults, [](const CheckReport::Fault &fault) {
                return fault.what == What::SchemaMissing
                    && fault.places == QStringList{u"table"_s, u"item_evidence"_s};
            }));
        }
        QCOMPARE(folder.listing(), before);
        folder.write(u"portfolio.sqlite"_s, "kein Datenbestand");
        QCOMPARE_ERROR(SqliteFile::open(folder.filePath(), SqliteFile::Open::Examine),
                       Error::Code::NotADatabase);
    }
    void opensThroughALink()
    {
        const TestFolder folder;
        newStore(folder.filePath()).reset();
        QVERIFY(QFile::link(folder.filePath(), folder.filePath(u"link.sqlite"_s)));
        auto store = openStore(folder.filePath(u"link.sqlite"_s));
        QVERIFY(*store->load() == smallPortfolio());
        QVERIFY(!QFile::exists(folder.filePath(u"link.sqlite-wal"_s)));
        QVERIFY(QFile::exists(folder.filePath(u"portfolio.sqlite-wal"_s)));
    }
    void opensAfterACrash_data()
    {
        QTest::addColumn<bool>("withIndex");
        QTest::addRow("log and its index are left") << true;
        QTest::addRow("only the log is left") << false;
    }
    void opensAfterACrash()
    {
        QFETCH(bool, withIndex);
        const TestFolder folder;
        const TestFolder crashed;
        auto store = newStore(folder.filePath());
        QVERIFY_RESULT(store->apply({changeOf(LeadTime{}, LeadTime{12, {}})}));
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            if (withIndex || suffix != "-shm"_L1)
                QVERIFY(QFile::copy(folder.filePath() + suffix, crashed.filePath() + suffix));
        store.reset();
        const auto before = crashed.listing();
        {
            // Who only reads sees the last change and leaves the log to others.
            const auto reader = openStore(crashed.filePath(), SqliteFile::Open::ReadOnly);
            QCOMPARE(reader->load()->leadTime.workingDays, 12);
            QVERIFY(openStore(crashed.filePath(), SqliteFile::Open::Examine)->check()->faults.empty());
        }
        QCOMPARE(crashed.listing(), before);
        QVERIFY(QFileInfo(crashed.filePath(u"portfolio.sqlite-wal"_s)).size() > 0);
        {
            const auto writer = openStore(crashed.filePath());
            QCOMPARE(writer->load()->leadTime.workingDays, 12);
            QCOMPARE(writer->access(), Access::ReadWrite);
            QVERIFY(writer->check()->faults.empty());
        }
        QCOMPARE(crashed.listing().keys(), QStringList(u"portfolio.sqlite"_s));
        QCOMPARE(openStore(crashed.filePath())->load()->leadTime.workingDays, 12);
    }
};

LENKUNGSSTAND_TEST(TestRefusals)
#include "tst_refusals.moc"
