// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/support/snapshot.h"

class NumberEdit;
class VerdictFields;

/// How many working days are needed before a session of the Senate, and who says so.
class LeadTimeDialog final : public FormDialog
{
    Q_OBJECT
public:
    LeadTimeDialog(const Snapshot &snapshot, QWidget *parent);

    [[nodiscard]] LeadTime leadTime() const;

protected:
    [[nodiscard]] bool check() override;

private:
    NumberEdit *m_days;
    VerdictFields *m_verdict;
    FormField *m_daysField;
};
