// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/calendardialog.h"

#include <QObject>

class EditFlow;
struct StatusNote;

/// Status notes, reminders, units and what stands once in a portfolio: their actions and dialogs.
class RecordDesk final : public QObject
{
    Q_OBJECT
public:
    RecordDesk(EditFlow &flow, QObject *parent);

    /// How sessions of the Senate come from a file; without it none do.
    void setSessionFiles(const SessionFiles &files) { m_sessionFiles = files; }
    /// What a link of the inspector asks for: "note/add", "note/edit/S-1", "note/release/S-1",
    /// "note/duplicate/S-1", "note/delete/S-1", "note/addTo/KI" (a project), "followup/add",
    /// "followup/done/W-1", "followup/move/W-1", "calendar/edit", "leadTime/edit".
    void follow(const QString &action, const QString &item);
    void addNote(const QString &item);
    void addProjectNote(const QString &project);
    void editUnits();
    /// What stands once: sessions of the Senate, lead time, meetings of the steering group.
    void editCalendar();
    void editLeadTime();
    void editMeetings();
    void addFollowUp(const QString &item);
    /// The first reminder on \a item that is not done; nothing if there is none.
    void finishFollowUp(const QString &item);
    /// The same, by a week from today.
    void moveFollowUp(const QString &item);

private:
    void addNote(const StatusNote &note);
    void followNote(const QString &verb, const QString &key);
    void followReminder(const QString &verb, const QString &key);
    [[nodiscard]] QString nextReminder(const QString &item) const;
    void withdrawExtension(const QString &item);

    EditFlow &m_flow;
    SessionFiles m_sessionFiles;
};
