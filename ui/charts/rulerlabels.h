// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ruler.h"

/// Where the labels of a ruler stand: on the side they like if there is room, else on the other one, else one
/// level further out. A label always stands over or beside its own pole.
namespace RulerLabels {

struct Wish
{
    Ruler::Flag flag;
    double x = 0; ///< of the pole
};

struct Result
{
    std::vector<Ruler::Label>
        labels; ///< those above measured from the top of the ruler, those below from their foot
    double heightAbove = 0;
    double heightBelow = 0;
};

/// Where labels may stand; each tries the side that it would like first.
enum class Sides { Both, Below };

[[nodiscard]] Result place(const std::vector<Wish> &wishes, int width, Sides sides = Sides::Both);
void addTo(Sheet::Page &page, const Ruler::Label &label);

}
