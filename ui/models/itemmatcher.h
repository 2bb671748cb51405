// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/foldedtext.h"
#include "ui/models/itemfilter.h"

/// An ItemFilter made ready for many items: its words are folded once.
class ItemMatcher
{
public:
    explicit ItemMatcher(const ItemFilter &filter);

    /// \a searchText is that of SearchText for the item, made beforehand.
    [[nodiscard]] bool accepts(const Item &item, const ItemStatus &status, const QString &searchText) const;
    /// The same, but whatever the status: for counts on the chips of the statuses.
    [[nodiscard]] bool acceptsButForStatus(const Item &item, const ItemStatus &status,
                                           const QString &searchText) const;
    [[nodiscard]] bool needsSearchText() const { return !m_words.isEmpty(); }

private:
    [[nodiscard]] bool acceptsKind(const Item &item) const;
    [[nodiscard]] bool acceptsDate(const Item &item) const;

    ItemFilter m_filter;
    QSet<QString> m_keys;
    SearchWords m_words;
};
