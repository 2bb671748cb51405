// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/editquestions.h"
#include "ui/dialogs/formdialog.h"

/// The one question before items are deleted: says what else goes.
class DeleteDialog final : public FormDialog
{
    Q_OBJECT
public:
    DeleteDialog(const DeleteQuestion &question, QWidget *parent);

protected:
    [[nodiscard]] bool check() override { return true; }
};
