// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/checkededit.h"
#include "ui/fields/unitinput.h"

QT_BEGIN_NAMESPACE
class QCompleter;
QT_END_NAMESPACE

/// A line for the units of an item with their roles; completes the unit that is being typed.
class UnitsEdit final : public CheckedEdit
{
    Q_OBJECT
public:
    explicit UnitsEdit(UnitChoices choices, QWidget *parent = nullptr);

    void setUnits(const std::vector<Responsibility> &units);
    /// Empty if nothing is typed or what is typed is refused.
    [[nodiscard]] std::vector<Responsibility> units() const;

protected:
    [[nodiscard]] FieldVerdict judge() const override;

private:
    void offer();
    void complete(const QString &choice);
    [[nodiscard]] QString unitBeingTyped() const;

    UnitChoices m_choices;
    QCompleter *m_completer;
};
