// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemfilter.h"

#include <QMetaType>

#include <optional>

/// Where a figure leads when it is pressed: to one item, to the items behind it, to a page, or to something
/// that is done at once.
struct Target
{
    QString item;
    std::optional<ItemFilter> filter;
    QString page;
    QString action = {}; ///< what the page that shows the figure does itself

    bool operator==(const Target &) const = default;

    [[nodiscard]] static Target toItem(const QString &key) { return {.item = key, .filter = {}, .page = {}}; }
    [[nodiscard]] static Target toItems(const ItemFilter &filter)
    {
        return {.item = {}, .filter = filter, .page = {}};
    }
    [[nodiscard]] static Target toPage(const QString &page)
    {
        return {.item = {}, .filter = {}, .page = page};
    }
    [[nodiscard]] static Target toAction(const QString &action)
    {
        return {.item = {}, .filter = {}, .page = {}, .action = action};
    }
};
Q_DECLARE_METATYPE(Target)
