// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portfoliosession.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QProgressDialog;
QT_END_NAMESPACE

/// Says that something is being written and takes long, lets a person give it up, and keeps all other input
/// away meanwhile.
class WaitNotice final : public QObject
{
    Q_OBJECT
public:
    /// For all that \a session writes; over \a window, or over the dialog that is open.
    WaitNotice(PortfolioSession &session, QWidget &window);

    /// Null while nothing waits.
    [[nodiscard]] QProgressDialog *dialog() const;

private:
    void begin();
    void end();

    PortfolioSession &m_session;
    QWidget &m_window;
    QPointer<QProgressDialog> m_dialog;
};
