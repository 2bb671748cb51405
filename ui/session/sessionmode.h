// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/sessionview.h"

#include <QPointer>

/// Opens the meeting view over a window, keeps it fed while it is open, and gives the window back afterwards.
class SessionMode final : public QObject
{
    Q_OBJECT
public:
    explicit SessionMode(QWidget *window);

    /// Without one there is nothing to show, and the view closes.
    void setSnapshot(const SnapshotPtr &snapshot);
    void setDatabase(const QString &name);
    /// Null: it is not open.
    [[nodiscard]] SessionView *view() const { return m_view; }

public slots:
    /// On the screen of the window; nothing happens without data.
    void open();

private:
    QWidget *m_window;
    SnapshotPtr m_snapshot;
    QString m_database;
    QPointer<SessionView> m_view;
};
