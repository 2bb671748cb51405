// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "core/exchange/fields.h"
#include "core/exchange/jsonvalues.h"

#include <QJsonArray>
#include <QJsonObject>

#include <type_traits>

/// Writes the described fields of a value into a JSON object. What is not recorded is left out.
class ObjectWriter
{
public:
    template<typename T>
    using Ref = const T &;

    template<typename T>
    void required(QLatin1StringView name, const T &value)
    {
        m_object.insert(name, toJson(value));
    }
    template<typename T>
    void optional(QLatin1StringView name, const T &value)
    {
        if (value != T{})
            m_object.insert(name, toJson(value));
    }
    template<typename T>
    void optional(QLatin1StringView name, const std::optional<T> &value)
    {
        if (value)
            m_object.insert(name, toJson(*value));
    }

    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    template<typename T>
    [[nodiscard]] static QJsonObject objectOf(const T &value)
    {
        ObjectWriter writer;
        describe(writer, value);
        return writer.object();
    }

private:
    template<typename T>
    static QJsonValue toJson(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            return QString(Names::of(value));
        else if constexpr (std::is_arithmetic_v<T>)
            return value;
        else
            return objectOf(value);
    }
    template<typename T>
    static QJsonValue toJson(const std::vector<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(toJson(value));
        return array;
    }
    static QJsonValue toJson(const QString &value) { return value; }
    static QJsonValue toJson(const QStringList &values) { return QJsonArray::fromStringList(values); }
    static QJsonValue toJson(QDate value) { return JsonValues::fromDate(value); }
    static QJsonValue toJson(const PartialDate &value);

    QJsonObject m_object;
};
