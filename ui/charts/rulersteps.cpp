// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rulersteps.h"

#include "ui/support/typography.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <optional>

using RulerSteps::Extent;
using Typography::font;
using Typography::px;
using Typography::Role;

namespace {
constexpr int bracketThickness = 2;
constexpr int hookLength = 4; ///< at both ends, towards the cells
constexpr int gapToCells = 3;
constexpr int gapToName = 2;
constexpr double gapToPole = 3;
constexpr int atBracket = -1; ///< the row of a name that is not lifted

double nameHeight()
{
    return std::ceil(QFontMetricsF(font(Role::Note)).lineSpacing());
}

/// As much of the name as a ruler has room for; who listens hears all of it.
QString elided(const QString &text, double room)
{
    return QFontMetricsF(font(Role::Note)).elidedText(text, Qt::ElideRight, std::max(0.0, room));
}

/// From where to where no name may begin.
struct Blocker
{
    double from = 0;
    double to = 0;
};

Blocker aroundLine(double x, double wide)
{
    return {x - wide - gapToPole, x + gapToPole};
}

/// The place between \a from and \a to that is nearest to \a wish and free; nullopt: there is none.
std::optional<double> nearestFree(double wish, double from, double to, const std::vector<Blocker> &blockers)
{
    if (from > to)
        return std::nullopt;
    std::vector<double> places{std::clamp(wish, from, to), from, to};
    for (const Blocker &blocker : blockers) {
        places.push_back(blocker.from);
        places.push_back(blocker.to);
    }
    std::optional<double> best;
    for (const double place : places) {
        const bool isFree =
            place >= from && place <= to && std::ranges::none_of(blockers, [place](const Blocker &blocker) {
                return blocker.from < place && place < blocker.to;
            });
        if (isFree && (!best || std::abs(place - wish) < std::abs(*best - wish)))
            best = place;
    }
    return best;
}

struct Name
{
    QString text;
    double left = 0;
    double wide = 0;
    double leader = 0; ///< x, in the middle of the bracket
    int row = atBracket; ///< else counted upwards, 0 is the lowest row above the brackets
    bool isPlaced = false;

    [[nodiscard]] double right() const { return left + wide; }
};

/// The names of one ruler, the poles of whose labels stand at \a poles.
class Names
{
public:
    Names(const std::vector<Extent> &steps, const std::vector<double> &poles, int width)
        : m_poles(poles)
        , m_width(width)
    {
        for (const Extent &step : steps) {
            Name name;
            name.text = elided(step.text, width / 2.0);
            name.wide = double(textWidth(name.text, font(Role::Note)));
            name.leader = (step.left + step.right) / 2;
            const auto left = nearestFree(name.leader - name.wide / 2, step.left, step.right - name.wide,
                                          atPoles(name.wide));
            name.left = left.value_or(0);
            name.isPlaced = left.has_value();
            m_names.push_back(name);
        }
    }

