// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/fields/formgrid.h"
#include "ui/support/snapshot.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE
class DayEdit;

/// Whether what is preset is only assumed, confirmed or rejected, by whom and when: three fields of a dialog.
class VerdictFields final : public QObject
{
    Q_OBJECT
public:
    /// Adds its fields to \a grid, the answer over \a span. Who answers is proposed from \a snapshot.
    VerdictFields(FormGrid &grid, const QString &question, const Snapshot &snapshot, QObject *parent,
                  FormGrid::Span span = FormGrid::Span::Whole);

    void show(const std::optional<Confirmation> &confirmation, const std::optional<Confirmation> &rejection);
    /// Answers for the person, who can still say otherwise.
    void confirm();
    [[nodiscard]] std::optional<Confirmation> confirmation() const;
    [[nodiscard]] std::optional<Confirmation> rejection() const;
    [[nodiscard]] std::vector<FormField *> fields() const { return {m_byField, m_onField}; }
    /// For FormDialog::check(): whether somebody stands for the answer.
    [[nodiscard]] bool lacksName() const;
    [[nodiscard]] FormField *nameField() const { return m_byField; }

signals:
    void changed();

private:
    enum class Answer { Assumed, Confirmed, Rejected };
    [[nodiscard]] Answer answer() const;
    [[nodiscard]] Confirmation word() const;
    void showAnswer();

    QComboBox *m_answer;
    QLineEdit *m_by;
    DayEdit *m_on;
    FormField *m_answerField;
    FormField *m_byField;
    FormField *m_onField;
    QString m_person;
    QDate m_today;
};
