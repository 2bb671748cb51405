// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"
#include "ui/dialogs/formdialog.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE
class NumberEdit;
class PartialDateEdit;

/// A new value of an indicator: figure, the word before it, the day. The values before it stay as they are.
class IndicatorValueDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Offers the Stichtag \a asOf as the day, or \a today where it lies ahead, and takes none after today.
    IndicatorValueDialog(const Indicator &indicator, QDate today, QDate asOf, QWidget *parent);

    [[nodiscard]] IndicatorValue value() const;

protected:
    [[nodiscard]] bool check() override;

private:
    void checkPercent();
    void checkDay();

    QDate m_today;
    bool m_isPercent;
    NumberEdit *m_figure;
    QLineEdit *m_wording;
    PartialDateEdit *m_day;
    FormField *m_figureField;
    FormField *m_wordingField;
    FormField *m_dayField;
};
