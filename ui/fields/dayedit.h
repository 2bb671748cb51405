// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/checkededit.h"

#include <QDate>

/// A line for exactly one day.
class DayEdit final : public CheckedEdit
{
    Q_OBJECT
public:
    enum class Empty {
        Allowed,
        Refused, ///< a day has to be named
    };
    explicit DayEdit(Empty empty, QWidget *parent = nullptr);

    /// From here on a day ahead is wanted, and less has to be typed (DayInput::readAhead()).
    void lookAhead(QDate today);
    /// A week ("KW 52/2026") may be named too, and stands for its Monday.
    void allowWeeks();
    /// A null day empties the field.
    void setDay(QDate day);
    /// Null if nothing is typed or what is typed is refused.
    [[nodiscard]] QDate day() const;

protected:
    [[nodiscard]] FieldVerdict judge() const override;

private:
    Empty m_empty;
    [[nodiscard]] QDate weekTyped() const;

    bool m_allowsWeeks = false;
    QDate m_today; ///< null: a day has to be written in full
};
