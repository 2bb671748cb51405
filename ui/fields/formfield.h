// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE
class CheckedEdit;
class MarkedNote;
struct FieldVerdict;

/// A field of a dialog: its name above it, below it what it understood or what is wrong with it.
class FormField final : public QWidget
{
    Q_OBJECT
public:
    /// Takes \a editor in.
    FormField(const QString &name, QWidget *editor, QWidget *parent);

    [[nodiscard]] QWidget *editor() const { return m_editor; }
    [[nodiscard]] QString name() const;
    /// Pixels that its name takes above the editor; 0 where it has none.
    [[nodiscard]] int nameHeight() const;
    /// Why the field cannot be taken; stays until its text is changed. Empty: nothing.
    void setProblem(const QString &sentence);
    [[nodiscard]] QString problem() const;
    /// From here on an empty field says too that something is needed.
    void demand();
    /// What was wrong is no longer said until it is asked for anew.
    void forgive();
    /// Below the field where nothing is wrong.
    void setHint(const QString &sentence);
    /// Whether its own check refuses the text.
    [[nodiscard]] bool isRefused() const;

private:
    void showNote();
    /// Why no field at all could take the text; empty: nothing.
    [[nodiscard]] QString textFault() const;
    [[nodiscard]] FieldVerdict ownVerdict() const;

    QLabel *m_name;
    QWidget *m_editor;
    MarkedNote *m_note;
    CheckedEdit *m_checked;
    QString m_problem;
    QString m_hint;
    bool m_demanded = false;
};
