// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/changerequest.h"
#include "ui/dialogs/formdialog.h"
#include "ui/fields/unitinput.h"
#include "ui/support/snapshot.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE
class PartialDateEdit;
class UnitsEdit;

/// The same change for several items: a field is changed where its box is ticked.
class BulkDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// \a items as they are.
    BulkDialog(std::vector<Item> items, const UnitChoices &units, QWidget *parent);

    /// The same items as they have been recorded since; those that are gone are left out.
    void takeRecorded(const Snapshot &snapshot);
    /// One step for all of them.
    [[nodiscard]] ChangeRequest request() const;

protected:
    [[nodiscard]] bool check() override;

private:
    struct Choice
    {
        QCheckBox *box;
        FormField *field;
    };
    Choice addChoice(const QString &name, QWidget *editor);
    [[nodiscard]] QString lack() const;
    void showState();
    [[nodiscard]] Item changed(const Item &item) const;

    std::vector<Item> m_items;
    QComboBox *m_progress;
    PartialDateEdit *m_planned;
    PartialDateEdit *m_forecast;
    UnitsEdit *m_units;
    QComboBox *m_priority;
    QLineEdit *m_note;
    Choice m_progressChoice;
    Choice m_plannedChoice;
    Choice m_forecastChoice;
    Choice m_unitsChoice;
    Choice m_priorityChoice;
    Choice m_noteChoice;
    std::vector<Choice> m_choices;
};
