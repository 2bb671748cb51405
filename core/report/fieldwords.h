// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"

/// The fields of records (core/domain/recordtexts.h) in the words of the interface, for everything that shows
/// a change: the history, comparisons, what `set` has done.
namespace FieldWords {

/// "Termin" for the field "planned". Where the same name means something else on another record, \a entity
/// (HistoryEntry::entity) decides. An unknown name is given back.
[[nodiscard]] QString nameOf(const QString &entity, const QString &field, const Language &language);
/// A text of RecordTexts as people read it: "in Umsetzung" for "inProgress", 05.05.2026 for 2026-05-05, "ja"
/// for "true". What a person wrote stays as it is.
[[nodiscard]] QString valueOf(const QString &entity, const QString &field, const QString &text,
                              const Language &language);

}
