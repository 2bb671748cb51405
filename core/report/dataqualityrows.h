// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/dataquality.h"

/// What the rows of the Datenlage need, and the rows one by one. Part of dataQuality().
namespace DataQualityRows {

/// How many items a row names before it only counts the others.
inline constexpr qsizetype mostKeys = 5;

/// An item and its status, side by side.
struct Entry
{
    const Item *item = nullptr;
    const ItemStatus *status = nullptr;
};

struct Source
{
    const Portfolio &portfolio;
    const StatusReport &report;
    const Language &language;
    std::vector<Entry> entries; ///< all items but measures of which nothing is known
    std::vector<const Item *> blankMeasures; ///< the placeholders
};

[[nodiscard]] Source read(const Portfolio &portfolio, const StatusReport &report, const Language &language);
/// What people call the items: "Beschluss vom 07.10.2025, Ziffer 2", and "Ziffer 5" right behind it where the
/// session is the same; else the key.
[[nodiscard]] QStringList names(const std::vector<Entry> &entries, const Language &language);
/// The first of them, "und 18 weitere".
[[nodiscard]] QString named(const std::vector<Entry> &entries, const Language &language);
[[nodiscard]] const Finding *findingOf(const ItemStatus &status, Rule rule);

[[nodiscard]] DataQualityRow measuresUntitled(const Source &source);
[[nodiscard]] DataQualityRow stale(const Source &source);
[[nodiscard]] DataQualityRow invalidDate(const Source &source);
[[nodiscard]] DataQualityRow contradiction(const Source &source);
[[nodiscard]] DataQualityRow openChildren(const Source &source);
[[nodiscard]] DataQualityRow countMismatch(const Source &source);
[[nodiscard]] DataQualityRow notASessionDay(const Source &source);
[[nodiscard]] DataQualityRow noDate(const Source &source);
[[nodiscard]] DataQualityRow noUnit(const Source &source);
[[nodiscard]] DataQualityRow nonWorkingDay(const Source &source);

[[nodiscard]] DataQualityRow assumedLinks(const Source &source);
[[nodiscard]] DataQualityRow assumedSessions(const Source &source);
[[nodiscard]] DataQualityRow assumedLeadTime(const Source &source);

}
