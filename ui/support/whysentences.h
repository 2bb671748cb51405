// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/paper/statusshape.h"
#include "core/report/language.h"
#include "core/status/statusreport.h"
#include "ui/support/theme.h"

#include <optional>
#include <vector>

/// "Warum?": what gives an item its status and what else was found, each thing said once.
namespace WhySentences {

struct Sentence
{
    QString text;
    StatusShape::Shape shape;
    Theme::Token shapeColor = &Theme::text;
    QString spokenMark; ///< what the shape says, in words
    std::optional<Finding> finding; ///< nullopt: about the status itself, where no finding says it

    [[nodiscard]] bool isHint() const { return finding && finding->isHint(); }
};

/// What gives the status first, then the rest by weight, what is only assumed last.
[[nodiscard]] std::vector<Sentence> of(const Item &item, const ItemStatus &status, const Language &language);

}
