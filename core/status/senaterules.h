// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/rules.h"

/// Back-planning from the deadline of a resolution of the Senate.
namespace SenateRules {

/// Whether the item is an order of the Senate that ends with a paper on its table.
[[nodiscard]] bool isForSession(const Item &item);
/// The last session on or before the deadline; null if the item is none of these, is closed or undated.
[[nodiscard]] QDate lastSession(const Subject &subject);

struct Buffer
{
    QDate finish; ///< the latest expected finish of an open direct predecessor
    QStringList keys; ///< the predecessors that finish then
    QStringList basis; ///< of the links to these, if inferred
    QString finishText; ///< of finishText()
    bool isEarliest = false; ///< the finish is asOf, which nobody has named
    bool inferred = false; ///< all links that give this finish are
    int days = 0; ///< working days strictly between the finish and the session
};

/// nullopt if no open predecessor over these links has an expected finish. \a session is not null.
[[nodiscard]] std::optional<Buffer> bufferBefore(QDate session, const Subject &subject, Links links);

}
