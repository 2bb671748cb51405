// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonvalues.h"

#include <cmath>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace JsonValues {

QJsonValue fromDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

std::optional<QString> text(const QJsonValue &value)
{
    if (!value.isString())
        return std::nullopt;
    return value.toString();
}

std::optional<bool> truth(const QJsonValue &value)
{
    if (!value.isBool())
        return std::nullopt;
    return value.toBool();
}

std::optional<int> integer(const QJsonValue &value)
{
    const auto any = number(value);
    if (!any || std::trunc(*any) != *any || *any < std::numeric_limits<int>::min()
        || *any > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*any);
}

std::optional<double> number(const QJsonValue &value)
{
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return std::nullopt;
    return value.toDouble();
}

std::optional<QDate> date(const QJsonValue &value)
{
    const QString written = value.toString();
    const QDate read = QDate::fromString(written, Qt::ISODate);
    // Qt also reads "2026-5-5" and longer texts; writing it again shows whether it was exactly a date.
    if (!read.isValid() || read.toString(Qt::ISODate) != written)
        return std::nullopt;
    return read;
}

}
