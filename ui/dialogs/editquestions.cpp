// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/editquestions.h"

#include "ui/dialogs/canceldialog.h"
#include "ui/dialogs/deletedialog.h"
#include "ui/dialogs/donedialog.h"
#include "ui/dialogs/plandialog.h"

EditQuestions EditQuestions::dialogs()
{
    EditQuestions questions;
    questions.plan = [](const PlanQuestion &question, QWidget *window) -> std::optional<PlanAnswer> {
        PlanDialog dialog(question, window);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
    };
    questions.done = [](const DoneQuestion &question, QWidget *window) -> std::optional<DoneAnswer> {
        DoneDialog dialog(question, window);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
    };
    questions.cancel = [](const CancelQuestion &question, QWidget *window) -> std::optional<QString> {
        CancelDialog dialog(question, window);
        return dialog.exec() == QDialog::Accepted ? std::optional(dialog.answer()) : std::nullopt;
    };
    questions.remove = [](const DeleteQuestion &question, QWidget *window) {
        DeleteDialog dialog(question, window);
        return dialog.exec() == QDialog::Accepted;
    };
    return questions;
}
