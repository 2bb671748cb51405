// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/cursor.h"
#include "core/storage/transaction.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using Storage::Connection;

/// What a manipulated file or a mistake of ours could do is switched off on every connection.
class TestHardening : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        newStore(m_folder->filePath()).reset();
        auto opened = Connection::open(m_folder->filePath(), {});
        QVERIFY_RESULT(opened);
        m_connection = *std::move(opened);
    }
    void cleanup()
    {
        m_connection.reset();
        m_folder.reset();
    }

    void settingsAreMade_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::addRow("log") << u"journal_mode"_s << u"wal"_s;
        QTest::addRow("every commit reaches the disk") << u"synchronous"_s << u"2"_s;
        QTest::addRow("links are kept") << u"foreign_keys"_s << u"1"_s;
        QTest::addRow("the schema is not trusted") << u"trusted_schema"_s << u"0"_s;
        QTest::addRow("REPLACE fires triggers") << u"recursive_triggers"_s << u"1"_s;
        QTest::addRow("pages are looked at") << u"cell_size_check"_s << u"1"_s;
        QTest::addRow("waits") << u"busy_timeout"_s << u"5000"_s;
        QTest::addRow("ours") << u"application_id"_s << u"1280529476"_s;
        QTest::addRow("version") << u"user_version"_s << u"3"_s;
    }
    void settingsAreMade()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        Storage::Cursor cursor(*m_connection, u"PRAGMA "_s + pragma);
        QVERIFY(cursor.next());
        QCOMPARE(cursor.row().text(0), value);
    }
    void theSchemaCannotBeEdited()
    {
        QVERIFY_RESULT(m_connection->execute(u"PRAGMA writable_schema = ON"_s));
        QVERIFY(!m_connection->execute(u"UPDATE sqlite_schema SET sql = '' WHERE name = 'item'"_s));
        QVERIFY(!m_connection->execute(u"DELETE FROM sqlite_schema"_s));
    }
    void textsInDoubleQuotesAreNoTexts() { QVERIFY(!m_connection->execute(u"SELECT \"nicht da\""_s)); }
    void extensionsAreNotLoaded()
    {
        QCOMPARE(sqlite3_load_extension(m_connection->handle(), "libc.so.6", nullptr, nullptr), SQLITE_ERROR);
        QVERIFY(!m_connection->execute(u"SELECT load_extension('libc.so.6')"_s));
    }
    void tablesAreStrict()
    {
        Storage::Cursor cursor(*m_connection,
                               u"SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND "
                               "name NOT LIKE 'sqlite%' AND NOT strict"_s);
        QVERIFY(cursor.next());
        QCOMPARE(cursor.row().text(0), QString());
        const auto tables = m_connection->number(u"SELECT count(*) FROM pragma_table_list WHERE strict"_s);
        QCOMPARE(*tables, 31);
    }
    void aFileThatIsMissingStaysMissing()
    {
        for (const auto mode : {Connection::Mode::ReadWrite, Connection::Mode::QueryOnly,
                                Connection::Mode::ReadOnly, Connection::Mode::Immutable}) {
            const auto connection = Connection::open(m_folder->filePath(u"fehlt"_s), {mode});
            QVERIFY(!connection || !(*connection)->number(u"SELECT count(*) FROM item"_s));
            QVERIFY(!QFile::exists(m_folder->filePath(u"fehlt"_s)));
        }
    }
    void connectionsForgetThemselves()
    {
        QVERIFY(!QSqlDatabase::connectionNames().isEmpty());
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_connection.reset();
        {
            const auto store = openStore(m_folder->filePath());
        }
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }
    void whatIsNotCommittedIsTakenBack()
    {
        {
            auto begun = Storage::Transaction::begin(*m_connection, Storage::Transaction::Kind::Write);
            QVERIFY_RESULT(begun);
            const Storage::Transaction transaction = *std::move(begun);
            QVERIFY_RESULT(m_connection->execute(u"UPDATE lead_time SET working_days = 99"_s));
        }
        QCOMPARE(*m_connection->number(u"SELECT working_days FROM lead_time"_s), 10);
    }
    void anErrorAfterTheFirstRowsIsNoticed()
    {
        Storage::Cursor cursor(*m_connection,
                               u"SELECT abs(CASE value WHEN 3 THEN -9223372036854775807 - 1 ELSE value END) "
                               "FROM json_each('[1,2,3,4]')"_s);
        int rows = 0;
        while (cursor.next())
            ++rows;
        QCOMPARE(rows, 2);
        QCOMPARE_ERROR(cursor.finish(), Error::Code::Storage);
    }

private:
    std::unique_ptr<TestFolder> m_folder;
    std::unique_ptr<Connection> m_connection;
};

LENKUNGSSTAND_TEST(TestHardening)
#include "tst_hardening.moc"
