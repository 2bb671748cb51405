// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/leadtime.h"
#include "ui/fields/formfield.h"

#include <optional>

QT_BEGIN_NAMESPACE
class QLineEdit;
QT_END_NAMESPACE
class NumberEdit;

/// One step of the lead time in a dialog: its name and its working days, which may be left open.
class StepRow final : public QWidget
{
    Q_OBJECT
public:
    explicit StepRow(QWidget *parent);

    /// \a days nullopt: no length.
    void show(const QString &name, std::optional<int> days);
    void exchangeWith(StepRow &other);
    [[nodiscard]] QString name() const;
    /// nullopt if nothing is typed or what is typed is refused.
    [[nodiscard]] std::optional<int> days() const;
    /// Whether something stands where the length belongs, sound or not.
    [[nodiscard]] bool hasLength() const;
    /// Whether what stands there is no length.
    [[nodiscard]] bool isRefused() const { return hasLength() && !days(); }
    [[nodiscard]] FormField *nameField() const { return m_nameField; }
    [[nodiscard]] FormField *daysField() const { return m_daysField; }

signals:
    void edited();

private:
    QLineEdit *m_name;
    NumberEdit *m_days;
    FormField *m_nameField;
    FormField *m_daysField;
};
