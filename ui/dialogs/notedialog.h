// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE
class DayEdit;

/// A status note: by which unit, of which day, what it says.
class NoteDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Mode { Add, Edit };
    NoteDialog(Mode mode, const StatusNote &note, const Portfolio &portfolio, QWidget *parent);

    [[nodiscard]] StatusNote note() const;

protected:
    [[nodiscard]] bool check() override;

private:
    StatusNote m_note;
    QPlainTextEdit *m_text;
    QComboBox *m_unit;
    DayEdit *m_on;
    FormField *m_textField;
    FormField *m_onField;
};

/// By whom and when something is released.
class ReleaseDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// \a person is proposed as who releases it.
    ReleaseDialog(const StatusNote &note, const QString &person, QDate today, QWidget *parent);

    [[nodiscard]] Confirmation release() const;

protected:
    [[nodiscard]] bool check() override;

private:
    QDate m_today;
    QLineEdit *m_by;
    DayEdit *m_on;
    FormField *m_byField;
    FormField *m_onField;
};
