// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class EditFlow;

/// Status notes and reminders: their actions and dialogs.
class RecordDesk final : public QObject
{
    Q_OBJECT
public:
    RecordDesk(EditFlow &flow, QObject *parent);

    /// What a link of the inspector asks for: "note/add", "note/edit/S-1", "note/release/S-1",
    /// "note/delete/S-1", "followup/add", "followup/done/W-1", "followup/move/W-1".
    void follow(const QString &action, const QString &item);
    void addNote(const QString &item);
    /// The project of \a item, and what a person judges about it.
    void editProjectOf(const QString &item);
    void assessProjectOf(const QString &item);
    void editUnits();
    void addFollowUp(const QString &item);
    /// The first reminder on \a item that is not done; nothing if there is none.
    void finishFollowUp(const QString &item);
    /// The same, by a week from today.
    void moveFollowUp(const QString &item);

private:
    void followNote(const QString &verb, const QString &key);
    void followReminder(const QString &verb, const QString &key);

    EditFlow &m_flow;
};
