// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "core/storage/checkreport.h"

#include <QStringList>

/// What `check` found, for people: no word of SQLite's.
namespace FaultText {

/// "Eintrag KI-06": a record by its entity (HistoryEntry::entity) and its key.
[[nodiscard]] QString recordName(const QString &entity, const QString &key, const Language &language);
/// What is wrong, and where.
[[nodiscard]] QString sentence(const CheckReport::Fault &fault, const Language &language);
/// What to do about faults of a kind.
[[nodiscard]] QString advice(CheckReport::Fault::Kind kind, const Language &language);
/// The faults of each kind in a paragraph of sentences with what to do at its end; the same sentence only
/// once.
[[nodiscard]] QStringList paragraphs(const CheckReport &report, const Language &language);

}
