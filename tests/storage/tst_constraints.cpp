// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/names.h"
#include "tests/storage/storagefixture.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;

namespace {
void row(const char *name, const char *statement, const char *message)
{
    QTest::addRow("%s", name) << QByteArray(statement) << QString::fromUtf8(message);
}

void keepsThePlan()
{
    row("original known is changed",
        "UPDATE item SET original_kind = 'known', original_as_written = 'x', original_valid = 1 WHERE id = 3;"
        "UPDATE item SET original_as_written = 'y' WHERE id = 3",
        "original plan stays");
    row("original known is forgotten",
        "UPDATE item SET original_kind = 'unknown' WHERE id = 3;"
        "UPDATE item SET original_kind = 'sameAsPlanned' WHERE id = 3",
        "original plan stays");
    row("first change without the original", "UPDATE item SET planned_edtf = '2026-06-01' WHERE id = 1",
        "would be lost");
    row("first change with another original",
        "UPDATE item SET planned_edtf = '2026-06', original_kind = 'known', original_as_written = 'x', "
        "original_valid = 1 WHERE id = 1",
        "would be lost");
    row("plan is taken away",
        "UPDATE item SET planned_as_written = NULL, planned_edtf = NULL, planned_valid = NULL WHERE id = 1",
        "would be lost");
    row("replaced by its key",
        "INSERT OR REPLACE INTO item (key, project, kind, progress, original_kind) VALUES ('KI-01', 'KI', "
        "'task', 'done', 'sameAsPlanned')",
        "key is taken");
    row("replaced by its id",
        "REPLACE INTO item (id, key, project, kind, progress, original_kind) VALUES (1, 'NEU', 'KI', 'task', "
        "'done', 'sameAsPlanned')",
        "key is taken");
    row("another key", "UPDATE item SET key = 'X' WHERE id = 3", "key stays");
    row("replaced by another's key", "UPDATE OR REPLACE item SET key = 'KI-02' WHERE id = 3", "key stays");
}

void keepsTheHistory()
{
    row("changed", "UPDATE history SET who = 'niemand'", "never changed");
    row("changed, or ignored", "UPDATE OR IGNORE history SET reason = 'x' WHERE number = 1", "never changed");
    row("deleted", "DELETE FROM history WHERE number = 14", "never deleted");
    row("emptied", "DELETE FROM history", "never deleted");
    const char *const values =
        "(5, '2026-05-06T09:00:00.000Z', '', '', 'item', 'x', NULL, '{}', lower(hex(zeroblob(32))))";
    QTest::addRow("replaced") << QByteArray("INSERT OR REPLACE INTO history VALUES ") + values
                              << u"only added at the end"_s;
    QTest::addRow("replaced by upsert")
        << QByteArray("INSERT INTO history VALUES ") + values + " ON CONFLICT DO UPDATE SET who = 'x'"
        << u"only added at the end"_s;
    row("gap",
        "INSERT INTO history VALUES (16, '2026-05-06T09:00:00.000Z', '', '', 'item', 'x', NULL, '{}', "
        "lower(hex(zeroblob(32))))",
        "only added at the end");
    row("without a number",
        "INSERT INTO history (at, who, reason, entity, key, after, digest) VALUES "
        "('2026-05-06T09:00:00.000Z', '', "
        "'', "
        "'item', 'x', '{}', lower(hex(zeroblob(32))))",
        "only added at the end");
    row("no such moment",
        "INSERT INTO history VALUES (15, '2026-05-06 09:00', '', '', 'item', 'x', NULL, '{}', "
        "lower(hex(zeroblob(32))))",
        "CHECK constraint failed: at");
    row("no such entity",
        "INSERT INTO history VALUES (15, '2026-05-06T09:00:00.000Z', '', '', 'iten', 'x', NULL, '{}', "
        "lower(hex(zeroblob(32))))",
        "CHECK constraint failed: entity");
    row("neither before nor after",
        "INSERT INTO history VALUES (15, '2026-05-06T09:00:00.000Z', '', '', 'item', 'x', NULL, NULL, "
        "lower(hex(zeroblob(32))))",
        "CHECK constraint failed: before IS NOT NULL OR");
    row("no digest",
        "INSERT INTO history VALUES (15, '2026-05-06T09:00:00.000Z', '', '', 'item', 'x', NULL, '{}', 'd')",
        "CHECK constraint failed: length(digest)");
    row("no JSON",
        "INSERT INTO history VALUES (15, '2026-05-06T09:00:00.000Z', '', '', 'item', 'x', NULL, 'x', "
        "lower(hex(zeroblob(32))))",
        "CHECK constraint failed: after");
}

void keepsLinks()
{
    const char *const failed = "FOREIGN KEY constraint failed";
    row("project", "UPDATE item SET project = 'X' WHERE id = 1", failed);
    row("parent", "UPDATE item SET parent = 'X' WHERE id = 1", failed);
    row("unit of an item", "UPDATE item_unit SET unit = 'X'", failed);
    row("unit of a project", "UPDATE project_unit SET unit = 'X'", failed);
    row("predecessor", "UPDATE item_predecessor SET predecessor = 'X'", failed);
    row("note on an item", "UPDATE status_note SET item = 'X'", failed);
    row("note by a unit", "UPDATE status_note SET unit = 'X'", failed);
    row("indicator", "UPDATE indicator SET project = 'X'", failed);
    row("assessment", "UPDATE assessment SET project = 'X'", failed);
    row("report", "UPDATE senate_report_unit SET unit = 'X'", failed);
    row("child of nothing", "INSERT INTO item_unit VALUES (99, 0, 'SF', 'responsible')", failed);
    row("unit deleted", "DELETE FROM org_unit WHERE key = 'SF'", failed);
    row("parent deleted", "DELETE FROM item WHERE id = 1", failed);
    row("own parent", "UPDATE item SET parent = 'KI-01' WHERE id = 1", "its own ancestor");
    row("own grandparent", "UPDATE item SET parent = 'KI-02' WHERE id = 1", "its own ancestor");
}

void keepsValues()
{
    row("text for a number", "UPDATE project SET number = 'drei'", "cannot store TEXT value in INTEGER");
    row("number for a text", "UPDATE lead_time SET working_days = 1.5", "cannot store REAL value in INTEGER");
    row("no key", "UPDATE org_unit SET key = NULL", "NOT NULL constraint failed");
    row("empty key", "UPDATE indicator SET key = ''", "CHECK constraint failed: key");
    row("key twice", "UPDATE org_unit SET key = 'SK' WHERE key = 'SF'", "constraint failed");
    row("empty title", "UPDATE item SET title = ''", "CHECK constraint failed: title");
    row("kind of item", "UPDATE item SET kind = 'epic' WHERE id = 1", "CHECK constraint failed");
    row("progress", "UPDATE item SET progress = 'half' WHERE id = 1", "CHECK constraint failed: progress");
    row("original kind", "UPDATE item SET original_kind = 'maybe' WHERE id = 1", "CHECK constraint failed");
    row("kind of unit", "UPDATE org_unit SET kind = 'x'", "CHECK constraint failed: kind");
    row("role", "UPDATE item_unit SET role = 'x'", "CHECK constraint failed: role");
    row("origin", "UPDATE item_predecessor SET origin = 'x'", "CHECK constraint failed");
    row("rag", "UPDATE assessment SET rag = 'yellow'", "CHECK constraint failed: rag");
    row("about", "UPDATE reported_total SET about = 'x'", "CHECK constraint failed: about");
    row("order", "UPDATE item SET resolution_kind = 'x' WHERE id = 3", "CHECK constraint failed");
    row("target", "UPDATE indicator SET target_kind = 'x', target_low = 1, target_high = 1",
        "CHECK constraint failed");
    row("target without figures", "UPDATE indicator SET target_kind = 'goal'", "CHECK constraint failed");
    row("target upside down", "UPDATE indicator SET target_kind = 'goal', target_low = 2, target_high = 1",
        "CHECK constraint failed");
    row("order of no resolution", "UPDATE item SET resolution_kind = NULL WHERE id = 3",
        "CHECK constraint failed");
    row("session without an order", "UPDATE item SET resolution_session = '2026-05-05' WHERE id = 1",
        "CHECK constraint failed");
    row("measure without its place", "UPDATE item SET kind = 'measure' WHERE id = 1",
        "CHECK constraint failed");
    row("priority of no measure", "UPDATE item SET measure_priority = 1 WHERE id = 1",
        "CHECK constraint failed");
    row("confirmed by nobody", "UPDATE item_predecessor SET origin = 'confirmed'", "CHECK constraint failed");
    row("confirmed without a day", "UPDATE lead_time SET confirmed_by = 'SK'", "CHECK constraint failed");
    row("decision without a reason", "UPDATE item SET decision_on = '2026-05-05' WHERE id = 1",
        "CHECK constraint failed");
    row("known original without a date", "UPDATE item SET original_kind = 'known' WHERE id = 3",
        "CHECK constraint failed");
    row("session day", "UPDATE item SET resolution_session = '2026-02-30' WHERE id = 3",
        "CHECK constraint failed: resolution_session");
    row("session as written", "UPDATE item SET resolution_session = '07.10.2025' WHERE id = 3",
        "CHECK constraint failed: resolution_session");
    row("today", "UPDATE assessment SET dated = 'now'", "non-deterministic use of date()");
    row("valid to before valid from",
        "UPDATE org_unit SET valid_from = '2026-02-01', valid_to = '2026-01-01'", "CHECK constraint failed");
    row("week that begins on a Tuesday", "INSERT INTO senate_week_without VALUES (1, 0, '2026-05-05')",
        "CHECK constraint failed: monday");
    row("second lead time", "INSERT INTO lead_time (id, working_days) VALUES (2, 5)",
        "CHECK constraint failed: id = 1");
    row("negative lead time", "UPDATE lead_time SET working_days = -1", "CHECK constraint failed");
    row("note on an item and a project", "UPDATE status_note SET project = 'KI'", "CHECK constraint failed");
    row("negative position", "UPDATE item_unit SET position = -1 WHERE item = 1", "CHECK constraint failed");
    row("place taken", "INSERT INTO item_unit VALUES (1, 0, 'SK', 'responsible')",
        "UNIQUE constraint failed");
    row("value without a date as written", "UPDATE item SET forecast_edtf = '2026'",
        "CHECK constraint failed");
    row("date as written without a verdict", "UPDATE item SET forecast_as_written = 'x'",
        "CHECK constraint failed");
    row("invalid without a value", "UPDATE item SET forecast_as_written = 'x', forecast_valid = 0",
        "CHECK constraint failed");
}
}

