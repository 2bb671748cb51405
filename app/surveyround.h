// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unitsheet.h"
#include "core/storage/portfoliostore.h"

#include <QHash>

#include <functional>

/// Asking the units for their status, the same from window and terminal.
namespace SurveyRoundMaker {

struct Round
{
    Survey survey;
    std::vector<UnitSheet> sheets;
};

struct Sender
{
    QString who;
    QDateTime at;
};

/// As what kind of file the sheets go out: "xlsx" or "csv".
struct FileKinds
{
    QLatin1StringView usual;
    QHash<QString, QLatin1StringView> ofUnit; ///< of those that want another one, by key
    Result<QByteArray> (*xlsx)(const UnitSheet &sheet) = nullptr; ///< UnitSheetWriter::xlsx()

    [[nodiscard]] QLatin1StringView of(const QString &unit) const { return ofUnit.value(unit, usual); }
};

/// What would be asked. \a selection: "pakt" (all measures), "open", or the key of a project (what is open in
/// it), whatever the capitals. Error::Code::NotFound if there is no such project or nothing to ask about.
[[nodiscard]] Result<Round> begin(PortfolioStore &store, const Portfolio &portfolio, const QString &selection,
                                  QDate on, QDate due);
/// \a round for \a units alone; an empty key stands for the secretariat.
[[nodiscard]] Round only(Round round, const QStringList &units);
/// Told before each sheet how many are done; false stops the work.
using Progress = std::function<bool(int done, int total)>;
/// Sheets that are written and wait for the survey to be recorded: a sheet whose survey nobody knows of would
/// be worth nothing when it comes back, and its number would be given again.
struct Prepared
{
    QString aside; ///< the folder in which they wait, hidden beside their place
    QString folder; ///< where they belong
    QStringList files; ///< with that folder
    QString made; ///< the topmost folder that was made for them; empty: none
};
/// Writes the sheets aside of \a folder, which is made if it is not there, with the folders above it.
/// Existing files are not overwritten (Error::Code::Exists); a failure leaves nothing behind.
[[nodiscard]] Result<Prepared> prepare(const Round &round, const QString &folder, const FileKinds &kinds,
                                       const Progress &progress = {});
/// Puts them into their folder. A failure leaves neither a sheet nor a new folder behind.
[[nodiscard]] Result<> deliver(const Prepared &prepared);
/// Nobody will be asked: what prepare() made goes.
void discard(const Prepared &prepared);
/// prepare(), record that they went out, deliver(); what was recorded is taken back if they cannot be
/// delivered. Gives the files.
[[nodiscard]] Result<QStringList> send(PortfolioStore &store, const Round &round, const QString &folder,
                                       const FileKinds &kinds, const Sender &sender);

}
