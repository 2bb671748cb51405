// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recorddesk.h"

#include "ui/commands/recordrequests.h"
#include "ui/dialogs/editflow.h"
#include "ui/dialogs/followupdialog.h"
#include "ui/dialogs/leadtimedialog.h"
#include "ui/dialogs/meetingsdialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/dialogs/projectrequests.h"
#include "ui/dialogs/unitdialog.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

RecordDesk::RecordDesk(EditFlow &flow, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
{
}

void RecordDesk::follow(const QString &action, const QString &item)
{
    if (!m_flow.snapshot())
        return;
    const QString what = action.section(u'/', 0, 0);
    const QString verb = action.section(u'/', 1, 1);
    const QString key = action.section(u'/', 2);
    const bool isNote = what == "note"_L1;
    if (what == "calendar"_L1)
        editCalendar();
    else if (what == "leadTime"_L1)
        editLeadTime();
    else if (what == "extension"_L1)
        withdrawExtension(item);
    else if (verb == "addTo"_L1)
        addProjectNote(key);
    else if (verb == "add"_L1)
        isNote ? addNote(item) : addFollowUp(item);
    else
        isNote ? followNote(verb, key) : followReminder(verb, key);
}

void RecordDesk::addNote(const QString &item)
{
    const SnapshotPtr snapshot = m_flow.snapshot();
    if (!snapshot || !snapshot->item(item))
        return;
    StatusNote note;
    note.key = RecordRequests::nextNoteKey(*snapshot->portfolio);
    note.item = item;
    note.on = snapshot->today;
    for (const Responsibility &responsibility : snapshot->item(item)->units)
        if (note.unit.isEmpty() && responsibility.role == UnitRole::Responsible)
            note.unit = responsibility.unit;
    addNote(note);
}

void RecordDesk::addProjectNote(const QString &project)
{
    const SnapshotPtr snapshot = m_flow.snapshot();
    if (!snapshot || !findProject(*snapshot->portfolio, project))
        return;
    StatusNote note;
    note.key = RecordRequests::nextNoteKey(*snapshot->portfolio);
    note.project = project;
    note.on = snapshot->today;
    addNote(note);
}

void RecordDesk::addNote(const StatusNote &note)
{
    NoteDialog dialog(NoteDialog::Mode::Add, note, *m_flow.snapshot()->portfolio, m_flow.dialogParent());
    m_flow.run(dialog,
               [&] { return RecordRequests::noteAdded(dialog.note(), *m_flow.snapshot()->portfolio); });
}

void RecordDesk::followNote(const QString &verb, const QString &key)
{
    const SnapshotPtr snapshot = m_flow.snapshot();
    const auto &notes = snapshot->portfolio->statusNotes;
    const auto note = std::ranges::find(notes, key, &StatusNote::key);
    if (note == notes.end())
        return;
    if (verb == "delete"_L1) {
        m_flow.perform(RecordRequests::noteDeleted(*note, *snapshot->portfolio)); // undo brings it back
        return;
    }
    if (verb == "release"_L1) {
        ReleaseDialog dialog(*note, snapshot->person, snapshot->today, m_flow.dialogParent());
        m_flow.run(dialog, [&] {
            return RecordRequests::noteReleased(*note, dialog.release(), *snapshot->portfolio);
        });
        return;
    }
    if (verb == "duplicate"_L1) {
        StatusNote copy = *note; // a draft as of today
        copy.key = RecordRequests::nextNoteKey(*snapshot->portfolio);
        copy.on = snapshot->today;
        copy.release.reset();
        addNote(copy);
        return;
    }
    NoteDialog dialog(NoteDialog::Mode::Edit, *note, *snapshot->portfolio, m_flow.dialogParent());
    m_flow.run(dialog,
               [&] { return RecordRequests::noteChanged(*note, dialog.note(), *snapshot->portfolio); });
}

void RecordDesk::editCalendar()
{
    const SnapshotPtr snapshot = m_flow.snapshot();
    if (!snapshot)
        return;
    CalendarDialog dialog(snapshot, m_flow.dialogParent(), m_sessionFiles);
    m_flow.run(dialog, [&] {
        return OfficeRequests::calendarChanged(snapshot->portfolio->senateCalendar, dialog.calendar());
    });
}

void RecordDesk::editLeadTime()
{
    const SnapshotPtr snapshot = m_flow.snapshot();
    if (!snapshot)
        return;
    LeadTimeDialog dialog(snapshot, m_flow.dialogParent());
    m_flow.run(dialog, [&] {
        return OfficeRequests::leadTimeChanged(snapshot->portfolio->leadTime, dialog.leadTime());
    });
}

void RecordDesk::editMeetings()
{
    const SnapshotPtr snapshot = m_flow.snapshot();
    if (!snapshot)
        return;
    MeetingsDialog dialog(*snapshot->portfolio, m_flow.dialogParent());
    m_flow.run(dialog,
               [&] { return OfficeRequests::meetingsChanged(headOf(*snapshot->portfolio), dialog.head()); });
}

void RecordDesk::editUnits()
{
    if (!m_flow.snapshot())
        return;
    UnitDialog dialog(*m_flow.snapshot()->portfolio, m_flow.dialogParent());
    connect(&dialog, &UnitDialog::deletionRequested, this, [this, &dialog](const OrgUnit &unit) {
        // Undo brings it back; the dialog says what is refused.
        if (m_flow.questions().remove({{unit.key}, unit.name, {}, {}}, &dialog)
            && m_flow.perform(RecordRequests::unitDeleted(unit)) == EditFlow::Outcome::Recorded)
            dialog.setPortfolio(*m_flow.snapshot()->portfolio);
    });
    m_flow.run(dialog, [&dialog] { return dialog.request(); });
}

void RecordDesk::addFollowUp(const QString &item)
{
    const SnapshotPtr snapshot = m_flow.snapshot();
    if (!snapshot || !snapshot->item(item))
        return;
    FollowUp followUp;
    followUp.key = RecordRequests::nextFollowUpKey(*snapshot->portfolio);
    followUp.item = item;
    followUp.on = RecordRequests::inAWeek(snapshot->today);
    followUp.person = snapshot->person;
    FollowUpDialog dialog(followUp, *snapshot, m_flow.dialogParent());
    m_flow.run(dialog,
               [&] { return RecordRequests::followUpAdded(dialog.followUp(), *snapshot->portfolio); });
}

void RecordDesk::followReminder(const QString &verb, const QString &key)
{
    const SnapshotPtr snapshot = m_flow.snapshot();
    const auto &all = snapshot->portfolio->followUps;
    const auto followUp = std::ranges::find(all, key, &FollowUp::key);
    if (followUp == all.end())
        return;
    if (verb == "done"_L1)
        m_flow.perform(RecordRequests::followUpDone(*followUp, snapshot->today, *snapshot->portfolio));
    else
        m_flow.perform(RecordRequests::followUpMoved(*followUp, RecordRequests::inAWeek(snapshot->today),
                                                     *snapshot->portfolio));
}

void RecordDesk::finishFollowUp(const QString &item)
{
    if (!m_flow.snapshot())
        return;
    if (const QString key = nextReminder(item); !key.isEmpty())
        followReminder(u"done"_s, key);
}

void RecordDesk::moveFollowUp(const QString &item)
{
    if (!m_flow.snapshot())
        return;
    if (const QString key = nextReminder(item); !key.isEmpty())
        followReminder(u"move"_s, key);
}

/// A person's own comes before those of others; empty if there is none.
QString RecordDesk::nextReminder(const QString &item) const
{
    const Snapshot &snapshot = *m_flow.snapshot();
    const auto open = RecordRequests::openFollowUps(*snapshot.portfolio, item);
    const auto own = std::ranges::find_if(open, [&snapshot](const FollowUp &followUp) {
        return RecordRequests::isOf(followUp, snapshot.person);
    });
    return own != open.end() ? own->key : open.empty() ? QString() : open.front().key;
}

// Nobody has decided; what was asked for is no longer wanted.
void RecordDesk::withdrawExtension(const QString &item)
{
    const Item *known = m_flow.snapshot()->item(item);
    if (known && known->deadlineRequest)
        m_flow.perform(RecordRequests::extensionWithdrawn(*known));
}
