// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/survey/surveyquestions.h"
#include "ui/support/snapshot.h"
#include "ui/support/surveyexchange.h"

#include <QStandardItemModel>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QTreeView;
QT_END_NAMESPACE
class DayEdit;

/// Asks what a status survey is about: which items, which units, until when, as what kind of file, and where
/// the sheets go. Says how many sheets that makes before anything is written.
class SurveyDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// \a folder is suggested.
    SurveyDialog(const SnapshotPtr &snapshot, const QString &folder, SurveyQuestions questions,
                 QWidget *parent);

    /// Who would be asked; for another selection than the chosen one it is dropped.
    void setPlan(const SurveyPlan &plan);
    [[nodiscard]] QString selection() const;
    [[nodiscard]] SurveyWish wish() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QComboBox *selectionBox() const { return m_selection; }
    /// One row for each unit: whether it is asked, and whether its sheet is CSV.
    [[nodiscard]] QStandardItemModel &units() { return m_units; }
    [[nodiscard]] DayEdit *dueField() const { return m_due; }
    [[nodiscard]] QComboBox *formatBox() const { return m_format; }
    [[nodiscard]] QLineEdit *folderField() const { return m_folder; }
    [[nodiscard]] QPushButton *sendButton() const { return acceptButton(); }

signals:
    /// Answered by setPlan().
    void planWanted(const QString &selection);

protected:
    [[nodiscard]] bool check() override;

private:
    void buildFields();
    void fillSelections();
    void askForPlan();
    void addUnit(const SurveyPlan::Sheet &sheet);
    /// All sheets get the chosen kind of file; single ones are changed afterwards.
    void applyFormat();
    void fitColumns();
    void chooseFolder();
    void showSummary();
    [[nodiscard]] bool isDuePast() const;
    void judgeDue();

    SnapshotPtr m_snapshot;
    SurveyQuestions m_questions;
    QStandardItemModel m_units;
    std::optional<SurveyPlan> m_plan; ///< nullopt: on its way
    QComboBox *m_selection;
    QTreeView *m_list;
    DayEdit *m_due;
    FormField *m_dueField = nullptr;
    QComboBox *m_format;
    QLineEdit *m_folder;
    FormField *m_folderField = nullptr;
    QLabel *m_summary;
};
