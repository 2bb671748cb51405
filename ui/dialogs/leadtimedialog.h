// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/backplan.h"
#include "ui/dialogs/formdialog.h"
#include "ui/support/snapshot.h"

class FormGrid;
class NumberEdit;
class RowList;
class StepRow;
class VerdictFields;

/// The steps before a session of the Senate with their working days, in the words of the office; without
/// them how many working days are needed in all, and who says so. Shows what that means for the next
/// deadline.
class LeadTimeDialog final : public FormDialog
{
    Q_OBJECT
public:
    LeadTimeDialog(const SnapshotPtr &snapshot, QWidget *parent);

    [[nodiscard]] LeadTime leadTime() const;
    /// The sum of the steps, and what all of it means for the next deadline; for tests.
    [[nodiscard]] QString sum() const;
    [[nodiscard]] QString preview() const;

protected:
    [[nodiscard]] bool check() override;

private:
    void makeSteps(const LeadTime &leadTime);
    void makeFigure(const LeadTime &leadTime);
    void addStep(const QString &name, std::optional<int> days);
    void showMeaning();
    /// The next deadline that needs a session; nullptr: none.
    [[nodiscard]] const Item *nextItem() const;
    [[nodiscard]] std::vector<StepRow *> steps() const;
    /// Whether the steps count, and not the one figure.
    [[nodiscard]] bool haveLength() const;
    [[nodiscard]] int sumOfSteps() const;
    /// Whether everything is understood that the lead time follows from.
    [[nodiscard]] bool isUnderstood() const;
    [[nodiscard]] QString wordsOfSum() const;
    void judgeSteps() const;

    SnapshotPtr m_snapshot;
    RowList *m_steps = nullptr;
    QLabel *m_sum;
    FormGrid *m_figure = nullptr;
    NumberEdit *m_days = nullptr;
    FormField *m_daysField = nullptr;
    VerdictFields *m_verdict = nullptr;
    QLabel *m_preview;
};
