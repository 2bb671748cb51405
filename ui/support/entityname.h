// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What the kinds of records of the history (HistoryEntry::entity) are called.
namespace EntityName {

/// "Eintrag", "Stelle", "Wiedervorlage"; an unknown one is given back.
[[nodiscard]] QString of(const QString &entity);
/// In the order in which they are offered.
[[nodiscard]] QStringList all();

}
