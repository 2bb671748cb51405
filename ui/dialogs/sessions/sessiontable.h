// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/sessions/sessionmodel.h"

#include <QTreeView>

/// The sessions of twelve months. Space, or a click on the tick, cancels or adds the session of a
/// day; Ctrl+C copies the selected rows as a table.
class SessionTable final : public QTreeView
{
    Q_OBJECT
public:
    SessionTable(QDate from, QWidget *parent);

    /// Shows \a calendar; the current day stays where it is.
    void setCalendar(const SenateCalendar &calendar);
    [[nodiscard]] SessionModel &sessions() { return m_sessions; }

    QSize sizeHint() const override;

signals:
    void changeRequested(QDate day, bool takesPlace);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void toggleCurrent();

    SessionModel m_sessions;
};