/// What no statement may do, tried by somebody who goes past the program.
class TestConstraints : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_folder = std::make_unique<TestFolder>();
        newStore(m_folder->filePath()).reset();
    }
    void cleanupTestCase() { m_folder.reset(); }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<QString>("message");
        keepsThePlan();
        keepsTheHistory();
        keepsLinks();
        keepsValues();
    }
    void refuses()
    {
        QFETCH(QByteArray, statement);
        QFETCH(QString, message);
        const RawDatabase raw(m_folder->filePath());
        const QString answer = raw.run("BEGIN;" + statement + ";COMMIT");
        QVERIFY2(answer.contains(message), qPrintable(answer));
    }
    void nothingOfThatWasKept()
    {
        const auto store = openStore(m_folder->filePath());
        QVERIFY(*store->load() == smallPortfolio());
        QVERIFY(store->check()->faults.empty());
    }
    void datesHaveTheShapeOfTheSubset_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<bool>("accepted");
        for (const char *good :
             {"2026-05-05", "2026-01", "2025-36", "2025-41", "2026", "2026~", "2025-12~", "2026-05-05?",
              "2025%", "2025-09-24/2025-10-10", "2025/2026", "2025-09~/2026-10-01?"})
            QTest::addRow("%s", good) << QString::fromLatin1(good) << true;
        for (const char *bad :
             {"", "26", "2026-5", "2026-05-5", "05.05.2026", "2026-05-05T00:00", "2026~~", "~2026", "20 26",
              "2026/", "/2026", "2025/2026/2027", "2026-05-05-05", "2026-W12", "open", "2026X"})
            QTest::addRow("no: %s", bad) << QString::fromLatin1(bad) << false;
    }
    void datesHaveTheShapeOfTheSubset()
    {
        QFETCH(QString, edtf);
        QFETCH(bool, accepted);
        const RawDatabase raw(m_folder->filePath());
        for (const QByteArray &name : {QByteArray("forecast"), QByteArray("actual")}) {
            const QString answer =
                raw.run("BEGIN; UPDATE item SET " + name + "_as_written = 'x', " + name + "_valid = 1, "
                        + name + "_edtf = '" + edtf.toUtf8() + "' WHERE id = 1; ROLLBACK");
            QVERIFY2(answer.isEmpty() == accepted, qPrintable(answer));
            if (!accepted)
                QVERIFY2(
                    answer.contains(u"CHECK constraint failed: "_s + QString::fromUtf8(name) + u"_edtf"_s),
                    qPrintable(answer));
        }
    }
    void everyNameOfTheVocabularyIsAccepted()
    {
        const RawDatabase raw(m_folder->filePath());
        const auto accepts = [&raw](const char *statement, QLatin1StringView name) {
            return raw.run(QByteArray("BEGIN; ") + statement + " = '" + name.data() + "'; ROLLBACK")
                .isEmpty();
        };
        for (int i = 0; i <= int(Progress::NotReported); ++i)
            QVERIFY(accepts("UPDATE item SET progress", Names::of(Progress(i))));
        for (int i = 0; i <= int(UnitKind::Group); ++i)
            QVERIFY(accepts("UPDATE org_unit SET kind", Names::of(UnitKind(i))));
        for (int i = 0; i <= int(UnitRole::Coordinating); ++i)
            QVERIFY(accepts("UPDATE item_unit SET role", Names::of(UnitRole(i))));
        for (int i = 0; i <= int(Rag::Green); ++i)
            QVERIFY(accepts("UPDATE assessment SET rag", Names::of(Rag(i))));
        for (int i = 0; i <= int(TargetKind::Goal); ++i)
            QVERIFY(accepts("UPDATE indicator SET target_low = 1, target_high = 1, target_kind",
                            Names::of(TargetKind(i))));
        for (int i = 0; i <= int(ReportedTotal::About::PriorityMeasures); ++i)
            QVERIFY(accepts("UPDATE reported_total SET about", Names::of(ReportedTotal::About(i))));
        for (int i = 0; i <= int(ResolutionKind::Membership); ++i)
            QVERIFY(accepts("UPDATE item SET kind = 'resolution', resolution_kind",
                            Names::of(ResolutionKind(i))));
    }

private:
    std::unique_ptr<TestFolder> m_folder;
};

LENKUNGSSTAND_TEST(TestConstraints)
#include "tst_constraints.moc"
