// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paststate.h"
#include "core/report/language.h"

/// The Datenstand that a person has set, on paper.
namespace DataStateText {

/// "29.11.2026, 00:06 Uhr (nicht heute)", "Berichtsstand 07.10.2025 (nicht heute)"; empty for now. A long
/// name is cut: a running head has one line.
[[nodiscard]] QString of(const PastState &state, const Language &language);

}
