// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rulerlabels.h"

#include "ui/support/typography.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

using Ruler::Label;
using Typography::font;
using Typography::Role;

namespace {
constexpr int mostLevels = 6; // as many as there are kinds of flags: every label finds a place
constexpr int mostTries = 400; // of places, for all labels of a ruler in one order

struct Size
{
    double width = 0;
    double height = 0;
};

Size sizeOf(const Ruler::Flag &flag)
{
    Size size{double(textWidth(flag.text, font(Role::Strong))),
              QFontMetricsF(font(Role::Strong)).lineSpacing()};
    if (!flag.second.isEmpty()) {
        size.width = std::max(size.width, double(textWidth(flag.second, font(Role::Note))));
        size.height += QFontMetricsF(font(Role::Note)).lineSpacing();
    }
    size.height = std::ceil(size.height);
    return size;
}

/// Whether a label may cover the pole of another one; only where there is no other way.
enum class Poles { Clear, Covered };

/// Whether a pole at \a x would pass through a label from \a left to \a right that has its own pole at \a
/// own. Two of the same day are one line: beside it nothing is crossed.
bool isCrossed(double x, double left, double right, double own)
{
    constexpr double gap = 3;
    const double around = std::abs(x - own) < gap ? 0 : gap;
    return left - around < x && x < right + around;
}

bool isFree(const std::vector<Label> &labels, bool above, int level, double left, double right, double pole,
            Poles poles)
{
    return std::ranges::none_of(labels, [&](const Label &label) {
        if (label.above != above)
            return false;
        const double x = label.pole.x1();
        if (label.level == level)
            return left < label.rect.right() + Ruler::labelGap && right > label.rect.left() - Ruler::labelGap;
        if (poles == Poles::Covered)
            return false;
        // The pole of the outer one passes through the level of the inner one.
        return label.level > level ? isCrossed(x, left, right, pole)
                                   : isCrossed(pole, label.rect.left(), label.rect.right(), x);
    });
}

/// Where the label may begin, the nearest to the wish first: it ends at its pole, or begins there, or stands
/// across it.
std::vector<double> leftsFor(const std::vector<Label> &labels, bool above, int level, double x, double wide,
                             int width, Poles poles)
{
    const double least = std::max(0.0, x - wide);
    const double most = std::max(least, std::min(x, width - wide));
    const double wish = std::clamp(above && x - wide < width / 4.0 ? x : x - wide, least, most);
    std::vector<double> lefts{wish, least, most};
    for (const Label &label : labels) {
        lefts.push_back(std::clamp(label.rect.right() + Ruler::labelGap, least, most));
        lefts.push_back(std::clamp(label.rect.left() - Ruler::labelGap - wide, least, most));
    }
    std::erase_if(lefts,
                  [&](double left) { return !isFree(labels, above, level, left, left + wide, x, poles); });
    std::ranges::stable_sort(lefts, {}, [wish](double left) { return std::abs(left - wish); });
    lefts.erase(std::ranges::unique(lefts).begin(), lefts.end());
    return lefts;
}

/// Calls \a tryPlace for one place after another, the best first, until it says that it will do.
template<typename Try>
bool anyPlace(std::vector<Label> &labels, const RulerLabels::Wish &wish, int width, RulerLabels::Sides sides,
              Poles poles, Try tryPlace)
{
    const Size size = sizeOf(wish.flag);
    for (int attempt = 0; attempt < 2 * mostLevels; ++attempt) {
        const bool above = (attempt % 2 == 0) == wish.flag.above;
        if (above && sides == RulerLabels::Sides::Below)
            continue;
        const int level = attempt / 2;
        for (const double left : leftsFor(labels, above, level, wish.x, size.width, width, poles)) {
            labels.push_back({wish.flag, QRectF(left, 0, size.width, size.height),
                              QLineF(wish.x, 0, wish.x, 0), above, level});
            if (tryPlace())
                return true;
            labels.pop_back();
        }
    }
    return false;
}

/// The labels of a ruler in one order.
struct LabelSearch
{
    const std::vector<RulerLabels::Wish> &wishes;
    int width = 0;
    RulerLabels::Sides sides = RulerLabels::Sides::Both;
    int budget = mostTries;
    std::size_t furthest = 0; ///< the first wish for which no place was found
};

/// The labels of all wishes from \a at on, none of which covers the pole of another one. A label that leaves
/// no room for a later one goes elsewhere; the budget bounds how often that is tried.
bool placeAll(std::vector<Label> &labels, LabelSearch &search, std::size_t at)
{
    if (at == search.wishes.size())
        return true;
    search.furthest = std::max(search.furthest, at);
    return anyPlace(labels, search.wishes[at], search.width, search.sides, Poles::Clear,
                    [&] { return --search.budget > 0 && placeAll(labels, search, at + 1); });
}

/// Most labels have nothing to do with the one that finds no place, and moving them is of no use: that one is
/// placed before the others then. None if that does not help either.
std::vector<Label> clearPlaces(std::vector<RulerLabels::Wish> wishes, int width, RulerLabels::Sides sides)
{
    for (std::size_t order = 0; order <= 2 * wishes.size(); ++order) {
        std::vector<Label> labels;
        LabelSearch search{wishes, width, sides};
        if (placeAll(labels, search, 0))
            return labels;
        const auto stuck = wishes.begin() + std::ptrdiff_t(search.furthest);
        std::rotate(wishes.begin(), stuck, stuck + 1);
    }
    return {};
}

void stack(std::vector<Label> &labels, RulerLabels::Result &result)
{
    std::array<double, mostLevels> above{};
    std::array<double, mostLevels> below{};
    for (const Label &label : labels) {
        double &height = (label.above ? above : below)[std::size_t(label.level)];
        height = std::max(height, label.rect.height() + 3);
    }
    for (int level = 0; level < mostLevels; ++level) {
        result.heightAbove += above[std::size_t(level)];
        result.heightBelow += below[std::size_t(level)];
    }
    for (Label &label : labels) {
        double offset = 0;
        for (int level = 0; level < label.level; ++level)
            offset += (label.above ? above : below)[std::size_t(level)];
        label.rect.moveTop(label.above ? result.heightAbove - offset - label.rect.height() : offset);
    }
}
}

RulerLabels::Result RulerLabels::place(const std::vector<Wish> &wishes, int width, Sides sides)
{
    Result result;
    result.labels = clearPlaces(wishes, width, sides);
    if (result.labels.empty()) {
        const auto willDo = [] { return true; };
        for (const Wish &wish : wishes)
            if (!anyPlace(result.labels, wish, width, sides, Poles::Clear, willDo))
                anyPlace(result.labels, wish, width, sides, Poles::Covered, willDo);
    }
    stack(result.labels, result);
    return result;
}

void RulerLabels::addTo(Sheet::Page &page, const Label &label)
{
    const TextBlock first(label.flag.text, font(Role::Strong), 1 << 20);
    const TextBlock second(label.flag.second, font(Role::Note), 1 << 20);
    // A label that ends at its pole is set flush right, so that both lines end there.
    const bool flushRight = label.rect.right() <= label.pole.x1() + 1;
    const auto left = [&](const TextBlock &line) {
        return flushRight ? label.rect.right() - line.width() : label.rect.left();
    };
    page.add({left(first), label.rect.top()}, first, label.flag.color);
    if (!label.flag.second.isEmpty())
        page.add({left(second), label.rect.top() + first.height()}, second, &Theme::text2);
}
