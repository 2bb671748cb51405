// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/support/freezewish.h"

#include <QStringList>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE
class FormField;
class MarkedNote;

/// Asks for name, Stichtag and paper of a new Berichtsstand.
class FreezeDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// \a taken are the names that there are already.
    FreezeDialog(const QStringList &taken, QDate today, QWidget *parent);

    void setTaken(const QStringList &names);
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QLineEdit *asOfField() const { return m_asOf; }
    [[nodiscard]] QComboBox *paperField() const { return m_paper; }
    [[nodiscard]] QLineEdit *fileField() const { return m_file; }
    /// Why nothing can be frozen under what is typed; empty while it can.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString problemOfName(const QString &name) const;

    void accept() override;

signals:
    void chosen(const FreezeWish &wish);

protected:
    [[nodiscard]] bool check() override;

private:
    void build();
    void chooseFile();
    void judge();
    [[nodiscard]] FreezeWish wish() const;

    QStringList m_taken;
    QLineEdit *m_name;
    QLineEdit *m_asOf;
    QComboBox *m_paper;
    QLineEdit *m_file;
    FormField *m_fileField = nullptr; ///< with a button beside the line
    MarkedNote *m_verdict;
};
