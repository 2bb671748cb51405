// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

#include <vector>

namespace Storage {

class Connection;

/// Marks a file as ours, at byte 68 of its header ("LSTD").
inline constexpr quint32 applicationId = 0x4C535444;

/// One step from the version before to `version`, as files of SQL.
struct Migration
{
    int version = 0;
    QStringList scripts;
};
using Migrations = std::vector<Migration>;

/// The steps that this program knows, oldest first.
[[nodiscard]] const Migrations &migrations();
[[nodiscard]] int newestVersion(const Migrations &steps);

/// Runs what is missing. Each step is one transaction, in which the version moves too, so that a step that
/// fails leaves the file as it was. Error::Code::NewerSchema if the file is ahead of \a steps.
Result<> migrate(const Connection &connection, const Migrations &steps);

/// The statements of a script. A semicolon inside a trigger or a text ends none. Error::Code::Format if the
/// last statement has no end.
[[nodiscard]] Result<QStringList> statementsOf(const QString &script);

}
