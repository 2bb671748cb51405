// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/support/snapshot.h"

/// The words at the marks of the Zeitplan. The chart, its printed form and its accessible text share them.
namespace PlotWords {

/// Whether \a date places anything.
[[nodiscard]] inline bool isResolved(const std::optional<PartialDate> &date)
{
    return date && date->isResolved();
}

/// What stands at a mark: the date, then what follows from it. Either may be empty.
struct Label
{
    QString date;
    QString brief; ///< the date where that is too long; empty: it has no part that says enough
    QString consequence; ///< "152 T überfällig", "+49 T gegen Termin"
    bool isLate = false; ///< the consequence is that of an overdue item
    bool isHint = false; ///< the consequence rests on an assumption, and colours nothing

    [[nodiscard]] QString text() const;
    bool operator==(const Label &) const = default;
};

/// The same item in the Berichtsstand that is compared.
struct Compared
{
    const Item *before = nullptr; ///< null: none
    QString name; ///< of the Berichtsstand
};
/// Of the date at which the label stands: of a done item its end, of an open one its forecast where there is
/// one, else the planned date.
[[nodiscard]] Label of(const Item &item, const ItemStatus &status, const Language &language,
                       const Compared &compared = {});
/// Of an item that no date places: what the source says instead, or that it says nothing.
[[nodiscard]] QString undated(const Item &item, const ItemStatus &status, const Language &language);
/// One sentence for a screen reader: kind, date, status, what follows, what it depends on, what stood there
/// in the Berichtsstand that \a before comes from (null: none is compared).
[[nodiscard]] QString spoken(const Item &item, const ItemStatus &status, const Item *before,
                             const QString &beforeName, const Language &language);
/// "3 erledigt vor dem 01.07.2025"
[[nodiscard]] QString doneBefore(int count, QDate day, const Language &language);
/// "Ohne Termin: 4 offen, 1 erledigt"
[[nodiscard]] QString undatedHead(int open, int done, int cancelled);
/// What the ticks of the sessions are, and whether somebody has confirmed them.
[[nodiscard]] QString sessions(const SenateCalendar &calendar);

}
