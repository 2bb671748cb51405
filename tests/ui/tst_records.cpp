// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"
#include "tests/support/testrunner.h"
#include "tests/ui/memorystore.h"
#include "tests/ui/pagefixture.h"
#include "ui/commands/recordrequests.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/followupdialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/dialogs/projectdialog.h"
#include "ui/dialogs/unitdialog.h"
#include "ui/frame/inspector.h"
#include "ui/pages/overview/overviewcontent.h"
#include "ui/support/uilanguage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// Several items at once, status notes and reminders.
class TestRecords final : public QObject
{
    Q_OBJECT

    static MemoryStore seeded() { return MemoryStore(*seedOn({2026, 4, 1})->portfolio, {2026, 4, 1}); }
    static StatusNote noteOn(const QString &item)
    {
        return {u"S-1"_s, item, {}, u"SF"_s, QDate(2026, 3, 1), u"läuft"_s, {}};
    }
    static FollowUp reminderOn(const QString &key, const QString &item, QDate on)
    {
        return {key, item, u"Sekretariat"_s, on, u"nachfassen"_s, {}};
    }
    /// What the overview shows \a person as due.
    static std::vector<RuledList::Row> dueFor(const MemoryStore &store, const QString &person)
    {
        Snapshot snapshot = *store.snapshot();
        snapshot.person = person;
        return OverviewContent::followUps(snapshot, uiLanguage()).rows;
    }
    template<typename T>
    static T *named(const QWidget &parent, const QString &name)
    {
        for (T *widget : parent.findChildren<T *>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    static QCheckBox *box(const QWidget &dialog, const QString &text)
    {
        for (QCheckBox *candidate : dialog.findChildren<QCheckBox *>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    }

private slots:
    void initTestCase() { useWindowFont(); }

    void changesOnlyWhatIsTicked()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        BulkDialog dialog({*seed->item(u"KI-06"_s), *seed->item(u"M-03"_s)},
                          UnitInput::choicesOf(*seed->portfolio, seed->today, uiLanguage()), nullptr);
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible() && !dialog.error().isEmpty());
        box(dialog, u"Responsible"_s)->setChecked(true);
        named<QLineEdit>(dialog, u"Responsible"_s)->setText(u"SF, SK (beteiligt)"_s);
        box(dialog, u"Priority measure"_s)->setChecked(true);
        named<QComboBox>(dialog, u"Priority measure"_s)->setCurrentIndex(0);
        named<QLineEdit>(dialog, u"Note"_s)->setText(u"not ticked"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        MemoryStore store = seeded();
        const ChangeRequest request = dialog.request();
        store.apply(request.changes);
        for (const QString &key : {u"KI-06"_s, u"M-03"_s}) {
            QCOMPARE(findItem(store.portfolio(), key)->units.size(), std::size_t(2));
            QCOMPARE(findItem(store.portfolio(), key)->note, seed->item(key)->note);
        }
        QCOMPARE(findItem(store.portfolio(), u"M-03"_s)->measure->priority, std::optional(true));
        QVERIFY(!findItem(store.portfolio(), u"KI-06"_s)->measure);
        QCOMPARE(silentStops(dialog), QStringList());
    }

    void nothingIsChosenBeforehand()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        BulkDialog dialog({*seed->item(u"KI-06"_s), *seed->item(u"KI-07"_s)},
                          UnitInput::choicesOf(*seed->portfolio, seed->today, uiLanguage()), nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QPushButton *change = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text() == u"Change"_s)
                change = button;
        QVERIFY(change && !change->isEnabled() && !change->toolTip().isEmpty());
        QCheckBox *progress = box(dialog, u"Progress"_s);
        progress->setFocus();
        QTest::keyClick(progress, Qt::Key_Space);
        auto *choice = named<QComboBox>(dialog, u"Progress"_s);
        QCOMPARE(choice->currentIndex(), -1);
        QVERIFY(!change->isEnabled() && change->toolTip().contains(u"Progress"_s));
        QVERIFY(progress->hasFocus());
        QTest::keyClick(progress, Qt::Key_Tab);
        QVERIFY(choice->hasFocus());
        choice->setCurrentIndex(choice->findData(int(Progress::OnHold)));
        QVERIFY(change->isEnabled());
        QCOMPARE(std::get<Item>(*dialog.request().changes.front().after).progress, Progress::OnHold);
    }

    void aChangedNoteIsADraftAgain()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        StatusNote note = noteOn(u"KI-06"_s);
        note.release = Confirmation{u"Leitung"_s, QDate(2026, 3, 2)};
        NoteDialog dialog(NoteDialog::Mode::Edit, note, *seed->portfolio, nullptr);
        dialog.show();
        QVERIFY(dialog.note() == note);
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u" "_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        dialog.findChild<QPlainTextEdit *>()->setPlainText(u"stockt"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.note().text, u"stockt"_s);
        QVERIFY(!dialog.note().release);
        QCOMPARE(silentStops(dialog), QStringList());
    }

