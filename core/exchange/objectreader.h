// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "core/exchange/fields.h"
#include "core/exchange/jsonplace.h"
#include "core/exchange/jsonvalues.h"
#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVarLengthArray>

#include <type_traits>

/// The first thing that was wrong while reading; what comes after it is not looked at.
struct ReadFailure
{
    std::optional<Error> first;

    void set(const QString &path, const QString &text);
};

/// Reads the described fields of a value out of a JSON object. Strict: a member that nobody asked for is an
/// error, so that nothing is lost in silence.
class ObjectReader
{
public:
    template<typename T>
    using Ref = T &;

    ObjectReader(const QJsonObject &object, const JsonPlace &place, ReadFailure &failure)
        : m_object(object)
        , m_place(place)
        , m_failure(failure)
    {
    }

    template<typename T>
    void required(QLatin1StringView name, T &into)
    {
        const QJsonValue value = take(name);
        if (value.isUndefined())
            m_failure.set(JsonPlace{&m_place, name}.path(), QStringLiteral("missing"));
        else
            read(value, {&m_place, name}, into);
    }
    template<typename T>
    void optional(QLatin1StringView name, T &into)
    {
        if (const QJsonValue value = take(name); !value.isUndefined())
            read(value, {&m_place, name}, into);
    }

    /// Fails if a member was not asked for.
    void finish();

    /// Reads a whole object at \a place.
    template<typename T>
    static void readObject(const QJsonValue &value, const JsonPlace &place, ReadFailure &failure, T &into)
    {
        if (!value.isObject()) {
            failure.set(place.path(), QStringLiteral("expected an object"));
            return;
        }
        const QJsonObject object = value.toObject();
        ObjectReader reader(object, place, failure);
        describe(reader, into);
        reader.finish();
    }

private:
    QJsonValue take(QLatin1StringView name);

    template<typename T>
    void assign(const std::optional<T> &value, const JsonPlace &place, const char *expected, T &into)
    {
        if (value)
            into = *value;
        else
            m_failure.set(place.path(), QStringLiteral("expected ") + QLatin1StringView(expected));
    }

    template<typename T>
    void read(const QJsonValue &value, const JsonPlace &place, T &into)
    {
        if constexpr (std::is_enum_v<T>)
            assign(Names::value<T>(value.toString()), place, "one of the names of the vocabulary", into);
        else
            readObject(value, place, m_failure, into);
    }
    template<typename T>
    void read(const QJsonValue &value, const JsonPlace &place, std::optional<T> &into)
    {
        read(value, place, into.emplace());
    }
    template<typename T>
    void read(const QJsonValue &value, const JsonPlace &place, std::vector<T> &into)
    {
        readArray(value, place, into, [&into]() -> T & { return into.emplace_back(); });
    }
    void read(const QJsonValue &value, const JsonPlace &place, QStringList &into)
    {
        readArray(value, place, into, [&into]() -> QString & { return into.emplace_back(); });
    }
    template<typename List, typename Append>
    void readArray(const QJsonValue &value, const JsonPlace &place, List &into, const Append &append)
    {
        if (!value.isArray()) {
            m_failure.set(place.path(), QStringLiteral("expected an array"));
            return;
        }
        const QJsonArray array = value.toArray();
        into.reserve(static_cast<typename List::size_type>(array.size()));
        for (qsizetype index = 0; index < array.size() && !m_failure.first; ++index)
            read(array.at(index), {&place, {}, index}, append());
    }
    void read(const QJsonValue &value, const JsonPlace &place, QString &into);
    void read(const QJsonValue &value, const JsonPlace &place, QDate &into);
    void read(const QJsonValue &value, const JsonPlace &place, PartialDate &into);
    void read(const QJsonValue &value, const JsonPlace &place, bool &into);
    void read(const QJsonValue &value, const JsonPlace &place, int &into);
    void read(const QJsonValue &value, const JsonPlace &place, double &into);

    const QJsonObject &m_object;
    const JsonPlace &m_place;
    ReadFailure &m_failure;
    QVarLengthArray<QLatin1StringView, 32> m_asked;
    qsizetype m_found = 0;
};
