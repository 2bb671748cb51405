// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"

/// Records field by field, for restoring one value of an earlier state. The fields are those of
/// core/domain/recordtexts.h.
namespace RecordCopy {

/// The record of the same kind and key as \a like that \a portfolio holds; nullopt if there is none.
[[nodiscard]] std::optional<Record> recordIn(const Portfolio &portfolio, const Record &like);
/// Gives \a to the value that \a field has in \a from; false if the two are of different kinds or there is no
/// such field. The key is never copied: it is what makes the record itself.
[[nodiscard]] bool copyField(const QString &field, const Record &from, Record &to);

}
