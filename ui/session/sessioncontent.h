// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/statusshape.h"
#include "core/report/language.h"
#include "ui/charts/ruledlist.h"
#include "ui/support/snapshot.h"
#include "ui/support/theme.h"

#include <optional>
#include <vector>

/// What the meeting view says about a snapshot, as values: the whole first, then project by project. Built
/// from what the overview and the inspector say, so that no two places of the window disagree.
namespace SessionContent {

struct Mark
{
    StatusShape::Shape shape;
    Theme::Token color = &Theme::text;
    QString word; ///< what the shape says, for a screen reader
};

/// A sentence with the mark of what it is about.
struct Remark
{
    std::optional<Mark> mark;
    QString text; ///< with `<b>` as its only tag where hasMarkup is set
    bool hasMarkup = false;
    bool isQuiet = false; ///< in grey: assumed, missing, or how something is meant
};

struct Row
{
    std::optional<Mark> mark;
    QString label; ///< key or number before the title
    QString title;
    bool titleMissing = false; ///< set in italics
    QString value; ///< at the right: a date, or days
    Theme::Token valueColor = &Theme::text;
    QString countdown; ///< right of `value`
    QString name; ///< for a screen reader, with everything but the remarks
    std::vector<Remark> remarks;
};

struct Section
{
    QString title;
    std::vector<Row> rows;
    QString more; ///< says how many are not listed; empty: all are
};

/// What belongs on one page, or on several if it does not fit.
struct Topic
{
    QString key; ///< of the project; empty: the whole
    std::optional<int> number; ///< of the project; nullopt: it has none
    QString title;
    std::optional<Remark> status; ///< the Ampel with its reason
    std::vector<Remark> remarks;
    std::optional<StatusCounts> counts;
    std::vector<Section> sections;
};

/// Of what is neither late nor decided by the Senate so many are listed; the others are counted.
inline constexpr std::size_t mostListed = 6;

/// The whole, then every project that has items or a number, in the order in which people see them.
[[nodiscard]] std::vector<Topic> topics(const Snapshot &snapshot, const Language &language);
/// To which of \a topics a digit leads: the project of that number; where none has it, the one that stands in
/// that place among the projects, so that those without a number have a key too. nullopt: to none.
[[nodiscard]] std::optional<std::size_t> topicOfDigit(const std::vector<Topic> &topics, int digit);
[[nodiscard]] Topic whole(const Snapshot &snapshot, const Language &language);
/// Lists of the overview, of which each project takes its own rows; made once for all of them.
struct Lists
{
    RuledList::Content overdue;
    RuledList::Content resolutions;
    RuledList::Content upcoming;
};
/// Of the project at \a index of the portfolio.
[[nodiscard]] Topic project(const Snapshot &snapshot, std::size_t index, const Lists &lists,
                            const Language &language);

}