    void releaseNamesByWhomAndWhen()
    {
        ReleaseDialog dialog(noteOn(u"KI-06"_s), u"Büro"_s, QDate(2026, 4, 1), nullptr);
        dialog.show();
        QCOMPARE(named<QLineEdit>(dialog, u"Released by"_s)->text(), u"Büro"_s);
        named<QLineEdit>(dialog, u"Released by"_s)->clear();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        named<QLineEdit>(dialog, u"Released by"_s)->setText(u"Leitung"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QVERIFY((dialog.release() == Confirmation{u"Leitung"_s, QDate(2026, 4, 1)}));
        dialog.show();
        named<QLineEdit>(dialog, u"Released on"_s)->setText(u"02.04.2026"_s); // nobody has done that yet
        dialog.accept();
        QVERIFY(dialog.isVisible());
    }

    void theInspectorShowsNotesAndRemindersWithTheirActions()
    {
        MemoryStore store = seeded();
        store.apply(RecordRequests::noteAdded(noteOn(u"KI-06"_s)).changes);
        store.apply(
            RecordRequests::followUpAdded(reminderOn(u"W-1"_s, u"KI-06"_s, QDate(2026, 4, 1))).changes);
        Inspector inspector;
        inspector.setEditable(true);
        inspector.setSnapshot(store.snapshot());
        inspector.setItem(u"KI-06"_s);
        const QString text = inspector.plainText();
        for (const QString &words : {u"draft"_s, u"läuft"_s, u"nachfassen"_s, u"due"_s})
            QVERIFY2(text.contains(words), qPrintable(text));
        QSignalSpy asked(&inspector, &Inspector::actionRequested);
        for (QLabel *label : inspector.findChildren<QLabel *>())
            if (label->text().contains(u"note/release/S-1"_s))
                emit label->linkActivated(u"action:note/release/S-1"_s);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.front().at(0).toString(), u"note/release/S-1"_s);
        inspector.setEditable(false);
        QVERIFY(!inspector.plainText().contains(u"Release"_s));
    }

    void theOverviewShowsWhatIsDue()
    {
        MemoryStore store = seeded();
        QVERIFY(dueFor(store, u"Sekretariat"_s).empty());
        const FollowUp yesterday = reminderOn(u"W-1"_s, u"KI-06"_s, QDate(2026, 3, 31));
        store.apply(RecordRequests::followUpAdded(yesterday).changes);
        store.apply(
            RecordRequests::followUpAdded(reminderOn(u"W-2"_s, u"KI-07"_s, QDate(2026, 4, 1))).changes);
        store.apply(
            RecordRequests::followUpAdded(reminderOn(u"W-3"_s, u"KI-05"_s, QDate(2026, 4, 2))).changes);
        QCOMPARE(dueFor(store, u"sekretariat"_s).size(), std::size_t(2));
        QVERIFY(dueFor(store, u"Referat 10"_s).empty()); // a person's own
        store.apply(RecordRequests::followUpDone(yesterday, QDate(2026, 4, 1)).changes);
        const auto left = dueFor(store, u"Sekretariat"_s);
        QCOMPARE(left.size(), std::size_t(1));
        QCOMPARE(left.front().label, u"KI-07"_s);
        const auto open = RecordRequests::openFollowUps(store.portfolio(), u"KI-07"_s);
        store.apply(RecordRequests::followUpMoved(open.front(), QDate(2026, 4, 8)).changes);
        QVERIFY(dueFor(store, u"Sekretariat"_s).empty());
        QCOMPARE(RecordRequests::nextFollowUpKey(store.portfolio()), u"W-4"_s);
    }

