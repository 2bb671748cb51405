// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/editquestions.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QRadioButton;
QT_END_NAMESPACE
class DayEdit;

/// Why a planned date changes and who decided it. For a resolution of the Senate: its decision, or that a
/// later deadline has only been asked for.
class PlanDialog final : public FormDialog
{
    Q_OBJECT
public:
    PlanDialog(const PlanQuestion &question, QWidget *parent);

    [[nodiscard]] PlanAnswer answer() const;

protected:
    [[nodiscard]] bool check() override;

private:
    void fill(const PlanAnswer &answer);
    void addChoice();
    void showSession();
    void showChoice();
    [[nodiscard]] bool isRequest() const;

    PlanQuestion m_question;
    QRadioButton *m_decided = nullptr; ///< only for the Senate
    QRadioButton *m_requested = nullptr;
    QLineEdit *m_reason;
    QComboBox *m_by;
    DayEdit *m_on;
    QLineEdit *m_number;
    FormField *m_reasonField;
    FormField *m_byField;
    FormField *m_onField = nullptr;
    FormField *m_numberField;
    FormField *m_requestedOnField;
    DayEdit *m_requestedOn;
};
