// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/editquestions.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

/// Why an item is cancelled.
class CancelDialog final : public FormDialog
{
    Q_OBJECT
public:
    CancelDialog(const CancelQuestion &question, QWidget *parent);

    [[nodiscard]] QString answer() const;

protected:
    [[nodiscard]] bool check() override;

private:
    QLineEdit *m_reason;
    FormField *m_field;
};
