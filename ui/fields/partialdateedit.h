// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"
#include "ui/fields/checkededit.h"

#include <optional>

/// A line for a date as people write them: "05.05.2026", "IV. Quartal 2025", "Ende November 2025".
class PartialDateEdit final : public CheckedEdit
{
    Q_OBJECT
public:
    explicit PartialDateEdit(QWidget *parent = nullptr);

    /// A date of which no wording is recorded is shown in its own grain.
    void setDate(const std::optional<PartialDate> &date);
    /// Null if nothing is typed or what is typed is refused. A text that nobody changed means what it meant.
    [[nodiscard]] std::optional<PartialDate> date() const;

    /// Why \a date, though it is kept as written, is hardly what was meant; empty: it names a day or days.
    [[nodiscard]] static QString doubt(const PartialDate &date);

protected:
    [[nodiscard]] FieldVerdict judge() const override;

private:
    [[nodiscard]] FieldVerdict judgeDate(const PartialDate &date) const;

    std::optional<PartialDate> m_recorded;
    QString m_recordedText;
};
