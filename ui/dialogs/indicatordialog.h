// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
QT_END_NAMESPACE
class FormGrid;
class NumberEdit;
class RowList;

/// An indicator of a project: what is measured, in which unit, its target, and its values with their days. A
/// value whose day the record does not name stays without one.
class IndicatorDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Mode { Create, Edit };
    /// \a indicator with its key and project set.
    IndicatorDialog(Mode mode, const Indicator &indicator, QWidget *parent);

    [[nodiscard]] Indicator indicator() const;

protected:
    [[nodiscard]] bool check() override;

private:
    void addTarget(FormGrid &grid);
    void addValues(QVBoxLayout &column);
    void showTarget();
    [[nodiscard]] std::optional<IndicatorTarget> target() const;

    Indicator m_indicator;
    QLineEdit *m_name;
    QLineEdit *m_unit;
    QComboBox *m_kind;
    NumberEdit *m_low;
    NumberEdit *m_high;
    QLineEdit *m_wording;
    RowList *m_values = nullptr;
    FormField *m_nameField;
    FormField *m_unitField;
    FormField *m_lowField = nullptr;
    FormField *m_highField = nullptr;
    FormField *m_wordingField = nullptr;
};
