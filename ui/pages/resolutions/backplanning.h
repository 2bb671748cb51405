// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/language.h"
#include "ui/charts/ruler.h"
#include "ui/support/snapshot.h"

#include <QStringList>

#include <vector>

/// Rückwärtsplanung: for each open resolution of the Senate with a deadline a sentence and a ruler.
namespace BackPlanning {

struct Entry
{
    QString key;
    StatusShape::Shape shape;
    Sheet::Color shapeColor = &Theme::text;
    QString label; ///< "Ziffer 2"
    QString sentence;
    Ruler::Input input;
    std::vector<Ruler::Flag> flags;
    QString name; ///< the ruler in words, for a screen reader
};

/// By deadline.
[[nodiscard]] std::vector<Entry> entries(const Snapshot &snapshot, const Language &language);
[[nodiscard]] Sheet::Page layOut(const Entry &entry, int width);

}