    void aUnitIsChangedOrEntered()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        UnitDialog dialog(*seed->portfolio, nullptr);
        dialog.show();
        named<QLineEdit>(dialog, u"Mailbox"_s)->setText(u"office@example.org"_s);
        named<QLineEdit>(dialog, u"Valid from"_s)->setText(u"01.02.2026"_s);
        named<QLineEdit>(dialog, u"Last day"_s)->setText(u"31.01.2026"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        named<QLineEdit>(dialog, u"Last day"_s)->clear();
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        const Change changed = dialog.request().changes.front();
        QCOMPARE(std::get<OrgUnit>(*changed.before).key, seed->portfolio->units.front().key);
        QCOMPARE(std::get<OrgUnit>(*changed.after).mailbox, u"office@example.org"_s);
        UnitDialog fresh(*seed->portfolio, nullptr);
        fresh.show();
        auto *which = named<QComboBox>(fresh, u"Unit"_s);
        which->setCurrentIndex(which->count() - 1);
        named<QLineEdit>(fresh, u"Short name"_s)->setText(u"SF"_s);
        named<QLineEdit>(fresh, u"Name"_s)->setText(u"Neue Stelle"_s);
        fresh.accept();
        QVERIFY(fresh.isVisible()); // the short name is taken
        named<QLineEdit>(fresh, u"Short name"_s)->setText(u"NEU"_s);
        fresh.accept();
        QVERIFY(!fresh.isVisible() && !fresh.request().changes.front().before);
        QCOMPARE(silentStops(fresh), QStringList());
    }

    void whatIsTypedForAUnitStaysWhileAnotherIsShown()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        UnitDialog dialog(*seed->portfolio, nullptr);
        dialog.show();
        auto *which = named<QComboBox>(dialog, u"Unit"_s);
        named<QLineEdit>(dialog, u"Mailbox"_s)->setText(u"office@example.org"_s);
        which->setCurrentIndex(1);
        QCOMPARE(named<QLineEdit>(dialog, u"Mailbox"_s)->text(), seed->portfolio->units.at(1).mailbox);
        named<QLineEdit>(dialog, u"Last day"_s)->setText(u"31.02.2026"_s);
        which->setCurrentIndex(0);
        QCOMPARE(named<QLineEdit>(dialog, u"Mailbox"_s)->text(), u"office@example.org"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible()); // what is wrong comes up
        QCOMPARE(which->currentIndex(), 1);
        QCOMPARE(named<QLineEdit>(dialog, u"Last day"_s)->text(), u"31.02.2026"_s);
        named<QLineEdit>(dialog, u"Last day"_s)->setText(u"28.02.2026"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        const ChangeRequest request = dialog.request();
        QCOMPARE(request.changes.size(), std::size_t(2));
        QCOMPARE(request.name.text(), u"2 unit(s) changed"_s);
        QCOMPARE(std::get<OrgUnit>(*request.changes.front().after).mailbox, u"office@example.org"_s);
        QCOMPARE(std::get<OrgUnit>(*request.changes.back().after).validTo, QDate(2026, 2, 28));
    }

    void aUnitIsDuplicatedAndDeleted()
    {
        MemoryStore store = seeded();
        const std::size_t count = store.portfolio().units.size();
        UnitDialog dialog(store.portfolio(), nullptr);
        dialog.show();
        connect(&dialog, &UnitDialog::deletionRequested, &dialog, [&](const OrgUnit &unit) {
            store.apply(RecordRequests::unitDeleted(unit).changes);
            dialog.setPortfolio(store.portfolio());
        });
        const auto press = [&dialog](const QString &text) {
            for (QPushButton *button : dialog.findChildren<QPushButton *>())
                if (button->text() == text)
                    button->click();
        };
        const OrgUnit first = store.portfolio().units.front();
        const QString second = store.portfolio().units.at(1).key;
        named<QLineEdit>(dialog, u"Deputy"_s)->setText(u"NN"_s);
        named<QComboBox>(dialog, u"Unit"_s)->setCurrentIndex(1);
        press(u"Duplicate"_s);
        QVERIFY(named<QLineEdit>(dialog, u"Short name"_s)->text().isEmpty());
        named<QLineEdit>(dialog, u"Short name"_s)->setText(u"NEU"_s);
        named<QComboBox>(dialog, u"Unit"_s)->setCurrentIndex(1);
        press(u"Delete"_s);
        QCOMPARE(store.portfolio().units.size(), count - 1);
        QVERIFY(!findUnit(store.portfolio(), second));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        store.apply(dialog.request().changes);
        QCOMPARE(store.portfolio().units.size(), count);
        QVERIFY(findUnit(store.portfolio(), u"NEU"_s));
        QCOMPARE(findUnit(store.portfolio(), first.key)->deputy, u"NN"_s);
    }

