// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

QT_BEGIN_NAMESPACE
class QCalendarWidget;
QT_END_NAMESPACE

/// A month to choose a day from; closes and deletes itself.
class CalendarPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit CalendarPopup(QDate day, QWidget *parent);

    void openBelow(const QWidget &field);

signals:
    void chosen(QDate day);
    /// Whether a day was chosen or not.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void colour();
    void take(QDate day);
    void paintHolidays(int year, int month);

    QCalendarWidget *m_calendar;
};
