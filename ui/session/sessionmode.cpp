// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/sessionmode.h"

#include <QScreen>

SessionMode::SessionMode(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void SessionMode::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    if (!m_view)
        return;
    if (snapshot)
        m_view->setSnapshot(snapshot);
    else
        m_view->close();
}

void SessionMode::setDatabase(const QString &name)
{
    m_database = name;
    if (m_view)
        m_view->setDatabase(name);
}

void SessionMode::open()
{
    if (!m_snapshot)
        return;
    if (!m_view) {
        m_view = new SessionView(m_window);
        // The window below never lost its focus widget; it only has to be the active one again.
        connect(m_view, &SessionView::left, m_window, &QWidget::activateWindow);
        m_view->setScreen(m_window->screen());
        m_view->setGeometry(m_window->screen()->geometry());
        m_view->setDatabase(m_database);
        m_view->setSnapshot(m_snapshot);
    }
    m_view->showFullScreen();
    m_view->activateWindow();
}
