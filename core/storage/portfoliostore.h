// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/domain/portfolio.h"
#include "core/result.h"
#include "core/storage/checkreport.h"

#include <QDateTime>
#include <QString>

#include <vector>

/// One entry of the append-only history: who changed what, when, why. The values are JSON objects of the
/// store's own columns and their values, with child rows as arrays; what is not recorded is left out.
struct HistoryEntry
{
    qint64 number = 0; ///< ascending, gapless per file
    QDateTime at;
    QString who;
    QString reason;
    /// "item", "project", "unit", "indicator", "assessment", "statusNote", "senateCalendar", "leadTime";
    /// "portfolio", "senateReport" and "reportedTotal" for what only fill() writes
    QString entity;
    QString key; ///< the record's key; the entity for what stands once; else the row's number
    QString before; ///< empty: created
    QString after; ///< empty: deleted

    bool operator==(const HistoryEntry &) const = default;
};

enum class Access { ReadWrite, ReadOnly };

/// A portfolio at rest. Values in, values out; all failures are Results. One store serves one thread.
class PortfolioStore
{
public:
    virtual ~PortfolioStore() = default;

    [[nodiscard]] virtual Result<Portfolio> load() = 0;
    /// Fills an empty store with a whole portfolio, in one transaction with one history entry per record.
    /// Error::Code::Conflict if anything was ever entered, or if the portfolio does not fit together.
    virtual Result<> fill(const Portfolio &portfolio, const QString &who, const QDateTime &at) = 0;
    /// One transaction: the change and its history entry. Error::Code::Conflict if `before` is no longer what
    /// is stored, if a changed plan has no reason, if the original plan would be overwritten, if an item is
    /// cancelled without a reason, or if something that is to be deleted is still referred to. The first
    /// change of a plan also records the original one (core/storage/planrule.h). A change that changes
    /// nothing leaves no entry.
    virtual Result<> apply(const Change &change) = 0;
    [[nodiscard]] virtual Result<std::vector<HistoryEntry>> history() = 0;
    /// Writes nothing.
    [[nodiscard]] virtual Result<CheckReport> check() = 0;
    /// A number that grows whenever anybody, in any process, has committed a change. Only to be compared with
    /// earlier answers of the same store. Ask before load(), so that no change falls between the two.
    [[nodiscard]] virtual Result<qint64> dataVersion() = 0;
    [[nodiscard]] virtual Access access() const = 0;
    /// What to show for it: the file name.
    [[nodiscard]] virtual QString displayName() const = 0;
};
