// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/baseline.h"

#include <vector>

/// Berichtsstände as people name them: by their name, or by the day they stand on.
namespace Baselines {

/// The newest one of that Stichtag; nullptr: none.
[[nodiscard]] const Baseline *on(const std::vector<Baseline> &baselines, QDate day);
/// How many there are of that Stichtag.
[[nodiscard]] int countOn(const std::vector<Baseline> &baselines, QDate day);
/// The day (or the day of the moment) that \a name reads as; null: it reads as none.
[[nodiscard]] QDate dayNamed(const QString &name);
/// Whether \a name reads as another day than \a asOf: whoever asked for that day would get this one.
[[nodiscard]] bool namesAnotherDay(const QString &name, QDate asOf);

}
