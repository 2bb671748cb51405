// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paststate.h"
#include "core/status/statusdiff.h"
#include "ui/support/snapshot.h"

/// Two states side by side. Immutable and shared, like a Snapshot.
struct Comparison
{
    PastState from;
    PastState to;
    SnapshotPtr before;
    SnapshotPtr after;
    StatusDiff diff;
};

using ComparisonPtr = std::shared_ptr<const Comparison>;
Q_DECLARE_METATYPE(ComparisonPtr)
