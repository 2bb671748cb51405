// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/historyline.h"
#include "core/report/language.h"
#include "ui/commands/changerequest.h"
#include "ui/support/snapshot.h"

/// What restoring the value before a change would do.
struct Restoration
{
    std::optional<ChangeRequest> request; ///< nullopt: there is nothing to restore
    QString sentence; ///< what it would do, or why it cannot be done
};

/// Of one line of the history: a changed field goes back to what it was, all else stays as it is today; a
/// deleted record comes back, and with it the links of others that went with it, where \a past tells of them.
[[nodiscard]] Restoration restorationOf(const HistoryLine &line, const Snapshot &snapshot,
                                        const Language &language, const Past *past = nullptr);
