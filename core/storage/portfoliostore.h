// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/baseline.h"
#include "core/domain/change.h"
#include "core/domain/portfolio.h"
#include "core/result.h"
#include "core/storage/checkreport.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <functional>
#include <vector>

/// One entry of the append-only history: who changed what, when, why.
struct HistoryEntry
{
    qint64 number = 0; ///< ascending, gapless per file
    QDateTime at;
    QString who;
    QString reason;
    /// "item", "project", "unit", "indicator", "assessment", "statusNote", "survey", "followUp", "portfolio",
    /// "senateCalendar", "leadTime", "baseline"; "senateReport" and "reportedTotal" for what only fill()
    /// writes
    QString entity;
    QString key; ///< the record's key; the entity for what stands once; else the row's number
    /// JSON objects of the store's own columns and their values, with child rows as arrays; what is not
    /// recorded is left out.
    QString before; ///< empty: created
    QString after; ///< empty: deleted

    bool operator==(const HistoryEntry &) const = default;
};

/// Which entries are wanted; what is empty or 0 asks for all.
struct HistoryFilter
{
    QString entity;
    QString key;
    qint64 behind = 0; ///< only entries with a greater number
};

enum class Access { ReadWrite, ReadOnly };

/// Asked again and again while another program holds the file, in the thread of the store, with the
/// milliseconds waited so far. False gives up: what was wanted fails with Error::Code::Busy.
using Patience = std::function<bool(int waited)>;

/// A portfolio at rest. Values in, values out; all failures are Results. One store serves one thread.
class PortfolioStore
{
public:
    virtual ~PortfolioStore() = default;

    [[nodiscard]] virtual Result<Portfolio> load() = 0;
    /// Fills an empty store with a whole portfolio, in one transaction with one history entry per record.
    /// Error::Code::Conflict if anything was ever entered, or if the portfolio does not fit together.
    virtual Result<> fill(const Portfolio &portfolio, const QString &who, const QDateTime &at) = 0;
    /// One transaction: all of \a changes in their order, each with its history entry, or none. Gives them as
    /// recorded, which is what takes them back (core/storage/recordingrules.h: dates and original plans that
    /// the store adds, and the errors of what the rules forbid).
    ///
    /// Error::Code::Conflict if a `before` is no longer what is stored or a change of Kind::Return does not
    /// go back to a state that the history holds; KeyTaken, StillReferredTo, LinkCycle as they say. A change
    /// that changes nothing leaves no entry.
    virtual Result<Changes> apply(const Changes &changes) = 0;
    [[nodiscard]] virtual Result<std::vector<HistoryEntry>> history(const HistoryFilter &filter = {}) = 0;
    /// The record that a text of the history stands for; nullopt for an empty text and for what is no Record.
    [[nodiscard]] virtual Result<std::optional<Record>> recordOf(const QString &entity,
                                                                 const QString &json) = 0;
    /// The portfolio as it stood right after the last entry that is not later than \a moment (Datenstand).
    [[nodiscard]] virtual Result<Portfolio> loadAsOf(const QDateTime &moment) = 0;
    /// A short mark of the state of each item, by key: the same mark, the same state.
    [[nodiscard]] virtual Result<QHash<QString, QString>> itemVersions() = 0;
    /// The item as it was when it had that mark; Error::Code::NotFound if this portfolio never gave it.
    [[nodiscard]] virtual Result<Item> itemAt(const QString &key, const QString &version) = 0;
    /// In the order in which they were frozen.
    [[nodiscard]] virtual Result<std::vector<Baseline>> baselines() = 0;
    [[nodiscard]] virtual Result<BaselineContent> baselineContent(const QString &name) = 0;
    /// Freezes it for ever, with a history entry. Error::Code::KeyTaken, with its name, if there is one of
    /// that name, or of the same day in another spelling.
    virtual Result<> freeze(const Baseline &baseline, const BaselineContent &content) = 0;
    /// Writes nothing.
    [[nodiscard]] virtual Result<CheckReport> check() = 0;
    /// A number that grows whenever anybody, in any process, has committed a change. Only to be compared with
    /// earlier answers of the same store. Ask before load(), so that no change falls between the two.
    [[nodiscard]] virtual Result<qint64> dataVersion() = 0;
    /// Without it a store waits for some seconds.
    virtual void setPatience(const Patience &patience) = 0;
    [[nodiscard]] virtual Access access() const = 0;
    /// What to show for it: the file name.
    [[nodiscard]] virtual QString displayName() const = 0;
};
