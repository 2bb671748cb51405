// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/baseline.h"

#include <QStringList>

#include <optional>
#include <vector>

/// Berichtsstände as people name them: by their name, or by the day they stand on.
namespace Baselines {

/// What a name or a day means.
struct Meant
{
    const Baseline *baseline = nullptr; ///< null: none, or several
    std::vector<const Baseline *> several; ///< where nothing says which of them, in the order of the list
};

/// The one that is named for the day, in whichever spelling ("29.11.2026", "2026-11-29"); if there is none,
/// the only one that stands on it.
[[nodiscard]] Meant on(const std::vector<Baseline> &baselines, QDate day);
/// The one of that name, first as it is written, then in other capitals; if there is none, that of the day
/// that \a typed names. A moment ("29.11.2026 10:00") names no day.
[[nodiscard]] Meant meant(const std::vector<Baseline> &baselines, const QString &typed);
/// The one of \a names that is the day \a name in another spelling; empty: none. Of two such names nobody
/// could say which one a date means.
[[nodiscard]] QString otherSpelling(const QStringList &names, const QString &name);
/// The day (or the day of the moment) that \a name reads as; null: it reads as none.
[[nodiscard]] QDate dayNamed(const QString &name);
/// Characters; a name stands in lists, menus and lines of the terminal.
inline constexpr qsizetype longestName = 100;
enum class NameFault { TooLong, NotOneLine, Moment };
/// What speaks against \a name, whatever the others are called. Moment: whoever asks for that moment of the
/// past would get the Berichtsstand instead.
[[nodiscard]] std::optional<NameFault> nameFault(const QString &name);
/// Whether \a name reads as another day than \a asOf: whoever asked for that day would get this one.
[[nodiscard]] bool namesAnotherDay(const QString &name, QDate asOf);

}
