// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/checkededit.h"

#include <optional>

/// A line for a figure, written as the language of the window writes it: "1.234,5" in German.
class NumberEdit final : public CheckedEdit
{
    Q_OBJECT
public:
    struct Rules
    {
        bool mayBeEmpty = false;
        bool isWhole = false;
        double least = 0;
        double most = 1e15;
    };
    explicit NumberEdit(const Rules &rules, QWidget *parent = nullptr);

    /// nullopt empties the field.
    void setNumber(std::optional<double> number);
    /// nullopt if nothing is typed or what is typed is refused. A text that nobody changed means what it
    /// meant.
    [[nodiscard]] std::optional<double> number() const;

protected:
    [[nodiscard]] FieldVerdict judge() const override;

private:
    [[nodiscard]] std::optional<double> read() const;

    Rules m_rules;
    std::optional<double> m_recorded;
    QString m_recordedText;
};
