// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// Which decision of the Senate moved a deadline, as people name it.
namespace SenateDecision {

struct Reference
{
    QDate session;
    int number = 0; ///< Ziffer, from 1

    bool operator==(const Reference &) const = default;
};

/// Reads "Senat 29.09.2026, Ziffer 3", "Senate, 29 September 2026, no. 3" and the like. nullopt unless both
/// the session (a day that exists) and the number are named.
[[nodiscard]] std::optional<Reference> read(const QString &text);
/// The day that \a text names, with or without a number and whoever decided: "Lenkungsgruppe am 29.09.2026".
/// The first of several; null: none.
[[nodiscard]] QDate dayNamed(const QString &text);

}
