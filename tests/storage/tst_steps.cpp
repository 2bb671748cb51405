// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/fileopener.h"
#include "core/storage/migrator.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
LeadTime withSteps()
{
    LeadTime leadTime;
    leadTime.steps = {{u"Entwurf"_s, 8}, {u"Mitzeichnung"_s, 3}, {u"Staatsrätekonferenz"_s, 1}};
    return leadTime;
}
}

/// The office's own steps in a file: what an older one becomes, and how they change.
class TestSteps : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<TestFolder>(); }

    void aFileOfTheVersionBeforeHasNone()
    {
        const QString path = m_folder->filePath(u"alt.sqlite"_s);
        m_folder->write(u"alt.sqlite"_s, {});
        {
            Storage::Migrations before = Storage::migrations();
            std::erase_if(before, [](const Storage::Migration &step) { return step.version > 2; });
            const auto connection = Storage::Connection::open(path, {});
            QVERIFY_RESULT(connection);
            QVERIFY_RESULT(Storage::migrate(**connection, before));
        }
        QCOMPARE(RawDatabase(path).value("PRAGMA user_version"), u"2"_s);
        QCOMPARE(RawDatabase(path).run("UPDATE lead_time SET working_days = 12, confirmed_by = 'SK', "
                                       "confirmed_on = '2026-01-02'"),
                 QString());
        auto store = openStore(path);
        auto loaded = store->load();
        QVERIFY_RESULT(loaded);
        QVERIFY(loaded->leadTime.steps.empty());
        QCOMPARE(loaded->leadTime.days(), 12); // what was confirmed stays
        QVERIFY(loaded->leadTime.confirmation.has_value());
        LeadTime after = loaded->leadTime;
        after.steps = withSteps().steps;
        QVERIFY_RESULT(store->apply({changeOf(loaded->leadTime, after)}));
        store.reset();
        QCOMPARE(RawDatabase(path).value("PRAGMA user_version"), u"3"_s);
        QVERIFY(openStore(path)->load()->leadTime == after);
    }
    void aHistoryFromBeforeStaysSound()
    {
        // A record without steps reads in the history as it always has.
        auto store = newStore(m_folder->filePath());
        const HistoryEntry filled = store->history()->back();
        QCOMPARE(filled.entity, u"leadTime"_s);
        QCOMPARE(filled.after, u"{\"working_days\":10}"_s);
        QVERIFY(store->check()->faults.empty());
    }
    void changesAreRecordedAndTakenBack()
    {
        auto store = newStore(m_folder->filePath());
        const LeadTime preset;
        QVERIFY_RESULT(store->apply({changeOf(preset, withSteps(), u"Ablauf der Senatskanzlei"_s)}));
        QVERIFY(store->load()->leadTime == withSteps());
        const HistoryEntry entry = store->history()->back();
        QCOMPARE(entry.reason, u"Ablauf der Senatskanzlei"_s);
        QCOMPARE(entry.after,
                 u"{\"lead_time_step\":[{\"name\":\"Entwurf\",\"working_days\":8},{\"name\":\"Mitzeichnung\","
                 "\"working_days\":3},{\"name\":\"Staatsrätekonferenz\",\"working_days\":1}],"
                 "\"working_days\":10}"_s);
        LeadTime moved = withSteps();
        std::swap(moved.steps[0], moved.steps[1]);
        QVERIFY_RESULT(store->apply({changeOf(withSteps(), moved)}));
        QVERIFY(store->load()->leadTime == moved);
        QCOMPARE_ERROR(store->apply({changeOf(withSteps(), preset)}), Error::Code::Conflict); // by then old
        Change back = changeOf(moved, withSteps());
        back.kind = Change::Kind::Return;
        QVERIFY_RESULT(store->apply({back}));
        QVERIFY_RESULT(store->apply({changeOf(withSteps(), preset)}));
        QVERIFY(store->load()->leadTime == preset);
        QVERIFY(store->loadAsOf(Moments::at(0))->leadTime == preset);
        QVERIFY(store->check()->faults.empty());
    }
    void refusesAStepWithoutANameOrALength()
    {
        auto store = newStore(m_folder->filePath());
        for (const LeadTimeStep &wrong :
             {LeadTimeStep{{}, 3}, LeadTimeStep{u"Entwurf"_s, 0}, LeadTimeStep{u"Entwurf"_s, 251}}) {
            LeadTime after;
            after.steps = {wrong};
            QVERIFY(!store->apply({changeOf(LeadTime(), after)}));
        }
        QVERIFY(store->load()->leadTime == LeadTime());
    }
    void noticesAStepChangedBehindItsBack()
    {
        {
            auto store = newStore(m_folder->filePath());
            QVERIFY_RESULT(store->apply({changeOf(LeadTime(), withSteps())}));
        }
        QCOMPARE(RawDatabase(m_folder->filePath())
                     .run("UPDATE lead_time_step SET working_days = 2 WHERE position = 2"),
                 QString());
        const auto report = openStore(m_folder->filePath(), SqliteFile::Open::Examine)->check();
        QVERIFY_RESULT(report);
        QCOMPARE(report->faults.size(), std::size_t(1));
    }

private:
    std::unique_ptr<TestFolder> m_folder;
};

LENKUNGSSTAND_TEST(TestSteps)
#include "tst_steps.moc"
