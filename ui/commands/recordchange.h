// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/changerequest.h"

#include <optional>

/// One record that becomes another, in a step of that \a name; without \a before it is new, without \a after
/// it goes.
template<typename T>
ChangeRequest requestOf(const LiveText &name, const std::optional<T> &before, const std::optional<T> &after)
{
    Change change;
    if (before)
        change.before = *before;
    if (after)
        change.after = *after;
    return {name, {change}};
}
