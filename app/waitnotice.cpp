// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/waitnotice.h"

#include <QApplication>
#include <QLabel>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>

WaitNotice::WaitNotice(PortfolioSession &session, QWidget &window)
    : QObject(&session)
    , m_session(session)
    , m_window(window)
{
    connect(&session, &PortfolioSession::waitingBegan, this, &WaitNotice::begin);
    connect(&session, &PortfolioSession::waitingEnded, this, &WaitNotice::end);
}

QProgressDialog *WaitNotice::dialog() const
{
    return m_dialog;
}

void WaitNotice::begin()
{
    QWidget *over = QApplication::activeModalWidget();
    m_dialog = new QProgressDialog(over ? over : &m_window);
    m_dialog->setWindowModality(Qt::ApplicationModal);
    m_dialog->setWindowTitle(tr("Recording"));
    m_dialog->setLabelText(tr("Recording takes longer than usual: another program may be working in the same "
                              "database.\nYou can wait, or give up; then nothing is saved."));
    m_dialog->setRange(0, 0);
    m_dialog->setMinimumDuration(0);
    m_dialog->setCancelButtonText(tr("Give up"));
    for (QProgressBar *bar : m_dialog->findChildren<QProgressBar *>())
        bar->setAccessibleName(tr("Recording"));
    // Shown also where nothing has been recorded for a moment only: a window that does not answer is worse.
    connect(m_dialog, &QProgressDialog::canceled, &m_session, &PortfolioSession::giveUpWriting);
    m_dialog->show();
}

void WaitNotice::end()
{
    if (!m_dialog)
        return;
    QPointer<QWidget> below = m_dialog->parentWidget()->window();
    delete m_dialog;
    if (below) // not every desktop gives the keyboard back by itself
        below->activateWindow();
}
