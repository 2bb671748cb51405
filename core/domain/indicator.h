// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"
#include "core/domain/sourceref.h"

#include <QString>

#include <optional>
#include <vector>

/// How a target is meant: only a goal is called Ziel.
enum class TargetKind { Estimate, Potential, Goal };

struct IndicatorTarget
{
    double low = 0; ///< equal to `high` where one figure is named
    double high = 0;
    TargetKind kind = TargetKind::Goal;
    QString wording; ///< "maximal", "bis zu", ...

    bool operator==(const IndicatorTarget &) const = default;
};

struct IndicatorValue
{
    double value = 0;
    QString wording; ///< "rund", "fast"; empty: exact
    std::optional<PartialDate> measuredOn; ///< nullopt: the source does not say

    bool operator==(const IndicatorValue &) const = default;
};

/// A measured figure (Kennzahl).
struct Indicator
{
    QString key;
    QString project;
    QString name;
    QString unit; ///< "Prozent", "pro Jahr": as the source says
    std::vector<IndicatorValue> values;
    std::optional<IndicatorTarget> target;
    SourceRef source;

    bool operator==(const Indicator &) const = default;
};
