// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paststate.h"
#include "core/domain/portfolio.h"
#include "core/status/statuspolicy.h"
#include "core/status/statusreport.h"

#include <QDate>
#include <QMetaType>

#include <memory>

/// What all pages show at one moment: the portfolio and its status on the Stichtag. Immutable, hence shared
/// between the worker that made it and the pages that show it: the one place where shared ownership is the
/// meaning.
struct Snapshot
{
    std::shared_ptr<const Portfolio> portfolio;
    StatusReport report; ///< `items` in the order of portfolio->items
    StatusPolicy policy;
    QDate today;
    QString person = {}; ///< who works at this machine, for what is recorded in their name
    bool readOnly = false; ///< nothing can be recorded: the file cannot be written, or it is a past state
    PastState data = {}; ///< Datenstand: which state of the past is shown, or what is known now

    [[nodiscard]] bool isKnownNow() const { return data.kind == PastState::Kind::Now; }
    [[nodiscard]] bool isToday() const { return report.asOf == today; }
    /// Null if there is no such key.
    [[nodiscard]] const Item *item(const QString &key) const { return findItem(*portfolio, key); }
    [[nodiscard]] const ItemStatus *status(const QString &key) const;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;
Q_DECLARE_METATYPE(SnapshotPtr)
