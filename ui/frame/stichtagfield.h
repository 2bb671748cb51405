// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
QT_END_NAMESPACE

/// The day for which everything is shown. On any other day than today it is tinted and says so in words.
class StichtagField final : public QWidget
{
    Q_OBJECT
public:
    explicit StichtagField(QWidget *parent = nullptr);

    void setDates(QDate asOf, QDate today);
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    [[nodiscard]] bool isToday() const { return m_asOf == m_today; }
    /// Puts the cursor into the date, all of it selected.
    void edit();

signals:
    /// A person chose a day; a null date stands for today.
    void asOfRequested(QDate asOf);
    /// What was typed is no day; \a sentence says why.
    void refused(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showDate();
    void takeText();
    void requestToday();
    void openCalendar();
    bool stepByKey(int key);

    QDate m_asOf;
    QDate m_today;
    QLabel *m_label;
    QLineEdit *m_edit;
    QToolButton *m_calendarButton;
    QLabel *m_notToday;
    QPushButton *m_todayButton;
};
