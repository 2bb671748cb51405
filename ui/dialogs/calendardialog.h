// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/sessionimport.h"
#include "core/result.h"
#include "ui/dialogs/formdialog.h"
#include "ui/support/snapshot.h"

#include <functional>

class DayList;
class SessionTable;
class VerdictFields;

/// How the calendar gets at files: reads one that names sessions, and asks which (empty: none). Tests answer
/// without a dialog.
struct SessionFiles
{
    std::function<Result<SessionImport::List>(const QString &path)> read;
    std::function<QString(QWidget *parent)> ask;
};

/// The sessions of the Senate: the coming twelve months day by day, what differs from "every Tuesday that is
/// no holiday", and whether that rule itself is more than an assumption. Whoever enters a day confirms it,
/// unless they say otherwise.
class CalendarDialog final : public FormDialog
{
    Q_OBJECT
public:
    CalendarDialog(const SnapshotPtr &snapshot, QWidget *parent, const SessionFiles &files = {});

    [[nodiscard]] SenateCalendar calendar() const;
    /// "Next sessions: ...", for tests.
    [[nodiscard]] QString nextSessions() const;
    [[nodiscard]] SessionTable *sessions() const { return m_table; }

protected:
    [[nodiscard]] bool check() override;

private:
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeLists();
    void fill(const SenateCalendar &calendar);
    void takeEntry();
    void showSessions();
    void change(QDate day, bool takesPlace);
    void readFile();
    void judgeDays();

    SnapshotPtr m_snapshot;
    SessionFiles m_files;
    VerdictFields *m_verdict = nullptr;
    SessionTable *m_table = nullptr;
    DayList *m_added = nullptr;
    DayList *m_cancelled = nullptr;
    DayList *m_weeks = nullptr;
    QLabel *m_sessions = nullptr;
    bool m_confirmedByEntry = false; ///< once, so that a person can take it back
    bool m_filling = false;
};
