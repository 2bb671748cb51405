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
class FieldHint;

/// The day for which everything is shown. On any other day than today it is tinted and says so in words. What
/// is typed and is no day stays in the field, with a sentence below it, until it is mended or given up.
class StichtagField final : public QWidget
{
    Q_OBJECT
public:
    explicit StichtagField(QWidget *parent = nullptr);

    /// Leaves out the weekday, where a small window has no room.
    void setBrief(bool brief);
    void setDates(QDate asOf, QDate today);
    [[nodiscard]] QDate asOf() const { return m_asOf; }
    [[nodiscard]] bool isToday() const { return m_asOf == m_today; }
    /// Puts the cursor into the date, all of it selected.
    void edit();
    /// Why the text in the field is refused; empty while it is not.
    [[nodiscard]] QString refusal() const;

signals:
    /// A person chose a day; a null date stands for today.
    void asOfRequested(QDate asOf);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showDate();
    void takeText();
    void refuse();
    void forgive();
    void restore();
    void request(QDate day);
    void requestToday();
    void takeFocusBack();
    void openCalendar();
    bool stepByKey(int key);

    QDate m_asOf;
    QDate m_today;
    QLabel *m_label;
    QLineEdit *m_edit;
    QToolButton *m_calendarButton;
    QLabel *m_notToday;
    QPushButton *m_todayButton;
    FieldHint *m_hint = nullptr; ///< made at the first refusal; belongs to the window
    QString m_refused; ///< the text that is no day
    bool m_brief = false;
};
