// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "ui/commands/changerequest.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE
class DayEdit;

/// The units: one is chosen and changed, or a new one entered.
class UnitDialog final : public FormDialog
{
    Q_OBJECT
public:
    UnitDialog(const Portfolio &portfolio, QWidget *parent);

    [[nodiscard]] ChangeRequest request() const;

protected:
    [[nodiscard]] bool check() override;

private:
    void fill(const OrgUnit &unit);
    void showChosen();
    [[nodiscard]] const OrgUnit *chosen() const; ///< null: a new one
    [[nodiscard]] OrgUnit unit() const;

    std::vector<OrgUnit> m_units;
    QComboBox *m_which;
    QLineEdit *m_key;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_contact;
    QLineEdit *m_deputy;
    QLineEdit *m_mailbox;
    DayEdit *m_from;
    DayEdit *m_to;
    std::vector<FormField *> m_fields;
    FormField *m_keyField;
    FormField *m_nameField;
    FormField *m_toField;
};
