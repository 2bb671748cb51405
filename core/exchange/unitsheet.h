// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

/// One item on a unit's sheet.
struct UnitSheetRow
{
    QString version; ///< how the record stood, in words only the sender understands
    QStringList cells; ///< one per column of SurveyColumns

    bool operator==(const UnitSheetRow &) const = default;
};

/// What one unit is asked in a status survey (Sachstandsabfrage).
struct UnitSheet
{
    QString survey; ///< key of the survey
    QString unit; ///< key; empty: the sheet of the secretariat, for items without a unit that is responsible
    QString unitName;
    QDate asOf; ///< the day of what the sheet shows
    QDate due; ///< until when to answer; null: not named
    std::vector<UnitSheetRow> rows;

    bool operator==(const UnitSheet &) const = default;
};

/// What the sheets of one survey have in common.
struct SurveyRound
{
    QString key;
    QDate on; ///< the day on which the sheets go out
    QDate due; ///< null: not named
};

namespace UnitSheets {

/// The sheets of \a items (keys; unknown ones are left out), each item on the sheet of every unit that is
/// responsible for it. Units in the portfolio's order, the secretariat last; no empty sheets. \a versionOf
/// gives a row's version by the item's key. Sachstand and Nachweis are left empty: a unit adds to them.
[[nodiscard]] std::vector<UnitSheet> of(const Portfolio &portfolio, const QStringList &items,
                                        const SurveyRound &round,
                                        const std::function<QString(const QString &)> &versionOf);

/// "2026-03-01_lenku-vd_sachstandsabfrage_sf.xlsx": lower case, ASCII. \a suffix is "xlsx" or "csv".
[[nodiscard]] QString fileName(const UnitSheet &sheet, QLatin1StringView suffix);

/// Where things stand on a sheet, in rows and columns from 0.
inline constexpr int nothingRow = 3; ///< the line for "Fehlanzeige"
inline constexpr int nothingColumn = 3; ///< where it is ticked
inline constexpr int headingRow = 5;
inline constexpr QStringView surveyMark = u"Abfrage: "; ///< above the versions, before the survey's key
inline constexpr QStringView unitMark = u"Stelle: "; ///< above the versions, before the unit's key
inline constexpr QStringView nothingWord = u"Fehlanzeige";

/// All texts of the sheet, row by row, the version behind the last column.
[[nodiscard]] std::vector<QStringList> grid(const UnitSheet &sheet);
/// Semicolons, CRLF and UTF-8 with a mark, which German spreadsheet programs open by a double click.
[[nodiscard]] QByteArray csv(const UnitSheet &sheet);

}
