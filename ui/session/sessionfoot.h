// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/sessiontype.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

/// The quiet line under a page of the meeting view: where one is, as of when, from which data, and how to go
/// on.
class SessionFoot final : public QWidget
{
    Q_OBJECT
public:
    struct Facts
    {
        QString page; ///< "Seite 3 von 9"
        QString asOf; ///< Stichtag, and that it is not today
        bool isToday = true;
        QString data; ///< Datenstand, where it is a past one; empty: what is known now
        QString database;
    };

    explicit SessionFoot(QWidget *parent);

    void setType(const SessionType &type);
    void setFacts(const Facts &facts);
    void setWays(bool back, bool forward);
    /// The last one of the digits that lead to projects; 0: none does.
    void setLastDigit(int digit);
    void retranslate();
    bool hasHeightForWidth() const override { return true; }
    /// More than a line where one would be cut.
    int heightForWidth(int width) const override;

signals:
    void backRequested();
    void forwardRequested();
    void endRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void sayKeys();
    [[nodiscard]] int roomFor(int width, bool withHint) const;

    SessionType m_type;
    bool m_tinted = false;
    int m_lastDigit = 0;
    QPushButton *m_back;
    QPushButton *m_forward;
    QLabel *m_facts;
    QLabel *m_hint; ///< the keys; goes where there is no room
    QPushButton *m_end;
};
