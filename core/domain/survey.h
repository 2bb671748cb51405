// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

/// A unit that was asked, and whether it has answered.
struct SurveySheet
{
    QString unit; ///< key of the unit; empty: the sheet of the secretariat, for items without a unit
    QDate askedOn;
    QDate answeredOn; ///< null: not yet
    bool nothingToReport = false; ///< the unit answered with a Fehlanzeige

    bool operator==(const SurveySheet &) const = default;
};

/// An item that was asked about, as it stood then.
struct SurveyItem
{
    QString item;
    QString unit; ///< whose sheet it stands on; empty: the secretariat's
    QString version; ///< PortfolioStore::itemVersions() when the sheet went out

    bool operator==(const SurveyItem &) const = default;
};

/// A round of asking the units for their status (Sachstandsabfrage).
struct Survey
{
    QString key;
    QString selection; ///< "pakt", "open" or the key of a project
    QDate on; ///< when it went out
    QDate due; ///< until when the units are to answer; null: not named
    std::vector<SurveySheet> sheets;
    std::vector<SurveyItem> items;

    bool operator==(const Survey &) const = default;
};
