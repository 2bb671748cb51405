// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/support/snapshot.h"

class DayList;
class VerdictFields;

/// The session calendar of the Senate: what differs from "every Tuesday that is no holiday", and whether that
/// rule itself is more than an assumption. Shows the next sessions as they follow from what is entered.
class CalendarDialog final : public FormDialog
{
    Q_OBJECT
public:
    CalendarDialog(const SnapshotPtr &snapshot, QWidget *parent);

    [[nodiscard]] SenateCalendar calendar() const;
    /// "Next sessions: ...", for tests.
    [[nodiscard]] QString nextSessions() const;

protected:
    [[nodiscard]] bool check() override;

private:
    [[nodiscard]] QWidget *makeLists();
    void showSessions();
    void judgeDays();

    SnapshotPtr m_snapshot;
    VerdictFields *m_verdict = nullptr;
    DayList *m_added = nullptr;
    DayList *m_cancelled = nullptr;
    DayList *m_weeks = nullptr;
    QLabel *m_sessions = nullptr;
};
