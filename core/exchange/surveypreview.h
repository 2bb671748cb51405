// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/importpreview.h"
#include "core/domain/portfolio.h"
#include "core/exchange/importmemory.h"
#include "core/exchange/surveyanswers.h"

#include <functional>

/// The item as it stood in the version that a sheet names; nullopt if nobody knows.
using ItemBase = std::function<std::optional<Item>(const QString &key, const QString &version)>;

/// What reading the answers back would change, field by field; \a day dates new Sachstände and reports.
///
/// A field is a change if it differs from what was sent and the record is still as it was sent; unchanged if
/// it says what is recorded or what was sent, or nothing (an empty cell never deletes); a conflict if the
/// record has changed since, if the version is unknown, if two files disagree, or if \a memoryOf knows that
/// the very answer was taken over before and changed here since. Sachstand and Nachweis are added to, so that
/// only this last one is a conflict of theirs, and what is there already is unchanged. What two files say
/// alike is a change once. Empty cells are listed only where something is recorded.
///
/// A row whose version is that of another item is an error: its number was changed.
///
/// A sheet is an answer if a cell was filled in or Fehlanzeige is ticked; one that came back as it went out
/// is none, and a remark says so. Fehlanzeige beside cells that are filled in does not count. A row that says
/// nothing new is a report on its item only where the unit ticked Fehlanzeige, for all rows or in its own
/// Sachstand (domain.md, last report).
[[nodiscard]] ImportPreview previewSurvey(const std::vector<SurveyAnswers> &answers,
                                          const Portfolio &portfolio, const ItemBase &baseOf, QDate day,
                                          const ItemMemory &memoryOf = {});
