// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/filecheck.h"
#include "core/storage/migrator.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using Kind = CheckReport::Fault::Kind;

namespace {
constexpr char withoutGuards[] = "DROP TRIGGER history_is_not_changed; DROP TRIGGER history_is_not_deleted;"
                                 "DROP TRIGGER history_is_gapless;";

/// What check finds, without asking at the door: a damaged file is not even opened there.
std::vector<CheckReport::Fault> faultsIn(const QString &path)
{
    const auto connection = Storage::Connection::open(path, {Storage::Connection::Mode::QueryOnly});
    if (!connection)
        return {{Kind::Integrity, connection.error().text}};
    if (!(*connection)->set(Storage::Connection::AtClose::WriteBack))
        qFatal("no say in what closing does");
    const auto report = Storage::FileCheck::run(**connection);
    if (!report)
        qFatal("%s", qPrintable(report.error().text));
    return report->faults;
}

bool has(const std::vector<CheckReport::Fault> &faults, Kind kind, const QString &text)
{
    return std::ranges::any_of(faults, [kind, &text](const CheckReport::Fault &fault) {
        return fault.kind == kind && fault.detail.contains(text);
    });
}
}

class TestCheck : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        auto store = newStore(m_folder->filePath());
        Item later = smallPortfolio().items.front();
        later.note = u"eine zweite Fassung"_s;
        QVERIFY_RESULT(store->apply({changeOf(smallPortfolio().items.front(), later)}));
    }

    void findsNothingInASoundFileAndWritesNothing()
    {
        const auto before = m_folder->listing();
        auto store = openStore(m_folder->filePath());
        const auto report = store->check();
        QVERIFY_RESULT(report);
        QVERIFY(report->faults.empty());
        QCOMPARE(report->items, 3);
        QCOMPARE(report->historyEntries, 15);
        QCOMPARE(report->schemaVersion, 3);
        store.reset();
        QCOMPARE(m_folder->listing(), before);
    }
    void aFileOfAnOlderVersionIsJudgedByThatVersion()
    {
        const QString path = m_folder->filePath(u"alt.sqlite"_s);
        m_folder->write(u"alt.sqlite"_s, {});
        {
            const auto connection = Storage::Connection::open(path, {});
            QVERIFY_RESULT(connection);
            QVERIFY_RESULT(Storage::migrate(**connection, {Storage::migrations().front()}));
            QVERIFY_RESULT((*connection)->set(Storage::Connection::AtClose::WriteBack));
        }
        const auto before = m_folder->listing();
        {
            const auto report = openStore(path, SqliteFile::Open::Examine)->check();
            QVERIFY_RESULT(report);
            QVERIFY2(report->faults.empty(),
                     report->faults.empty() ? "" : qPrintable(report->faults.front().detail));
            QCOMPARE(report->schemaVersion, 1);
        }
        QCOMPARE(m_folder->listing(), before);
        QCOMPARE(RawDatabase(path).run("INSERT INTO org_unit (key, kind) VALUES ('NEU', 'body')"), QString());
        QVERIFY(has(faultsIn(path), Kind::History, u"unit NEU is not"_s));
        QCOMPARE(RawDatabase(path).run("DROP INDEX item_by_parent"), QString());
        QVERIFY(has(faultsIn(path), Kind::Integrity, u"item_by_parent on item is missing"_s));
    }
    void aFileThatNamesAnotherVersionIsDamaged()
    {
        QCOMPARE(RawDatabase(m_folder->filePath()).run("PRAGMA user_version = 1"), QString());
        const auto before = m_folder->listing();
        for (const auto mode : {SqliteFile::Open::ReadWrite, SqliteFile::Open::ReadOnly}) {
            const auto store = SqliteFile::open(m_folder->filePath(), mode);
            QCOMPARE_ERROR(store, Error::Code::Corrupt);
            QCOMPARE(store.error().subject, m_folder->filePath());
        }
        {
            const auto report = openStore(m_folder->filePath(), SqliteFile::Open::Examine)->check();
            QVERIFY_RESULT(report);
            QCOMPARE(report->faults.size(), std::size_t(1));
            QVERIFY(report->faults.front().what == CheckReport::Fault::What::SchemaVersion);
            QCOMPARE(report->faults.front().places, (QStringList{u"1"_s, u"3"_s}));
        }
        QCOMPARE(m_folder->listing(), before);
    }
    void findsWhatWasDoneBehindItsBack_data()
    {
        QTest::addColumn<QByteArray>("statements");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &statements, Kind kind, const QString &text) {
            QTest::addRow("%s", name) << statements << kind << text;
        };
        row("value", "UPDATE item SET progress = 'done' WHERE id = 3", Kind::History, u"item B-1 is not"_s);
        row("child", "UPDATE item_unit SET role = 'coordinating' WHERE item = 1", Kind::History,
            u"item KI-01 is not"_s);
        row("what stands once", "UPDATE lead_time SET working_days = 5", Kind::History,
            u"leadTime leadTime is not"_s);
        row("about", "UPDATE portfolio SET about = 'x'", Kind::History, u"portfolio portfolio is not"_s);
        row("report", "UPDATE senate_report SET title = 'x'", Kind::History, u"senateReport 1 is not"_s);
        row("deleted record", "DELETE FROM item WHERE id = 3", Kind::History, u"item B-1 is missing"_s);
        row("new record", "INSERT INTO org_unit (key, kind) VALUES ('NEU', 'body')", Kind::History,
            u"unit NEU is not"_s);
        row("trigger away", "DROP TRIGGER history_is_not_changed", Kind::History,
            u"history_is_not_changed on history is missing"_s);
        row("trigger that does nothing",
            "DROP TRIGGER item_keeps_its_original_plan; CREATE TRIGGER item_keeps_its_original_plan BEFORE "
            "UPDATE ON item BEGIN SELECT 1; END",
            Kind::History, u"item_keeps_its_original_plan on item is changed"_s);
        row("trigger of somebody", "CREATE TRIGGER t AFTER UPDATE ON item BEGIN SELECT 1; END", Kind::History,
            u"trigger t on item does not belong"_s);
        row("table of somebody", "CREATE TABLE extra (a)", Kind::Integrity,
            u"table extra on extra does not"_s);
        row("index away", "DROP INDEX item_by_parent", Kind::Integrity,
            u"item_by_parent on item is missing"_s);
        row("column more", "ALTER TABLE item ADD COLUMN extra TEXT", Kind::Integrity,
            u"table item on item is changed"_s);
        row("entry changed",
            QByteArray(withoutGuards) + "UPDATE history SET before = '{\"a\":1}' WHERE number = 15",
            Kind::History, u"entry 15 does not start"_s);
        row("entry reworded", QByteArray(withoutGuards) + "UPDATE history SET who = 'x' WHERE number = 3",
            Kind::History, u"entry 3 is not what its digest says"_s);
        row("moment changed",
            QByteArray(withoutGuards)
                + "UPDATE history SET at = '2020-01-01T00:00:00.000Z' WHERE number = 15",
            Kind::History, u"entry 15 is not what its digest says"_s);
        row("last entry cut off", QByteArray(withoutGuards) + "DELETE FROM history WHERE number = 15",
            Kind::History, u"item KI-01 is not"_s);
        row("end of the history cut off", QByteArray(withoutGuards) + "DELETE FROM history WHERE number = 15",
            Kind::History, u"the history ends with entry 14, but 15 were written"_s);
        row("entry cut out", QByteArray(withoutGuards) + "DELETE FROM history WHERE number = 7",
            Kind::History, u"entry 8 stands where 7 should be"_s);
        row("link", "PRAGMA foreign_keys = OFF; UPDATE item_unit SET unit = 'X' WHERE item = 3 OR item = 1",
            Kind::Key, u"item_unit"_s);
        row("project", "PRAGMA foreign_keys = OFF; UPDATE item SET project = 'X' WHERE id = 3", Kind::Key,
            u"item B-1: leads to nothing in project"_s);
        row("body", "UPDATE item SET resolution_body = 'NIEMAND' WHERE id = 3", Kind::Key,
            u"item B-1: no such body as NIEMAND"_s);
        row("ancestors in a ring",
            "DROP TRIGGER item_moves_below_no_descendant; UPDATE item SET parent = 'KI-02' WHERE id = 1",
            Kind::Key, u"its own ancestor"_s);
        row("value against the rules",
            "PRAGMA ignore_check_constraints = ON; UPDATE item SET progress = 'x' WHERE id = 3",
            Kind::Integrity, u"CHECK constraint failed in item"_s);
        row("date that is none",
            "PRAGMA ignore_check_constraints = ON; UPDATE item SET reported_on = 'gestern' WHERE id = 3",
            Kind::Integrity, u"no such value in reported_on"_s);
        row("what stands once is gone", "DELETE FROM lead_time", Kind::Integrity, u"no row in lead_time"_s);
    }
    void findsWhatWasDoneBehindItsBack()
    {
        QFETCH(QByteArray, statements);
        QFETCH(Kind, kind);
        QFETCH(QString, text);
        QCOMPARE(RawDatabase(m_folder->filePath()).run(statements), QString());
        const auto before = m_folder->listing();
        const auto faults = faultsIn(m_folder->filePath());
        QStringList all;
        for (const auto &fault : faults)
            all += fault.detail;
        QVERIFY2(has(faults, kind, text), qPrintable(all.join(u'\n')));
        QCOMPARE(m_folder->listing(), before);
    }
    void findsAFlippedByteAnywhere()
    {
        // In each page one byte that is in use: the file is either refused, or check finds it.
        QFile file(m_folder->filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        file.close();
        constexpr qsizetype pageSize = 4096;
        int damaged = 0;
        for (qsizetype page = 0; page < sound.size() / pageSize; ++page) {
            // The last byte of a page belongs to its first cell, if it has one.
            const qsizetype at = (page + 1) * pageSize - 1;
            if (sound.at(at) == '\0')
                continue;
            QByteArray bytes = sound;
            bytes[at] = char(bytes.at(at) ^ 0x10);
            m_folder->write(u"portfolio.sqlite"_s, bytes);
            const auto faults = faultsIn(m_folder->filePath());
            QVERIFY2(!faults.empty(), qPrintable(u"page %1"_s.arg(page + 1)));
            ++damaged;
        }
        QVERIFY(damaged > 10);
    }
    void aRecordMayComeBackAfterItWasDeleted()
    {
        const auto store = openStore(m_folder->filePath());
        const Item item = store->load()->items.back();
        QVERIFY_RESULT(store->apply({changeOf(item, {})}));
        QVERIFY(store->check()->faults.empty());
        QVERIFY_RESULT(store->apply({changeOf({}, item)}));
        QVERIFY(store->check()->faults.empty());
    }

private:
    std::unique_ptr<TestFolder> m_folder;
};

LENKUNGSSTAND_TEST(TestCheck)
#include "tst_check.moc"
