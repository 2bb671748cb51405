// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {
std::vector<Record> newRecords()
{
    Item item;
    item.key = u"KI-09"_s;
    item.project = u"KI"_s;
    item.reportedOn = QDate(2026, 5, 6); // else the store enters the day
    Project project;
    project.key = u"NEU"_s;
    return {item,
            project,
            OrgUnit{u"SIS"_s, {}, UnitKind::Member, {}, {}, {}, {}, {}},
            Indicator{u"i9"_s, u"KI"_s, {}, {}, {}, std::nullopt, {}},
            Assessment{u"a9"_s, u"KI"_s, Rag::Red, true, {}, {}, {}, {}, {}},
            StatusNote{u"n9"_s, {}, u"KI"_s, {}, {}, u"neu"_s, std::nullopt}};
}

Record changed(Record record)
{
    std::visit(
        [](auto &value) {
            using T = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<T, Item> || std::is_same_v<T, Project>) {
                value.internalRemark = u"intern"_s;
                value.units = {{u"SK"_s, UnitRole::Coordinating}};
            } else if constexpr (std::is_same_v<T, OrgUnit>) {
                value.contact = u"Frau M."_s;
            } else if constexpr (std::is_same_v<T, Indicator>) {
                value.values = {{1, {}, std::nullopt}, {2, u"rund"_s, std::nullopt}};
            } else if constexpr (std::is_same_v<T, Assessment> || std::is_same_v<T, StatusNote>) {
                value.on = QDate(2026, 5, 6);
            }
        },
        record);
    return record;
}
}

