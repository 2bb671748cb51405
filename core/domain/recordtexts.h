// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"

#include <QLatin1StringView>

#include <vector>

/// What a record says, field by field, as plain text: for the history, for comparisons and wherever a value
/// has to be shown in one line. The names of the fields are a contract of the terminal's JSON.
namespace RecordTexts {

struct FieldText
{
    QLatin1StringView field; ///< "planned"; unique within a record
    QString text; ///< empty: not recorded

    bool operator==(const FieldText &) const = default;
};

struct Difference
{
    QLatin1StringView field;
    QString from; ///< empty: was not recorded
    QString to; ///< empty: is no longer recorded

    bool operator==(const Difference &) const = default;
};

/// All fields of \a record in the order of its struct, also the empty ones. Partial dates as written, days as
/// YYYY-MM-DD, the vocabulary by its names (core/domain/names.h), lists with their parts joined.
[[nodiscard]] std::vector<FieldText> fieldTexts(const Record &record);

/// The fields that differ. Two values that read the same but are not (a date of the same wording that was
/// understood in another way) are told with what distinguishes them. Empty if and only if the records are
/// equal; records of two kinds cannot be compared and give all fields of both.
[[nodiscard]] std::vector<Difference> differences(const Record &before, const Record &after);

}
