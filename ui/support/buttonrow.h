// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QDialog;
class QPushButton;
QT_END_NAMESPACE

/// The two buttons at the foot of a dialog, in the same order everywhere: Cancel, and to its right what the
/// dialog does.
struct ButtonRow
{
    QPushButton *cancel = nullptr;
    QPushButton *accept = nullptr;

    /// At the end of \a column; connected with QDialog::accept() and reject() of \a dialog.
    [[nodiscard]] static ButtonRow add(QDialog *dialog, QBoxLayout *column, const QString &accept,
                                       const QString &cancel);
};
