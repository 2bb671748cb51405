// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/partialdate.h"

#include <QDate>
#include <QJsonValue>
#include <QString>

#include <optional>

/// Single values of the exchange format. The readers take nothing but the exact type and give nullopt
/// otherwise.
namespace JsonValues {

[[nodiscard]] QJsonValue fromDate(QDate date); ///< "2026-05-05"

[[nodiscard]] std::optional<QString> text(const QJsonValue &value);
[[nodiscard]] std::optional<bool> truth(const QJsonValue &value);
/// A whole number that fits an int; 5.0 counts, 5.5 does not.
[[nodiscard]] std::optional<int> integer(const QJsonValue &value);
[[nodiscard]] std::optional<double> number(const QJsonValue &value);
/// Four digits of year, two of month, two of day, and a day that exists.
[[nodiscard]] std::optional<QDate> date(const QJsonValue &value);

}
