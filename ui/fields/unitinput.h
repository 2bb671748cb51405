// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"

#include <optional>
#include <vector>

/// A unit by the names that people know it by.
struct UnitChoice
{
    QString key;
    QString shortName; ///< "SF", "Bürgeramt"
    QString name;
    bool current = true; ///< exists today

    bool operator==(const UnitChoice &) const = default;
};
using UnitChoices = std::vector<UnitChoice>;

/// Units of an item as one line: "SF, Bürgeramt (beteiligt)". A role in brackets, else the unit is
/// responsible.
namespace UnitInput {

[[nodiscard]] UnitChoices choicesOf(const Portfolio &portfolio, QDate today, const Language &language);
[[nodiscard]] QString text(const std::vector<Responsibility> &units, const UnitChoices &choices,
                           const Language &language);

struct Reading
{
    std::optional<std::vector<Responsibility>> units; ///< nullopt: refused
    QString unknown; ///< what names no unit or no role, as typed
    bool isRole = false; ///< `unknown` stands where a role stands
    bool isTwice = false; ///< `unknown` is a unit that is named twice
};
/// Units are known by key, short name, name, or a beginning of one that only one unit has; roles by their
/// words in German and English or a beginning of them.
[[nodiscard]] Reading read(const QString &typed, const UnitChoices &choices);

}
