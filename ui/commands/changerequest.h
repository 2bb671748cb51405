// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/result.h"
#include "ui/support/livetext.h"

#include <QMetaType>

#include <functional>

/// What a person wants changed in one step, with what the step is called in the menus: "Planned date of KI-06
/// changed". Who and when are entered where it is recorded.
struct ChangeRequest
{
    LiveText name;
    Changes changes;
    QString remark = {}; ///< a sentence on what goes with it, said when it is recorded
};
Q_DECLARE_METATYPE(ChangeRequest)

/// Writes changes and gives them as recorded; the snapshot that shows them is out before it returns.
using Recorder = std::function<Result<Changes>(const Changes &)>;
