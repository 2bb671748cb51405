// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE

/// Under which name a view of Portfolio is kept.
class ViewNameDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// \a taken are the names that other views have.
    ViewNameDialog(const QString &title, const QString &name, const QStringList &taken, QWidget *parent);

    [[nodiscard]] QString name() const;

protected:
    [[nodiscard]] bool check() override;

private:
    QStringList m_taken;
    QLineEdit *m_name;
    FormField *m_field;
};

/// Whether a view is to go for good: the history knows nothing of it.
class ViewDeleteDialog final : public FormDialog
{
    Q_OBJECT
public:
    ViewDeleteDialog(const QString &name, QWidget *parent);

protected:
    [[nodiscard]] bool check() override { return true; }
};