class TestApply : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<TestFolder>();
        m_store = newStore(m_folder->filePath());
        m_before = *m_store->load();
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void createsChangesAndDeletesEveryKind()
    {
        for (const Record &record : newRecords()) {
            const Record later = changed(record);
            QVERIFY_RESULT(m_store->apply({changeOf({}, record)}));
            QVERIFY(!(*m_store->load() == m_before));
            QCOMPARE_ERROR(m_store->apply({changeOf({}, record)}), Error::Code::KeyTaken);
            QVERIFY_RESULT(m_store->apply({changeOf(record, later)}));
            QCOMPARE_ERROR(m_store->apply({changeOf(record, later)}), Error::Code::Conflict);
            QCOMPARE_ERROR(m_store->apply({changeOf(record, {})}), Error::Code::Conflict);
            QVERIFY_RESULT(m_store->apply({changeOf(later, {})}));
            QCOMPARE_ERROR(m_store->apply({changeOf(later, {})}), Error::Code::Conflict);
            QVERIFY(*m_store->load() == m_before);
        }
        QCOMPARE(m_store->history()->size(), std::size_t(14 + 3 * 6));
        QVERIFY(m_store->check()->faults.empty());
    }
    void changesWhatStandsOnce()
    {
        const SenateCalendar calendar{{QDate(2026, 5, 6)},
                                      {QDate(2026, 5, 5)},
                                      {QDate(2026, 7, 6)},
                                      Confirmation{u"SK"_s, QDate(2026, 1, 2)}};
        QVERIFY_RESULT(m_store->apply({changeOf(m_before.senateCalendar, calendar)}));
        const LeadTime leadTime{12, Confirmation{u"SK"_s, QDate(2026, 1, 2)}};
        QVERIFY_RESULT(m_store->apply({changeOf(m_before.leadTime, leadTime)}));
        const auto after = m_store->load();
        QVERIFY(after->senateCalendar == calendar);
        QVERIFY(after->leadTime == leadTime);
        QCOMPARE_ERROR(m_store->apply({changeOf(m_before.leadTime, leadTime)}), Error::Code::Conflict);
        QCOMPARE_ERROR(m_store->apply({changeOf(leadTime, {})}), Error::Code::Conflict);
        QCOMPARE_ERROR(m_store->apply({changeOf({}, leadTime)}), Error::Code::Conflict);
        QVERIFY(m_store->check()->faults.empty());
    }
    void writesTheEntryOfAChange()
    {
        const Item before = m_before.items.front();
        Item after = before;
        after.title = u"Fertigstellung"_s;
        after.progress = Progress::InProgress;
        QVERIFY_RESULT(m_store->apply({changeOf(before, after, u"Meldung vom 06.05."_s)}));
        const HistoryEntry entry = m_store->history()->back();
        QCOMPARE(entry.number, 15);
        QCOMPARE(entry.at, Moments::at(1));
        QCOMPARE(entry.who, u"Muster"_s);
        QCOMPARE(entry.reason, u"Meldung vom 06.05."_s);
        QCOMPARE(entry.entity, u"item"_s);
        QCOMPARE(entry.key, u"KI-01"_s);
        const QJsonObject old = QJsonDocument::fromJson(entry.before.toUtf8()).object();
        const QJsonObject now = QJsonDocument::fromJson(entry.after.toUtf8()).object();
        QVERIFY(!old.contains(u"title"_s));
        QCOMPARE(now.value(u"title"_s).toString(), u"Fertigstellung"_s);
        QCOMPARE(old.value(u"progress"_s).toString(), u"notStarted"_s);
        QCOMPARE(now.value(u"progress"_s).toString(), u"inProgress"_s);
        QCOMPARE(now.value(u"planned_edtf"_s).toString(), u"2026-05-05"_s);
        QCOMPARE(now.value(u"item_unit"_s)[0].toObject().value(u"unit"_s).toString(), u"SF"_s);
        const auto raw = RawDatabase(m_folder->filePath());
        QCOMPARE(raw.value("SELECT at FROM history WHERE number = 15"), u"2026-05-06T09:01:30.125Z"_s);
    }
    void momentsAreKeptInUtc()
    {
        Change change = changeOf(m_before.leadTime, LeadTime{12, {}});
        change.at = QDateTime(QDate(2026, 7, 1), QTime(0, 30), Qt::OffsetFromUTC, 7200);
        QVERIFY_RESULT(m_store->apply({change}));
        QCOMPARE(m_store->history()->back().at, change.at);
        QCOMPARE(m_store->history()->back().at.toUTC().date(), QDate(2026, 6, 30));
        change.at = QDateTime();
        QCOMPARE_ERROR(m_store->apply({change}), Error::Code::InvalidInput);
    }
    void aRefusedChangeLeavesNoTrace()
    {
        Item stale = m_before.items.front();
        stale.title = u"alt"_s;
        Item after = stale;
        after.title = u"neu"_s;
        const auto refused = m_store->apply({changeOf(stale, after)});
        QCOMPARE_ERROR(refused, Error::Code::Conflict);
        QCOMPARE(refused.error().subject, u"KI-01"_s);
        Item orphan = m_before.items.front();
        orphan.parent = u"gibt es nicht"_s;
        QCOMPARE_ERROR(m_store->apply({changeOf(m_before.items.front(), orphan)}), Error::Code::Conflict);
        QVERIFY(*m_store->load() == m_before);
        QCOMPARE(m_store->history()->size(), std::size_t(14));
        QVERIFY_RESULT(m_store->apply({changeOf(m_before.leadTime, LeadTime{11, {}})}));
    }
    void aChangeOfNothingLeavesNoEntry()
    {
        const Item item = m_before.items.front();
        QVERIFY_RESULT(m_store->apply({changeOf(item, item)}));
        Item stale = item;
        stale.title = u"alt"_s;
        QCOMPARE_ERROR(m_store->apply({changeOf(stale, stale)}), Error::Code::Conflict);
        QCOMPARE_ERROR(m_store->apply({changeOf({}, {})}), Error::Code::Conflict);
        QCOMPARE(m_store->history()->size(), std::size_t(14));
    }
    void aRecordKeepsItsKeyAndKind()
    {
        const Item item = m_before.items.front();
        Item renamed = item;
        renamed.key = u"KI-77"_s;
        QCOMPARE_ERROR(m_store->apply({changeOf(item, renamed)}), Error::Code::Conflict);
        QCOMPARE_ERROR(m_store->apply({changeOf(item, m_before.projects.front())}), Error::Code::Conflict);
        QVERIFY(*m_store->load() == m_before);
    }
    void whatIsReferredToCannotBeDeleted()
    {
        // KI-01 is a parent, a predecessor and has a note; KI has items; SF is responsible.
        QCOMPARE_ERROR(m_store->apply({changeOf(m_before.items.front(), {})}), Error::Code::StillReferredTo);
        const auto refused = m_store->apply({changeOf(m_before.projects.front(), {})});
        QCOMPARE_ERROR(refused, Error::Code::StillReferredTo);
        QCOMPARE(refused.error().subject, u"KI"_s);
        QCOMPARE_ERROR(m_store->apply({changeOf(m_before.units.front(), {})}), Error::Code::StillReferredTo);
        QVERIFY(*m_store->load() == m_before);
        QCOMPARE(m_store->history()->size(), std::size_t(14));
        QVERIFY_RESULT(m_store->apply({changeOf(m_before.items.at(1), {})}));
        QVERIFY_RESULT(m_store->apply({changeOf(m_before.statusNotes.front(), {})}));
        QVERIFY_RESULT(m_store->apply({changeOf(m_before.items.front(), {})}));
        QCOMPARE(m_store->load()->items.size(), std::size_t(1));
    }
    void noItemIsItsOwnAncestor()
    {
        Item above = m_before.items.front();
        above.parent = u"KI-02"_s;
        QCOMPARE_ERROR(m_store->apply({changeOf(m_before.items.front(), above)}), Error::Code::Conflict);
        above.parent = u"KI-01"_s;
        QCOMPARE_ERROR(m_store->apply({changeOf(m_before.items.front(), above)}), Error::Code::Conflict);
        above.parent = u"B-1"_s;
        QVERIFY_RESULT(m_store->apply({changeOf(m_before.items.front(), above)}));
    }
    void aReversedChangeTakesItBack()
    {
        const Item before = m_before.items.front();
        Item after = before;
        after.note = u"neu"_s;
        const Change change = changeOf(before, after);
        QVERIFY_RESULT(m_store->apply({change}));
        QVERIFY_RESULT(m_store->apply({reversed(change, u"Muster"_s, Moments::at(2))}));
        QVERIFY(*m_store->load() == m_before);
        QCOMPARE(m_store->history()->size(), std::size_t(16));
    }

private:
    std::unique_ptr<TestFolder> m_folder;
    StorePointer m_store;
    Portfolio m_before;
};

LENKUNGSSTAND_TEST(TestApply)
#include "tst_apply.moc"
