// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/orgunit.h"
#include "core/domain/sourceref.h"

#include <QStringList>

#include <vector>

/// One of the priority projects, or the container for governance, which has no number.
struct Project
{
    QString key;
    std::optional<int> number;
    QString title;
    std::vector<Responsibility> units;
    QStringList partners;
    QStringList objectives;
    QString impediment; ///< empty: none recorded
    QString note;
    QString fileNumber;
    QString internalRemark; ///< never leaves the house: in no export for others and in no paper
    SourceRef source;

    bool operator==(const Project &) const = default;
};
