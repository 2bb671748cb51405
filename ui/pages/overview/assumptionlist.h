// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/sheet.h"
#include "ui/commands/assumptionrequest.h"

#include <vector>

/// The open assumptions as a list under the Datenlage: each with the two answers that a person can give, and
/// both for all of them at the foot.
namespace AssumptionList {

struct Row
{
    Assumption assumption;
    QString text; ///< what is assumed and why
    Target target; ///< where the text leads
};

struct Content
{
    std::vector<Row> rows;
    bool canSettle = true; ///< false where nothing can be recorded: no answers are offered
};

[[nodiscard]] Content content(const Snapshot &snapshot, const Language &language);
[[nodiscard]] Sheet::Page layOut(const Content &content, int width);

/// What a press on an answer asks for.
struct Answer
{
    Verdict verdict = Verdict::Confirmed;
    std::vector<Assumption> assumptions;
};
/// nullopt if \a action is not of this list.
[[nodiscard]] std::optional<Answer> answerOf(const QString &action, const Content &content);

}