    /// From the left to the right: a name leaves free the leaders that still come, and may cover those of
    /// names in lower rows. False if poles leave one of them no room; where it is the ruler that is too
    /// narrow, the name is shortened.
    bool lift()
    {
        for (std::size_t at = 0; at < m_names.size(); ++at) {
            if (m_names[at].isPlaced || lift(at))
                continue;
            if (!m_poles.empty())
                return false;
            shorten(at);
        }
        return true;
    }
    [[nodiscard]] const std::vector<Name> &names() const { return m_names; }
    [[nodiscard]] int rows() const
    {
        const auto highest = std::ranges::max_element(m_names, {}, &Name::row);
        return highest == m_names.end() ? 0 : highest->row + 1;
    }

private:
    [[nodiscard]] std::vector<Blocker> atPoles(double wide) const
    {
        std::vector<Blocker> blockers;
        for (const double pole : m_poles)
            blockers.push_back(aroundLine(pole, wide));
        return blockers;
    }
    bool lift(std::size_t at)
    {
        Name &name = m_names[at];
        const double wish = name.leader - name.wide / 2;
        const double from = std::max(0.0, name.leader - name.wide - gapToPole);
        const double to = std::min(name.leader + gapToPole, m_width - name.wide);
        for (name.row = 0; name.row <= int(m_names.size()); ++name.row) {
            std::vector<Blocker> blockers = atPoles(name.wide);
            for (std::size_t other = 0; other < m_names.size(); ++other) {
                const Name &there = m_names[other];
                if (other == at || (there.isPlaced && there.row == atBracket))
                    continue;
                if (!there.isPlaced || there.row > name.row)
                    blockers.push_back(aroundLine(there.leader, name.wide));
                else if (there.row == name.row)
                    blockers.push_back(
                        {there.left - Ruler::labelGap - name.wide, there.right() + Ruler::labelGap});
            }
            if (const auto left = nearestFree(wish, from, to, blockers)) {
                name.left = *left;
                name.isPlaced = true;
                return true;
            }
        }
        name.row = 0;
        return false;
    }
    /// In a row of its own above the others, on the side of its leader that has more room.
    void shorten(std::size_t at)
    {
        Name &name = m_names[at];
        double next = m_width + gapToPole;
        for (const Name &other : m_names)
            if (!other.isPlaced && other.leader > name.leader)
                next = std::min(next, other.leader);
        const double roomAtLeft = name.leader - gapToPole;
        const double roomAtRight = next - name.leader - 2 * gapToPole;
        const double room = std::max(roomAtLeft, roomAtRight);
        name.text = elided(name.text, room);
        name.wide = double(textWidth(name.text, font(Role::Note)));
        name.left =
            roomAtLeft >= roomAtRight ? std::max(0.0, roomAtLeft - name.wide) : name.leader + gapToPole;
        name.row = atBracket;
        name.row = rows();
        name.isPlaced = true;
    }

    std::vector<Name> m_names;
    std::vector<double> m_poles;
    double m_width;
};

std::vector<double> polesAbove(const std::vector<Ruler::Label> &labels)
{
    std::vector<double> poles;
    for (const Ruler::Label &label : labels)
        if (label.above)
            poles.push_back(label.pole.x1());
    return poles;
}

std::vector<Ruler::Bracket> bracketsOf(const std::vector<Extent> &steps, const Names &names)
{
    const double row = nameHeight() + px(gapToName);
    const double line = row * (names.rows() + 1);
    std::vector<Ruler::Bracket> brackets;
    for (std::size_t at = 0; at < steps.size(); ++at) {
        const Extent &step = steps[at];
        const Name &name = names.names()[at];
        const double top = line - row * (name.row - atBracket + 1);
        Ruler::Bracket bracket{QRectF(step.left, line, step.right - step.left, bracketThickness),
                               QRectF(name.left, top, name.wide, nameHeight()),
                               {},
                               name.text};
        if (name.row != atBracket) {
            // Beside its name a leader goes on to the top of it, as a pole does.
            const bool isBelow = name.left <= name.leader && name.leader <= name.right();
            bracket.leader = QLineF(name.leader, isBelow ? bracket.name.bottom() : top, name.leader, line);
        }
        brackets.push_back(bracket);
    }
    return brackets;
}
}

RulerSteps::Result RulerSteps::place(const std::vector<Extent> &steps,
                                     const std::vector<RulerLabels::Wish> &wishes, int width)
{
    Result result;
    result.labels = RulerLabels::place(wishes, width);
    if (steps.empty())
        return result;
    Names names(steps, polesAbove(result.labels.labels), width);
    if (!names.lift()) {
        result.labels = RulerLabels::place(wishes, width, RulerLabels::Sides::Below);
        names = Names(steps, {}, width);
        names.lift();
    }
    result.brackets = bracketsOf(steps, names);
    result.height = int(std::ceil(result.brackets.front().line.bottom())) + px(gapToCells);
    return result;
}

void RulerSteps::addTo(Sheet::Page &page, const Ruler::Bracket &bracket)
{
    using Style = Sheet::Fill::Style;
    page.fills.push_back({bracket.line, &Theme::text2, Style::Solid});
    for (const double x : {bracket.line.left(), bracket.line.right() - 1})
        page.fills.push_back({QRectF(x, bracket.line.top(), 1, hookLength), &Theme::text2, Style::Solid});
    if (!bracket.leader.isNull())
        page.fills.push_back({QRectF(bracket.leader.x1() - 0.5, bracket.leader.y1(), 1, bracket.leader.dy()),
                              &Theme::text2, Style::Solid});
    page.add(bracket.name.topLeft(), TextBlock(bracket.text, font(Role::Note), 1 << 20), &Theme::text);
}
