// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entryname.h"
#include "core/storage/migrator.h"
#include "core/storage/sqlitestore.h"
#include "core/storage/transaction.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
Change titled(const Item &before, const QString &title, int minute)
{
    Item after = before;
    after.title = title;
    Change change = changeOf(before, after);
    change.at = Moments::at(minute);
    return change;
}
}

/// What the store knows of the past.
class TestPast : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<TestFolder>(); }
    void everyStateCanBeRebuilt()
    {
        const auto store = newStore(m_folder->filePath());
        std::vector<Portfolio> states{*store->load()};
        for (int minute = 1; minute <= 5; ++minute) {
            const Portfolio &now = states.back();
            Changes changes{titled(now.items.at(std::size_t(minute) % 2), u"Stand %1"_s.arg(minute), minute)};
            if (minute == 3)
                changes.push_back({now.statusNotes.front(), {}, {}, u"M"_s, Moments::at(minute)});
            QVERIFY_RESULT(store->apply(changes));
            states.push_back(*store->load());
        }
        for (int minute = 0; minute <= 5; ++minute) {
            const auto past = store->loadAsOf(Moments::at(minute).addSecs(20));
            QVERIFY_RESULT(past);
            QVERIFY2(*past == states.at(std::size_t(minute)), qPrintable(QString::number(minute)));
        }
        QVERIFY(*store->loadAsOf(Moments::at(0).addSecs(-1)) == Portfolio{});
    }
    void everyMemberOfEveryRecordIsRebuilt()
    {
        for (quint32 seed = 1; seed <= 10; ++seed) {
            const QString name = m_folder->filePath(u"%1.sqlite"_s.arg(seed));
            const auto store = newStore(name, soundFullPortfolio(seed));
            const auto past = store->loadAsOf(Moments::at(1));
            QVERIFY_RESULT(past);
            QVERIFY(*past == *store->load());
        }
    }
    void theTextsOfTheHistoryAreRecords()
    {
        const auto store = newStore(m_folder->filePath());
        const Item first = store->load()->items.front();
        QVERIFY_RESULT(store->apply({titled(first, u"neu"_s, 1)}));
        const auto entries = store->history({u"item"_s, u"KI-01"_s, 0});
        QVERIFY_RESULT(entries);
        QCOMPARE(entries->size(), std::size_t(2));
        const auto before = store->recordOf(u"item"_s, entries->back().before);
        QVERIFY_RESULT(before);
        QVERIFY(std::get<Item>(**before) == first);
        QVERIFY(!store->recordOf(u"item"_s, entries->front().before)->has_value());
        QVERIFY(!store->recordOf(u"reportedTotal"_s, u"{}"_s)->has_value());
        QCOMPARE(store->history({{}, {}, entries->front().number})->front().number,
                 entries->front().number + 1);
        QCOMPARE_ERROR(store->recordOf(u"item"_s, u"{\"key\": 1}"_s), Error::Code::Corrupt);
    }
    void aVersionLeadsBackToItsState()
    {
        const auto store = newStore(m_folder->filePath());
        const Item first = store->load()->items.front();
        const QString version = store->itemVersions()->value(u"KI-01"_s);
        QVERIFY(!version.isEmpty());
        QVERIFY_RESULT(store->apply({titled(first, u"neu"_s, 1)}));
        QVERIFY(store->itemVersions()->value(u"KI-01"_s) != version);
        QVERIFY(*store->itemAt(u"KI-01"_s, version) == first);
        QCOMPARE_ERROR(store->itemAt(u"KI-02"_s, version), Error::Code::NotFound);
        QCOMPARE_ERROR(store->itemAt(u"KI-01"_s, u"1' OR '1"_s), Error::Code::NotFound);
    }
    void aDayIsTheNameOfOneBaselineInWhicheverSpelling()
    {
        const auto store = newStore(m_folder->filePath());
        const auto freeze = [&store](const QString &name) {
            return store->freeze({name, QDate(2026, 5, 6), Moments::at(1), u"Amt"_s, {}, {}},
                                 {"{}", "{}", {}});
        };
        QVERIFY_RESULT(freeze(u"06.05.2026"_s));
        for (const QString &same : {u"2026-05-06"_s, u"6.5.2026"_s, u"6. Mai 2026"_s}) {
            const auto refused = freeze(same);
            QCOMPARE_ERROR(refused, Error::Code::KeyTaken);
            QCOMPARE(refused.error().subject, u"06.05.2026"_s);
        }
        QVERIFY_RESULT(freeze(u"Bericht 06.05.2026"_s)); // another name, if of the same day
        QCOMPARE(store->baselines()->size(), std::size_t(2));
    }
    void reportsAndFiguresHaveNames()
    {
        const auto store = newStore(m_folder->filePath());
        QStringList names;
        const auto history = store->history();
        QVERIFY_RESULT(history);
        for (const HistoryEntry &entry : *history) {
            const EntryName name = entryNameOf(entry);
            if (entry.entity == "senateReport"_L1 || entry.entity == "reportedTotal"_L1) {
                QVERIFY(name.day.isValid());
                names.append(name.title);
            } else {
                QVERIFY(name == EntryName());
            }
        }
        QVERIFY(names.size() >= 2);
        const QString total =
            uR"({"about":"measures","dated":"2025-02-18","statement":"19 von 77","total":77})"_s;
        QVERIFY((entryNameOf({1, {}, {}, {}, u"reportedTotal"_s, u"1"_s, {}, total})
                 == EntryName{u"19 von 77"_s, QDate(2025, 2, 18)}));
        const QString report =
            uR"({"dated":"2025-10-06","number":2,"session":"2025-10-07","title":"Zwei"})"_s;
        QVERIFY((entryNameOf({1, {}, {}, {}, u"senateReport"_s, u"2"_s, report, {}})
                 == EntryName{u"Zwei"_s, QDate(2025, 10, 7)}));
    }
    void aBaselineStaysAsItWasFrozen()
    {
        const auto store = newStore(m_folder->filePath());
        const Baseline baseline{u"07.10.2025"_s, QDate(2025, 10, 7), Moments::at(1),
                                u"Amt"_s,        u"bericht.pdf"_s,   {}};
        const BaselineContent content{"{\"a\": 1}", "{}", QByteArray("%PDF\0x", 6)};
        QVERIFY_RESULT(store->freeze(baseline, content));
        QCOMPARE_ERROR(store->freeze(baseline, content), Error::Code::KeyTaken);
        QCOMPARE(store->baselines()->size(), std::size_t(1));
        QCOMPARE(store->baselines()->front().name, baseline.name);
        QCOMPARE(store->baselines()->front().paperSha256.size(), 64);
        QVERIFY(*store->baselineContent(u"07.10.2025"_s) == content);
        QCOMPARE_ERROR(store->baselineContent(u"nie"_s), Error::Code::NotFound);
        QCOMPARE(store->history()->back().entity, u"baseline"_s);
        QVERIFY(store->check()->faults.empty());
        const RawDatabase raw(m_folder->filePath());
        QVERIFY(!raw.run("UPDATE baseline SET as_of = '2026-01-01'").isEmpty());
        QVERIFY(!raw.run("DELETE FROM baseline").isEmpty());
        QVERIFY(!raw.run("INSERT OR REPLACE INTO baseline SELECT * FROM baseline").isEmpty());
    }
    void aBaselineThatWasTamperedWithIsNoticed()
    {
        auto store = newStore(m_folder->filePath());
        QVERIFY_RESULT(
            store->freeze({u"A"_s, QDate(2025, 10, 7), Moments::at(1), u"Amt"_s, {}, {}}, {"{}", "{}", {}}));
        store.reset();
        const QString trigger =
            RawDatabase(m_folder->filePath())
                .value("SELECT sql FROM sqlite_schema WHERE name = 'baseline_is_not_changed'");
        QCOMPARE(RawDatabase(m_folder->filePath())
                     .run("DROP TRIGGER baseline_is_not_changed; UPDATE baseline SET portfolio = x'7b';"
                          + trigger.toUtf8()),
                 QString());
        store = openStore(m_folder->filePath());
        QCOMPARE_ERROR(store->baselineContent(u"A"_s), Error::Code::Corrupt);
        QCOMPARE(store->check()->faults.size(), std::size_t(1));
    }
    void aFileOfTheFirstVersionIsBroughtUpToDateWithItsHistory()
    {
        makeFileOfVersion1();
        QCOMPARE_ERROR(SqliteFile::open(m_folder->filePath(), SqliteFile::Open::ReadOnly),
                       Error::Code::OlderSchema);
        const auto store = openStore(m_folder->filePath());
        QCOMPARE(store->history()->size(), std::size_t(2));
        QVERIFY(store->check()->faults.empty());
        Change change{
            {}, OrgUnit{u"SK"_s, {}, UnitKind::Member, {}, {}, {}, {}, {}}, {}, u"M"_s, Moments::at(3)};
        QVERIFY_RESULT(store->apply({change}));
        QVERIFY(store->check()->faults.empty());
    }
    void aHistoryThatWasCutOffIsNoticedAfterTheMigrationToo()
    {
        makeFileOfVersion1();
        QCOMPARE(RawDatabase(m_folder->filePath())
                     .run("PRAGMA foreign_keys = OFF; DROP TRIGGER history_is_not_deleted; DELETE FROM "
                          "history WHERE number = 2; DELETE FROM org_unit"),
                 QString());
        // The trigger that is gone is damage of its own; the migration makes it anew.
        const auto store = SqliteFile::open(m_folder->filePath());
        if (!store)
            return; // refused outright is as good
        QVERIFY(!(*store)->check()->faults.empty());
    }