    void aProjectKeepsWhatNobodyChanged()
    {
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        for (const Project &project : seed->portfolio->projects) {
            const ProjectDialog dialog(ProjectDialog::Mode::Edit, project, seed, nullptr);
            QVERIFY2(dialog.project() == project, qPrintable(project.key));
        }
        Assessment fresh;
        fresh.key = RecordRequests::nextAssessmentKey(*seed->portfolio, u"KI"_s);
        fresh.project = u"KI"_s;
        fresh.on = seed->today;
        AssessmentDialog dialog(fresh, u"KI"_s, nullptr);
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        named<QLineEdit>(dialog, u"Reason"_s)->setText(u"Termine stehen"_s);
        named<QLineEdit>(dialog, u"Assessed by"_s)->setText(u"Leitung"_s);
        auto *level = named<QComboBox>(dialog, u"Assessment"_s);
        QCOMPARE(level->currentText(), u"please choose"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible()); // nobody has judged yet
        level->setCurrentIndex(level->findData(int(Rag::Green)));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.assessment().rag, Rag::Green);
        QCOMPARE(dialog.assessment().reason, u"Termine stehen"_s);
    }

    void aReminderNeedsADayAndAPerson()
    {
        FollowUpDialog dialog(reminderOn(u"W-1"_s, u"KI-06"_s, QDate(2026, 4, 8)), *seedOn({2026, 4, 1}),
                              nullptr);
        dialog.show();
        named<QLineEdit>(dialog, u"For whom"_s)->clear();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        named<QLineEdit>(dialog, u"For whom"_s)->setText(u"Büro"_s);
        named<QLineEdit>(dialog, u"To be shown on"_s)->setText(u"31.04.2026"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        named<QLineEdit>(dialog, u"To be shown on"_s)->setText(u"30.04.2026"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.followUp().on, QDate(2026, 4, 30));
        QCOMPARE(silentStops(dialog), QStringList());
    }

    void aReminderTakesADayAhead_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day"); // null: refused
        QTest::addRow("this year") << u"29.11."_s << QDate(2026, 11, 29);
        QTest::addRow("next year") << u"12.01."_s << QDate(2027, 1, 12);
        QTest::addRow("the same day") << u"1.4."_s << QDate(2026, 4, 1);
        QTest::addRow("leap day") << u"29.02."_s << QDate(2028, 2, 29);
        QTest::addRow("today") << u"heute"_s << QDate(2026, 4, 1);
        QTest::addRow("today in English") << u"Today"_s << QDate(2026, 4, 1);
        QTest::addRow("in full") << u"05.05.2026"_s << QDate(2026, 5, 5);
        QTest::addRow("no such day") << u"31.02."_s << QDate();
        QTest::addRow("nonsense") << u"bald"_s << QDate();
    }
    void aReminderTakesADayAhead()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        const SnapshotPtr seed = seedOn({2026, 4, 1});
        FollowUpDialog dialog(reminderOn(u"W-1"_s, u"B-2"_s, QDate(2026, 4, 8)), *seed, nullptr);
        QCOMPARE(dialog.windowTitle(),
                 u"Reminder on %1"_s.arg(Wording::resolutionName(*seed->item(u"B-2"_s), uiLanguage())));
        dialog.show();
        named<QLineEdit>(dialog, u"To be shown on"_s)->setText(typed);
        dialog.accept();
        QCOMPARE(dialog.isVisible(), !day.isValid());
        if (day.isValid())
            QCOMPARE(dialog.followUp().on, day);
    }

    void aWeekAheadIsAWorkingDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("day");
        QTest::addRow("Wednesday") << QDate(2026, 4, 1) << QDate(2026, 4, 8);
        QTest::addRow("Sunday") << QDate(2026, 11, 29) << QDate(2026, 12, 7);
        QTest::addRow("before Good Friday") << QDate(2026, 3, 27) << QDate(2026, 4, 7);
    }
    void aWeekAheadIsAWorkingDay()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, day);
        QCOMPARE(RecordRequests::inAWeek(today), day);
    }

    void theOverviewCallsAnOrderByItsNumber()
    {
        MemoryStore store = seeded();
        store.apply(
            RecordRequests::followUpAdded(reminderOn(u"W-1"_s, u"B-2"_s, QDate(2026, 3, 31))).changes);
        QCOMPARE(dueFor(store, u"Sekretariat"_s).front().label, Wording::resolutionNumber(2, uiLanguage()));
    }
};
LENKUNGSSTAND_TEST(TestRecords)

#include "tst_records.moc"
