// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/portfolio.h"
#include "core/report/language.h"
#include "core/status/statusreport.h"

/// The seeded portfolio and its status, for tests of what is said about it.
namespace SeedReport {

[[nodiscard]] const Portfolio &portfolio();
[[nodiscard]] StatusReport on(const Portfolio &portfolio, int year, int month, int day);
[[nodiscard]] const Language &german();
[[nodiscard]] const Language &english();
/// What is wrong with a text that people read: a place holder left, two blanks, English in German. Empty if
/// nothing is.
[[nodiscard]] QString faultOf(const QString &text, const Language &language);

}
