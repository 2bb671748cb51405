// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/change.h"
#include "core/domain/portfolio.h"
#include "core/result.h"

#include <QDateTime>
#include <QString>

#include <vector>

/// One entry of the append-only history: who changed what, when, why; the values as exchange-format JSON
/// texts.
struct HistoryEntry
{
    qint64 number = 0; ///< ascending, gapless per file
    QDateTime at;
    QString who;
    QString reason;
    QString entity; ///< "item", "project", ...
    QString key;
    QString before; ///< empty: created
    QString after; ///< empty: deleted

    bool operator==(const HistoryEntry &) const = default;
};

/// What `check` found in a file; empty `faults` means sound.
struct CheckReport
{
    struct Fault
    {
        enum class Kind { Integrity, Key, History };
        Kind kind = Kind::Integrity;
        QString detail; ///< for the log, in English
    };
    std::vector<Fault> faults;
    qint64 items = 0;
    qint64 historyEntries = 0;
    int schemaVersion = 0;
};

enum class Access { ReadWrite, ReadOnly };

/// A portfolio at rest. Values in, values out; all failures are Results. One store serves one thread.
class PortfolioStore
{
public:
    virtual ~PortfolioStore() = default;

    [[nodiscard]] virtual Result<Portfolio> load() = 0;
    /// Fills an empty store with a whole portfolio, in one transaction with one history entry per record.
    virtual Result<> fill(const Portfolio &portfolio, const QString &who, const QDateTime &at) = 0;
    /// One transaction: the change and its history entry. Error::Code::Conflict if `before` is no longer what
    /// is stored, if a changed plan has no reason, or if the original plan would be overwritten.
    virtual Result<> apply(const Change &change) = 0;
    [[nodiscard]] virtual Result<std::vector<HistoryEntry>> history() = 0;
    [[nodiscard]] virtual Result<CheckReport> check() = 0;
    /// A number that grows whenever anybody, in any process, has committed a change.
    [[nodiscard]] virtual Result<qint64> dataVersion() = 0;
    [[nodiscard]] virtual Access access() const = 0;
    /// What to show for it: the file name.
    [[nodiscard]] virtual QString displayName() const = 0;
};
