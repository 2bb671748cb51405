// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>

/// JSON texts, read more strictly than Qt does.
namespace StrictJson {

/// The object that \a json is. Error::Code::Format for anything else, also for a key that stands twice in one
/// object (Qt keeps the last and drops the others without a word) and for more than 1024 levels.
[[nodiscard]] Result<QJsonObject> object(const QByteArray &json);

}
