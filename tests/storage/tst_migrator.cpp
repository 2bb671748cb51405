// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fileopener.h"
#include "core/storage/migrator.h"
#include "core/storage/sqlitestore.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using Storage::Connection;
using Storage::Migrations;

namespace {
const int next = Storage::newestVersion(Storage::migrations()) + 1;
}

/// What a later version will do, with steps of its own.
class TestMigrator : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        newStore(m_folder->filePath()).reset();
        m_steps = Storage::migrations();
    }
    void splitsAtTheEndOfStatements_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("statements");
        QTest::addRow("nothing") << QString() << 0;
        QTest::addRow("only comments") << u"-- a;\n/* b; */\n"_s << 0;
        QTest::addRow("two on a line") << u"SELECT 1; SELECT 2;"_s << 2;
        QTest::addRow("in a text") << u"SELECT ';', \";\", [;];\n"_s << 1;
        QTest::addRow("in comments") << u"-- a; b\nSELECT /* ; */ 1;"_s << 1;
        QTest::addRow("trigger") << u"CREATE TRIGGER a BEFORE UPDATE ON b BEGIN SELECT 1; SELECT 2; END; "
                                    "SELECT 3;"_s
                                 << 2;
        QTest::addRow("comment at the end") << u"SELECT 1; -- fertig"_s << 1;
    }
    void splitsAtTheEndOfStatements()
    {
        QFETCH(QString, script);
        QFETCH(int, statements);
        const auto split = Storage::statementsOf(script);
        QVERIFY_RESULT(split);
        QCOMPARE(split->size(), statements);
    }
    void refusesAScriptThatBreaksOff()
    {
        QCOMPARE_ERROR(Storage::statementsOf(u"SELECT 1; SELECT 2"_s), Error::Code::Format);
        QCOMPARE_ERROR(Storage::statementsOf(u"CREATE TRIGGER a BEFORE UPDATE ON b BEGIN SELECT 1;"_s),
                       Error::Code::Format);
    }
    void runsWhatIsMissingOnce()
    {
        add(next, "CREATE TABLE x (a INTEGER) STRICT; INSERT INTO x VALUES (1);");
        add(next + 1, "INSERT INTO x VALUES (2);");
        QVERIFY(open());
        QVERIFY(open());
        const RawDatabase raw(m_folder->filePath());
        QCOMPARE(raw.value("PRAGMA user_version"), QString::number(next + 1));
        QCOMPARE(raw.value("SELECT group_concat(a) FROM x"), u"1,2"_s);
        QCOMPARE(raw.value("SELECT count(*) FROM item"), u"3"_s);
    }
    void aStepThatFailsLeavesTheFileAsItWas()
    {
        const auto before = m_folder->listing();
        add(next, "CREATE TABLE x (a INTEGER) STRICT; INSERT INTO item (key) VALUES ('unvollständig');");
        const auto failed = open();
        QVERIFY(!failed);
        QCOMPARE_ERROR(failed, Error::Code::Storage);
        QCOMPARE(failed.error().subject, m_folder->filePath());
        QCOMPARE(m_folder->listing(), before);
        QVERIFY(*openStore(m_folder->filePath())->load() == smallPortfolio());
    }
    void aStepThatSucceededStaysWhenTheNextOneFails()
    {
        add(next, "CREATE TABLE x (a INTEGER) STRICT;");
        add(next + 1, "CREATE TABLE y (a INTEGER) STRICT; SELECT nichts FROM nirgends;");
        QVERIFY(!open());
        const RawDatabase raw(m_folder->filePath());
        QCOMPARE(raw.value("PRAGMA user_version"), QString::number(next));
        QCOMPARE(raw.value("SELECT group_concat(name) FROM sqlite_schema WHERE name IN ('x', 'y')"), u"x"_s);
    }
    void anOlderProgramRefusesTheNewerSchema()
    {
        add(next, "CREATE TABLE x (a INTEGER) STRICT;");
        QVERIFY(open());
        const auto before = m_folder->listing();
        QCOMPARE_ERROR(SqliteFile::open(m_folder->filePath()), Error::Code::NewerSchema);
        QCOMPARE(m_folder->listing(), before);
    }
    void anOlderFileIsNotReadBeforeItIsBroughtUpToDate()
    {
        add(next, "CREATE TABLE x (a INTEGER) STRICT;");
        const auto before = m_folder->listing();
        QCOMPARE_ERROR(open(SqliteFile::Open::ReadOnly), Error::Code::OlderSchema);
        QCOMPARE(m_folder->listing(), before);
        QVERIFY(open());
        QVERIFY(open(SqliteFile::Open::ReadOnly));
    }
    void aMissingScriptIsAnError()
    {
        m_steps.push_back({next, {m_folder->filePath(u"fehlt.sql"_s)}});
        const auto failed = open();
        QCOMPARE_ERROR(failed, Error::Code::Storage);
        QCOMPARE(failed.error().subject, m_folder->filePath());
        QCOMPARE(RawDatabase(m_folder->filePath()).value("PRAGMA user_version"), QString::number(next - 1));
    }
    void theStepsOfTheProgramAreInOrder()
    {
        int last = 0;
        for (const auto &step : Storage::migrations()) {
            QCOMPARE(step.version, ++last);
            QVERIFY(!step.scripts.isEmpty());
        }
        QCOMPARE(Storage::newestVersion(Storage::migrations()), last);
    }

private:
    void add(int version, const QByteArray &script)
    {
        // Beside the folder whose listing is compared.
        const QString name = m_scripts.filePath(u"%1.sql"_s.arg(version));
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(script) < 0)
            qFatal("no script");
        m_steps.push_back({version, {name}});
    }
    Result<std::unique_ptr<Connection>> open(SqliteFile::Open mode = SqliteFile::Open::ReadWrite) const
    {
        Storage::FileOpener::Request request;
        request.path = m_folder->filePath();
        request.mode = mode;
        request.steps = &m_steps;
        return Storage::FileOpener::open(request);
    }

    QTemporaryDir m_scripts;
    std::unique_ptr<TestFolder> m_folder;
    Migrations m_steps;
};

LENKUNGSSTAND_TEST(TestMigrator)
#include "tst_migrator.moc"