private:
    void makeFileOfVersion1() const;

    std::unique_ptr<TestFolder> m_folder;
};

/// As the first version of the program wrote it: one unit, in two entries.
void TestPast::makeFileOfVersion1() const
{
    m_folder->write(u"portfolio.sqlite"_s, {});
    const auto connection = Storage::Connection::open(m_folder->filePath(), {});
    QVERIFY_RESULT(connection);
    QVERIFY_RESULT((*connection)->set(Storage::Connection::AtClose::WriteBack));
    QVERIFY_RESULT(Storage::migrate(**connection, {Storage::migrations().front()}));
    auto begun = Storage::Transaction::begin(**connection, Storage::Transaction::Kind::Write);
    QVERIFY_RESULT(begun);
    Storage::Transaction transaction = *std::move(begun);
    QVERIFY_RESULT((*connection)->execute(u"INSERT INTO org_unit (key, kind) VALUES ('SF', 'member')"_s));
    Storage::HistoryWriter history(**connection, u"Amt"_s, {}, Moments::at(0));
    const QString first = u"{\"key\":\"SF\",\"kind\":\"lead\"}"_s;
    QVERIFY_RESULT(history.add(u"unit"_s, u"SF"_s, {}, first));
    QVERIFY_RESULT(history.add(u"unit"_s, u"SF"_s, first, u"{\"key\":\"SF\",\"kind\":\"member\"}"_s));
    QVERIFY_RESULT(transaction.commit());
}

LENKUNGSSTAND_TEST(TestPast)

#include "tst_past.moc"
