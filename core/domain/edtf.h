// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"

#include <QDate>
#include <QStringView>

#include <optional>

/// The subset of EDTF (ISO 8601-2:2019) that PartialDate knows; see there.
namespace Edtf {

struct Value
{
    QDate earliest;
    QDate latest;
    PartialDate::Grain grain = PartialDate::Grain::None;
    bool approximate = false;
};

/// nullopt for anything outside the subset. Strict: no blanks, four digits of year, no open interval, no
/// interval that ends before it starts.
[[nodiscard]] std::optional<Value> parse(QStringView text);

}
