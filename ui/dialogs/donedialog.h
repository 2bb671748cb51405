// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/editquestions.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE
class DayEdit;
class PartialDateEdit;

/// When an item was done, and what shows it.
class DoneDialog final : public FormDialog
{
    Q_OBJECT
public:
    DoneDialog(const DoneQuestion &question, QWidget *parent);

    [[nodiscard]] DoneAnswer answer() const;

protected:
    [[nodiscard]] bool check() override;

private:
    void fill(const DoneAnswer &answer);

    PartialDateEdit *m_actual;
    QLineEdit *m_text;
    QLineEdit *m_link;
    QLineEdit *m_fileNumber;
    DayEdit *m_on;
    std::vector<FormField *> m_fields;
};
