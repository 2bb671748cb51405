// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/historyline.h"
#include "core/domain/paststate.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE
class MarkedNote;

/// Asks for a state of the past: a day, and a time where the day alone is not enough. A day on which a
/// Berichtsstand stands means that Berichtsstand, as in the terminal; of other days nothing is known before
/// the history begins.
class MomentDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// \a today is the last day that can be chosen.
    MomentDialog(const QString &question, QDate today, QWidget *parent);

    /// The Berichtsstände and the beginning of the history; until they are known, nothing can be chosen.
    void setPast(const PastPtr &past);
    /// Fills the fields, as if a person had typed.
    void setState(const PastState &state);
    [[nodiscard]] QLineEdit *dayField() const { return m_day; }
    [[nodiscard]] QLineEdit *timeField() const { return m_time; }
    /// Why what is typed is no state of the past; empty while it is one.
    [[nodiscard]] QString problem() const;

    void accept() override;

signals:
    /// A Berichtsstand, or a moment in the time of this place: the last one of the day if no time was named.
    void chosen(const PastState &state);

protected:
    [[nodiscard]] bool hasChanges() const override;
    [[nodiscard]] bool check() override;

private:
    void judge();
    struct Reading
    {
        PastState state;
        QString problem; ///< one sentence; empty: there is a state
    };
    [[nodiscard]] Reading read() const;
    [[nodiscard]] Reading readDay(QDate day) const;
    [[nodiscard]] Reading readMoment(QDate day, const QString &time) const;
    [[nodiscard]] QString verdict(const Reading &reading) const;
    void fillBaseline();

    QDate m_today;
    PastPtr m_past;
    PastState m_wanted; ///< of setState(), until its Berichtsstand is known
    QLineEdit *m_day;
    QLineEdit *m_time;
    MarkedNote *m_verdict;
    QString m_dayAtFirst; ///< filled in, not typed
    QString m_timeAtFirst;
};
