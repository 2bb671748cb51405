// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/report/language.h"

#include <QStringList>

#include <vector>

/// Two people change the same item: what one has recorded meanwhile, and what the other has typed.
struct ItemMerge
{
    struct Dispute
    {
        QString field; ///< of RecordTexts
        QString theirs;
        QString ours;

        bool operator==(const Dispute &) const = default;
    };

    Item merged; ///< as typed, with what only the others have changed
    QStringList taken; ///< fields that only the others have changed
    std::vector<Dispute> disputes; ///< changed by both, and not to the same

    /// \a before: what both began with.
    [[nodiscard]] static ItemMerge of(const Item &before, const Item &recorded, const Item &typed);
    /// What happened, and which values differ, for whoever is typing.
    [[nodiscard]] QString sentence(const Language &language) const;
};
