// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QDialog>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

/// Asks for a moment of the past: a day, and a time where the day alone is not enough.
class MomentDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a today is the last day that can be chosen.
    MomentDialog(const QString &question, QDate today, QWidget *parent);

    /// Fills the fields, as if a person had typed.
    void setMoment(const QDateTime &moment);
    [[nodiscard]] QLineEdit *dayField() const { return m_day; }
    [[nodiscard]] QLineEdit *timeField() const { return m_time; }
    /// Why what is typed is no moment of the past; empty while it is one.
    [[nodiscard]] QString problem() const;

    void accept() override;

signals:
    /// In the time of this place; the last moment of the day if no time was named.
    void chosen(const QDateTime &moment);

private:
    void check();
    [[nodiscard]] QString read(QDateTime *moment) const;

    QDate m_today;
    QLineEdit *m_day;
    QLineEdit *m_time;
    QLabel *m_verdict;
    QPushButton *m_show;
};
