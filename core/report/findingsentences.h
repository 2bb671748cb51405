// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "core/status/finding.h"

/// One sentence per rule, without what is assumed (papers.md, section 8). Part of FindingText.
namespace FindingSentences {

[[nodiscard]] QString overdue(const Finding &finding, const Language &language);
[[nodiscard]] QString noReportSinceDue(const Finding &finding, const Language &language);
[[nodiscard]] QString dueSoon(const Finding &finding, const Language &language);
[[nodiscard]] QString doneLate(const Finding &finding, const Language &language);
[[nodiscard]] QString approximatePassed(const Finding &finding, const Language &language);
[[nodiscard]] QString moved(const Finding &finding, const Language &language);
[[nodiscard]] QString forecastLate(const Finding &finding, const Language &language);
[[nodiscard]] QString notASessionDay(const Finding &finding, const Language &language);
[[nodiscard]] QString invalidDate(const Finding &finding, const Language &language);
[[nodiscard]] QString nonWorkingDay(const Finding &finding, const Language &language);
[[nodiscard]] QString noDate(const Finding &finding, const Language &language);
[[nodiscard]] QString stale(const Finding &finding, const Language &language);

[[nodiscard]] QString predecessorLate(const Finding &finding, const Language &language);
[[nodiscard]] QString predecessorOverdue(const Finding &finding, const Language &language);
[[nodiscard]] QString predecessorOverdueAndLate(const Finding &overdue, const Finding &late,
                                                const Language &language);
[[nodiscard]] QString sessionBefore(const Finding &buffer, const Language &language);
[[nodiscard]] QString bufferShort(const Finding &finding, const Language &language);
[[nodiscard]] QString dependencyCycle(const Finding &finding, const Language &language);
[[nodiscard]] QString openChildren(const Finding &finding, const Language &language);

[[nodiscard]] QString impediment(const Finding &finding, const Language &language);
[[nodiscard]] QString contradiction(const Finding &finding, const Language &language);
[[nodiscard]] QString countMismatch(const Finding &finding, const Language &language);
[[nodiscard]] QString assessmentDiffers(const Finding &finding, const Language &language);

/// "Reihenfolge der Liste, 10 Arbeitstage Vorlauf und Sitzung jeden Dienstag"; empty if nothing is assumed.
[[nodiscard]] QString assumptions(const Finding &finding, const Language &language);

}
