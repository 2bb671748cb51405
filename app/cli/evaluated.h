// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/domain/portfolio.h"
#include "core/status/statuspolicy.h"
#include "core/status/statusreport.h"
#include "core/storage/sqlitefile.h"

#include <memory>
#include <optional>

/// A portfolio with its status on the day that was asked for.
struct Evaluated
{
    Portfolio portfolio;
    StatusPolicy policy;
    StatusReport report;
    QString fileName; ///< for the reader, without folders
};

/// One item beside its status.
struct EvaluatedItem
{
    const Item *item = nullptr;
    const ItemStatus *status = nullptr;
};

/// The option --as-of.
[[nodiscard]] Option asOfOption();
/// The day after --as-of, today without it; nullopt once it has failed with ExitCode::Usage.
[[nodiscard]] std::optional<QDate> asOfDay(Invocation &invocation);
/// The file after --database, else the default place.
[[nodiscard]] QString databasePath(const Invocation &invocation);
/// The store behind databasePath(), for reading; null once it has failed.
[[nodiscard]] std::unique_ptr<PortfolioStore>
openForReading(Invocation &invocation, SqliteFile::Open mode = SqliteFile::Open::ReadOnly);
/// The store behind databasePath(), to change it; null once it has failed, also where it can only be read.
[[nodiscard]] std::unique_ptr<PortfolioStore>
openForWriting(Invocation &invocation, SqliteFile::Open mode = SqliteFile::Open::ReadWrite);
/// What the store holds; nullopt once it has failed.
[[nodiscard]] std::optional<Portfolio> loaded(Invocation &invocation, PortfolioStore &store);
/// The item of that key, as people type it, see keyTyped(); null if there is none, or no one can tell which.
[[nodiscard]] const Item *itemTyped(const QString &key, const Portfolio &portfolio);
/// The sentence for an item that is not in the file.
[[nodiscard]] QString unknownItem(const Invocation &invocation, const QString &key, const QString &fileName);
/// Reads and evaluates; nullopt once it has failed.
[[nodiscard]] std::optional<Evaluated> evaluated(Invocation &invocation, QDate asOf);
/// Items and their status, in the order of the portfolio.
[[nodiscard]] std::vector<EvaluatedItem> itemsOf(const Evaluated &evaluated);
