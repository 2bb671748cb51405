// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/unitsheet.h"
#include "core/storage/portfoliostore.h"

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

/// What would be asked. \a selection: "pakt" (all measures), "open", or the key of a project (what is open in
/// it), whatever the capitals. Error::Code::NotFound if there is no such project or nothing to ask about.
[[nodiscard]] Result<Round> begin(PortfolioStore &store, const Portfolio &portfolio, const QString &selection,
                                  QDate on, QDate due);
/// Writes the sheets into \a folder, which is made if its parent is there, and records that they went out.
/// Existing files are not overwritten (Error::Code::Exists); a failure leaves no sheet behind. Gives the
/// files.
[[nodiscard]] Result<QStringList> send(PortfolioStore &store, const Round &round, const QString &folder,
                                       QLatin1StringView suffix, const Sender &sender);

}
