// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/rulerlabels.h"

/// Places the brackets of the steps above the cells of a ruler, together with its labels: their poles pass
/// between the names.
namespace RulerSteps {

/// Where a step stands.
struct Extent
{
    double left = 0;
    double right = 0;
    QString text;
};

struct Result
{
    RulerLabels::Result labels;
    std::vector<Ruler::Bracket> brackets; ///< y counts from the top of the names
    int height = 0; ///< of brackets and names, down to the cells; 0 without a step
};

/// A name that finds no room at its bracket is lifted above it on a leader. Where the poles of the labels
/// leave it no room there either, the labels go below the cells.
[[nodiscard]] Result place(const std::vector<Extent> &steps, const std::vector<RulerLabels::Wish> &wishes,
                           int width);
void addTo(Sheet::Page &page, const Ruler::Bracket &bracket);

}
