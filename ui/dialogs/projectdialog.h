// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/formdialog.h"
#include "ui/support/snapshot.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE
class DayEdit;
class NumberEdit;
class UnitsEdit;

/// What is recorded about a priority project.
class ProjectDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Mode { Create, Edit };
    ProjectDialog(Mode mode, const Project &project, const SnapshotPtr &snapshot, QWidget *parent);

    [[nodiscard]] Project project() const;

protected:
    [[nodiscard]] bool check() override;

private:
    [[nodiscard]] QPlainTextEdit *makeText(const QString &text);

    void checkKey();

    Mode m_mode;
    Project m_project;
    SnapshotPtr m_snapshot;
    QLineEdit *m_key;
    NumberEdit *m_number;
    QLineEdit *m_title;
    UnitsEdit *m_units;
    QPlainTextEdit *m_partners;
    QPlainTextEdit *m_objectives;
    QPlainTextEdit *m_impediment;
    QPlainTextEdit *m_note;
    QLineEdit *m_fileNumber;
    QLineEdit *m_internal;
    FormField *m_keyField;
    FormField *m_numberField;
    FormField *m_titleField;
    FormField *m_unitsField;
};

/// What a person judges about a project.
class AssessmentDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// \a assessment with its key, project and day set.
    AssessmentDialog(const Assessment &assessment, const QString &projectTitle, QWidget *parent);

    [[nodiscard]] Assessment assessment() const;

protected:
    [[nodiscard]] bool check() override;

private:
    Assessment m_assessment;
    QComboBox *m_rag;
    QLineEdit *m_reason;
    QLineEdit *m_by;
    DayEdit *m_on;
    FormField *m_ragField;
    FormField *m_reasonField;
    FormField *m_byField;
    FormField *m_onField;
};
