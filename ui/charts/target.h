// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemfilter.h"

#include <QMetaType>

#include <optional>

/// Where a figure leads when it is pressed: to one item, to the items behind it, or to a page.
struct Target
{
    QString item;
    std::optional<ItemFilter> filter;
    QString page;

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
};
Q_DECLARE_METATYPE(Target)
