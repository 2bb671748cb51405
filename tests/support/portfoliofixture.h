// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QByteArray>

/// A portfolio from a text that reads like the domain. One line per record, its parts two blanks apart:
///
///     BA-01  task        planned: IV. Quartal 2025   progress: inProgress
///     B-2    resolution  planned: 05.05.2026   after: BA-01, KI-06?, KI-07!   order: submit
///
/// Parts of an item: in (project, else "P"), planned, original ("unknown" or a date), forecast, actual (as
/// people type dates), progress, after (`?` inferred, `!` confirmed, else from the source), under, unit
/// ("none", or keys; else one unit is responsible), reported (a day or "never"; else 2025-10-07), impediment,
/// contradiction, order (kind of a resolution, else submit), number (its Ziffer), body (else SENAT), priority
/// (of a measure: yes, no), decision (reason of a new plan), decidedBy, decidedOn.
///
/// Other records: `project: KEY  impediment: ...`, `note: ITEM  on: DAY  state: draft` (released without
/// state), `assessment: PROJECT  rag: green  on: DAY  by: NAME`, `total: priorityMeasures  of: 19  completed:
/// 5  on: DAY`, `calendar: confirmed|assumed  added: DAY cancelled: DAY  without: DAY` (also `calendar:
/// rejected`), `leadTime: 10  confirmed: yes` (or `rejected: yes`,
/// `steps: 5, 4`). Days are ISO dates.
///
/// A text that makes no portfolio is a bug of the test and ends it.
[[nodiscard]] Portfolio portfolioOf(const QByteArray &text);

/// The item or project of that key, to change it in a test; ends the test if there is none.
[[nodiscard]] Item &itemOf(Portfolio &portfolio, const char *key);
[[nodiscard]] Project &projectOf(Portfolio &portfolio, const char *key);

/// What a person does to settle the assumptions of the product.
void confirmLinks(Portfolio &portfolio);
void confirmLeadTime(Portfolio &portfolio);
void confirmSessions(Portfolio &portfolio);
void removeInferredLinks(Portfolio &portfolio);
