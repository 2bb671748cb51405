// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/followup.h"
#include "ui/dialogs/formdialog.h"
#include "ui/support/snapshot.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE
class DayEdit;

/// A person's own reminder on an item.
class FollowUpDialog final : public FormDialog
{
    Q_OBJECT
public:
    FollowUpDialog(const FollowUp &followUp, const Snapshot &snapshot, QWidget *parent);

    [[nodiscard]] FollowUp followUp() const;

protected:
    [[nodiscard]] bool check() override;

private:
    FollowUp m_followUp;
    DayEdit *m_on;
    QLineEdit *m_note;
    QLineEdit *m_person;
    FormField *m_onField;
    FormField *m_personField;
};
